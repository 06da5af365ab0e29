import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { NOTIFICATION_KINDS } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { personOf, shownTo } from './mine.ts'
import { notificationOf, notificationRecord } from './schema.ts'

const SORT = '-id'

const shared = {
  policy: { scope: 'client', permission: 'notifications:read' },
  tag: 'notifications',
} as const

const writing = { ...shared, policy: { scope: 'client', permission: 'notifications:write' } } as const

const unreadCount = (shown: SQL): SQL =>
  sql`SELECT count(*) AS unread FROM notifications n WHERE n.read_at IS NULL AND ${shown}`

export const listNotifications = endpoint({
  method: 'get',
  path: '/clients/{client}/notifications',
  ...shared,
  operation: 'listNotifications',
  summary: 'List your notifications, newest first',
  description: 'Of the kinds that you want to see in the web client, and about what you may read.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    kind: oneOrMore(NOTIFICATION_KINDS),
    unread: z.enum(['true']).optional().meta({ description: '`true`: only those that you have not read.' }),
  }),
  answers: {
    200: {
      description: 'A page',
      schema: pageOf(notificationRecord).extend({
        unread: z.int().meta({ description: 'All that you have not read, whatever the filters.' }),
      }),
    },
  },
  async handle({ ctx, query: { limit = 50, cursor, kind, unread } }) {
    const shown = shownTo(ctx, personOf(ctx))
    const kinds = kind ? sql`n.kind IN (SELECT value FROM json_each(${JSON.stringify(kind.split(','))}))` : sql`1`
    const where = sql`${shown} AND ${kinds} AND ${unread ? sql`n.read_at IS NULL` : sql`1`}`
    const after = cursor ? sql`AND n.id < ${decodeCursor(cursor, SORT).id}` : sql``
    const [rows = [], counts, unreadCounts] = await ctx.db.read([
      sql`SELECT n.* FROM notifications n WHERE ${where} ${after} ORDER BY n.id DESC LIMIT ${limit + 1}`,
      sql`SELECT count(*) AS total FROM notifications n WHERE ${where}`,
      unreadCount(shown),
    ])
    const data = rows.slice(0, limit).map(notificationOf)
    const last = rows.length > limit ? data.at(-1) : undefined
    return {
      status: 200,
      body: {
        data,
        next_cursor: last ? encodeCursor({ sort: SORT, value: null, id: last.id }) : null,
        total: cursor ? null : Number(counts?.[0]?.total ?? 0),
        unread: Number(unreadCounts?.[0]?.unread ?? 0),
      },
    }
  },
})

export const readNotification = endpoint({
  method: 'post',
  path: '/clients/{client}/notifications/{notification}/reading',
  ...writing,
  operation: 'readNotification',
  summary: 'Mark one of your notifications as read',
  description: 'Repeating it changes nothing: the first time counts.',
  params: z.object({ ...clientParam, notification: idParam('notification') }),
  answers: { 200: { description: 'The notification', schema: notificationRecord } },
  async handle({ ctx, params }) {
    const [rows] = await ctx.db.write([
      // Only one that is shown: what somebody may no longer read is not told by its notification either.
      sql`UPDATE notifications AS n SET read_at = ifnull(read_at, ${ctx.now})
        WHERE n.id = ${params.notification} AND ${shownTo(ctx, personOf(ctx))} RETURNING *`,
    ])
    const row = rows?.[0]
    if (!row) throw notFound()
    return { status: 200, body: notificationOf(row) }
  },
})

export const readAllNotifications = endpoint({
  method: 'post',
  path: '/clients/{client}/notifications/readings',
  ...writing,
  operation: 'readAllNotifications',
  summary: 'Mark all of your notifications as read',
  params: z.object(clientParam),
  answers: { 200: { description: 'How many are unread still', schema: z.object({ unread: z.int() }) } },
  async handle({ ctx }) {
    const person = personOf(ctx)
    const [, left] = await ctx.db.write([
      sql`UPDATE notifications SET read_at = ${ctx.now} WHERE person_id = ${person} AND read_at IS NULL`,
      unreadCount(shownTo(ctx, person)),
    ])
    return { status: 200, body: { unread: Number(left?.[0]?.unread ?? 0) } }
  },
})
