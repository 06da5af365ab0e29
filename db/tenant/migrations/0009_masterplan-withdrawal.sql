-- An approved version can be taken back, too: one that another version overtook could go nowhere, and kept its requirements.
DROP TRIGGER masterplan_versions_transition;
--> statement-breakpoint
CREATE TRIGGER masterplan_versions_transition BEFORE UPDATE OF state ON masterplan_versions
WHEN OLD.state <> NEW.state AND (OLD.state || ' ' || NEW.state) NOT IN
  ('draft in_review', 'in_review draft', 'in_review approved', 'approved draft', 'approved in_force', 'approved superseded', 'in_force superseded')
BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
