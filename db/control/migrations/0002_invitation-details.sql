ALTER TABLE `invitations` ADD `client_ids` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
CREATE INDEX `members_consultancy` ON `members` (`consultancy_id`);