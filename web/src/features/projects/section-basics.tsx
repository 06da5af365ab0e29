import { KINDS_OF_TRACK, PRIORITIES, TECHNOLOGY_CATEGORIES } from '../../../../shared/domain/vocabulary/index.ts'
import { Badge, Details, Field, Select, TagInput, TextArea, TextInput } from '../../ui/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { Project } from './data.ts'
import { EditSection, type FormParts } from './edit-section.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

const FIELDS = ['name', 'description', 'kind', 'category', 'priority', 'tags', 'external_id'] as const

/** What the project is. */
export function BasicsSection({ place }: { place: Place }) {
  const { project } = place
  const technology = project.track === 'technology'
  return (
    <EditSection
      place={place}
      id="basics"
      title={t('section_basics')}
      fields={FIELDS}
      form={(parts) => <BasicsForm {...parts} track={project.track} />}
    >
      {project.description && <p class="description">{project.description}</p>}
      <Details
        rows={[
          { label: t('field_kind'), value: word('kind', project.kind) },
          ...(technology
            ? [{ label: t('field_category'), value: project.category ? word('category', project.category) : t('none') }]
            : []),
          { label: t('field_priority'), value: word('priority', project.priority) },
          { label: t('field_tags'), value: <Tags tags={project.tags} /> },
          ...(project.external_id ? [{ label: t('field_external_id'), value: project.external_id }] : []),
        ]}
      />
    </EditSection>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return <>{t('none')}</>
  return (
    <span class="row">
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  )
}

function BasicsForm({ draft, put, at, track }: FormParts & { track: Project['track'] }) {
  return (
    <>
      <Field label={t('field_name')} required error={at('/name')}>
        <TextInput value={draft.name ?? ''} onValue={(name) => put({ name })} autoFocus maxLength={300} />
      </Field>
      <Field label={t('field_description')} error={at('/description')}>
        <TextArea
          rows={4}
          maxLength={10_000}
          value={draft.description ?? ''}
          onValue={(text) => put({ description: text || null })}
        />
      </Field>
      <KindFields draft={draft} put={put} at={at} track={track} />
      <Field label={t('field_tags')} error={at('/tags')}>
        <TagInput value={draft.tags ?? []} onValue={(tags) => put({ tags: [...tags] })} />
      </Field>
      <Field label={t('field_external_id')} hint={t('external_id_hint')} error={at('/external_id')}>
        <TextInput
          value={draft.external_id ?? ''}
          onValue={(text) => put({ external_id: text || null })}
          maxLength={200}
        />
      </Field>
    </>
  )
}

function KindFields({ draft, put, at, track }: FormParts & { track: Project['track'] }) {
  return (
    <div class="field-row">
      <Field label={t('field_kind')} error={at('/kind')}>
        <Select
          value={draft.kind ?? ''}
          options={wordOptions('kind', KINDS_OF_TRACK[track])}
          onValue={(kind) => kind && put({ kind })}
        />
      </Field>
      {track === 'technology' && (
        <Field label={t('field_category')} error={at('/category')}>
          <Select
            value={draft.category ?? ''}
            options={wordOptions('category', TECHNOLOGY_CATEGORIES)}
            empty={t('none')}
            onValue={(category) => put({ category: category || null })}
          />
        </Field>
      )}
      <Field label={t('field_priority')} error={at('/priority')}>
        <Select
          value={draft.priority ?? ''}
          options={wordOptions('priority', PRIORITIES)}
          onValue={(priority) => priority && put({ priority })}
        />
      </Field>
    </div>
  )
}
