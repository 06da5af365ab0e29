import { loadWorkbookWriter } from '../../shared/domain/exports/xlsx.ts'
import { loadCsvParser } from '../../shared/domain/imports/parse-csv.ts'
import { loadZipReader } from '../../shared/domain/imports/parse-xlsx.ts'
import { allEndpoints } from '../../workers/features/index.ts'
import { loadDelivery } from '../../workers/features/notifications/notify.ts'
import { loadSignIn } from '../../workers/identity/mount-auth.ts'
import { loadPasswords } from '../../workers/identity/people.ts'
import { loadQueue, loadSchedule } from '../../workers/jobs/load.ts'
import { loadMigrations } from '../../workers/tenancy/migrate.ts'
import { loadSigning } from '../../workers/tenancy/token.ts'

/*
 * Loads beforehand what the Worker loads with the first request that needs it. Here every import is asked of the test
 * runner, and one that two requests ask for at the same moment would make one of them wait for the other's, which the
 * runtime forbids. The built Worker has its modules at hand; `test/resilience` and the browser tests run that.
 */
const LOADERS = [
  ...[allEndpoints, loadSignIn, loadPasswords, loadMigrations, loadSigning, loadDelivery],
  ...[loadWorkbookWriter, loadCsvParser, loadZipReader, loadSchedule, loadQueue],
]
for (const load of LOADERS) await load()
