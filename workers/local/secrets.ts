import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type LocalSecrets = {
  admin_key: string
  auth_secret: string
  setup_token: string
  private_key: string
  public_key: string
}

/** Fresh secrets for one installation on one machine. */
export const newSecrets = (): LocalSecrets => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    admin_key: randomBytes(24).toString('base64url'),
    auth_secret: randomBytes(32).toString('base64url'),
    setup_token: randomBytes(24).toString('base64url'),
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public_key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

/** The secrets of this machine's installation: made once, kept in a file that only its owner reads. */
export const localSecrets = (file: string): LocalSecrets => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets
  const secrets = newSecrets()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

/** The Worker's text settings for a local installation. */
export const workerBindings = (
  secrets: LocalSecrets,
  addresses: { db: string; admin: string; public: string },
): Record<string, string> => ({
  DB_URL: addresses.db,
  DB_ADMIN_URL: addresses.admin,
  DB_ADMIN_KEY: secrets.admin_key,
  DB_SIGNING_KEY: secrets.private_key,
  AUTH_SECRET: secrets.auth_secret,
  SETUP_TOKEN: secrets.setup_token,
  PUBLIC_URL: addresses.public,
  MAILER: 'local',
  RATE_LIMITER: 'memory',
  RATE_LIMIT_SCALE: '10',
  JOB_RESEND_MS: '60000',
  MAIL_LEASE_MS: '20000',
  MAIL_FROM: 'bearing@localhost.localdomain',
})
