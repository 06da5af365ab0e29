-- An initiative that a draft leaves out is still found by the words that it has in the newest version that keeps it.
DROP TRIGGER initiatives_search_update;
--> statement-breakpoint
CREATE TRIGGER initiatives_search_update AFTER UPDATE OF name, code, description, goals, expected_benefits, sponsor, deleted_at ON initiatives
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'initiative' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'initiative', i.id, NULL, NULL, i.name, trim(i.code || ' ' || ifnull(i.description, '') || ' ' || i.goals || ' ' || i.expected_benefits || ' ' || ifnull(i.sponsor, '')), i.updated_at
  FROM initiatives i JOIN masterplan_versions v ON v.id = i.version_id
  WHERE i.id = NEW.id AND i.deleted_at IS NULL AND v.deleted_at IS NULL
    AND (NEW.deleted_at IS NOT NULL OR i.version_id = NEW.version_id)
  ORDER BY v.number DESC LIMIT 1;
END;
