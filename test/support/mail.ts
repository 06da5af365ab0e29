import { exports } from 'cloudflare:workers'
import { anonymous, type Caller, json, PASSWORD, signInAs } from './world.ts'

export type SentMail = {
  id: string
  recipient: string
  subject: string
  text: string
  html: string
  created_at: number
}

/** A page of the local mail, or of any address outside the API. */
export const localPage = (path: string): Promise<Response> =>
  exports.default.fetch(new Request(`http://localhost${path}`))

/** All mail to one address, newest first. Mail is sent after the answer, so this waits until some is there. */
export const mailTo = async (recipient: string, atLeast = 1): Promise<SentMail[]> => {
  for (let attempt = 0; ; attempt += 1) {
    const all = await json<SentMail[]>(await localPage('/local/mail.json'))
    const found = all.filter((mail) => mail.recipient === recipient)
    if (found.length >= atLeast) return found
    if (attempt === 40) throw new Error(`no mail to ${recipient}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The token in the newest invitation to an address. */
export const invitationToken = async (recipient: string, atLeast = 1): Promise<string> => {
  const [mail] = await mailTo(recipient, atLeast)
  return /\/invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

/** Accepts as its own network address, so that tests do not share one rate limit. */
export const accept = (token: string, body: unknown = {}, as: Caller = anonymous): Promise<Response> =>
  as.fetch('POST', `/invitations/${token}/acceptance`, body, { 'cf-connecting-ip': crypto.randomUUID() })

export const someEmail = (name = 'person'): string => `${name}-${crypto.randomUUID()}@example.com`

/** Invites a new person at `path` (members or people), accepts for them and signs them in. */
export const join = async (
  inviter: Caller,
  path: string,
  body: { role: string; client_ids?: string[] },
  email = someEmail(),
): Promise<{ caller: Caller; email: string; person_id: string }> => {
  await json(await inviter.fetch('POST', path, { email, ...body }), 201)
  const accepted = await accept(await invitationToken(email), {
    name: `Person ${email.slice(0, 12)}`,
    password: PASSWORD,
  })
  const { person_id } = await json<{ person_id: string }>(accepted, 201)
  return { caller: await signInAs(email), email, person_id }
}

export type Page<T> = { data: T[]; next_cursor: string | null; total?: number | null }

/** The one row of a list that belongs to an e-mail address. */
export const rowOf = async <T extends { email: string }>(caller: Caller, path: string, email: string): Promise<T> => {
  const page = await json<Page<T>>(await caller.fetch('GET', `${path}?limit=200`))
  const row = page.data.find((candidate) => candidate.email === email)
  if (!row) throw new Error(`${email} is not in ${path}`)
  return row
}
