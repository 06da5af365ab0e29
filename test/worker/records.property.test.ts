import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy('Records')
})

type Row = Record<string, string | number | null> & { id: string }
type Page = { data: Row[]; next_cursor: string | null; total: number | null }

const name = fc.constantFrom('alpha', 'Alpha', 'ALPHA', 'beta', 'Zeta', 'ärger', 'z', '100%', 'under_score')
const project = fc.record({
  name,
  owner: fc.option(name),
  progress: fc.integer({ min: 0, max: 3 }),
  forecast_finish_on: fc.option(fc.constantFrom('2026-01-01', '2026-06-30', '2027-01-01')),
})
const SORTS = ['name', '-name', 'owner', '-owner', 'progress', '-progress', 'forecast_finish_on', '-forecast_finish_on']

const ascii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The order that the API promises, said again in plain JavaScript. */
const inOrder = (rows: readonly Row[], sort: string): string[] => {
  const sign = sort.startsWith('-') ? -1 : 1
  const column = sort.replace('-', '')
  const key = (row: Row) => (typeof row[column] === 'number' ? Number(row[column]) : ascii(String(row[column] ?? '')))
  const bytes = (text: string) =>
    new TextEncoder()
      .encode(text)
      .join(',')
      .replace(/\d+/g, (n) => n.padStart(3, '0'))
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : bytes(String(a)) < bytes(String(b))
        ? -1
        : bytes(String(a)) > bytes(String(b))
          ? 1
          : 0
  return [...rows].sort((a, b) => sign * (compare(key(a), key(b)) || compare(a.id, b.id))).map((row) => row.id)
}

const allPages = async (client: string, query: string, limit: number): Promise<string[]> => {
  const seen: string[] = []
  let cursor = ''
  do {
    const page = await json<Page>(
      await consultancy.owner.fetch('GET', `/clients/${client}/projects?limit=${limit}&${query}${cursor}`),
    )
    expect(page.data.length).toBeLessThanOrEqual(limit)
    seen.push(...page.data.map((row) => row.id))
    cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
  } while (cursor)
  return seen
}

it('pages hold every row once and in order, whatever the sort, the page size and the ties', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(project, { minLength: 1, maxLength: 12 }), async (rows) => {
      const client = await newClient(consultancy)
      const made: Row[] = []
      for (const row of rows)
        made.push(
          await json<Row>(
            await consultancy.owner.fetch('POST', `/clients/${client}/projects`, {
              ...row,
              track: 'technology',
              kind: 'pilot',
            }),
            201,
          ),
        )
      for (const sort of SORTS)
        for (const limit of [1, 3])
          expect(await allPages(client, `sort=${sort}`, limit), sort).toEqual(inOrder(made, sort))
    }),
    { numRuns: 6 },
  )
})

it('rows that stay are neither repeated nor missed while others come and go between two pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(project, { minLength: 4, maxLength: 10 }), fc.nat(3), name, async (rows, gone, added) => {
      const client = await newClient(consultancy)
      const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
        consultancy.owner.fetch(method, `/clients/${client}/projects${path}`, body, headers)
      const made: Row[] = []
      for (const row of rows)
        made.push(await json<Row>(await send('POST', '', { ...row, track: 'technology', kind: 'pilot' }), 201))
      const first = await json<Page>(await send('GET', '?limit=2'))
      const victim = made[gone]?.id ?? ''
      await send('DELETE', `/${victim}`, undefined, { 'if-match': '"1"' })
      await send('POST', '', { name: added, track: 'technology', kind: 'pilot' })
      const seen = first.data.map((row) => row.id)
      let cursor = first.next_cursor
      while (cursor) {
        const page: Page = await json(await send('GET', `?limit=2&cursor=${cursor}`))
        seen.push(...page.data.map((row) => row.id))
        cursor = page.next_cursor
      }
      expect(new Set(seen).size, 'nothing twice').toBe(seen.length)
      const stayed = made.map((row) => row.id).filter((id) => id !== victim)
      expect(
        stayed.filter((id) => !seen.includes(id)),
        'nothing missed',
      ).toEqual([])
    }),
    { numRuns: 8 },
  )
})

it('an Idempotency-Key makes one record, whatever the order of first calls, repetitions and abuses', async () => {
  const call = fc.record({ key: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('one', 'two') })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 10 }), async (calls) => {
      const client = await newClient(consultancy)
      const model = new Map<string, { name: string; id: string }>()
      for (const { key, name: called } of calls) {
        const body = { name: called, track: 'technology', kind: 'pilot' }
        const answer = await consultancy.owner.fetch('POST', `/clients/${client}/projects`, body, {
          'idempotency-key': `${client}-${key}`,
        })
        const known = model.get(key)
        if (known && known.name !== called) {
          expect((await json(answer, 409)).code).toBe('idempotency_mismatch')
          continue
        }
        const record = await json<Row>(answer, 201)
        if (known) expect(record.id).toBe(known.id)
        model.set(key, { name: called, id: record.id })
      }
      const { total } = await json<Page>(await consultancy.owner.fetch('GET', `/clients/${client}/projects?limit=1`))
      expect(total).toBe(model.size)
    }),
    { numRuns: 10 },
  )
})

it('the same Idempotency-Key sent at the same time makes one record', async () => {
  const client = await newClient(consultancy)
  const body = { name: 'At once', track: 'technology', kind: 'pilot' }
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      consultancy.owner.fetch('POST', `/clients/${client}/projects`, body, { 'idempotency-key': 'same' }),
    ),
  )
  const made = await Promise.all(answers.map((answer) => json<Row>(answer, 201)))
  expect(new Set(made.map((row) => row.id)).size).toBe(1)
})

it('of several edits at the same time, one per version is taken and every edit taken is in the history', async () => {
  const client = await newClient(consultancy)
  const { id } = await json<Row>(
    await consultancy.owner.fetch('POST', `/clients/${client}/projects`, {
      name: 'Edited',
      track: 'technology',
      kind: 'pilot',
    }),
    201,
  )
  const path = `/clients/${client}/projects/${id}`
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      consultancy.owner.fetch('PATCH', path, { progress: i + 1 }, { 'if-match': '"1"' }),
    ),
  )
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412, 412, 412])
  const { data } = await json<{ data: { action: string }[] }>(await consultancy.owner.fetch('GET', `${path}/history`))
  expect(data.map((row) => row.action)).toEqual(['update', 'create'])
})
