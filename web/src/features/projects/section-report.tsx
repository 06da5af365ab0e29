import { DELIVERY_CONFIDENCES, PROJECT_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { percent, relative } from '../../app/format.ts'
import { ConfidenceBadge, Details, Field, Meter, Select, TextArea, TextInput } from '../../ui/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import { EditSection, type FormParts } from './edit-section.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

const FIELDS = ['status', 'progress', 'reported_confidence', 'confidence_note'] as const

/** What the project says of itself: status, progress, delivery confidence and why. */
export function ReportSection({ place }: { place: Place }) {
  const { project } = place
  return (
    <EditSection
      place={place}
      id="report"
      title={t('section_report')}
      fields={FIELDS}
      form={(parts) => <ReportForm {...parts} />}
    >
      <Details
        rows={[
          { label: t('field_status'), value: word('status', project.status) },
          {
            label: t('field_progress'),
            value: <Meter value={project.progress} text={percent(project.progress)} label={t('field_progress')} />,
          },
          {
            label: t('field_confidence'),
            value: project.reported_confidence ? (
              <ConfidenceBadge confidence={project.reported_confidence} />
            ) : (
              t('no_confidence')
            ),
          },
          { label: t('field_confidence_note'), value: project.confidence_note ?? t('none') },
          {
            label: t('field_reported_at'),
            value: project.reported_at === null ? t('never') : relative(project.reported_at),
          },
        ]}
      />
    </EditSection>
  )
}

function ReportForm({ draft, put, at }: FormParts) {
  return (
    <>
      <div class="field-row">
        <Field label={t('field_status')} error={at('/status')}>
          <Select
            value={draft.status ?? ''}
            options={wordOptions('status', PROJECT_STATUSES)}
            onValue={(status) => status && put({ status })}
          />
        </Field>
        <Field label={t('field_progress')} error={at('/progress')}>
          <TextInput
            inputMode="numeric"
            value={String(draft.progress ?? 0)}
            onValue={(text) => put({ progress: Math.min(100, Number(text.replace(/\D/g, ''))) })}
          />
        </Field>
        <Field label={t('field_confidence')} error={at('/reported_confidence')}>
          <Select
            value={draft.reported_confidence ?? ''}
            options={wordOptions('confidence', DELIVERY_CONFIDENCES)}
            empty={t('no_confidence')}
            onValue={(value) => put({ reported_confidence: value === '' ? null : value })}
          />
        </Field>
      </div>
      <Field label={t('field_confidence_note')} hint={t('confidence_note_hint')} error={at('/confidence_note')}>
        <TextArea
          rows={3}
          maxLength={2000}
          value={draft.confidence_note ?? ''}
          onValue={(text) => put({ confidence_note: text || null })}
        />
      </Field>
    </>
  )
}
