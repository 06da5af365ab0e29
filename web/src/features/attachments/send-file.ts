import { Problem } from '../../app/problem.ts'

type Sending = {
  address: string
  form: FormData
  /** How much is sent, 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

/** The problem that an answer of an XMLHttpRequest tells. */
const problemOf = (request: XMLHttpRequest): Promise<Problem> =>
  Problem.from(
    new Response(request.responseText, {
      status: request.status,
      headers: { 'x-request-id': request.getResponseHeader('x-request-id') ?? '' },
    }),
  )

/**
 * Sends a form with a file to this origin and tells how far it is, which `fetch` cannot. Throws a Problem for every answer
 * that is not ok, and for no answer at all.
 */
export const sendFile = ({ address, form, onProgress, signal }: Sending): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json, application/problem+json')
    request.setRequestHeader('x-bearing-csrf', '1')
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve()
      else void problemOf(request).then(reject)
    }
    request.onerror = () => reject(Problem.offline())
    signal.addEventListener('abort', () => request.abort())
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'))
    request.send(form)
  })
