import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import {
  type AlignedInitiative,
  type AlignedObjective,
  type AlignedRequirement,
  type AlignedUnit,
  type KeyResultFigures,
  objectiveProgress,
} from '../../../shared/domain/alignment/index.ts'
import type { ClientContext } from '../../identity/context.ts'

/** The version asked for; without one the version in force, or the newest that there is. */
const chosenVersion = (asked: string | undefined): SQL =>
  asked === undefined
    ? sql`SELECT id FROM masterplan_versions WHERE deleted_at IS NULL ORDER BY state = 'in_force' DESC, number DESC LIMIT 1`
    : sql`SELECT id FROM masterplan_versions WHERE deleted_at IS NULL AND id = ${asked}`

const statements = (asked: string | undefined): SQL[] => [
  sql`SELECT id, number, title, state FROM masterplan_versions WHERE id = (${chosenVersion(asked)})`,
  sql`SELECT id, name, state FROM objectives WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  sql`SELECT id, name, parent_id FROM units WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  sql`SELECT id, code, name, alternative, objective_ids, unit_ids FROM initiatives
    WHERE version_id = (${chosenVersion(asked)}) AND deleted_at IS NULL ORDER BY code COLLATE NOCASE, id`,
  sql`SELECT id, number, unit_id, objective_id, state, ending FROM requirements
    WHERE deleted_at IS NULL AND (state IN ('submitted', 'under_review') OR ending = 'adopted') ORDER BY number`,
  sql`SELECT objective_id, baseline, target, actual FROM key_results WHERE deleted_at IS NULL`,
]

const text = (row: Row, column: string): string => String(row[column] ?? '')
const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : text(row, column))
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const idsIn = (row: Row, column: string): string[] => JSON.parse(text(row, column))

const figuresByObjective = (rows: readonly Row[]): ReadonlyMap<string, KeyResultFigures[]> => {
  const byObjective = new Map<string, KeyResultFigures[]>()
  for (const row of rows) {
    const { baseline, target, actual } = row
    const figures = { baseline: numberOrNull(baseline), target: Number(target), actual: numberOrNull(actual) }
    const id = text(row, 'objective_id')
    byObjective.set(id, [...(byObjective.get(id) ?? []), figures])
  }
  return byObjective
}

/** What the map is made from: one round trip. `version` is null where there is none, or not the one asked for. */
export const loadAlignment = async (ctx: ClientContext, asked: string | undefined) => {
  const [versions = [], objectives = [], units = [], initiatives = [], requirements = [], keyResults = []] =
    await ctx.db.read(statements(asked))
  const figures = figuresByObjective(keyResults)
  return {
    version: versions[0] ?? null,
    objectives: objectives.map((row) => {
      const own = figures.get(text(row, 'id')) ?? []
      const state = text(row, 'state') as AlignedObjective['state']
      const progress = objectiveProgress(own)
      return { id: text(row, 'id'), name: text(row, 'name'), state, key_results: own.length, progress }
    }),
    units: units.map((row): AlignedUnit & { name: string } => ({
      id: text(row, 'id'),
      name: text(row, 'name'),
      parent_id: textOrNull(row, 'parent_id'),
    })),
    initiatives: initiatives.map((row): AlignedInitiative & { code: string; name: string; alternative: string } => ({
      id: text(row, 'id'),
      code: text(row, 'code'),
      name: text(row, 'name'),
      alternative: text(row, 'alternative'),
      objective_ids: idsIn(row, 'objective_ids'),
      unit_ids: idsIn(row, 'unit_ids'),
    })),
    requirements: requirements.map(
      (row): AlignedRequirement => ({
        id: text(row, 'id'),
        unit_id: text(row, 'unit_id'),
        objective_id: textOrNull(row, 'objective_id'),
        state: text(row, 'state') as AlignedRequirement['state'],
        ending: textOrNull(row, 'ending') as AlignedRequirement['ending'],
      }),
    ),
  }
}
