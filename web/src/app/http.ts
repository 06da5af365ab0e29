import { Problem } from './problem.ts'

let whenSignedOut: () => void = () => undefined

/** Names what happens when the API says that nobody is signed in any more. */
export const onSignedOut = (handler: () => void): void => {
  whenSignedOut = handler
}

/**
 * Sends one request to this origin. Adds the header that proves it is no forged form, and an idempotency key to every
 * POST that has none. Throws a {@link Problem} for every answer that is not ok, and for no answer at all.
 */
export const send = async (request: Request): Promise<Response> => {
  request.headers.set('x-bearing-csrf', '1')
  if (!request.headers.has('accept')) request.headers.set('accept', 'application/json, application/problem+json')
  if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
    request.headers.set('idempotency-key', crypto.randomUUID())
  }
  let response: Response
  try {
    response = await fetch(request)
  } catch (thrown) {
    if (request.signal.aborted) throw thrown
    throw Problem.offline()
  }
  if (response.ok) return response
  // Sign-in itself answers 401 to a wrong password: that is for the form to say.
  if (response.status === 401 && !new URL(request.url).pathname.startsWith('/api/auth/')) whenSignedOut()
  throw await Problem.from(response)
}

/** Sends JSON and gives back the parsed answer, or undefined for an empty one; for addresses outside the contract. */
export const sendJson = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const init: RequestInit = { method }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { 'content-type': 'application/json' }
  }
  const response = await send(new Request(new URL(path, location.origin), init))
  if (response.status === 204) return undefined
  const answer = await response.text()
  return answer === '' ? undefined : JSON.parse(answer)
}
