CREATE TABLE `notification_dues` (
	`client_id` text PRIMARY KEY NOT NULL,
	`marked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notification_dues_due` ON `notification_dues` (`due_at`);