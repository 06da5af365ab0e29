import { useState } from 'preact/hooks'
import { CONTRACT_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../app/form.ts'
import { useResource } from '../../app/resource.ts'
import type { Option } from '../../ui/field/inputs.tsx'
import {
  Button,
  Combobox,
  DateInput,
  Dialog,
  Field,
  MoneyInput,
  Pending,
  Select,
  TextArea,
  TextInput,
} from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ContestedBanner, saveRecord, sayRefusal } from '../records/index.ts'
import { type ContractDraft, contractField, differences, draftErrors, draftOf, valuesOf } from './contract-draft.ts'
import {
  type Contract,
  type ContractChanges,
  createContract,
  lastContractChange,
  loadContract,
  patchContract,
} from './data.ts'
import { t } from './messages/index.ts'

type Shared = {
  client: string
  currency: string
  vendors: readonly Option[]
  onClose: () => void
  /** The saved contract, and what it was before; {} for a new one. */
  onSaved: (saved: Contract, before: ContractChanges) => void
  onRemove: ((contract: Contract) => void) | undefined
}

/** Loads the contract of the address, then edits it. Those who may not edit read it. */
export function ContractOfAddress({ contract, ...shared }: Shared & { contract: string }) {
  const { client, onClose } = shared
  const loaded = useResource(`/clients/${client}/contracts/${contract}`, (signal) =>
    loadContract(client, contract, signal),
  )
  if (loaded.data.value) return <ContractDialog {...shared} contract={loaded.data.value} />
  return (
    <Dialog open onClose={onClose} title={t('form_edit')}>
      <Pending of={loaded} />
    </Dialog>
  )
}

/** Creates or saves the contract; gives what it was before, {} for a new one. */
const save = async (
  client: string,
  over: Contract | undefined,
  draft: ContractDraft,
): Promise<[Contract, ContractChanges]> => {
  if (!over) return [await createContract(client, valuesOf(draft)), {}]
  const { changes, before } = differences(over, draft)
  if (Object.keys(changes).length === 0) return [over, {}]
  const saved = await saveRecord(over, changes, {
    patch: (state, wanted) => patchContract(client, state, wanted),
    load: () => loadContract(client, over.id),
    lastChange: () => lastContractChange(client, over.id),
  })
  return [saved, before]
}

export function ContractDialog({ contract, ...shared }: Shared & { contract?: Contract }) {
  const { client, currency, vendors, onClose, onSaved, onRemove } = shared
  const [over, setOver] = useState(contract)
  const [draft, setDraft] = useState(() => draftOf(contract))
  const [tried, setTried] = useState(false)
  const errors = draftErrors(draft)
  const saveOver = async (state: Contract | undefined) => {
    setTried(true)
    if (Object.keys(errors).length > 0) return
    const [saved, before] = await save(client, state, draft)
    if (saved === state) onClose()
    else onSaved(saved, before)
  }
  const form = useSubmission(() => saveOver(over))
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={contract ? t('form_edit') : t('form_new')}
      onSubmit={form.onSubmit}
      actions={<Foot contract={contract} busy={form.busy} onClose={onClose} onRemove={onRemove} />}
    >
      <ContestedBanner<Contract>
        of={form.problem}
        fieldName={contractField}
        onKeep={(theirs) => void saveOver(theirs).catch(sayRefusal)}
        onTake={(theirs) => {
          setOver(theirs)
          setDraft(draftOf(theirs))
        }}
      />
      <ContractFields
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        errors={tried ? errors : {}}
        form={form}
        currency={currency}
        vendors={vendors}
      />
    </Dialog>
  )
}

type FootProps = Pick<Shared, 'onClose' | 'onRemove'> & { contract: Contract | undefined; busy: boolean }

function Foot({ contract, busy, onClose, onRemove }: FootProps) {
  return (
    <>
      {contract && onRemove && (
        <Button tone="danger" icon="trash" onClick={() => onRemove(contract)}>
          {t('remove')}
        </Button>
      )}
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="submit" tone="primary" busy={busy}>
        {contract ? t('save') : t('create')}
      </Button>
    </>
  )
}

type FieldsProps = {
  draft: ContractDraft
  put: (values: Partial<ContractDraft>) => void
  errors: Partial<Record<keyof ContractDraft, string>>
  form: Submission
  currency: string
  vendors: readonly Option[]
}

function ContractFields({ draft, put, errors, form, currency, vendors }: FieldsProps) {
  const error = (field: keyof ContractDraft) => errors[field] ?? form.at(`/${field}`)
  return (
    <>
      <Field label={t('contract')} required error={error('title')}>
        <TextInput value={draft.title} onValue={(title) => put({ title })} maxLength={300} />
      </Field>
      <div class="field-row">
        <Field label={t('vendor')} error={error('vendor_id')}>
          <Combobox value={draft.vendor_id} options={vendors} onValue={(vendor_id) => put({ vendor_id })} />
        </Field>
        <Field label={t('status')} error={error('status')}>
          <Select
            value={draft.status}
            options={wordOptions('contract_status', CONTRACT_STATUSES)}
            onValue={(status) => status && put({ status })}
          />
        </Field>
        <Field label={t('value')} error={error('value_minor')}>
          <MoneyInput value={draft.value_minor} onValue={(value_minor) => put({ value_minor })} currency={currency} />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('starts')} error={error('starts_on')}>
          <DateInput value={draft.starts_on} onValue={(starts_on) => put({ starts_on })} />
        </Field>
        <Field label={t('ends')} error={error('ends_on')}>
          <DateInput value={draft.ends_on} onValue={(ends_on) => put({ ends_on })} min={draft.starts_on || undefined} />
        </Field>
        <Field label={t('notice_days')} error={error('notice_days')}>
          <TextInput value={draft.notice_days} onValue={(notice_days) => put({ notice_days })} inputMode="numeric" />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('number')} error={error('number')}>
          <TextInput value={draft.number} onValue={(number) => put({ number })} maxLength={200} />
        </Field>
        <Field label={t('type')} error={error('type')}>
          <TextInput value={draft.type} onValue={(type) => put({ type })} maxLength={200} />
        </Field>
      </div>
      <Field label={t('note')} error={error('note')}>
        <TextArea value={draft.note} onValue={(note) => put({ note })} maxLength={10000} rows={3} />
      </Field>
    </>
  )
}
