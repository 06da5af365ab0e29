import journal from './meta/_journal.json';
import m0000 from './0000_foundation.sql';
import m0001 from './0001_guards.sql';
import m0002 from './0002_invitation-details.sql';
import m0003 from './0003_report-jobs.sql';
import m0004 from './0004_fleet-projection.sql';
import m0005 from './0005_mail-leases.sql';
import m0006 from './0006_mail-attempts.sql';
import m0007 from './0007_client-list-index.sql';
import m0008 from './0008_api-key-makers.sql';
import m0009 from './0009_fleet-imports.sql';
import m0010 from './0010_notification-dues.sql';

  export default {
    journal,
    migrations: {
      m0000,
m0001,
m0002,
m0003,
m0004,
m0005,
m0006,
m0007,
m0008,
m0009,
m0010
    }
  }
  