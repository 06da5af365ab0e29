import journal from './meta/_journal.json';
import m0000 from './0000_foundation.sql';
import m0001 from './0001_guards.sql';
import m0002 from './0002_report-summaries.sql';
import m0003 from './0003_mail-leases.sql';
import m0004 from './0004_mail-attempts.sql';
import m0005 from './0005_list-indexes.sql';

  export default {
    journal,
    migrations: {
      m0000,
m0001,
m0002,
m0003,
m0004,
m0005
    }
  }
  