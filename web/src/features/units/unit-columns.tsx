import { UNIT_FUNCTIONS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient } from '../../app/address.ts'
import { NONE, number } from '../../app/format.ts'
import { Link, Meter } from '../../ui/index.ts'
import { type Column, selectEdit, textEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import type { Unit, UnitChanges, UnitCoverage } from './units-data.ts'

export type UnitColumnsHow = {
  client: string
  /** Absent where the person may only read. */
  save: ((unit: Unit, changes: UnitChanges) => unknown) | undefined
  /** Absent where the person may not see causal links; undefined inside while it comes. */
  coverage: { of: (unit: string) => UnitCoverage | undefined } | undefined
}

type UnitColumn = Column<Unit>

const plainColumns = (save: UnitColumnsHow['save']): UnitColumn[] => [
  {
    id: 'name',
    head: t('name'),
    sort: 'name',
    phone: 'title',
    cell: (unit) => unit.name,
    ...(save && {
      edit: textEdit<Unit>({
        value: (unit) => unit.name,
        required: t('required'),
        save: (unit, name) => save(unit, { name }),
      }),
    }),
  },
  {
    id: 'function',
    head: t('function'),
    width: 184,
    sort: 'function',
    phone: 'fact',
    cell: (unit) => word('function', unit.function),
    ...(save && {
      edit: selectEdit<Unit, Unit['function']>({
        value: (unit) => unit.function,
        options: wordOptions('function', UNIT_FUNCTIONS),
        save: (unit, value) => save(unit, { function: value }),
      }),
    }),
  },
  {
    id: 'head',
    head: t('head'),
    width: 200,
    cell: (unit) => unit.head ?? NONE,
    ...(save && {
      edit: textEdit<Unit>({ value: (unit) => unit.head, save: (unit, head) => save(unit, { head: head || null }) }),
    }),
  },
]

function CoverageCell({ coverage }: { coverage: UnitCoverage | undefined }) {
  if (!coverage || coverage.links === 0) return <span class="muted">{t('no_links')}</span>
  const text = t('coverage_text', { covered: coverage.covered, links: coverage.links })
  return <Meter value={coverage.percent} text={text} label={t('coverage')} />
}

const coverageColumns = ({ client, coverage }: UnitColumnsHow): UnitColumn[] => {
  if (!coverage) return []
  return [
    {
      id: 'coverage',
      head: t('coverage'),
      width: 168,
      phone: 'fact',
      cell: (unit) => <CoverageCell coverage={coverage.of(unit.id)} />,
    },
    {
      id: 'projects',
      head: t('projects'),
      width: 160,
      align: 'end',
      cell: (unit) => {
        const count = coverage.of(unit.id)?.projects ?? 0
        const href = addressOf(inClient(client, 'causal-map'), {}, { unit: unit.id })
        return count === 0 ? NONE : <Link href={href}>{number(count)}</Link>
      },
    },
    {
      id: 'uncovered',
      head: t('uncovered'),
      width: 112,
      align: 'end',
      cell: (unit) => number(coverage.of(unit.id)?.uncovered_projects ?? 0),
    },
  ]
}

/** The columns of the units: what each is, who leads it, and how far the changes that land in it are seen to. */
export const unitColumns = (how: UnitColumnsHow): readonly UnitColumn[] => [
  ...plainColumns(how.save),
  ...coverageColumns(how),
  {
    id: 'external_id',
    head: t('external_id'),
    width: WIDTH.date,
    extra: true,
    cell: (unit) => unit.external_id ?? NONE,
  },
]
