import type { ClientWork } from '../../jobs/context.ts'
import { fanOut } from './fan-out.ts'

/** Tells people what waits in the client's outbox. @throws DatabaseError when a database fails; repeating completes it */
export const deliver = async (ctx: ClientWork): Promise<void> => {
  await fanOut(ctx)
}
