CREATE TABLE `argue_case` (
	`game_id` text NOT NULL,
	`seat` integer NOT NULL,
	`role` text NOT NULL,
	`side` text,
	`crew` integer,
	`body` text NOT NULL,
	`decision` text,
	`reply_decision` text,
	`marks` text,
	`is_counted` integer NOT NULL,
	`is_left_out` integer NOT NULL,
	PRIMARY KEY(`game_id`, `seat`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `argue_check` (
	`game_id` text NOT NULL,
	`seat` integer NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`game_id`, `seat`, `position`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `argue_judgement` (
	`game_id` text NOT NULL,
	`number` integer NOT NULL,
	`judge` integer NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`y` real NOT NULL,
	`ms` integer NOT NULL,
	`chips` text NOT NULL,
	`is_check` integer NOT NULL,
	PRIMARY KEY(`game_id`, `number`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `argue_round` (
	`game_id` text PRIMARY KEY NOT NULL,
	`pairs` integer NOT NULL,
	`has_switch` integer NOT NULL,
	`uses_marks` integer NOT NULL,
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `argue_steelman` (
	`game_id` text NOT NULL,
	`seat` integer NOT NULL,
	`side` text,
	`body` text NOT NULL,
	`decision` text,
	`is_struck` integer NOT NULL,
	PRIMARY KEY(`game_id`, `seat`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `moderation_log` (
	`game_id` text NOT NULL,
	`seq` integer NOT NULL,
	`seat` integer NOT NULL,
	`piece` text NOT NULL,
	`what` text NOT NULL,
	`why` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`game_id`, `seq`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `tag_challenge` (
	`game_id` text NOT NULL,
	`seat` integer NOT NULL,
	`card` text NOT NULL,
	`side` text NOT NULL,
	`why` text NOT NULL,
	`is_accepted` integer NOT NULL,
	`is_decided` integer NOT NULL,
	PRIMARY KEY(`game_id`, `seat`, `card`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vote_card` (
	`game_id` text NOT NULL,
	`card` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`game_id`, `card`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vote_move` (
	`game_id` text NOT NULL,
	`move` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`game_id`, `move`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vote_total` (
	`game_id` text NOT NULL,
	`wave` integer NOT NULL,
	`cell` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`game_id`, `wave`, `cell`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `argue_deck` (
	`id` text PRIMARY KEY NOT NULL,
	`player_id` text NOT NULL,
	`title` text NOT NULL,
	`articles` text NOT NULL,
	`deck` text NOT NULL,
	`steps` text NOT NULL,
	`seq` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`player_id`) REFERENCES `player`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `argue_deck_of_player` ON `argue_deck` (`player_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `argue_solo` (
	`id` text PRIMARY KEY NOT NULL,
	`player_id` text NOT NULL,
	`side` text NOT NULL,
	`deck` text NOT NULL,
	`seq` integer NOT NULL,
	`steps` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`player_id`) REFERENCES `player`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `argue_solo_of_player` ON `argue_solo` (`player_id`,`started_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_game` (
	`id` text PRIMARY KEY NOT NULL,
	`pin` text NOT NULL,
	`host_device` text NOT NULL,
	`kind` text DEFAULT 'quiz' NOT NULL,
	`round_slug` text,
	`title` text NOT NULL,
	`players` integer NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`deletes_at` integer NOT NULL,
	FOREIGN KEY (`round_slug`) REFERENCES `round`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_game`("id", "pin", "host_device", "kind", "round_slug", "title", "players", "made_at", "ended_at", "deletes_at") SELECT "id", "pin", "host_device", 'quiz', "round_slug", "title", "players", "made_at", "ended_at", "deletes_at" FROM `game`;--> statement-breakpoint
DROP TABLE `game`;--> statement-breakpoint
ALTER TABLE `__new_game` RENAME TO `game`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `game_open_pin` ON `game` (`pin`) WHERE "game"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `game_of_host` ON `game` (`host_device`,`made_at`);--> statement-breakpoint
CREATE INDEX `game_to_delete` ON `game` (`deletes_at`);