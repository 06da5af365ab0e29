import { importPKCS8, SignJWT } from 'jose'
import { compile, type Database } from '../../db/client.ts'
import { type CompiledStatement, statement, transaction } from '../../db/pipeline.ts'
import type { Sent } from './load.ts'
import type { Product } from './product.ts'

export type Recorded = { statements: CompiledStatement[]; mode: 'read' | 'write' }

/** Runs a verb of the Worker against a database that only writes down what it is asked: the very SQL of the product. */
export const record = async (verb: (database: Database) => Promise<unknown>): Promise<Recorded> => {
  let recorded: Recorded | undefined
  const note =
    (mode: 'read' | 'write'): Database['read'] =>
    async (statements) => {
      recorded = { statements: statements.map(compile), mode }
      return statements.map(() => [{ id: 'x', version: 1, tags: '[]', budget: '[]' }])
    }
  await verb({ read: note('read'), write: note('write') })
  if (!recorded) throw new Error('the verb asked the database for nothing')
  return recorded
}

/** The same SQL as one request straight to the libSQL server, with a token for the client's database. */
export const straight = async (product: Product, client: string, recorded: Recorded): Promise<Sent> => {
  const namespace = `t-${client.replace(/^cli_/, '')}`
  const token = await new SignJWT({ p: { rw: { ns: [namespace] } } })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setExpirationTime('5m')
    .sign(await importPKCS8(product.secrets.private_key, 'EdDSA'))
  return {
    method: 'POST',
    path: '/v2/pipeline',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-namespace-bin': btoa(namespace).replace(/=+$/, ''),
    },
    body: bodyOf(recorded),
  }
}

/** The request body in which `recorded` goes to the server, as the Worker sends it. */
export const bodyOf = ({ statements, mode }: Recorded): string => {
  const [only] = statements
  const work =
    mode === 'read' && statements.length === 1 && only
      ? { type: 'execute', stmt: statement(only) }
      : transaction(statements, mode)
  return JSON.stringify({ baton: null, requests: [work, { type: 'close' }] })
}
