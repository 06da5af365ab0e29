import { useState } from 'preact/hooks'
import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../app/form.ts'
import { Button, Dialog, Field, Select, TextArea, TextInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ContestedBanner, saveRecord, sayRefusal } from '../records/index.ts'
import {
  createVendor,
  expireVendors,
  lastVendorChange,
  loadVendor,
  patchVendor,
  type Vendor,
  type VendorChanges,
} from './data.ts'
import { t } from './messages/index.ts'

type Draft = {
  name: string
  category: string
  status: Vendor['status']
  contact_name: string
  contact_email: string
  note: string
}

const draftOf = (vendor: Vendor | undefined): Draft => ({
  name: vendor?.name ?? '',
  category: vendor?.category ?? '',
  status: vendor?.status ?? 'active',
  contact_name: vendor?.contact_name ?? '',
  contact_email: vendor?.contact_email ?? '',
  note: vendor?.note ?? '',
})

/** What the API is sent: an empty field is none. */
const valuesOf = (draft: Draft) => ({
  name: draft.name.trim(),
  status: draft.status,
  category: draft.category.trim() || null,
  contact_name: draft.contact_name.trim() || null,
  contact_email: draft.contact_email.trim() || null,
  note: draft.note.trim() || null,
})

const differences = (vendor: Vendor, draft: Draft): VendorChanges =>
  Object.fromEntries(Object.entries(valuesOf(draft)).filter(([key, value]) => vendor[key as keyof Vendor] !== value))

/** The name of a vendor's field, for histories and conflicts; undefined for those that nobody reads. */
export const vendorField = (field: string): string | undefined => {
  const names: Readonly<Record<string, () => string>> = {
    name: () => t('name'),
    category: () => t('category'),
    status: () => t('status'),
    contact_name: () => t('contact_name'),
    contact_email: () => t('contact_email'),
    note: () => t('note'),
    external_id: () => t('external_id'),
  }
  return names[field]?.()
}

type Props = {
  client: string
  /** The vendor to edit; without one a new one is made. */
  vendor?: Vendor
  onClose: () => void
  /** The saved vendor, and what it was before. */
  onSaved: (saved: Vendor, before: VendorChanges) => void
}

const save = async (client: string, over: Vendor | undefined, draft: Draft): Promise<[Vendor, VendorChanges]> => {
  if (!over) return [await createVendor(client, valuesOf(draft)), {}]
  const changes = differences(over, draft)
  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, over[key as keyof Vendor]]))
  const saved = await saveRecord(over, changes, {
    patch: (state, wanted) => patchVendor(client, state, wanted),
    load: () => loadVendor(client, over.id),
    lastChange: () => lastVendorChange(client, over.id),
  })
  return [saved, before]
}

export function VendorDialog({ client, vendor, onClose, onSaved }: Props) {
  const [over, setOver] = useState(vendor)
  const [draft, setDraft] = useState(() => draftOf(vendor))
  const [tried, setTried] = useState(false)
  const saveOver = async (state: Vendor | undefined) => {
    setTried(true)
    if (draft.name.trim() === '') return
    const [saved, before] = await save(client, state, draft)
    expireVendors(client)
    onSaved(saved, before)
  }
  const form = useSubmission(() => saveOver(over))
  return (
    <Dialog
      open
      onClose={onClose}
      title={vendor ? t('form_edit') : t('form_new')}
      {...(vendor ? {} : { lead: t('form_new_lead') })}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {vendor ? t('save') : t('create')}
          </Button>
        </>
      }
    >
      <ContestedBanner<Vendor>
        of={form.problem}
        fieldName={(field) => vendorField(field) ?? field}
        onKeep={(theirs) => void saveOver(theirs).catch(sayRefusal)}
        onTake={(theirs) => {
          setOver(theirs)
          setDraft(draftOf(theirs))
        }}
      />
      <VendorFields
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        form={form}
        nameError={tried && draft.name.trim() === '' ? t('must_name') : undefined}
      />
    </Dialog>
  )
}

type FieldsProps = {
  draft: Draft
  put: (values: Partial<Draft>) => void
  form: Submission
  nameError: string | undefined
}

function VendorFields({ draft, put, form, nameError }: FieldsProps) {
  return (
    <>
      <Field label={t('name')} required error={nameError ?? form.at('/name')}>
        <TextInput value={draft.name} onValue={(name) => put({ name })} maxLength={300} autoFocus />
      </Field>
      <div class="field-row">
        <Field label={t('category')} error={form.at('/category')}>
          <TextInput value={draft.category} onValue={(category) => put({ category })} maxLength={200} />
        </Field>
        <Field label={t('status')} error={form.at('/status')}>
          <Select
            value={draft.status}
            options={wordOptions('vendor_status', VENDOR_STATUSES)}
            onValue={(status) => status && put({ status })}
          />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('contact_name')} error={form.at('/contact_name')}>
          <TextInput value={draft.contact_name} onValue={(contact_name) => put({ contact_name })} maxLength={200} />
        </Field>
        <Field label={t('contact_email')} error={form.at('/contact_email')}>
          <TextInput
            type="email"
            value={draft.contact_email}
            onValue={(contact_email) => put({ contact_email })}
            maxLength={254}
          />
        </Field>
      </div>
      <Field label={t('note')} error={form.at('/note')}>
        <TextArea value={draft.note} onValue={(note) => put({ note })} maxLength={10000} rows={3} />
      </Field>
    </>
  )
}
