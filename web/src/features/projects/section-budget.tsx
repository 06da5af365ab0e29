import { axisMoney, money } from '../../app/format.ts'
import { BudgetBars } from '../../ui/chart/index.ts'
import { BudgetGrid } from './budget-grid.tsx'
import { MONEY_KINDS } from './budget-lines.ts'
import type { Project } from './data.ts'
import { EditSection } from './edit-section.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

const FIELDS = ['budget'] as const

/** What the project costs, year by year. */
export function BudgetSection({ place }: { place: Place }) {
  const { project, currency } = place
  return (
    <EditSection
      place={place}
      id="budget"
      title={t('section_budget')}
      fields={FIELDS}
      form={({ draft, put, at }) => (
        <BudgetGrid
          lines={draft.budget ?? []}
          currency={currency}
          error={at('/budget')}
          onLines={(budget) => put({ budget: [...budget] })}
        />
      )}
    >
      {project.budget.length === 0 ? (
        <p class="muted">{t('no_budget')}</p>
      ) : (
        <div class="stack">
          <BudgetBars
            title={budgetTitle(project, currency)}
            measure={t('budget_measure', { currency })}
            years={project.budget}
            format={(minor) => money(minor, currency, true)}
            formatAxis={(minor) => axisMoney(minor, currency)}
          />
          <BudgetTable project={project} currency={currency} />
        </div>
      )}
    </EditSection>
  )
}

/** The one message of the chart: what it will cost against what was planned. */
const budgetTitle = (project: Project, currency: string): string => {
  const expected = Math.max(project.forecast_minor, project.actual_minor)
  const gap = expected - project.planned_minor
  if (expected === 0) return t('budget_planned', { planned: money(project.planned_minor, currency, true) })
  if (gap === 0) return t('budget_as_planned', { planned: money(project.planned_minor, currency, true) })
  const values = { gap: money(Math.abs(gap), currency, true), planned: money(project.planned_minor, currency, true) }
  return gap > 0 ? t('budget_over', values) : t('budget_under', values)
}

function BudgetTable({ project, currency }: { project: Project; currency: string }) {
  return (
    <div class="budget-box">
      <table class="budget">
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {MONEY_KINDS.map((kind) => (
              <th scope="col" key={kind}>
                {t(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...project.budget]
            .sort((a, b) => a.year - b.year)
            .map((line) => (
              <tr key={line.year}>
                <th scope="row">{line.year}</th>
                {MONEY_KINDS.map((kind) => (
                  <td key={kind}>{money(line[`${kind}_minor`], currency)}</td>
                ))}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {MONEY_KINDS.map((kind) => (
              <td key={kind}>{money(project[`${kind}_minor`], currency)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
