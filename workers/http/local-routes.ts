import type { Hono } from 'hono'
import { settingsOf } from '../env.ts'
import { trips } from '../tenancy/open.ts'
import type { HonoEnv } from './endpoint.ts'
import { mountLocalMail } from './local-mail.ts'
import { notFound } from './problem.ts'

/** What exists on a developer's machine only; in production these addresses are 404 like any other unknown one. */
export const mountLocal = (app: Hono<HonoEnv>): void => {
  app.use('/local/*', async (c, next) => {
    if (settingsOf(c.env).MAILER !== 'local') throw notFound()
    await next()
  })
  app.get('/local/trips', (c) => c.json(trips))
  mountLocalMail(app)
}
