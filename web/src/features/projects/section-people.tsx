import { inClient } from '../../app/address.ts'
import { Combobox, Details, Field, Link, TextInput } from '../../ui/index.ts'
import { EditSection, type FormParts } from './edit-section.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

const FIELDS = ['unit_id', 'owner', 'sponsor', 'vendor_id'] as const

/** Who carries the project, and for whom. */
export function PeopleSection({ place }: { place: Place }) {
  const { project, client, units, vendors } = place
  const vendor = vendors?.of(project.vendor_id)
  return (
    <EditSection
      place={place}
      id="people"
      title={t('section_people')}
      fields={FIELDS}
      form={(parts) => <PeopleForm {...parts} place={place} />}
    >
      <Details
        rows={[
          { label: t('field_unit'), value: units.of(project.unit_id) || t('none') },
          { label: t('field_owner'), value: project.owner ?? t('none') },
          { label: t('field_sponsor'), value: project.sponsor ?? t('none') },
          ...(vendors
            ? [
                {
                  label: t('field_vendor'),
                  value: vendor ? (
                    <Link href={inClient(client, 'vendors', project.vendor_id ?? '')}>{vendor}</Link>
                  ) : (
                    t('none')
                  ),
                },
              ]
            : []),
        ]}
      />
    </EditSection>
  )
}

function PeopleForm({ draft, put, at, place: { units, vendors } }: FormParts & { place: Place }) {
  return (
    <div class="field-row">
      <Field label={t('field_unit')} error={at('/unit_id')}>
        <Combobox
          value={draft.unit_id ?? ''}
          options={units.options ?? []}
          onValue={(id) => put({ unit_id: id || null })}
        />
      </Field>
      <Field label={t('field_owner')} error={at('/owner')}>
        <TextInput value={draft.owner ?? ''} onValue={(text) => put({ owner: text || null })} maxLength={200} />
      </Field>
      <Field label={t('field_sponsor')} error={at('/sponsor')}>
        <TextInput value={draft.sponsor ?? ''} onValue={(text) => put({ sponsor: text || null })} maxLength={200} />
      </Field>
      {vendors && (
        <Field label={t('field_vendor')} error={at('/vendor_id')}>
          <Combobox
            value={draft.vendor_id ?? ''}
            options={vendors.options ?? []}
            onValue={(id) => put({ vendor_id: id || null })}
          />
        </Field>
      )}
    </div>
  )
}
