-- A batch writes `INSERT INTO guard VALUES ('<code>', changes())` behind a statement that must have changed a row.
-- Nothing is ever stored: the insert is dropped when the guard holds and aborts the whole batch when it does not.
CREATE TRIGGER guard_check BEFORE INSERT ON guard
BEGIN
  SELECT CASE
    WHEN NEW.passed > 0 THEN RAISE(IGNORE)
    WHEN NEW.code = 'stale_version' THEN RAISE(ABORT, 'guard:stale_version')
    WHEN NEW.code = 'in_use' THEN RAISE(ABORT, 'guard:in_use')
    WHEN NEW.code = 'foreign_reference' THEN RAISE(ABORT, 'guard:foreign_reference')
    ELSE RAISE(ABORT, 'guard:conflict')
  END;
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
CREATE TRIGGER reports_no_update BEFORE UPDATE ON reports
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
--> statement-breakpoint
CREATE TRIGGER reports_no_delete BEFORE DELETE ON reports
BEGIN
  SELECT RAISE(ABORT, 'guard:immutable');
END;
