CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`content_hash` text NOT NULL,
	`storage_key` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attachments_subject` ON `attachments` (`subject_type`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `change_causes` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`version_id` text NOT NULL,
	`initiative_id` text NOT NULL,
	`field` text,
	`kind` text NOT NULL,
	`subject_id` text,
	`note` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `masterplan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_causes_kind" CHECK(kind IN ('decision', 'feedback', 'requirement'))
);
--> statement-breakpoint
CREATE INDEX `change_causes_version` ON `change_causes` (`version_id`,`initiative_id`);--> statement-breakpoint
CREATE TABLE `initiatives` (
	`version_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`field_versions` text DEFAULT '{}' NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`alternative` text NOT NULL,
	`goals` text DEFAULT '[]' NOT NULL,
	`expected_benefits` text DEFAULT '[]' NOT NULL,
	`sponsor` text,
	`starts_on` text,
	`ends_on` text,
	`envelope` text DEFAULT '[]' NOT NULL,
	`requirement_ids` text DEFAULT '[]' NOT NULL,
	`objective_ids` text DEFAULT '[]' NOT NULL,
	`unit_ids` text DEFAULT '[]' NOT NULL,
	`vendor_ids` text DEFAULT '[]' NOT NULL,
	`project_ids` text DEFAULT '[]' NOT NULL,
	PRIMARY KEY(`version_id`, `id`),
	FOREIGN KEY (`version_id`) REFERENCES `masterplan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "initiatives_alternative" CHECK(alternative IN ('alt_1', 'alt_2', 'alt_3')),
	CONSTRAINT "initiatives_window" CHECK(starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);
--> statement-breakpoint
CREATE INDEX `initiatives_id` ON `initiatives` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiatives_code` ON `initiatives` (`version_id`,`code`);--> statement-breakpoint
CREATE TABLE `masterplan_approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`decision` text NOT NULL,
	`note` text,
	`person_id` text NOT NULL,
	`person_name` text NOT NULL,
	`at` integer NOT NULL,
	`lapsed_at` integer,
	`lapse_reason` text,
	FOREIGN KEY (`version_id`) REFERENCES `masterplan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "masterplan_approvals_decision" CHECK(decision IN ('approved', 'rejected'))
);
--> statement-breakpoint
CREATE INDEX `masterplan_approvals_version` ON `masterplan_approvals` (`version_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `masterplan_approvals_person` ON `masterplan_approvals` (`version_id`,`content_hash`,`person_id`) WHERE lapsed_at IS NULL;--> statement-breakpoint
CREATE TABLE `masterplan_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`thresholds` text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `masterplan_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`state` text DEFAULT 'draft' NOT NULL,
	`base_version_id` text,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`content_hash` text,
	`submitted_at` integer,
	`approved_at` integer,
	`approval_basis` text,
	`in_force_on` text,
	`superseded_on` text,
	FOREIGN KEY (`base_version_id`) REFERENCES `masterplan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "masterplan_versions_state" CHECK(state IN ('draft', 'in_review', 'approved', 'in_force', 'superseded')),
	CONSTRAINT "masterplan_versions_hash" CHECK((state = 'draft') = (content_hash IS NULL)),
	CONSTRAINT "masterplan_versions_force" CHECK((state IN ('in_force', 'superseded')) = (in_force_on IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `masterplan_versions_number` ON `masterplan_versions` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `masterplan_versions_in_force` ON `masterplan_versions` (`state`) WHERE state = 'in_force';--> statement-breakpoint
CREATE INDEX `masterplan_versions_base` ON `masterplan_versions` (`base_version_id`);--> statement-breakpoint
CREATE TABLE `notification_preferences` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`web` integer DEFAULT true NOT NULL,
	`mail` text DEFAULT 'daily' NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	CONSTRAINT "notification_preferences_mail" CHECK(mail IN ('off', 'immediately', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`details` text DEFAULT '{}' NOT NULL,
	`actor_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	`mail_due_at` integer,
	CONSTRAINT "notifications_kind" CHECK(kind IN ('mention', 'comment_on_mine', 'requirement_submitted', 'requirement_ended', 'review_requested', 'version_decided', 'approval_lapsed', 'version_in_force'))
);
--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`person_id`) WHERE read_at IS NULL;--> statement-breakpoint
CREATE INDEX `notifications_mail` ON `notifications` (`mail_due_at`) WHERE mailed_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`person_id`,`kind`,`subject_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `key_results` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`objective_id` text NOT NULL,
	`name` text NOT NULL,
	`unit_of_measure` text NOT NULL,
	`baseline` real,
	`target` real NOT NULL,
	`actual` real,
	`owner` text,
	`due_on` text,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `key_results_objective` ON `key_results` (`objective_id`,`id`);--> statement-breakpoint
CREATE INDEX `key_results_name` ON `key_results` (name COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE TABLE `objectives` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`name` text NOT NULL,
	`description` text,
	`owner` text,
	`starts_on` text,
	`ends_on` text,
	`state` text DEFAULT 'active' NOT NULL,
	CONSTRAINT "objectives_state" CHECK(state IN ('active', 'achieved', 'abandoned')),
	CONSTRAINT "objectives_period" CHECK(starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objectives_external_id` ON `objectives` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `objectives_name` ON `objectives` (name COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE TABLE `requirement_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`title` text NOT NULL,
	`unit_id` text NOT NULL,
	`source` text NOT NULL,
	`file_name` text,
	`passages` text DEFAULT '[]' NOT NULL,
	`submitter_id` text NOT NULL,
	`submitter_name` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requirement_documents_source" CHECK(source IN ('form', 'csv', 'xlsx', 'docx'))
);
--> statement-breakpoint
CREATE INDEX `requirement_documents_unit` ON `requirement_documents` (`unit_id`);--> statement-breakpoint
CREATE INDEX `requirement_documents_updated` ON `requirement_documents` (`updated_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE TABLE `requirements` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`external_id` text,
	`number` integer NOT NULL,
	`statement` text NOT NULL,
	`rationale` text,
	`unit_id` text NOT NULL,
	`objective_id` text,
	`document_id` text,
	`passage` text,
	`moscow` text DEFAULT 'should' NOT NULL,
	`value_score` integer DEFAULT 3 NOT NULL,
	`urgency_score` integer DEFAULT 3 NOT NULL,
	`expected_benefit` text,
	`cost_class` text,
	`affected_unit_ids` text DEFAULT '[]' NOT NULL,
	`submitter_id` text NOT NULL,
	`submitter_name` text NOT NULL,
	`submitted_at` integer,
	`state` text DEFAULT 'draft' NOT NULL,
	`ending` text,
	`ended_reason` text,
	`ended_at` integer,
	`decider_id` text,
	`decider_name` text,
	`initiative_id` text,
	`merged_into_id` text,
	`split_from_id` text,
	`deferred_until_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `requirement_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`split_from_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requirements_state_name" CHECK(state IN ('draft', 'submitted', 'under_review', 'ended')),
	CONSTRAINT "requirements_scores" CHECK(value_score BETWEEN 1 AND 5 AND urgency_score BETWEEN 1 AND 5),
	CONSTRAINT "requirements_submitted" CHECK((state = 'draft') = (submitted_at IS NULL)),
	CONSTRAINT "requirements_ending" CHECK((state = 'ended') = (ending IS NOT NULL) AND (ending IS NULL OR
        (ended_reason IS NOT NULL AND ended_at IS NOT NULL AND decider_id IS NOT NULL AND decider_name IS NOT NULL))),
	CONSTRAINT "requirements_outcome" CHECK((ifnull(ending, '') = 'adopted') = (initiative_id IS NOT NULL)
        AND (ifnull(ending, '') = 'merged') = (merged_into_id IS NOT NULL)
        AND (ifnull(ending, '') = 'deferred') = (deferred_until_on IS NOT NULL)),
	CONSTRAINT "requirements_self" CHECK(merged_into_id IS NULL OR merged_into_id <> id)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requirements_external_id` ON `requirements` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `requirements_number` ON `requirements` (`number`);--> statement-breakpoint
CREATE INDEX `requirements_updated` ON `requirements` (`updated_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `requirements_unit` ON `requirements` (`unit_id`,`objective_id`);--> statement-breakpoint
CREATE INDEX `requirements_state` ON `requirements` (`state`,`ending`);--> statement-breakpoint
CREATE INDEX `requirements_initiative` ON `requirements` (`initiative_id`);--> statement-breakpoint
CREATE INDEX `requirements_merged` ON `requirements` (`merged_into_id`);--> statement-breakpoint
CREATE INDEX `requirements_document` ON `requirements` (`document_id`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`parent_type` text,
	`parent_id` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_subject` ON `search_documents` (`subject_type`,`subject_id`);--> statement-breakpoint
CREATE INDEX `search_documents_parent` ON `search_documents` (`parent_type`,`parent_id`);--> statement-breakpoint
CREATE TABLE `unification_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`requirement_id` text NOT NULL,
	`entry` text NOT NULL,
	`reason` text,
	`target_id` text,
	`due_on` text,
	`decider_id` text NOT NULL,
	`decider_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unification_entries_entry" CHECK(entry IN ('submitted', 'review_started', 'adopted', 'merged', 'split', 'deferred', 'rejected', 'resumed', 'reopened'))
);
--> statement-breakpoint
CREATE INDEX `unification_entries_requirement` ON `unification_entries` (`requirement_id`,`id`);--> statement-breakpoint
CREATE TABLE `unification_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`kind` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`score` real NOT NULL,
	`evidence` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`reason` text,
	`decider_id` text,
	`decider_name` text,
	`decided_at` integer,
	FOREIGN KEY (`first_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unification_proposals_kind" CHECK(kind IN ('duplicate', 'conflict')),
	CONSTRAINT "unification_proposals_state" CHECK(state IN ('open', 'confirmed', 'dismissed')),
	CONSTRAINT "unification_proposals_order" CHECK(first_id < second_id),
	CONSTRAINT "unification_proposals_decided" CHECK((state = 'open') = (decided_at IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unification_proposals_pair` ON `unification_proposals` (`kind`,`first_id`,`second_id`);--> statement-breakpoint
CREATE INDEX `unification_proposals_second` ON `unification_proposals` (`second_id`);--> statement-breakpoint
CREATE INDEX `unification_proposals_open` ON `unification_proposals` (`state`,`score`,`id`);--> statement-breakpoint
ALTER TABLE `units` ADD `parent_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `units` ADD `representatives` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `units_parent` ON `units` (`parent_id`);