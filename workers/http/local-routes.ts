import type { Hono } from 'hono'
import { settingsOf } from '../env.ts'
import { trips } from '../tenancy/open.ts'
import type { HonoEnv } from './endpoint.ts'
import { mountLocalMail } from './local-mail.ts'
import { notFound } from './problem.ts'

const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost'])

const isOwn = (url: string): boolean => OWN_NAMES.has(new URL(url).hostname)

/**
 * What exists on a developer's machine only; in production these addresses are 404 like any other unknown one, and so they
 * are on a machine that others reach: by its own name, or through a proxy that calls it by the local one.
 */
export const mountLocal = (app: Hono<HonoEnv>): void => {
  app.use('/local/*', async (c, next) => {
    const { MAILER, PUBLIC_URL } = settingsOf(c.env)
    if (MAILER !== 'local' || !isOwn(c.req.url) || !isOwn(PUBLIC_URL)) throw notFound()
    await next()
  })
  app.get('/local/trips', (c) => c.json(trips))
  mountLocalMail(app)
}
