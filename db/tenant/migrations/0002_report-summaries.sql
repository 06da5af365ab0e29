DROP INDEX `report_subscriptions_email`;--> statement-breakpoint
CREATE UNIQUE INDEX `report_subscriptions_email` ON `report_subscriptions` (`email`) WHERE deleted_at IS NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `score` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `summary` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX `reports_as_of` ON `reports` (`as_of_on`,`sequence`);--> statement-breakpoint
ALTER TABLE `report_settings` DROP COLUMN `cadence`;