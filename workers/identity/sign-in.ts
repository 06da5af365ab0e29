import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { type Client, createClient, LibsqlError } from '@libsql/client/http'
import { betterAuth } from 'better-auth/minimal'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { drizzle } from 'drizzle-orm/libsql/http'
import { DatabaseError, namespaceFetch } from '../../db/client.ts'
import { accounts, people, sessions, verifications } from '../../db/control/identity.ts'
import type { Settings } from '../env.ts'
import { newId } from '../http/ids.ts'
import { CONTROL_NAMESPACE } from '../tenancy/open.ts'
import { namespaceToken } from '../tenancy/token.ts'
import type { AccountEvents } from './account-events.ts'
import { ADDRESS_HEADER } from './sign-in-limit.ts'

const SESSION_SECONDS = 7 * 24 * 3600

/** What the database refused, or that it did not answer, without the SQL and the values that the client's error holds. */
const faultOf = (error: unknown): DatabaseError => {
  const code = error instanceof LibsqlError ? error.code : 'no answer'
  if (error instanceof LibsqlError && /HTTP status 400/.test(error.message))
    return new DatabaseError('request', '', code)
  const refused = code.startsWith('SQLITE_') && !/BUSY|LOCKED|IOERR|FULL/.test(code)
  return new DatabaseError(code.includes('FULL') ? 'full' : refused ? 'other' : 'unavailable', '', code)
}

/** Lets `onFault` see every failure: what the library makes of one is not always a failure. */
const watched = (client: Client, onFault: (fault: DatabaseError) => void): Client => {
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      const fault = faultOf(error)
      onFault(fault)
      throw fault
    }
  }
  const { execute, batch } = client
  client.execute = (...call: Parameters<Client['execute']>) => watch(execute.apply(client, call))
  client.batch = (...call: Parameters<Client['batch']>) => watch(batch.apply(client, call))
  return client
}

const controlDrizzle = async (settings: Settings, onFault: (fault: DatabaseError) => void) => {
  const authToken = await namespaceToken(settings, CONTROL_NAMESPACE)
  const client = createClient({
    url: settings.DB_URL,
    authToken,
    intMode: 'number',
    fetch: namespaceFetch(CONTROL_NAMESPACE, settings.DB_TIMEOUT_MS),
  })
  return drizzle(watched(client, onFault))
}

/**
 * Sign-in by e-mail and password. Made for each request: an instance must not keep one request's sockets for another.
 * Nobody can sign up by themselves: people come by invitation, and the first owner by the set-up command.
 *
 * `fault` tells what the database refused meanwhile, if anything.
 * @param events filled with what is done to the person's account
 */
export const signIn = async (settings: Settings, events: AccountEvents) => {
  let seen: DatabaseError | undefined
  const database = await controlDrizzle(settings, (fault) => {
    seen ??= fault
  })
  return { auth: configured(settings, database, events), fault: () => seen }
}

const configured = (settings: Settings, database: LibSQLDatabase, events: AccountEvents) =>
  betterAuth({
    baseURL: settings.PUBLIC_URL,
    basePath: '/api/auth',
    secret: settings.AUTH_SECRET,
    trustedOrigins: [settings.PUBLIC_URL],
    database: drizzleAdapter(database, {
      provider: 'sqlite',
      schema: { user: people, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    // The cookie holds no copy of the session, so that a revoked one is refused from the next request on.
    session: { expiresIn: SESSION_SECONDS, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    databaseHooks: {
      session: {
        create: { after: async (session) => void events.begun.push(session) },
        delete: { after: async (session) => void events.ended.push(session) },
      },
    },
    rateLimit: { enabled: false }, // the Worker's own limiter counts sign-ins, per address and account
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'bearing',
      database: { generateId: ({ model }) => newId(model === 'user' ? 'person' : 'request') },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    logger: { disabled: true },
    // Otherwise the router prints what it caught, with SQL and values, although the logger is off.
    onAPIError: { throw: true },
  })
