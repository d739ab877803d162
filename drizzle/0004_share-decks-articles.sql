CREATE TABLE `argue_deck_article` (
	`deck_id` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`deck_id`, `article_id`),
	FOREIGN KEY (`deck_id`) REFERENCES `argue_deck`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `own_article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deck_of_article` ON `argue_deck_article` (`article_id`);