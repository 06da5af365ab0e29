CREATE TABLE `fleet_import_clients` (
	`fleet_import_id` text NOT NULL,
	`client_id` text NOT NULL,
	`import_id` text NOT NULL,
	`created_client` integer NOT NULL,
	`reverted_at` integer,
	PRIMARY KEY(`fleet_import_id`, `client_id`),
	FOREIGN KEY (`fleet_import_id`) REFERENCES `fleet_imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fleet_import_clients_import` ON `fleet_import_clients` (`import_id`);--> statement-breakpoint
CREATE TABLE `fleet_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`consultancy_id` text NOT NULL,
	`table_name` text NOT NULL,
	`file_name` text NOT NULL,
	`rows_total` integer NOT NULL,
	`rows_created` integer NOT NULL,
	`rows_updated` integer NOT NULL,
	`rows_unchanged` integer NOT NULL,
	`rows_merged` integer NOT NULL,
	`rows_refused` integer NOT NULL,
	`rows_failed` integer NOT NULL,
	`references_created` integer NOT NULL,
	`actor_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`consultancy_id`) REFERENCES `consultancies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fleet_imports_consultancy` ON `fleet_imports` (`consultancy_id`,`created_at`,`id`);