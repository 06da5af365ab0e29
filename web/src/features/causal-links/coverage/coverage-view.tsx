import { useState } from 'preact/hooks'
import { list, percent } from '../../../app/format.ts'
import { Button, EmptyState, HealthShape, isPhone, LoadMore, Meter, Select } from '../../../ui/index.ts'
import type { MapContext } from '../context.ts'
import { Ring } from '../graph/marks.tsx'
import { NO_FILTER } from '../map-filter.ts'
import { t } from '../messages/index.ts'
import { type CoverageRow, coverageMatrix, type Matrix, share, type Tally } from './matrix.ts'
import './coverage.css'

const STEP = 100

/** Coverage by technology project and unit: where changes are known, and how many of them somebody carries out. */
export function CoverageView({ context, order }: { context: MapContext; order: 'least' | 'name' }) {
  const { index, filter, set } = context
  const [shown, setShown] = useState(STEP)
  const matrix = coverageMatrix(index, filter, order)
  if (matrix.rows.length === 0)
    return (
      <EmptyState
        title={t('none_found')}
        action={<Button onClick={() => set(NO_FILTER)}>{t('clear_filters')}</Button>}
      />
    )
  const rows = matrix.rows.slice(0, shown)
  return (
    <div class="stack">
      <div class="row" data-ends>
        <p class="muted coverage-lead">{t('matrix_lead')}</p>
        <div class="no-print coverage-order">
          <Select
            label={t('matrix_sort')}
            value={order}
            options={[
              { value: 'least', label: t('sort_least') },
              { value: 'name', label: t('sort_name') },
            ]}
            onValue={(value) => set({ order: value === 'name' ? 'name' : '' })}
          />
        </div>
      </div>
      {isPhone() ? (
        <CoverageList rows={rows} context={context} />
      ) : (
        <MatrixTable matrix={{ ...matrix, rows }} context={context} />
      )}
      {shown < matrix.rows.length && (
        <LoadMore shown={rows.length} total={matrix.rows.length} onMore={() => setShown(shown + STEP)} />
      )}
    </div>
  )
}

const words = ({ links, covered }: Tally): string => `${covered}/${links}`

function Total({ tally, label }: { tally: Tally; label: string }) {
  const value = share(tally)
  if (value === null) return <span class="muted">{t('no_links')}</span>
  return <Meter value={value} text={percent(value)} label={label} />
}

function MatrixTable({ matrix, context }: { matrix: Matrix; context: MapContext }) {
  return (
    <div class="coverage-box">
      <table class="coverage" aria-label={t('matrix_label')}>
        <thead>
          <tr>
            <th scope="col">{t('technology_project')}</th>
            <th scope="col">{t('matrix_total')}</th>
            {matrix.units.map((unit) => (
              <th key={unit.id} scope="col">
                {unit.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <MatrixRow key={row.project.id} row={row} matrix={matrix} context={context} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('matrix_all_projects')}</th>
            <td>
              <Total tally={matrix.all} label={t('matrix_all_projects')} />
            </td>
            {matrix.units.map((unit) => {
              const tally = matrix.totals.get(unit.id)
              return <td key={unit.id}>{tally && words(tally)}</td>
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function MatrixRow({ row, matrix, context }: { row: CoverageRow; matrix: Matrix; context: MapContext }) {
  const { project, cells, total } = row
  const { set, select } = context
  return (
    <tr>
      <th scope="row">
        <button type="button" class="coverage-name" onClick={() => select(project.id, true)}>
          <HealthShape state={project.health} />
          <span>{project.name}</span>
        </button>
      </th>
      <td>
        <Total tally={total} label={project.name} />
      </td>
      {matrix.units.map((unit) => {
        const tally = cells.get(unit.id)
        if (!tally) return <td key={unit.id} />
        const label = t('matrix_cell', { project: project.name, unit: unit.name, ...tally })
        return (
          <td key={unit.id}>
            <button
              type="button"
              class="coverage-cell"
              data-gap={tally.covered < tally.links || undefined}
              aria-label={label}
              title={label}
              onClick={() => set({ tab: 'table', project: project.id, unit: unit.id })}
            >
              <svg viewBox="0 0 48 4" width="48" height="4" aria-hidden="true">
                <rect class="track" width="48" height="4" rx="2" />
                <rect class="value" width={(48 * tally.covered) / tally.links} height="4" rx="2" />
              </svg>
              <span>
                {tally.covered < tally.links && <Ring />}
                {words(tally)}
              </span>
            </button>
          </td>
        )
      })}
    </tr>
  )
}

/** At phone width: each project with its share, and the units in which something is missing. */
function CoverageList({ rows, context }: { rows: readonly CoverageRow[]; context: MapContext }) {
  const { index, select } = context
  return (
    <ul class="coverage-list sheet">
      {rows.map(({ project, total, cells }) => {
        const missing = [...cells].filter(([, tally]) => tally.covered < tally.links).map(([id]) => index.unitName(id))
        const sentence =
          total.links === 0
            ? t('never_examined')
            : missing.length === 0
              ? t('complete')
              : t('missing_in', { units: list(missing) })
        return (
          <li key={project.id}>
            <button type="button" onClick={() => select(project.id)}>
              <strong>{project.name}</strong>
              <Total tally={total} label={project.name} />
              <small>{sentence}</small>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
