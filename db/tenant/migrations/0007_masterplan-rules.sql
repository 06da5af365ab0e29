-- The codes with which a guard can abort a batch; `conflict` is every other one.
DROP TRIGGER guard_check;
--> statement-breakpoint
CREATE TRIGGER guard_check BEFORE INSERT ON guard
BEGIN
  SELECT CASE
    WHEN NEW.passed > 0 THEN RAISE(IGNORE)
    WHEN NEW.code = 'stale_version' THEN RAISE(ABORT, 'guard:stale_version')
    WHEN NEW.code = 'in_use' THEN RAISE(ABORT, 'guard:in_use')
    WHEN NEW.code = 'foreign_reference' THEN RAISE(ABORT, 'guard:foreign_reference')
    WHEN NEW.code = 'field_conflict' THEN RAISE(ABORT, 'guard:field_conflict')
    WHEN NEW.code = 'requirement_ended' THEN RAISE(ABORT, 'guard:requirement_ended')
    WHEN NEW.code = 'merge_cycle' THEN RAISE(ABORT, 'guard:merge_cycle')
    WHEN NEW.code = 'version_frozen' THEN RAISE(ABORT, 'guard:version_frozen')
    WHEN NEW.code = 'stale_base' THEN RAISE(ABORT, 'guard:stale_base')
    WHEN NEW.code = 'hash_mismatch' THEN RAISE(ABORT, 'guard:hash_mismatch')
    ELSE RAISE(ABORT, 'guard:conflict')
  END;
END;
--> statement-breakpoint
CREATE TRIGGER unification_entries_no_update BEFORE UPDATE ON unification_entries
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
CREATE TRIGGER unification_entries_no_delete BEFORE DELETE ON unification_entries
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
CREATE TRIGGER masterplan_approvals_no_delete BEFORE DELETE ON masterplan_approvals
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_no_delete BEFORE DELETE ON masterplan_versions
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
-- An approval says what it said; all that can happen to it is that it lapses.
CREATE TRIGGER masterplan_approvals_no_update
BEFORE UPDATE OF id, version_id, content_hash, decision, note, person_id, person_name, at ON masterplan_approvals
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
-- What was decided about a requirement is not written over: it is reopened or resumed first, and the ledger says so.
CREATE TRIGGER requirements_ended BEFORE UPDATE ON requirements
WHEN OLD.state = 'ended' AND NEW.state = 'ended'
BEGIN
  SELECT RAISE(ABORT, 'guard:requirement_ended');
END;
--> statement-breakpoint
-- A requirement that was handed in is never lost: it can only end.
CREATE TRIGGER requirements_kept BEFORE UPDATE OF deleted_at ON requirements
WHEN NEW.deleted_at IS NOT NULL AND OLD.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
--> statement-breakpoint
CREATE TRIGGER requirements_transition BEFORE UPDATE OF state ON requirements
WHEN OLD.state <> NEW.state AND (OLD.state || ' ' || NEW.state) NOT IN
  ('draft submitted', 'submitted under_review', 'submitted ended', 'under_review ended', 'ended submitted', 'ended under_review')
BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_transition BEFORE UPDATE OF state ON masterplan_versions
WHEN OLD.state <> NEW.state AND (OLD.state || ' ' || NEW.state) NOT IN
  ('draft in_review', 'in_review draft', 'in_review approved', 'approved in_force', 'approved superseded', 'in_force superseded')
BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
--> statement-breakpoint
-- Only a draft can be thrown away.
CREATE TRIGGER masterplan_versions_kept BEFORE UPDATE OF deleted_at ON masterplan_versions
WHEN NEW.deleted_at IS NOT NULL AND OLD.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'guard:version_frozen');
END;
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_hash BEFORE UPDATE OF content_hash ON masterplan_versions
WHEN OLD.content_hash IS NOT NULL AND NEW.state <> 'draft' AND NEW.content_hash IS NOT OLD.content_hash
BEGIN
  SELECT RAISE(ABORT, 'guard:version_frozen');
END;
--> statement-breakpoint
CREATE TRIGGER initiatives_frozen_insert BEFORE INSERT ON initiatives
WHEN (SELECT state FROM masterplan_versions WHERE id = NEW.version_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'guard:version_frozen');
END;
--> statement-breakpoint
CREATE TRIGGER initiatives_frozen_update BEFORE UPDATE ON initiatives
WHEN (SELECT state FROM masterplan_versions WHERE id = OLD.version_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'guard:version_frozen');
END;
--> statement-breakpoint
CREATE TRIGGER initiatives_frozen_delete BEFORE DELETE ON initiatives
WHEN (SELECT state FROM masterplan_versions WHERE id = OLD.version_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'guard:version_frozen');
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content = 'search_documents', content_rowid = 'rowid',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents
BEGIN
  INSERT INTO search_index (rowid, title, body) VALUES (NEW.rowid, NEW.title, NEW.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents
BEGIN
  INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', OLD.rowid, OLD.title, OLD.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents
BEGIN
  INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', OLD.rowid, OLD.title, OLD.body);
  INSERT INTO search_index (rowid, title, body) VALUES (NEW.rowid, NEW.title, NEW.body);
END;
--> statement-breakpoint
CREATE TRIGGER units_search_insert AFTER INSERT ON units WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('unit', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.head, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER units_search_update AFTER UPDATE OF name, head, external_id, deleted_at ON units
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'unit' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'unit', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.head, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'unit', id, NULL, NULL, name, trim(ifnull(head, '') || ' ' || ifnull(external_id, '')), updated_at FROM units WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER projects_search_insert AFTER INSERT ON projects WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('project', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.description, '') || ' ' || ifnull(NEW.owner, '') || ' ' || ifnull(NEW.sponsor, '') || ' ' || ifnull(NEW.external_id, '') || ' ' || ifnull(NEW.tags, '') || ' ' || ifnull(NEW.confidence_note, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER projects_search_update AFTER UPDATE OF name, description, owner, sponsor, external_id, tags, confidence_note, deleted_at ON projects
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'project' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'project', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.description, '') || ' ' || ifnull(NEW.owner, '') || ' ' || ifnull(NEW.sponsor, '') || ' ' || ifnull(NEW.external_id, '') || ' ' || ifnull(NEW.tags, '') || ' ' || ifnull(NEW.confidence_note, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'project', id, NULL, NULL, name, trim(ifnull(description, '') || ' ' || ifnull(owner, '') || ' ' || ifnull(sponsor, '') || ' ' || ifnull(external_id, '') || ' ' || ifnull(tags, '') || ' ' || ifnull(confidence_note, '')), updated_at FROM projects WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER vendors_search_insert AFTER INSERT ON vendors WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('vendor', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.category, '') || ' ' || ifnull(NEW.contact_name, '') || ' ' || ifnull(NEW.note, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER vendors_search_update AFTER UPDATE OF name, category, contact_name, note, external_id, deleted_at ON vendors
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'vendor' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'vendor', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.category, '') || ' ' || ifnull(NEW.contact_name, '') || ' ' || ifnull(NEW.note, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'vendor', id, NULL, NULL, name, trim(ifnull(category, '') || ' ' || ifnull(contact_name, '') || ' ' || ifnull(note, '') || ' ' || ifnull(external_id, '')), updated_at FROM vendors WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER contracts_search_insert AFTER INSERT ON contracts WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('contract', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.number, '') || ' ' || ifnull(NEW.type, '') || ' ' || ifnull(NEW.note, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER contracts_search_update AFTER UPDATE OF title, number, type, note, external_id, deleted_at ON contracts
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'contract' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'contract', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.number, '') || ' ' || ifnull(NEW.type, '') || ' ' || ifnull(NEW.note, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'contract', id, NULL, NULL, title, trim(ifnull(number, '') || ' ' || ifnull(type, '') || ' ' || ifnull(note, '') || ' ' || ifnull(external_id, '')), updated_at FROM contracts WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER causal_links_search_insert AFTER INSERT ON causal_links WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('causal_link', NEW.id, 'project', NEW.technology_project_id, NEW.mechanism, trim(ifnull(NEW.dismissal_reason, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER causal_links_search_update AFTER UPDATE OF mechanism, dismissal_reason, external_id, deleted_at, technology_project_id ON causal_links
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'causal_link' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'causal_link', NEW.id, 'project', NEW.technology_project_id, NEW.mechanism, trim(ifnull(NEW.dismissal_reason, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'causal_link', id, 'project', technology_project_id, mechanism, trim(ifnull(dismissal_reason, '') || ' ' || ifnull(external_id, '')), updated_at FROM causal_links WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER comments_search_insert AFTER INSERT ON comments WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('comment', NEW.id, NEW.subject_type, NEW.subject_id, NEW.author_name, trim(ifnull(NEW.body, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER comments_search_update AFTER UPDATE OF author_name, body, deleted_at ON comments
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'comment' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'comment', NEW.id, NEW.subject_type, NEW.subject_id, NEW.author_name, trim(ifnull(NEW.body, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'comment', id, subject_type, subject_id, author_name, trim(ifnull(body, '')), updated_at FROM comments WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER objectives_search_insert AFTER INSERT ON objectives WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('objective', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.description, '') || ' ' || ifnull(NEW.owner, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER objectives_search_update AFTER UPDATE OF name, description, owner, external_id, deleted_at ON objectives
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'objective' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'objective', NEW.id, NULL, NULL, NEW.name, trim(ifnull(NEW.description, '') || ' ' || ifnull(NEW.owner, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'objective', id, NULL, NULL, name, trim(ifnull(description, '') || ' ' || ifnull(owner, '') || ' ' || ifnull(external_id, '')), updated_at FROM objectives WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER key_results_search_insert AFTER INSERT ON key_results WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('key_result', NEW.id, 'objective', NEW.objective_id, NEW.name, trim(ifnull(NEW.unit_of_measure, '') || ' ' || ifnull(NEW.owner, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER key_results_search_update AFTER UPDATE OF name, unit_of_measure, owner, deleted_at, objective_id ON key_results
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'key_result' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'key_result', NEW.id, 'objective', NEW.objective_id, NEW.name, trim(ifnull(NEW.unit_of_measure, '') || ' ' || ifnull(NEW.owner, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'key_result', id, 'objective', objective_id, name, trim(ifnull(unit_of_measure, '') || ' ' || ifnull(owner, '')), updated_at FROM key_results WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER requirement_documents_search_insert AFTER INSERT ON requirement_documents WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('requirement_document', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.file_name, '') || ' ' || ifnull(NEW.submitter_name, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER requirement_documents_search_update AFTER UPDATE OF title, file_name, submitter_name, deleted_at ON requirement_documents
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'requirement_document' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'requirement_document', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.file_name, '') || ' ' || ifnull(NEW.submitter_name, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'requirement_document', id, NULL, NULL, title, trim(ifnull(file_name, '') || ' ' || ifnull(submitter_name, '')), updated_at FROM requirement_documents WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE TRIGGER requirements_search_insert AFTER INSERT ON requirements WHEN NEW.deleted_at IS NULL AND NEW.state <> 'draft'
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('requirement', NEW.id, NULL, NULL, NEW.statement, trim(ifnull(NEW.rationale, '') || ' ' || ifnull(NEW.expected_benefit, '') || ' ' || ifnull(NEW.submitter_name, '') || ' ' || ifnull(NEW.ended_reason, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER requirements_search_update AFTER UPDATE OF statement, rationale, expected_benefit, submitter_name, ended_reason, external_id, deleted_at, state ON requirements
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'requirement' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'requirement', NEW.id, NULL, NULL, NEW.statement, trim(ifnull(NEW.rationale, '') || ' ' || ifnull(NEW.expected_benefit, '') || ' ' || ifnull(NEW.submitter_name, '') || ' ' || ifnull(NEW.ended_reason, '') || ' ' || ifnull(NEW.external_id, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL AND NEW.state <> 'draft';
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'requirement', id, NULL, NULL, statement, trim(ifnull(rationale, '') || ' ' || ifnull(expected_benefit, '') || ' ' || ifnull(submitter_name, '') || ' ' || ifnull(ended_reason, '') || ' ' || ifnull(external_id, '')), updated_at FROM requirements WHERE deleted_at IS NULL AND state <> 'draft';
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_search_insert AFTER INSERT ON masterplan_versions WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('masterplan_version', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.note, '') || ' ' || ifnull(NEW.author_name, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_search_update AFTER UPDATE OF title, note, author_name, deleted_at ON masterplan_versions
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'masterplan_version' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'masterplan_version', NEW.id, NULL, NULL, NEW.title, trim(ifnull(NEW.note, '') || ' ' || ifnull(NEW.author_name, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
--> statement-breakpoint
INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
SELECT 'masterplan_version', id, NULL, NULL, title, trim(ifnull(note, '') || ' ' || ifnull(author_name, '')), updated_at FROM masterplan_versions WHERE deleted_at IS NULL;
--> statement-breakpoint
-- An initiative is found once, by the words that it has where it was edited last.
CREATE TRIGGER initiatives_search_insert AFTER INSERT ON initiatives WHEN NEW.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM search_documents WHERE subject_type = 'initiative' AND subject_id = NEW.id)
BEGIN
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  VALUES ('initiative', NEW.id, NULL, NULL, NEW.name, trim(NEW.code || ' ' || ifnull(NEW.description, '') || ' ' || NEW.goals || ' ' || NEW.expected_benefits || ' ' || ifnull(NEW.sponsor, '')), NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER initiatives_search_update AFTER UPDATE OF name, code, description, goals, expected_benefits, sponsor, deleted_at ON initiatives
BEGIN
  DELETE FROM search_documents WHERE subject_type = 'initiative' AND subject_id = OLD.id;
  INSERT INTO search_documents (subject_type, subject_id, parent_type, parent_id, title, body, updated_at)
  SELECT 'initiative', NEW.id, NULL, NULL, NEW.name, trim(NEW.code || ' ' || ifnull(NEW.description, '') || ' ' || NEW.goals || ' ' || NEW.expected_benefits || ' ' || ifnull(NEW.sponsor, '')), NEW.updated_at WHERE NEW.deleted_at IS NULL;
END;
