import { computed, signal } from '@preact/signals'
import type { ConsultancyPermission } from '../../../shared/domain/permissions/index.ts'
import type { Language } from '../../../shared/domain/vocabulary/index.ts'
import { answer, api, ifMatch, type Schema } from './api.ts'
import { forgetAll } from './cache.ts'
import { onSignedOut, sendJson } from './http.ts'
import { setLanguage } from './i18n.ts'
import { Problem } from './problem.ts'

/** Who is signed in, the consultancies and clients that they reach, and what they may do in each. */
export type Me = Schema<'Me'>

type Session =
  | { state: 'unknown' }
  | { state: 'signed_out' }
  | { state: 'failed'; problem: Problem }
  | { state: 'signed_in'; me: Me }

/** The state of sign-in; `unknown` until the API was asked. */
export const session = signal<Session>({ state: 'unknown' })

/** The person who is signed in, or undefined. */
export const me = computed(() => (session.value.state === 'signed_in' ? session.value.me : undefined))

/** Asks the API who is signed in; again after a client was created or a role changed. Never throws. */
export const loadSession = async (): Promise<void> => {
  try {
    const person = await answer(api.GET('/me'))
    await setLanguage(person.language)
    session.value = { state: 'signed_in', me: person }
  } catch (thrown) {
    const problem = Problem.of(thrown)
    session.value = problem.status === 401 ? { state: 'signed_out' } : { state: 'failed', problem }
  }
}

/** Signs in. Throws a Problem: 401 for a wrong address or password, 429 after too many attempts. */
export const signIn = async (email: string, password: string): Promise<void> => {
  await sendJson('POST', '/api/auth/sign-in/email', { email, password })
  await loadSession()
}

export const signOut = async (): Promise<void> => {
  await sendJson('POST', '/api/auth/sign-out', {}).catch(() => undefined)
  leave()
}

/** Changes the language for this person, here and wherever they sign in next. Throws a Problem. */
export const changeLanguage = async (language: Language): Promise<void> => {
  await setLanguage(language)
  if (me.peek()) await changeMe({ language })
}

type Changes = Schema<'MeChanges'>

const sendChanges = (known: Me, body: Changes): Promise<Me> =>
  answer(api.PATCH('/me', { params: { header: ifMatch(known) }, body }))

/**
 * Changes the person's name or language. Where they changed the other one meanwhile, in another window, both stay.
 * Throws a Problem: 412 when they changed the same; the session then knows what is true now.
 */
export const changeMe = async (changes: Changes): Promise<void> => {
  const known = me.peek()
  if (!known) return
  try {
    session.value = { state: 'signed_in', me: await sendChanges(known, changes) }
  } catch (thrown) {
    if (Problem.of(thrown).status !== 412) throw thrown
    const now = await answer(api.GET('/me'))
    session.value = { state: 'signed_in', me: now }
    const same = (['name', 'language'] as const).filter((field) => changes[field] !== undefined)
    if (same.some((field) => now[field] !== known[field])) throw thrown
    session.value = { state: 'signed_in', me: await sendChanges(now, changes) }
  }
}

const leave = (): void => {
  forgetAll()
  session.value = { state: 'signed_out' }
}
onSignedOut(leave)

/** Whether the person may do this in a consultancy. What they may not do is not shown. */
export const mayInConsultancy = (consultancy: string, permission: ConsultancyPermission): boolean =>
  me.value?.consultancies.find((one) => one.id === consultancy)?.permissions.includes(permission) ?? false
