import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { createClient } from '@libsql/client/web'
import { betterAuth } from 'better-auth/minimal'
import { drizzle } from 'drizzle-orm/libsql/web'
import { namespaceFetch } from '../../db/client.ts'
import { accounts, people, sessions, verifications } from '../../db/control/identity.ts'
import type { Settings } from '../env.ts'
import { newId } from '../http/ids.ts'
import { CONTROL_NAMESPACE } from '../tenancy/open.ts'
import { namespaceToken } from '../tenancy/token.ts'

const SESSION_SECONDS = 7 * 24 * 3600

const controlDrizzle = async (settings: Settings) => {
  const authToken = await namespaceToken(settings, CONTROL_NAMESPACE)
  const client = createClient({
    url: settings.DB_URL,
    authToken,
    intMode: 'number',
    fetch: namespaceFetch(CONTROL_NAMESPACE, 10_000),
  })
  return drizzle(client)
}

/**
 * Sign-in by e-mail and password. Made for each request: an instance must not keep one request's sockets for another.
 * Nobody can sign up by themselves: people come by invitation, and the first owner by the set-up command.
 */
export const signIn = async (settings: Settings) =>
  betterAuth({
    baseURL: settings.PUBLIC_URL,
    basePath: '/api/auth',
    secret: settings.AUTH_SECRET,
    trustedOrigins: [settings.PUBLIC_URL],
    database: drizzleAdapter(await controlDrizzle(settings), {
      provider: 'sqlite',
      schema: { user: people, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    // The cookie holds no copy of the session, so that a revoked one is refused from the next request on.
    session: { expiresIn: SESSION_SECONDS, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    rateLimit: { enabled: false }, // the Worker's own limiter counts sign-ins, per address and account
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'bearing',
      database: { generateId: ({ model }) => newId(model === 'user' ? 'person' : 'request') },
      ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] },
    },
    logger: { disabled: true },
  })
