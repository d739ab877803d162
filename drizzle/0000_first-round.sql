CREATE TABLE `answer` (
	`play_id` text NOT NULL,
	`position` integer NOT NULL,
	`response` text NOT NULL,
	`points` integer NOT NULL,
	`is_right` integer NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`play_id`, `position`),
	FOREIGN KEY (`play_id`) REFERENCES `play`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`title_basis` text NOT NULL,
	`outlet` text,
	`outlet_basis` text NOT NULL,
	`outlet_note` text,
	`date` text,
	`date_basis` text NOT NULL,
	`date_note` text,
	`address` text,
	`source_file` text NOT NULL,
	`text` text NOT NULL,
	`furniture` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `motion` (
	`id` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`sides` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `play` (
	`id` text PRIMARY KEY NOT NULL,
	`player_id` text NOT NULL,
	`round_slug` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`player_id`) REFERENCES `player`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round_slug`) REFERENCES `round`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `play_of_player` ON `play` (`player_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `player` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `player_token` ON `player` (`token_hash`);--> statement-breakpoint
CREATE TABLE `quote` (
	`id` text PRIMARY KEY NOT NULL,
	`article_slug` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`run` integer,
	`cue` text,
	`traps` text NOT NULL,
	`note` text,
	`telling_phrases` text NOT NULL,
	`tags` text,
	`is_reviewed` integer NOT NULL,
	FOREIGN KEY (`article_slug`) REFERENCES `article`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_place` ON `quote` (`article_slug`,`start`);--> statement-breakpoint
CREATE TABLE `quote_speaker` (
	`quote_id` text NOT NULL,
	`speaker_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`quote_id`, `speaker_id`),
	FOREIGN KEY (`quote_id`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `role` (
	`speaker_id` text NOT NULL,
	`article_slug` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`organisation` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`speaker_id`, `article_slug`),
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_slug`) REFERENCES `article`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round` (
	`slug` text PRIMARY KEY NOT NULL,
	`spec` text NOT NULL,
	`questions` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `speaker` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`aliases` text NOT NULL,
	`kind` text NOT NULL,
	`is_body` integer NOT NULL,
	`is_named` integer NOT NULL
);
