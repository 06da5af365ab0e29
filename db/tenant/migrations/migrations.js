import journal from './meta/_journal.json';
import m0000 from './0000_foundation.sql';
import m0001 from './0001_guards.sql';
import m0002 from './0002_report-summaries.sql';
import m0003 from './0003_mail-leases.sql';
import m0004 from './0004_mail-attempts.sql';
import m0005 from './0005_list-indexes.sql';
import m0006 from './0006_masterplan.sql';
import m0007 from './0007_masterplan-rules.sql';
import m0008 from './0008_masterplan-search.sql';
import m0009 from './0009_masterplan-withdrawal.sql';
import m0010 from './0010_requirement-numbers.sql';

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
  