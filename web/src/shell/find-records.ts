import { useEffect, useState } from 'preact/hooks'
import { subjectHref } from '../../../shared/addresses/index.ts'
import { answer, api, type Schema } from '../app/api.ts'
import { word } from '../vocabulary/index.ts'

type Hit = Schema<'SearchHit'>

/** A record of the client that holds the words, as a line of the palette. */
export type FoundRecord = {
  id: string
  title: string
  /** The title in pieces, with what was looked for. */
  segments: Hit['title']
  /** The text around the words, where they stand in no title. */
  detail: Hit['excerpt']
  group: string
  href: string
}

/** While somebody types nothing is asked. */
const PAUSE = 150
const AT_ONCE = '8'
const LEAST = 2

const textOf = (segments: Hit['title']): string => segments.map(({ text }) => text).join('')

const recordOf = (client: string, hit: Hit): FoundRecord => {
  const { subject_type, subject_id, parent, title, excerpt } = hit
  const own = word('subject', subject_type)
  return {
    id: `found.${subject_id}`,
    title: textOf(title),
    segments: title,
    detail: title.some((segment) => segment.hit) ? [] : excerpt,
    group: parent ? `${own}, ${parent.title}` : own,
    href: subjectHref(client, {
      type: subject_type,
      id: subject_id,
      parent: parent && { type: parent.subject_type, id: parent.subject_id },
    }),
  }
}

const ask = async (client: string, q: string, signal: AbortSignal): Promise<readonly Hit[]> => {
  const params = { path: { client }, query: { q, limit: AT_ONCE } }
  return (await answer(api.GET('/clients/{client}/search', { params, signal }))).data
}

/** The records of a client that hold what was typed, and whether an answer is still on its way. */
export function useFoundRecords(
  client: string | undefined,
  typed: string,
): { records: readonly FoundRecord[]; looking: boolean } {
  const [found, setFound] = useState<{ q: string; hits: readonly Hit[] }>({ q: '', hits: [] })
  // The space at the end says that a word is finished.
  const q = typed.trimStart().slice(0, 200)
  const wanted = client !== undefined && q.trim().length >= LEAST
  useEffect(() => {
    if (!wanted) {
      setFound({ q: '', hits: [] })
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const hits = await ask(client, q, abort.signal).catch(() => [])
      if (!abort.signal.aborted) setFound({ q, hits })
    }, PAUSE)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [client, q, wanted])
  return {
    records: wanted ? found.hits.map((hit) => recordOf(client, hit)) : [],
    looking: wanted && found.q !== q,
  }
}
