import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { addToList } from '../../../shared/domain/arithmetic/index.ts'
import {
  type BalanceEntry,
  type BalanceRequirement,
  LEDGER_FAULTS,
  ledgerBalance,
} from '../../../shared/domain/requirements/index.ts'
import { LEDGER_ENTRIES, type LedgerEntry, REQUIREMENT_ENDINGS } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'

const count = z.int()
const endings = Object.fromEntries(REQUIREMENT_ENDINGS.map((ending) => [ending, count])) as Record<
  (typeof REQUIREMENT_ENDINGS)[number],
  typeof count
>
const entryCounts = Object.fromEntries(LEDGER_ENTRIES.map((entry) => [entry, count])) as Record<
  LedgerEntry,
  typeof count
>

const balance = {
  submitted: z
    .object({ total: count, handed_in: count, split_off: count })
    .meta({ description: 'All that were ever handed in: by people, or as parts of others.' }),
  open: z.object({ total: count, submitted: count, under_review: count }),
  ended: z.object({ total: count, ...endings }),
}

const ledger = z
  .object({
    ...balance,
    drafts: count.meta({ description: 'Not handed in yet: they are not part of the ledger.' }),
    entries: z.object(entryCounts).meta({ description: 'Entries of each kind that were ever written.' }),
    units: z.array(z.object({ unit_id: z.string(), ...balance })),
    balanced: z.boolean().meta({
      description:
        'True: submitted = open + ended, overall and by unit, and the entries of every requirement lead to where it stands.',
    }),
    faults: z
      .array(z.object({ requirement_id: z.string(), fault: z.enum(LEDGER_FAULTS) }))
      .meta({ description: 'Empty unless something got lost; at most 100.' }),
  })
  .meta({ id: 'UnificationLedger' })

type Tuple = [
  id: string,
  unit_id: string,
  state: BalanceRequirement['state'],
  ending: BalanceRequirement['ending'],
  merged_into_id: string | null,
  split_from_id: string | null,
  trail: string | null,
]

/** All requirements with their entries as one text: a row for each took five times the bytes. */
const allTuples = sql`SELECT json_group_array(json_array(r.id, r.unit_id, r.state, r.ending, r.merged_into_id, r.split_from_id,
    (SELECT group_concat(entry) FROM (SELECT entry FROM unification_entries e
      WHERE e.requirement_id = r.id ORDER BY e.rowid)))) AS tuples
  FROM requirements r WHERE r.deleted_at IS NULL`

const isEntry = (text: string): text is LedgerEntry => LEDGER_ENTRIES.some((entry) => entry === text)

const requirementOf = ([id, , state, ending, merged_into_id, split_from_id]: Tuple): BalanceRequirement => ({
  ...{ id, state, ending, merged_into_id, split_from_id },
})

const entriesOf = ([requirement_id, , , , , , trail]: Tuple): BalanceEntry[] =>
  (trail ?? '')
    .split(',')
    .filter(isEntry)
    .map((entry) => ({ requirement_id, entry }))

const MOST_FAULTS = 100

/** A unit is balanced by its own: what it handed in is open or ended. Merges and splits reach across units. */
const unitBalances = (tuples: readonly Tuple[]) => {
  const byUnit = new Map<string, Tuple[]>()
  for (const tuple of tuples) addToList(byUnit, tuple[1], tuple)
  return [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit_id, own]) => {
      const { submitted, open, ended } = ledgerBalance(own.flatMap(entriesOf), own.map(requirementOf))
      return { unit_id, submitted, open, ended }
    })
    .filter(({ submitted }) => submitted.total > 0)
}

export const getLedger = endpoint({
  method: 'get',
  path: '/clients/{client}/unification/ledger',
  policy: { scope: 'client', permission: 'unification:read' },
  tag: 'unification',
  operation: 'getUnificationLedger',
  summary: 'Get the balance of the unification ledger',
  description: 'Proves that no requirement got lost. Also needs `requirements:read`.',
  params: z.object(clientParam),
  answers: { 200: { description: 'The balance', schema: ledger } },
  async handle({ ctx }) {
    mustAlso(ctx, 'requirements:read')
    const [rows = []] = await ctx.db.read([allTuples])
    const tuples: Tuple[] = JSON.parse(String(rows[0]?.tuples ?? '[]'))
    const entries = tuples.flatMap(entriesOf)
    const { submitted, open, ended, balanced, faults } = ledgerBalance(entries, tuples.map(requirementOf))
    const units = unitBalances(tuples)
    const adds = units.every((unit) => unit.submitted.total === unit.open.total + unit.ended.total)
    const written = Object.fromEntries(LEDGER_ENTRIES.map((entry) => [entry, 0]))
    for (const { entry } of entries) written[entry] = (written[entry] ?? 0) + 1
    const drafts = tuples.filter(([, , state]) => state === 'draft').length
    const body = { submitted, open, ended, drafts, entries: written, units, balanced: balanced && adds }
    return { status: 200, body: { ...body, faults: faults.slice(0, MOST_FAULTS) } }
  },
})
