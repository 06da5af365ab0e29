CREATE TABLE `report_jobs` (
	`run_key` text NOT NULL,
	`client_id` text NOT NULL,
	`as_of_on` text NOT NULL,
	`mail` integer NOT NULL,
	`state` text NOT NULL,
	`requested_at` integer NOT NULL,
	`sent_at` integer,
	`finished_at` integer,
	PRIMARY KEY(`run_key`, `client_id`),
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_jobs_client` ON `report_jobs` (`client_id`,`state`);--> statement-breakpoint
CREATE INDEX `report_jobs_open` ON `report_jobs` (`state`,`sent_at`);--> statement-breakpoint
DROP TABLE `report_runs`;--> statement-breakpoint
ALTER TABLE `fleet` ADD `score` integer;--> statement-breakpoint
ALTER TABLE `fleet` ADD `judged_projects` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `fleet` ADD `on_course_projects` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `fleet` ADD `watch_projects` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `fleet` ADD `links` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `fleet` ADD `covered_links` integer DEFAULT 0 NOT NULL;