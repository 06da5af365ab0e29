import { type SQL, sql } from 'drizzle-orm'
import { compile } from '../../db/client.ts'
import { straight } from './direct.ts'
import type { Product } from './product.ts'
import type { Measure } from './report.ts'

const INITIATIVES = 2_000
/** Of each initiative: 10,000 in all. */
const REQUIREMENTS = 5
const RUNS = 11

type Made = { id: string }
type Diff = { counts: Record<string, number> }

/** Statements straight at the client's database: ten thousand requirements by the API would take minutes. */
const write = async (product: Product, client: string, statements: readonly SQL[]): Promise<void> => {
  const { path, headers, body } = await straight(product, client, {
    statements: statements.map(compile),
    mode: 'write',
  })
  const response = await fetch(`${product.database.url}${path}`, { method: 'POST', headers, body: body ?? null })
  const answer = await response.text()
  if (!response.ok || answer.includes('"step_errors":[{')) throw new Error(`${response.status} ${answer.slice(0, 300)}`)
}

/** `n` from 0 to 1,999, as a table. */
const numbers = sql`(WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${INITIATIVES - 1})
  SELECT n FROM numbers)`

const requirementsOf = sql`(SELECT json_group_array(printf('rqm_%06d', n * ${REQUIREMENTS} + k.value))
  FROM json_each('[0,1,2,3,4]') k)`

const initiatives = (version: string): SQL =>
  sql`INSERT INTO initiatives (version_id, id, created_at, updated_at, code, name, description, alternative, goals,
      expected_benefits, sponsor, starts_on, ends_on, envelope, requirement_ids)
    SELECT ${version}, printf('ini_%06d', n), 1, 1, printf('I-%04d', n), 'Initiative ' || n,
      'Connect the machines of the line and show their state where the shift decides.', 'alt_' || (n % 3 + 1),
      json_array('Goal ' || n, 'Half the time between order and delivery'), json_array('Fewer stops'), 'Head of unit',
      '2027-01-01', '2028-12-31', json_array(json_object('year', 2027, 'amount_minor', n), json_object('year', 2028, 'amount_minor', 5000)),
      ${requirementsOf}
    FROM ${numbers}`

const requirements = (unit: string): SQL =>
  sql`INSERT INTO requirements (id, created_at, updated_at, number, statement, unit_id, submitter_id, submitter_name,
      submitted_at, state, ending, ended_reason, ended_at, decider_id, decider_name, initiative_id)
    SELECT printf('rqm_%06d', n * ${REQUIREMENTS} + k.value), 1, 1, n * ${REQUIREMENTS} + k.value + 1,
      'See the state of machine ' || n || ' on every screen of the line', ${unit}, 'bench', 'bench', 1, 'ended', 'adopted',
      'Serves the strategy', 1, 'bench', 'bench', printf('ini_%06d', n)
    FROM ${numbers}, json_each('[0,1,2,3,4]') k`

/** Every second initiative gets another name, more money, a later end and one requirement less; a few come and go. */
const edits = (version: string): SQL[] => [
  sql`UPDATE initiatives SET name = name || ' (new)', ends_on = '2029-06-30',
      envelope = json_array(json_object('year', 2027, 'amount_minor', 7000), json_object('year', 2029, 'amount_minor', 10)),
      requirement_ids = json_remove(requirement_ids, '$[0]')
    WHERE version_id = ${version} AND rowid % 2 = 0`,
  sql`UPDATE initiatives SET deleted_at = 1 WHERE version_id = ${version} AND id LIKE 'ini_0000%'`,
]

const approve = (version: string): SQL[] => [
  sql`UPDATE masterplan_versions SET state = 'in_review', content_hash = 'bench', submitted_at = 1 WHERE id = ${version}`,
  sql`UPDATE masterplan_versions SET state = 'approved', approved_at = 1 WHERE id = ${version}`,
]

/** Seconds that the comparison of two versions takes over HTTP, in the middle of several runs. */
export const measureMasterplan = async (product: Product): Promise<Measure[]> => {
  const { id: client } = await product.call<Made>('POST', `/consultancies/${product.consultancy}/clients`, {
    name: 'Plan',
  })
  const versions = `/clients/${client}/masterplan-versions`
  const unit = await product.call<Made>('POST', `/clients/${client}/units`, { name: 'Production' })
  const before = await product.call<Made>('POST', versions, { title: 'Before' })
  await write(product, client, [requirements(unit.id), initiatives(before.id), ...approve(before.id)])
  const after = await product.call<Made>('POST', versions, { title: 'After' })
  await write(product, client, edits(after.id))
  const seconds: number[] = []
  let counts: Record<string, number> = {}
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now()
    const diff = await product.call<Diff>('GET', `${versions}/${after.id}/diff?against=${before.id}`)
    seconds.push((performance.now() - from) / 1_000)
    counts = diff.counts
  }
  seconds.sort((a, b) => a - b)
  return [
    {
      name: `diff of two versions with ${INITIATIVES} initiatives and ${INITIATIVES * REQUIREMENTS} requirements`,
      value: seconds[Math.floor(RUNS / 2)] ?? Number.NaN,
      unit: 's',
      at_most: 0.2,
      detail: `${counts.changed} changed, ${counts.removed} removed; slowest ${(seconds.at(-1) ?? 0).toFixed(2)} s`,
    },
  ]
}
