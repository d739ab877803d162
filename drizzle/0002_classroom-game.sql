CREATE TABLE `game` (
	`id` text PRIMARY KEY NOT NULL,
	`pin` text NOT NULL,
	`host_device` text NOT NULL,
	`round_slug` text NOT NULL,
	`title` text NOT NULL,
	`players` integer NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`deletes_at` integer NOT NULL,
	FOREIGN KEY (`round_slug`) REFERENCES `round`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `game_open_pin` ON `game` (`pin`) WHERE "game"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `game_of_host` ON `game` (`host_device`,`made_at`);--> statement-breakpoint
CREATE INDEX `game_to_delete` ON `game` (`deletes_at`);--> statement-breakpoint
-- Without a row id, which drizzle cannot say: an answer is written once instead of twice, at half the time.
CREATE TABLE `game_answer` (
	`game_id` text NOT NULL,
	`question` integer NOT NULL,
	`seat` integer NOT NULL,
	`response` text NOT NULL,
	`is_sure` integer,
	`taken_ms` integer NOT NULL,
	`points` integer NOT NULL,
	`is_right` integer NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`game_id`, `question`, `seat`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `game_event` (
	`game_id` text NOT NULL,
	`seq` integer NOT NULL,
	`events` text NOT NULL,
	PRIMARY KEY(`game_id`, `seq`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `game_host` (
	`game_id` text NOT NULL,
	`device` text NOT NULL,
	PRIMARY KEY(`game_id`, `device`),
	FOREIGN KEY (`game_id`) REFERENCES `game`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `game_host_device` ON `game_host` (`device`);