-- A requirement is found by its number, too: people name it by that.
DROP TRIGGER requirements_search_insert;
--> statement-breakpoint
DROP TRIGGER requirements_search_update;
--> statement-breakpoint
CREATE TRIGGER requirements_search_insert AFTER INSERT ON requirements WHEN NEW.deleted_at IS NULL AND NEW.state <> 'draft'
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('requirement', NEW.id, NULL, NULL, NEW.statement, trim(ifnull(NEW.rationale, '') || ' ' || ifnull(NEW.expected_benefit, '') || ' ' || ifnull(NEW.submitter_name, '') || ' ' || ifnull(NEW.ended_reason, '') || ' ' || ifnull(NEW.external_id, '') || ' #' || NEW.number), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER requirements_search_update AFTER UPDATE OF statement, rationale, expected_benefit, submitter_name, ended_reason, external_id, deleted_at, state ON requirements
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'requirement' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'requirement', NEW.id, NULL, NULL, NEW.statement, trim(ifnull(NEW.rationale, '') || ' ' || ifnull(NEW.expected_benefit, '') || ' ' || ifnull(NEW.submitter_name, '') || ' ' || ifnull(NEW.ended_reason, '') || ' ' || ifnull(NEW.external_id, '') || ' #' || NEW.number), NEW.updated_at WHERE NEW.deleted_at IS NULL AND NEW.state <> 'draft';
END;
--> statement-breakpoint
UPDATE search_documents SET body = trim(body || ifnull(' #' || (SELECT number FROM requirements WHERE id = subject_id), ''))
  WHERE subject_type = 'requirement';
