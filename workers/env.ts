import type { Fetcher, Queue, RateLimit, SendEmail } from '@cloudflare/workers-types'
import { z } from 'zod'

/** One unit of background work; see jobs/README.md for who sends and who handles each. */
export type JobMessage = { id: string; kind: string; client_id: string; payload: Record<string, unknown> }

/** What the platform binds to the Worker. */
export interface Bindings {
  ASSETS: Fetcher
  JOBS: Queue<JobMessage>
  MAIL?: SendEmail
  KEY_LIMITER: RateLimit
  CLIENT_LIMITER: RateLimit
  SIGN_IN_LIMITER: RateLimit
  DB_URL: string
  DB_ADMIN_URL: string
  DB_ADMIN_KEY: string
  /** Ed25519 private key, PKCS 8 PEM: signs the tokens that open one namespace each. */
  DB_SIGNING_KEY: string
  AUTH_SECRET: string
  PUBLIC_URL: string
  MAILER: string
  MAIL_FROM: string
  /** Lets whoever operates Bearing create consultancies; unset: nobody can. */
  SETUP_TOKEN?: string
  /**
   * Milliseconds after which a report job that is still open is sent to the queue again; 30 minutes unless set. Shorter
   * where the queue forgets its messages when the machine stops.
   */
  JOB_RESEND_MS?: string
  /** Milliseconds after which mail that was taken for sending and never marked is taken again; 10 minutes unless set. */
  MAIL_LEASE_MS?: string
  /** Milliseconds until a call of the database is given up; 10,000 unless set. */
  DB_TIMEOUT_MS?: string
  /** `memory` counts requests in the isolate: right on one machine; unset: the platform's limiters. */
  RATE_LIMITER?: string
  /** Multiplies the limits that are counted in memory, where a test or a first load needs more. */
  RATE_LIMIT_SCALE?: string
}

const settings = z.object({
  DB_URL: z.url(),
  DB_ADMIN_URL: z.url(),
  DB_ADMIN_KEY: z.string().min(16),
  DB_SIGNING_KEY: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  AUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z.url(),
  MAILER: z.enum(['local', 'cloudflare']),
  MAIL_FROM: z.email(),
  SETUP_TOKEN: z.string().min(24).optional(),
  JOB_RESEND_MS: z
    .string()
    .regex(/^\d{2,9}$/)
    .default('1800000')
    .transform(Number),
  MAIL_LEASE_MS: z
    .string()
    .regex(/^\d{2,9}$/)
    .default('600000')
    .transform(Number),
  DB_TIMEOUT_MS: z
    .string()
    .regex(/^\d{2,6}$/)
    .default('10000')
    .transform(Number),
})

export type Settings = z.infer<typeof settings>

const parsed = new WeakMap<Bindings, Settings>()

/** The text settings, checked once an isolate. @throws when one is missing or malformed, naming it */
export const settingsOf = (bindings: Bindings): Settings => {
  const known = parsed.get(bindings)
  if (known) return known
  const result = settings.safeParse(bindings)
  if (!result.success)
    throw new Error(
      `Worker settings: ${result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    )
  parsed.set(bindings, result.data)
  return result.data
}
