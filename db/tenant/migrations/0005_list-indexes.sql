DROP INDEX `report_subscriptions_created`;--> statement-breakpoint
DROP INDEX `contracts_ends_on`;--> statement-breakpoint
DROP INDEX `contracts_title`;--> statement-breakpoint
CREATE INDEX `contracts_title` ON `contracts` (title COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
DROP INDEX `causal_links_updated`;--> statement-breakpoint
CREATE INDEX `causal_links_updated` ON `causal_links` (`updated_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
DROP INDEX `projects_name`;--> statement-breakpoint
DROP INDEX `projects_updated`;--> statement-breakpoint
CREATE INDEX `projects_name` ON `projects` (name COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `projects_updated` ON `projects` (`updated_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
DROP INDEX `units_name`;--> statement-breakpoint
CREATE INDEX `units_name` ON `units` (name COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
DROP INDEX `vendors_name`;--> statement-breakpoint
CREATE INDEX `vendors_name` ON `vendors` (name COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;