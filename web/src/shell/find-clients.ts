import { useEffect, useState } from 'preact/hooks'
import { answer, api } from '../app/api.ts'
import { me } from '../app/session.ts'

export type FoundClient = { id: string; name: string }

const PAUSE = 120
const AT_ONCE = 20
/** So many clients come with the person; only those of a larger consultancy must be asked for. */
const AT_HAND = 500

/** The clients that the person reaches and whose names hold what was typed. */
export function useFoundClients(consultancy: string | undefined, typed: string): readonly FoundClient[] {
  const [found, setFound] = useState<readonly FoundClient[]>([])
  const wanted = typed.trim().toLowerCase()
  const all = me.value?.clients ?? []
  const beyond = all.length >= AT_HAND && consultancy !== undefined && wanted !== ''
  useEffect(() => {
    if (!beyond) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const query = { q: wanted, sort: 'name', limit: String(AT_ONCE) } as const
      const params = { path: { consultancy }, query }
      const page = await answer(
        api.GET('/consultancies/{consultancy}/clients', { params, signal: abort.signal }),
      ).catch(() => undefined)
      if (page && !abort.signal.aborted) setFound(page.data)
    }, PAUSE)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [consultancy, wanted, beyond])
  const own = all.filter((client) => client.name.toLowerCase().includes(wanted))
  const others = beyond ? found.filter((client) => own.every((one) => one.id !== client.id)) : []
  return [...own, ...others].slice(0, AT_ONCE)
}
