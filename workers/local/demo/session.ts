import type { z } from 'zod'

export type Call = { method?: string; json?: unknown; form?: FormData; headers?: Record<string, string> }

/** One person's way to the server: keeps the session cookie. Every call throws where the answer is no success. */
export class Session {
  readonly #baseUrl: string
  #cookie = ''

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl.replace(/\/$/, '')
  }

  protected async send(path: string, { method = 'GET', json, form, headers = {} }: Call): Promise<Response> {
    const body = form ?? (json === undefined ? undefined : JSON.stringify(json))
    const response = await fetch(`${this.#baseUrl}${path}`, {
      method,
      headers: {
        origin: this.#baseUrl,
        'x-bearing-csrf': '1',
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response
  }

  /** Calls the public API and reads its answer. */
  async call<T>(schema: z.ZodType<T>, path: string, call: Call = {}): Promise<T> {
    return schema.parse(await (await this.send(`/api/v1${path}`, call)).json())
  }

  /** Calls the public API where only success counts. */
  async do(path: string, call: Call): Promise<void> {
    await (await this.send(`/api/v1${path}`, call)).arrayBuffer()
  }

  async signIn(email: string, password: string): Promise<void> {
    const response = await this.send('/api/auth/sign-in/email', { method: 'POST', json: { email, password } })
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0] ?? '')
      .join('; ')
    await response.arrayBuffer()
  }
}
