import { LINK_STRENGTHS } from '../../../../shared/domain/vocabulary/index.ts'
import { type Column, numberEdit, selectEdit, textEdit } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { MapContext } from './context.ts'
import { Diamond, Ring } from './graph/marks.tsx'
import type { LinkChanges } from './link-actions.ts'
import type { MapLink } from './map-data.ts'
import { isGap } from './map-filter.ts'
import { t } from './messages/index.ts'
import { StateBadge } from './panel/link-facts.tsx'
import { lagWords, timingShort } from './sentences.ts'

/** The map cuts longer mechanisms: those are edited in full in their dialog. */
const CUT_AT = 500
const LONGEST_LAG = 3650

type Save = (link: MapLink, changes: LinkChanges, before: LinkChanges) => unknown

/** The columns of the table; cells can be edited by those who may. */
export const linkColumns = (context: MapContext): Column<MapLink>[] => {
  const save: Save = (link, changes, before) => context.actions.update(link, changes, before, t('edited_done'))
  const edit = context.may('causal_links:write') ? save : undefined
  return [
    ...whereColumns(context),
    mechanismColumn(edit),
    stateColumn(edit),
    ...standingColumns(context),
    strengthColumn(edit),
    lagColumn(edit),
  ]
}

const nameOf = ({ index }: MapContext, id: string | null): string => index.project(id)?.name ?? ''

const whereColumns = (context: MapContext): Column<MapLink>[] => [
  {
    id: 'project',
    head: t('technology_project'),
    width: 200,
    sort: 'project',
    sortBy: (link) => nameOf(context, link.technology_project_id),
    phone: 'title',
    cell: (link) => nameOf(context, link.technology_project_id) || t('unknown_project'),
  },
  {
    id: 'unit',
    head: t('unit'),
    width: 140,
    sort: 'unit',
    sortBy: (link) => context.index.unitName(link.unit_id),
    phone: 'fact',
    cell: (link) => context.index.unitName(link.unit_id),
  },
  {
    id: 'artefact',
    head: t('artefact'),
    width: 144,
    yields: 3,
    sort: 'artefact',
    sortBy: (link) => word('kind', link.artefact),
    phone: 'fact',
    cell: (link) => word('kind', link.artefact),
  },
]

const mechanismColumn = (save: Save | undefined): Column<MapLink> => ({
  id: 'mechanism',
  head: t('mechanism'),
  wrap: true,
  cell: (link) => <span class="link-table-mechanism">{link.mechanism}</span>,
  ...(save && {
    edit: textEdit<MapLink>({
      value: (link) => link.mechanism,
      required: t('must_write'),
      may: (link) => link.mechanism.length < CUT_AT,
      save: (link, mechanism) => save(link, { mechanism }, { mechanism: link.mechanism }),
    }),
  }),
})

const stateColumn = (save: Save | undefined): Column<MapLink> => ({
  id: 'state',
  head: t('state'),
  width: 116,
  sort: 'state',
  sortBy: (link) => link.state,
  phone: 'mark',
  cell: (link) => <StateBadge link={link} />,
  ...(save && {
    edit: selectEdit({
      value: (link: MapLink) => link.state,
      // To dismiss needs a reason, which a cell has no room for.
      options: wordOptions('link_state', ['suspected', 'confirmed']),
      may: (link) => link.state !== 'dismissed',
      save: (link, state) => save(link, { state }, { state: link.state }),
    }),
  }),
})

const standingColumns = (context: MapContext): Column<MapLink>[] => [
  {
    id: 'carrier',
    head: t('carried_by'),
    width: 190,
    sort: 'carrier',
    sortBy: (link) => nameOf(context, link.administrative_project_id) || null,
    cell: (link) => (
      <span class="link-table-carrier">
        {isGap(link) && <Ring />}
        <span>
          {link.administrative_project_id === null ? t('nobody') : nameOf(context, link.administrative_project_id)}
        </span>
      </span>
    ),
  },
  {
    id: 'timing',
    head: t('timing'),
    width: 150,
    yields: 4,
    sort: 'timing',
    sortBy: (link) => link.days_behind,
    cell: (link) =>
      timingShort(link) !== '' && (
        <span class="link-list-late">
          <Diamond /> {timingShort(link)}
        </span>
      ),
  },
]

const strengthColumn = (save: Save | undefined): Column<MapLink> => ({
  id: 'strength',
  head: t('strength'),
  width: 112,
  yields: 2,
  sort: 'strength',
  sortBy: (link) => LINK_STRENGTHS.indexOf(link.strength),
  cell: (link) => word('strength', link.strength),
  ...(save && {
    edit: selectEdit({
      value: (link: MapLink) => link.strength,
      options: wordOptions('strength', LINK_STRENGTHS),
      save: (link, strength) => save(link, { strength }, { strength: link.strength }),
    }),
  }),
})

const lagColumn = (save: Save | undefined): Column<MapLink> => ({
  id: 'lag',
  head: t('lag'),
  width: 208,
  yields: 1,
  sort: 'lag',
  sortBy: (link) => link.lag_days,
  cell: (link) => lagWords(link.lag_days),
  ...(save && {
    edit: numberEdit({
      value: (link: MapLink) => link.lag_days,
      min: -LONGEST_LAG,
      max: LONGEST_LAG,
      save: (link, lag_days) => save(link, { lag_days }, { lag_days: link.lag_days }),
    }),
  }),
})
