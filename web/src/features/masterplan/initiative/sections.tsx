import { ALTERNATIVES } from '../../../../../shared/domain/vocabulary/index.ts'
import { date, money, NONE } from '../../../app/format.ts'
import { DateInput, Details, Field, Select, TextArea, TextInput } from '../../../ui/index.ts'
import { word, wordOptions } from '../../../vocabulary/index.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'
import { type Desk, EditSection, type FormParts } from './edit-section.tsx'
import { LinesEditor } from './lines-editor.tsx'
import { MoneyGrid } from './money-grid.tsx'

const BASICS = ['name', 'code', 'alternative', 'sponsor', 'starts_on', 'ends_on', 'description'] as const

/** What it is, for what, by whom and when. */
export function BasicsSection({ desk }: { desk: Desk }) {
  const { initiative } = desk
  return (
    <EditSection
      desk={desk}
      id="basics"
      title={t('section_basics')}
      fields={BASICS}
      form={(parts) => <BasicsForm {...parts} />}
    >
      {initiative.description && <p class="initiative-text">{initiative.description}</p>}
      <Details
        rows={[
          { label: t('field_alternative'), value: word('alternative', initiative.alternative) },
          { label: t('field_sponsor'), value: initiative.sponsor ?? NONE },
          { label: t('field_starts_on'), value: date(initiative.starts_on) },
          { label: t('field_ends_on'), value: date(initiative.ends_on) },
        ]}
      />
    </EditSection>
  )
}

function BasicsForm({ draft, put, at }: FormParts) {
  return (
    <>
      <Field label={t('field_name')} required error={at('/name')}>
        <TextInput value={draft.name ?? ''} onValue={(name) => put({ name })} maxLength={300} />
      </Field>
      <Field label={t('field_alternative')} error={at('/alternative')}>
        <Select
          value={draft.alternative ?? ''}
          options={wordOptions('alternative', ALTERNATIVES)}
          onValue={(alternative) => put({ alternative })}
        />
      </Field>
      <div class="field-row">
        <Field label={t('field_starts_on')} error={at('/starts_on')}>
          <DateInput value={draft.starts_on ?? ''} onValue={(on) => put({ starts_on: on || null })} />
        </Field>
        <Field label={t('field_ends_on')} error={at('/ends_on')}>
          <DateInput value={draft.ends_on ?? ''} onValue={(on) => put({ ends_on: on || null })} />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('field_sponsor')} error={at('/sponsor')}>
          <TextInput value={draft.sponsor ?? ''} onValue={(text) => put({ sponsor: text || null })} maxLength={200} />
        </Field>
        <Field label={t('field_code')} hint={t('code_hint')} error={at('/code')}>
          <TextInput value={draft.code ?? ''} onValue={(code) => put({ code })} maxLength={20} />
        </Field>
      </div>
      <Field label={t('field_description')} error={at('/description')}>
        <TextArea
          value={draft.description ?? ''}
          onValue={(text) => put({ description: text || null })}
          maxLength={5_000}
          rows={5}
        />
      </Field>
    </>
  )
}

const GOALS = ['goals', 'expected_benefits'] as const

/** What it aims at, and what it brings. */
export function GoalsSection({ desk }: { desk: Desk }) {
  return (
    <EditSection
      desk={desk}
      id="goals"
      title={t('section_goals')}
      fields={GOALS}
      form={({ draft, put, at }) =>
        GOALS.map((field) => (
          <LinesEditor
            key={field}
            label={t(`field_${field}`)}
            lines={draft[field] ?? []}
            error={at(`/${field}`)}
            onLines={(lines) => put({ [field]: lines })}
          />
        ))
      }
    >
      <div class="stack">
        {GOALS.map((field) => (
          <Lines key={field} title={t(`field_${field}`)} lines={desk.initiative[field]} />
        ))}
      </div>
    </EditSection>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="muted">{t('none_named')}</p>
      ) : (
        <ul class="initiative-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const MONEY = ['envelope'] as const

/** What it costs, year by year. */
export function MoneySection({ desk }: { desk: Desk }) {
  const { initiative, how } = desk
  const { envelope } = initiative
  return (
    <EditSection
      desk={desk}
      id="money"
      title={t('field_envelope')}
      fields={MONEY}
      form={({ draft, put, at }) => (
        <MoneyGrid
          years={draft.envelope ?? []}
          currency={how.currency}
          error={at('/envelope')}
          onYears={(years) => put({ envelope: years })}
        />
      )}
    >
      {envelope.length === 0 ? (
        <p class="muted">{t('no_money_here')}</p>
      ) : (
        <Details
          rows={[
            ...envelope.map(({ year, amount_minor }) => ({
              label: String(year),
              value: money(amount_minor, how.currency),
            })),
            { label: t('total'), value: <strong>{money(totalOf(envelope), how.currency)}</strong> },
          ]}
        />
      )}
    </EditSection>
  )
}
