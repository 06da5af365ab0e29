import { sql } from 'drizzle-orm'
import type { ClientContext } from '../../identity/context.ts'

/** For so long a deleted file can be brought back. */
export const RESTORABLE_DAYS = 30
const DAY_MS = 86_400_000
const AT_ONCE = 100

/**
 * Forgets files of the client that were deleted long ago, whenever somebody attaches or deletes one: first their rows, so that
 * none can be brought back while its bytes go. Never throws: bytes that are left behind harm nobody and are logged.
 */
export const forgetDeleted = async (ctx: Pick<ClientContext, 'bindings' | 'db' | 'log' | 'now'>): Promise<void> => {
  const before = ctx.now - RESTORABLE_DAYS * DAY_MS
  try {
    const [gone = []] = await ctx.db.write([
      sql`DELETE FROM attachments WHERE id IN
          (SELECT id FROM attachments WHERE deleted_at < ${before} LIMIT ${AT_ONCE}) RETURNING storage_key`,
    ])
    const keys = gone.map(({ storage_key }) => String(storage_key))
    if (keys.length > 0) await ctx.bindings.FILES.delete(keys)
  } catch (error) {
    ctx.log.warn('deleted files not forgotten', { error: error instanceof Error ? error.name : 'unknown' })
  }
}
