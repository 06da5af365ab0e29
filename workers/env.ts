import type { Fetcher, Queue, R2Bucket, RateLimit, SendEmail } from '@cloudflare/workers-types'

/** One unit of background work; see jobs/README.md for who sends and who handles each. */
export type JobMessage = { id: string; kind: string; client_id: string; payload: Record<string, unknown> }

/** What the platform binds to the Worker. */
export interface Bindings {
  ASSETS: Fetcher
  JOBS: Queue<JobMessage>
  MAIL?: SendEmail
  /** Bytes of attachments. */
  FILES: R2Bucket
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

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
const atLeast = (length: number) => (text: string) => text.length >= length
const isMilliseconds = (text: string): boolean => /^\d{2,9}$/.test(text)

/**
 * What each text setting must be, and what it is where it may be left out. Checked by hand: a schema would bring the whole of
 * zod into the start of every isolate.
 */
const SETTINGS = {
  DB_URL: { must: 'be an address', holds: URL.canParse },
  DB_ADMIN_URL: { must: 'be an address', holds: URL.canParse },
  DB_ADMIN_KEY: { must: 'have at least 16 characters', holds: atLeast(16) },
  DB_SIGNING_KEY: {
    must: 'be a private key in PKCS 8 PEM',
    holds: (text: string) => text.startsWith('-----BEGIN PRIVATE KEY-----'),
  },
  AUTH_SECRET: { must: 'have at least 32 characters', holds: atLeast(32) },
  PUBLIC_URL: { must: 'be an address', holds: URL.canParse },
  MAILER: { must: 'be local or cloudflare', holds: (text: string) => text === 'local' || text === 'cloudflare' },
  MAIL_FROM: { must: 'be an e-mail address', holds: isEmail },
  JOB_RESEND_MS: { must: 'be milliseconds', holds: isMilliseconds, otherwise: '1800000' },
  MAIL_LEASE_MS: { must: 'be milliseconds', holds: isMilliseconds, otherwise: '600000' },
  DB_TIMEOUT_MS: { must: 'be milliseconds', holds: isMilliseconds, otherwise: '10000' },
} satisfies Partial<Record<keyof Bindings, { must: string; holds(text: string): boolean; otherwise?: string }>>

export type Settings = {
  DB_URL: string
  DB_ADMIN_URL: string
  DB_ADMIN_KEY: string
  DB_SIGNING_KEY: string
  AUTH_SECRET: string
  PUBLIC_URL: string
  MAILER: 'local' | 'cloudflare'
  MAIL_FROM: string
  SETUP_TOKEN?: string
  JOB_RESEND_MS: number
  MAIL_LEASE_MS: number
  DB_TIMEOUT_MS: number
}

const faultsOf = (bindings: Bindings): string[] => {
  const faults = Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const value = bindings[name as keyof typeof SETTINGS] ?? ('otherwise' in setting ? setting.otherwise : undefined)
    return typeof value === 'string' && setting.holds(value) ? [] : [`${name} must ${setting.must}`]
  })
  const { SETUP_TOKEN } = bindings
  if (SETUP_TOKEN !== undefined && SETUP_TOKEN.length < 24) faults.push('SETUP_TOKEN must have at least 24 characters')
  return faults
}

const milliseconds = (bindings: Bindings, name: 'JOB_RESEND_MS' | 'MAIL_LEASE_MS' | 'DB_TIMEOUT_MS'): number =>
  Number(bindings[name] ?? SETTINGS[name].otherwise)

const parsed = new WeakMap<Bindings, Settings>()

/** The text settings, checked once an isolate. @throws when one is missing or malformed, naming it */
export const settingsOf = (bindings: Bindings): Settings => {
  const known = parsed.get(bindings)
  if (known) return known
  const faults = faultsOf(bindings)
  if (faults.length > 0) throw new Error(`Worker settings: ${faults.join('; ')}`)
  const { DB_URL, DB_ADMIN_URL, DB_ADMIN_KEY, DB_SIGNING_KEY, AUTH_SECRET, PUBLIC_URL, MAIL_FROM, SETUP_TOKEN } =
    bindings
  const settings: Settings = {
    ...{ DB_URL, DB_ADMIN_URL, DB_ADMIN_KEY, DB_SIGNING_KEY, AUTH_SECRET, PUBLIC_URL, MAIL_FROM },
    ...(SETUP_TOKEN === undefined ? {} : { SETUP_TOKEN }),
    MAILER: bindings.MAILER === 'local' ? 'local' : 'cloudflare',
    JOB_RESEND_MS: milliseconds(bindings, 'JOB_RESEND_MS'),
    MAIL_LEASE_MS: milliseconds(bindings, 'MAIL_LEASE_MS'),
    DB_TIMEOUT_MS: milliseconds(bindings, 'DB_TIMEOUT_MS'),
  }
  parsed.set(bindings, settings)
  return settings
}
