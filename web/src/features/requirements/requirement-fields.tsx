import { COST_CLASSES, MOSCOW_PRIORITIES } from '../../../../shared/domain/vocabulary/index.ts'
import type { Submission } from '../../app/form.ts'
import { Combobox, Field, ManyInput, Select, TextArea } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import type { Missing, RequirementDraft } from './requirement-draft.ts'

type Props = {
  draft: RequirementDraft
  put: (values: Partial<RequirementDraft>) => void
  form: Pick<Submission, 'at'>
  missing: Missing
  units: Names
  objectives: Names
  /** Only how it is judged: what the unit said stays as it was handed in. */
  judging?: boolean | undefined
}

const SCORES = ['1', '2', '3', '4', '5'] as const

const scoreOptions = () =>
  SCORES.map((value) => ({
    value,
    label: value === '1' ? t('score_little') : value === '5' ? t('score_much') : value,
  }))

/** All that a requirement says. */
export function RequirementFields({ judging, ...props }: Props) {
  return (
    <>
      {!judging && <What {...props} />}
      <Judgement {...props} judging={judging} />
    </>
  )
}

function What({ draft, put, form, missing, units }: Props) {
  return (
    <>
      <Field
        label={t('statement')}
        hint={t('statement_hint')}
        required
        error={missing.statement ? t('statement_missing') : form.at('/statement')}
      >
        <TextArea value={draft.statement} onValue={(statement) => put({ statement })} rows={3} maxLength={4_000} />
      </Field>
      <Field label={t('unit')} required error={missing.unit_id ? t('unit_missing') : form.at('/unit_id')}>
        <Combobox value={draft.unit_id} options={units.options ?? []} onValue={(unit_id) => put({ unit_id })} />
      </Field>
      <Field label={t('rationale')} hint={t('rationale_hint')} error={form.at('/rationale')}>
        <TextArea value={draft.rationale} onValue={(rationale) => put({ rationale })} rows={2} maxLength={10_000} />
      </Field>
      <Field label={t('expected_benefit')} error={form.at('/expected_benefit')}>
        <TextArea
          value={draft.expected_benefit}
          onValue={(expected_benefit) => put({ expected_benefit })}
          rows={2}
          maxLength={4_000}
        />
      </Field>
    </>
  )
}

function Judgement({ draft, put, form, units, objectives, judging }: Props) {
  const others = (units.options ?? []).filter(({ value }) => value !== draft.unit_id)
  return (
    <>
      <Field label={t('objective')} hint={t('objective_hint')} error={form.at('/objective_id')}>
        <Combobox
          value={draft.objective_id}
          options={objectives.options ?? []}
          onValue={(objective_id) => put({ objective_id })}
        />
      </Field>
      <div class="field-row">
        {!judging && (
          <Field label={t('moscow')} error={form.at('/moscow')}>
            <Select
              value={draft.moscow}
              options={wordOptions('moscow', MOSCOW_PRIORITIES)}
              onValue={(moscow) => put({ moscow })}
            />
          </Field>
        )}
        <Score label={t('value')} of="value_score" {...{ draft, put, form }} />
        <Score label={t('urgency')} of="urgency_score" {...{ draft, put, form }} />
        <Field label={t('cost_class')} error={form.at('/cost_class')}>
          <Select
            value={draft.cost_class}
            empty={t('cost_unknown')}
            options={wordOptions('cost_class', COST_CLASSES)}
            onValue={(cost_class) => put({ cost_class })}
          />
        </Field>
      </div>
      <Field label={t('affected_units')} hint={t('affected_hint')} error={form.at('/affected_unit_ids')}>
        <ManyInput
          value={draft.affected_unit_ids}
          options={others}
          placeholder={t('affected_add')}
          onValue={(affected_unit_ids) => put({ affected_unit_ids })}
        />
      </Field>
    </>
  )
}

type ScoreProps = Pick<Props, 'draft' | 'put' | 'form'> & { label: string; of: 'value_score' | 'urgency_score' }

function Score({ label, of, draft, put, form }: ScoreProps) {
  const now = SCORES.find((value) => value === String(draft[of])) ?? '3'
  return (
    <Field label={label} error={form.at(`/${of}`)}>
      <Select value={now} options={scoreOptions()} onValue={(value) => put({ [of]: Number(value) })} />
    </Field>
  )
}
