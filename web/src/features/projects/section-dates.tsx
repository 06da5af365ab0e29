import { date } from '../../app/format.ts'
import { DateInput, Field, FieldGroup } from '../../ui/index.ts'
import { EditSection, type FormParts } from './edit-section.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'
import { slipDays, slipText } from './slip.ts'
import { Timeline } from './timeline.tsx'

const PERIODS = ['baseline', 'forecast', 'actual'] as const
const FIELDS = PERIODS.flatMap((period) => [`${period}_start_on`, `${period}_finish_on`] as const)

/** When it was planned, is expected, and happened. */
export function DatesSection({ place }: { place: Place }) {
  const { project } = place
  const slip = slipDays(project)
  return (
    <EditSection
      place={place}
      id="dates"
      title={t('section_dates')}
      fields={FIELDS}
      form={(parts) => <DatesForm {...parts} />}
    >
      {slip !== null && <p class="muted">{slipText(slip)}</p>}
      <Timeline
        rows={PERIODS.map((period) => ({
          id: period,
          label: t(period),
          start: project[`${period}_start_on`],
          finish: project[`${period}_finish_on`],
          text: t('period', {
            start: date(project[`${period}_start_on`]),
            finish: date(project[`${period}_finish_on`]),
          }),
        }))}
      />
    </EditSection>
  )
}

function DatesForm({ draft, put, at }: FormParts) {
  return (
    <>
      {PERIODS.map((period) => {
        const start = `${period}_start_on` as const
        const finish = `${period}_finish_on` as const
        return (
          <FieldGroup legend={t(period)} key={period}>
            <Field label={t('start')} error={at(`/${start}`)}>
              <DateInput value={draft[start] ?? ''} onValue={(on) => put({ [start]: on || null })} />
            </Field>
            <Field label={t('finish')} error={at(`/${finish}`)}>
              <DateInput
                value={draft[finish] ?? ''}
                min={draft[start] ?? undefined}
                onValue={(on) => put({ [finish]: on || null })}
              />
            </Field>
          </FieldGroup>
        )
      })}
    </>
  )
}
