DROP INDEX `clients_consultancy`;--> statement-breakpoint
CREATE INDEX `clients_consultancy` ON `clients` (`consultancy_id`,name COLLATE NOCASE,`id`);