CREATE TABLE `check_action` (
	`article_id` text NOT NULL,
	`seq` integer NOT NULL,
	`action` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `own_article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `own_article` (
	`id` text PRIMARY KEY NOT NULL,
	`player_id` text NOT NULL,
	`title` text,
	`outlet` text,
	`author` text,
	`date` text,
	`address` text,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`furniture` text NOT NULL,
	`extraction` text NOT NULL,
	`motion` text,
	`left_to_check` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`player_id`) REFERENCES `player`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `own_article_of_player` ON `own_article` (`player_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `round_article` (
	`round_slug` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`round_slug`, `article_id`),
	FOREIGN KEY (`round_slug`) REFERENCES `round`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `own_article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `round_of_article` ON `round_article` (`article_id`);--> statement-breakpoint
ALTER TABLE `round` ADD `motion` text;--> statement-breakpoint
ALTER TABLE `round` ADD `warnings` text;