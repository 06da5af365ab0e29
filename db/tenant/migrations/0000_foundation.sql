CREATE TABLE `causal_links` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`technology_project_id` text NOT NULL,
	`administrative_project_id` text,
	`unit_id` text NOT NULL,
	`artefact` text NOT NULL,
	`mechanism` text NOT NULL,
	`strength` text DEFAULT 'moderate' NOT NULL,
	`lag_days` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'suspected' NOT NULL,
	`dismissal_reason` text,
	`origin` text DEFAULT 'manual' NOT NULL,
	`rule_id` text,
	FOREIGN KEY (`technology_project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`administrative_project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "causal_links_state" CHECK(state IN ('suspected', 'confirmed', 'dismissed')),
	CONSTRAINT "causal_links_dismissal" CHECK(state <> 'dismissed' OR dismissal_reason IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `causal_links_external_id` ON `causal_links` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `causal_links_rule` ON `causal_links` (`technology_project_id`,`rule_id`,`unit_id`) WHERE rule_id IS NOT NULL AND deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `causal_links_technology` ON `causal_links` (`technology_project_id`);--> statement-breakpoint
CREATE INDEX `causal_links_administrative` ON `causal_links` (`administrative_project_id`);--> statement-breakpoint
CREATE INDEX `causal_links_unit` ON `causal_links` (`unit_id`);--> statement-breakpoint
CREATE INDEX `causal_links_updated` ON `causal_links` (`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`body` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE INDEX `comments_subject` ON `comments` (`subject_type`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `import_changes` (
	`import_id` text NOT NULL,
	`table_name` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`version_after` integer NOT NULL,
	PRIMARY KEY(`import_id`, `table_name`, `subject_id`)
);
--> statement-breakpoint
CREATE INDEX `import_changes_subject` ON `import_changes` (`subject_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`table_name` text NOT NULL,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`rows_total` integer NOT NULL,
	`rows_created` integer NOT NULL,
	`rows_updated` integer NOT NULL,
	`rows_unchanged` integer NOT NULL,
	`rows_merged` integer NOT NULL,
	`rows_refused` integer NOT NULL,
	`refusals` text DEFAULT '[]' NOT NULL,
	`actor_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`reverted_at` integer
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	`request_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_type`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `guard` (
	`code` text NOT NULL,
	`passed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`subject_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`id`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`name` text NOT NULL,
	`description` text,
	`track` text NOT NULL,
	`kind` text NOT NULL,
	`category` text,
	`unit_id` text,
	`owner` text,
	`sponsor` text,
	`vendor_id` text,
	`status` text DEFAULT 'proposed' NOT NULL,
	`reported_confidence` text,
	`confidence_note` text,
	`reported_at` integer,
	`baseline_start_on` text,
	`baseline_finish_on` text,
	`forecast_start_on` text,
	`forecast_finish_on` text,
	`actual_start_on` text,
	`actual_finish_on` text,
	`progress` integer DEFAULT 0 NOT NULL,
	`priority` text DEFAULT 'medium' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`budget` text DEFAULT '[]' NOT NULL,
	`planned_minor` integer DEFAULT 0 NOT NULL,
	`committed_minor` integer DEFAULT 0 NOT NULL,
	`actual_minor` integer DEFAULT 0 NOT NULL,
	`forecast_minor` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "projects_track" CHECK(track IN ('technology', 'administrative')),
	CONSTRAINT "projects_kind" CHECK((track = 'technology' AND kind IN ('pilot', 'rollout')) OR (track = 'administrative' AND kind IN ('process', 'work_instruction', 'role_description', 'training_plan'))),
	CONSTRAINT "projects_status" CHECK(status IN ('proposed', 'approved', 'running', 'paused', 'completed', 'cancelled')),
	CONSTRAINT "projects_progress" CHECK(progress BETWEEN 0 AND 100),
	CONSTRAINT "projects_baseline" CHECK(baseline_start_on IS NULL OR baseline_finish_on IS NULL OR baseline_start_on <= baseline_finish_on),
	CONSTRAINT "projects_forecast" CHECK(forecast_start_on IS NULL OR forecast_finish_on IS NULL OR forecast_start_on <= forecast_finish_on),
	CONSTRAINT "projects_actual" CHECK(actual_start_on IS NULL OR actual_finish_on IS NULL OR actual_start_on <= actual_finish_on)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_external_id` ON `projects` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `projects_name` ON `projects` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `projects_updated` ON `projects` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `projects_unit` ON `projects` (`unit_id`);--> statement-breakpoint
CREATE INDEX `projects_vendor` ON `projects` (`vendor_id`);--> statement-breakpoint
CREATE TABLE `report_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`email` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_subscriptions_email` ON `report_subscriptions` (`email`);--> statement-breakpoint
CREATE INDEX `report_subscriptions_created` ON `report_subscriptions` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`run_key` text NOT NULL,
	`as_of_on` text NOT NULL,
	`trigger` text NOT NULL,
	`health` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`previous_report_id` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_sequence` ON `reports` (`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_run_key` ON `reports` (`run_key`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`owner_id` text NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`shared` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `saved_views_owner` ON `saved_views` (`owner_id`,`page`);--> statement-breakpoint
CREATE TABLE `report_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`thresholds` text DEFAULT '{}' NOT NULL,
	`cadence` text DEFAULT 'weekly' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE TABLE `tenant_meta` (
	`id` integer PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`name` text NOT NULL,
	`function` text DEFAULT 'other' NOT NULL,
	`head` text,
	CONSTRAINT "units_function" CHECK(function IN ('production', 'business', 'human_resources', 'marketing', 'it', 'process', 'quality', 'purchasing', 'legal', 'other'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_external_id` ON `units` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `units_name` ON `units` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `contracts` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`title` text NOT NULL,
	`number` text,
	`vendor_id` text,
	`type` text,
	`status` text DEFAULT 'active' NOT NULL,
	`value_minor` integer,
	`starts_on` text,
	`ends_on` text,
	`notice_days` integer,
	`note` text,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contracts_status" CHECK(status IN ('draft', 'active', 'ended', 'terminated')),
	CONSTRAINT "contracts_term" CHECK(starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contracts_external_id` ON `contracts` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `contracts_vendor` ON `contracts` (`vendor_id`);--> statement-breakpoint
CREATE INDEX `contracts_ends_on` ON `contracts` (`ends_on`,`id`);--> statement-breakpoint
CREATE INDEX `contracts_title` ON `contracts` (`title`,`id`);--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`name` text NOT NULL,
	`category` text,
	`status` text DEFAULT 'active' NOT NULL,
	`contact_name` text,
	`contact_email` text,
	`note` text,
	CONSTRAINT "vendors_status" CHECK(status IN ('active', 'watch', 'exiting', 'inactive'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vendors_external_id` ON `vendors` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `vendors_name` ON `vendors` (`name`,`id`);