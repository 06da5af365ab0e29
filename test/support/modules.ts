import { allEndpoints } from '../../workers/features/index.ts'

/*
 * Loads beforehand what the Worker loads with the first request that needs it. Here every import is asked of the test
 * runner, and one that two requests ask for at the same moment would make one of them wait for the other's, which the
 * runtime forbids. The built Worker has its modules at hand; `test/resilience` and the browser tests run that.
 */
await allEndpoints()
await Promise.all([
  import('jose'),
  import('@libsql/client/web'),
  import('better-auth/crypto'),
  import('../../workers/identity/sign-in.ts'),
  import('../../workers/jobs/schedule.ts'),
  import('../../workers/jobs/queue.ts'),
  import('../../workers/features/notifications/deliver.ts'),
])
