ALTER TABLE `outbox` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `failed_at` integer;--> statement-breakpoint
ALTER TABLE `report_jobs` ADD `mail_due_at` integer;--> statement-breakpoint
CREATE INDEX `report_jobs_mail` ON `report_jobs` (`mail_due_at`) WHERE mail_due_at IS NOT NULL;