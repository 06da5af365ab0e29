import { UNIT_FUNCTIONS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient } from '../../app/address.ts'
import { list, NONE, number } from '../../app/format.ts'
import { Link, Menu, type MenuItem, Meter } from '../../ui/index.ts'
import { type Column, selectEdit, textEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import type { TreeUnit } from './unit-tree.ts'
import type { Unit, UnitChanges, UnitCoverage } from './units-data.ts'

export type UnitColumnsHow = {
  client: string
  /** All units at hand, for the names of those that others are part of. */
  units: readonly Unit[]
  /** Absent where the person may only read. */
  save: ((unit: Unit, changes: UnitChanges) => unknown) | undefined
  /** What the menu of a unit offers. */
  items: (unit: Unit) => MenuItem[]
  /** Absent where the person may not see causal links; undefined inside while it comes. */
  coverage: { of: (unit: string) => UnitCoverage | undefined } | undefined
}

type UnitColumn = Column<TreeUnit>

/** Pixels that each step down the tree moves a name. */
const STEP = 20

const AT_TOP = 'none'

/** The unit that each is part of, chosen among the others. */
const parentColumn = ({ units, save }: UnitColumnsHow): UnitColumn => ({
  id: 'parent',
  head: t('parent'),
  width: 152,
  cell: (unit) => units.find((other) => other.id === unit.parent_id)?.name ?? NONE,
  ...(save && {
    edit: selectEdit<TreeUnit, string>({
      value: (unit) => unit.parent_id ?? AT_TOP,
      options: [
        { value: AT_TOP, label: t('parent_none') },
        ...units.map((unit) => ({ value: unit.id, label: unit.name })),
      ],
      save: (unit, parent) => save(unit, { parent_id: parent === AT_TOP ? null : parent }),
    }),
  }),
})

const nameColumn = (save: UnitColumnsHow['save']): UnitColumn => ({
  id: 'name',
  head: t('name'),
  sort: 'name',
  phone: 'title',
  cell: (unit) =>
    unit.depth === 0 ? (
      unit.name
    ) : (
      <span style={{ paddingInlineStart: `${unit.depth * STEP}px` }}>
        <span class="visually-hidden">{t('level', { depth: unit.depth + 1 })} </span>
        {unit.name}
      </span>
    ),
  ...(save && {
    edit: textEdit<TreeUnit>({
      value: (unit) => unit.name,
      required: t('required'),
      save: (unit, name) => save(unit, { name }),
    }),
  }),
})

const plainColumns = (how: UnitColumnsHow): UnitColumn[] => {
  const { save } = how
  return [
    nameColumn(save),
    {
      id: 'function',
      head: t('function'),
      width: 152,
      sort: 'function',
      phone: 'fact',
      cell: (unit) => word('function', unit.function),
      ...(save && {
        edit: selectEdit<TreeUnit, Unit['function']>({
          value: (unit) => unit.function,
          options: wordOptions('function', UNIT_FUNCTIONS),
          save: (unit, value) => save(unit, { function: value }),
        }),
      }),
    },
    {
      id: 'head',
      head: t('head'),
      width: 152,
      yields: 4,
      cell: (unit) => unit.head ?? NONE,
      ...(save && {
        edit: textEdit<TreeUnit>({
          value: (unit) => unit.head,
          save: (unit, head) => save(unit, { head: head || null }),
        }),
      }),
    },
    parentColumn(how),
    {
      id: 'representatives',
      head: t('representatives'),
      width: 200,
      yields: 3,
      wrap: true,
      cell: (unit) =>
        unit.representatives.length === 0 ? NONE : list(unit.representatives.map((person) => person.name)),
    },
  ]
}

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
      yields: 2,
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
      yields: 1,
      cell: (unit) => number(coverage.of(unit.id)?.uncovered_projects ?? 0),
    },
  ]
}

/** The columns of the units: what each is, who leads it, and how far the changes that land in it are seen to. */
export const unitColumns = (how: UnitColumnsHow): readonly UnitColumn[] => [
  ...plainColumns(how),
  ...coverageColumns(how),
  {
    id: 'external_id',
    head: t('external_id'),
    width: WIDTH.date,
    extra: true,
    cell: (unit) => unit.external_id ?? NONE,
  },
  {
    id: 'actions',
    head: '',
    width: 64,
    align: 'end',
    phone: 'mark',
    cell: (unit) => <Menu label={t('more', { name: unit.name })} items={how.items(unit)} />,
  },
]
