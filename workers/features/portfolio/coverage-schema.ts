import * as z from 'zod'
import type { ProjectCoverage, UnitCoverage } from '../../../shared/domain/coverage/index.ts'

export const COVERAGE_STATES = ['none', 'incomplete', 'complete'] as const

const percent = z.int().nullable().meta({ description: 'Whole percent, rounded down; null without links.' })

export const projectCoverage = z
  .object({
    project_id: z.string(),
    links: z.int().meta({ description: 'Causal links that are not dismissed.' }),
    covered: z.int().meta({ description: 'Those of them that are confirmed and carried out by a project.' }),
    percent,
    state: z.enum(COVERAGE_STATES),
    unit_ids: z.array(z.string()).meta({ description: 'Units that the project changes.' }),
    uncovered_unit_ids: z.array(z.string()).meta({ description: 'Units with a change that nobody carries out yet.' }),
  })
  .meta({ id: 'ProjectCoverage' }) satisfies z.ZodType<ProjectCoverage>

export const unitCoverage = z.object({
  unit_id: z.string(),
  links: z.int(),
  covered: z.int(),
  percent,
  projects: z.int().meta({ description: 'Technology projects that change the unit.' }),
  uncovered_projects: z.int(),
}) satisfies z.ZodType<UnitCoverage>
