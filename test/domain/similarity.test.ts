import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONFLICT_FROM,
  type ComparedRequirement,
  DUPLICATE_FROM,
  type Proposal,
  propose,
  proposeFor,
  readStatement,
} from '../../shared/domain/similarity/index.ts'
import { MOSCOW_PRIORITIES } from '../../shared/domain/vocabulary/index.ts'

const requirement = (
  id: string,
  unit_id: string,
  statement: string,
  moscow: ComparedRequirement['moscow'] = 'should',
) => ({
  id,
  unit_id,
  statement,
  moscow,
})

const kindsOf = (first: string, second: string, units: readonly [string, string] = ['production', 'legal']) =>
  propose([requirement('a', units[0], first), requirement('b', units[1], second), ...OTHERS])
    .proposals.filter(({ first_id, second_id }) => first_id === 'a' && second_id === 'b')
    .map(({ kind, evidence }) => [kind, evidence.differing.map((difference) => difference.kind)].flat(2).join(' '))

/** What other units ask for: without it every word would be equally rare. */
const OTHERS = [
  requirement('o1', 'marketing', 'Applicants can apply online with their phone.'),
  requirement('o2', 'marketing', 'The newsletter is sent in the language of the reader.'),
  requirement('o3', 'it', 'Der Betrieb der Server wird rund um die Uhr überwacht.'),
  requirement('o4', 'it', 'Operators see the valid work instruction on a screen at their workplace.'),
  requirement('o5', 'quality', 'Reklamationen werden in einem Portal bearbeitet.'),
]

describe('duplicates', () => {
  it('are found in other words, in English and in German', () => {
    expect(
      kindsOf(
        'One portal for all customer complaints, with the status shown to the customer.',
        'Complaints of customers are handled in a single portal where the customer sees the status.',
      ),
    ).toEqual(['duplicate'])
    expect(
      kindsOf(
        'Maschinendaten aller Pressen sollen innerhalb von 5 Minuten an einer Stelle verfügbar sein.',
        'Die Maschinendaten der Pressen müssen in fünf Minuten an einer zentralen Stelle verfügbar sein.',
      ),
    ).toEqual(['duplicate'])
  })

  it('show the words that both have, the most telling first, as they stand there', () => {
    const { proposals } = propose([
      requirement('a', 'production', 'Rechnungen an Großkunden werden elektronisch übermittelt.'),
      requirement('b', 'production', 'Die Rechnung an einen Grosskunden wird elektronisch übermittelt.'),
      ...OTHERS,
    ])
    expect(proposals[0]?.evidence.shared.toSorted()).toEqual([
      'Großkunden',
      'Rechnungen',
      'elektronisch',
      'übermittelt',
    ])
  })

  it('are not what only shares common words, or says nothing', () => {
    expect(
      kindsOf('Customers can order online with their phone.', 'Machines report their wear by themselves.'),
    ).toEqual([])
    expect(kindsOf('…', '!!!')).toEqual([])
  })

  it('within a unit are told with what they say differently', () => {
    const same = ['production', 'production'] as const
    expect(kindsOf('Invoices are kept for 10 years.', 'Invoices are kept for 5 years.', same)).toEqual([
      'duplicate quantity',
    ])
  })
})

describe('conflicts between units', () => {
  it('are a denial, opposite words, other figures, other dates', () => {
    expect(kindsOf('Customer data is stored in the cloud.', 'Customer data must not be stored in the cloud.')).toEqual([
      'conflict negation',
    ])
    expect(
      kindsOf('Supplier invoices are checked automatically.', 'Supplier invoices must be checked manually.'),
    ).toEqual(['conflict opposite'])
    expect(kindsOf('Orders are confirmed within 2 hours.', 'Orders must be confirmed in 24 h.')).toEqual([
      'conflict quantity',
    ])
    expect(kindsOf('Das neue ERP geht im 3. Quartal 2027 live.', 'Das neue ERP geht im März 2028 live.')).toEqual([
      'conflict date',
    ])
    expect(kindsOf('Berichte werden täglich versendet.', 'Berichte werden monatlich versendet.')).toEqual([
      'conflict quantity',
    ])
  })

  it('are a must against a wont', () => {
    const [proposal] = propose([
      requirement('a', 'production', 'Every employee gets a tablet.', 'must'),
      requirement('b', 'legal', 'Every employee gets a tablet.', 'wont'),
    ]).proposals
    expect(proposal).toMatchObject({
      kind: 'conflict',
      score: 1,
      evidence: { differing: [{ first: 'must', second: 'wont', kind: 'priority' }] },
    })
  })

  it('are none where the figures are the same in other units of measure, or both mean the same in the end', () => {
    expect(kindsOf('Orders are confirmed within 48 hours.', 'Orders must be confirmed in 2 days.')).toEqual([
      'duplicate',
    ])
    expect(kindsOf('Invoices of 1.500 € are approved.', 'Invoices of EUR 1,500 are approved.')).toEqual(['duplicate'])
    expect(kindsOf('The data are kept until 2027.', 'The data are kept until Q3 2027.')).toEqual(['duplicate'])
    expect(
      kindsOf('Machine data is not kept in a central place.', 'Machine data is kept in a decentral place.'),
    ).toEqual(['duplicate'])
  })
})

describe('reading a statement', () => {
  it('keeps figures, dates and names apart', () => {
    const { measures, dates, words } = readStatement(
      '2000 hours, 3 Genehmigungen, ISO 27001, EUR 2 Mio, until 31.12.2027',
    )
    expect(measures).toEqual([
      { dimension: 'time', value: 7_200_000, text: '2000 hours' },
      { dimension: 'count genehmig', value: 3, text: '3 Genehmigungen' },
      { dimension: 'money', value: 2_000_000, text: 'EUR 2 Mio' },
    ])
    expect(dates).toEqual([{ date: '2027-12-31', text: '31.12.2027' }])
    expect([...words.values()]).toEqual(['Genehmigungen', 'ISO', '27001'])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readStatement(text)
      }),
    )
  })
})

const WORDS =
  'machine press order invoice supplier customer portal tablet report archive rechnung kunde bestellung maschine wartung schulung central decentral automatic manual not kein cloud 5 minutes 24 hours 2027 10 years daily'.split(
    ' ',
  )

const requirements = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      unit_id: fc.constantFrom('u1', 'u2', 'u3'),
      moscow: fc.constantFrom(...MOSCOW_PRIORITIES),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ words, unit_id, moscow }, i) =>
      requirement(`r${String(i).padStart(3, '0')}`, unit_id, words.join(' '), moscow),
    ),
  )

const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })

const mirrored = ({ kind, score, evidence }: Proposal) => ({
  kind,
  score,
  differing: evidence.differing.map(({ first, second, kind: why }) => ({ first: second, second: first, kind: why })),
})

describe('proposals', () => {
  it('do not depend on the order in which requirements come, and are the same every time', () => {
    fc.assert(
      fc.property(
        requirements.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([rows, mixed]) => {
          expect(propose(mixed)).toEqual(propose(rows))
        },
      ),
    )
  })

  it('are the same from both sides', () => {
    fc.assert(
      fc.property(requirements, (rows) => {
        const [a, b] = rows
        if (!a || !b) return
        const one = propose([a, b]).proposals
        const other = propose([
          { ...a, id: 'z' },
          { ...b, id: 'a' },
        ]).proposals
        expect(one.map(mirrored).map(({ kind, score }) => [kind, score])).toEqual(
          other.map(({ kind, score }) => [kind, score]),
        )
        expect(one.map((p) => mirrored(p).differing.length)).toEqual(other.map((p) => p.evidence.differing.length))
      }),
    )
  })

  it('always name statements that are identical', () => {
    fc.assert(
      fc.property(requirements, fc.string({ maxLength: 60 }), fc.boolean(), (rows, any, known) => {
        const statement = known ? (rows[0]?.statement ?? any) : any
        const twins = [requirement('t1', 'u1', statement), requirement('t2', 'u2', statement)]
        const { proposals } = propose([...rows, ...twins])
        const named = proposals.flatMap(({ first_id, second_id }) => [first_id, second_id])
        expect(named).toContain('t1')
        expect(named).toContain('t2')
      }),
    )
  })

  it('name a pair once in its order, with a score from the limit up to 1', () => {
    fc.assert(
      fc.property(requirements, (rows) => {
        const { proposals } = propose(rows)
        expect(new Set(proposals.map(({ first_id, second_id }) => `${first_id} ${second_id}`)).size).toBe(
          proposals.length,
        )
        const unitOf = new Map(rows.map(({ id, unit_id }) => [id, unit_id]))
        for (const { kind, first_id, second_id, score, evidence } of proposals) {
          expect(first_id < second_id).toBe(true)
          expect(score).toBeGreaterThanOrEqual(kind === 'conflict' ? CONFLICT_FROM - 0.0001 : DUPLICATE_FROM - 0.0001)
          expect(score).toBeLessThanOrEqual(1)
          if (kind !== 'conflict') continue
          expect(evidence.differing).not.toEqual([])
          expect(unitOf.get(first_id)).not.toBe(unitOf.get(second_id))
        }
      }),
    )
  })

  it('miss no pair that comparing each with each finds, as long as nothing was cut short', () => {
    fc.assert(
      fc.property(requirements, (rows) => {
        const few = rows.filter(({ statement }) => readStatement(statement).terms.size > 0).slice(0, 9)
        const { proposals, cut_short } = propose(few)
        if (cut_short > 0) return
        const frequency = (term: string): number =>
          few.filter(({ statement }) => readStatement(statement).terms.has(term)).length
        const each = few.flatMap((row, i) => proposeFor(row, few.slice(i + 1), { documents: few.length, frequency }))
        const short = ({ kind, first_id, second_id, score }: Proposal) => `${first_id} ${second_id} ${kind} ${score}`
        expect(proposals.map(short).sort()).toEqual(each.map(short).sort())
      }),
      { numRuns: 60 },
    )
  })
})
