import { Agent, request } from 'node:http'
import autocannon from 'autocannon'

export const CONNECTIONS = 8

export type Sent = { method: 'GET' | 'POST' | 'PATCH'; path: string; headers: Record<string, string>; body?: string }

/**
 * Answers a second to one repeated request, at 8 connections.
 * @throws when an answer is no success, since a refusal would be measured as fast
 */
export const throughput = async (address: string, sent: Sent, seconds: number): Promise<number> => {
  const result = await autocannon({
    url: `${address}${sent.path}`,
    connections: CONNECTIONS,
    duration: seconds,
    method: sent.method,
    headers: sent.headers,
    ...(sent.body ? { body: sent.body } : {}),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${sent.path}: ${result.non2xx} refused, ${result.errors} errors`)
  return result.requests.average
}

const sendOnce = (agent: Agent, address: string, sent: Sent): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      `${address}${sent.path}`,
      { agent, method: sent.method, headers: sent.headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () =>
          answer.statusCode && answer.statusCode < 300
            ? resolve(text)
            : reject(new Error(`${sent.path}: ${answer.statusCode} ${text.slice(0, 300)}`)),
        )
      },
    )
    outgoing.once('error', reject)
    outgoing.end(sent.body)
  })

/** Answers a second where each connection's next request depends on the answer before: versions count up. */
export const throughputInTurn = async (
  address: string,
  firstOf: (connection: number) => Sent,
  nextOf: (sent: Sent, answer: string) => Sent,
  seconds: number,
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const from = performance.now()
  let answered = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      let sent = firstOf(connection)
      while (performance.now() - from < seconds * 1_000) {
        sent = nextOf(sent, await sendOnce(agent, address, sent))
        answered += 1
      }
    }),
  )
  agent.destroy()
  return answered / ((performance.now() - from) / 1_000)
}
