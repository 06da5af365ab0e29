import { sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { newId } from '../../../workers/http/ids.ts'

/** Plants a notification of somebody, with `canary` in all that it says. @returns its id by its kind */
export const plantNotification = async (
  database: Database,
  canary: string,
  personId: string,
  projectId: string,
): Promise<{ notification: string }> => {
  const notification = newId('notification')
  const details = JSON.stringify({ title: `${canary}-title`, excerpt: `${canary}-excerpt` })
  await database.write([
    sql`INSERT INTO notifications (id, person_id, kind, subject_type, subject_id, details, actor_name, created_at, mailed_at)
      VALUES (${notification}, ${personId}, 'mention', 'project', ${projectId}, ${details}, ${`${canary}-actor`}, 1, 1)`,
  ])
  return { notification }
}
