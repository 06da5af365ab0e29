import type { Contract, ContractChanges } from './data.ts'
import { t } from './messages/index.ts'

export type ContractDraft = {
  title: string
  number: string
  vendor_id: string
  type: string
  status: Contract['status']
  value_minor: number | null
  starts_on: string
  ends_on: string
  notice_days: string
  note: string
}

export const draftOf = (contract: Contract | undefined): ContractDraft => ({
  title: contract?.title ?? '',
  number: contract?.number ?? '',
  vendor_id: contract?.vendor_id ?? '',
  type: contract?.type ?? '',
  status: contract?.status ?? 'active',
  value_minor: contract?.value_minor ?? null,
  starts_on: contract?.starts_on ?? '',
  ends_on: contract?.ends_on ?? '',
  notice_days: contract?.notice_days == null ? '' : String(contract.notice_days),
  note: contract?.note ?? '',
})

const LONGEST_NOTICE = 3650

/** What is wrong before the API need be asked, by field. */
export const draftErrors = (draft: ContractDraft): Partial<Record<keyof ContractDraft, string>> => ({
  ...(draft.title.trim() === '' && { title: t('must_title') }),
  ...(draft.starts_on !== '' &&
    draft.ends_on !== '' &&
    draft.ends_on < draft.starts_on && { ends_on: t('must_order') }),
  ...(draft.notice_days.trim() !== '' && !isNotice(draft.notice_days) && { notice_days: t('notice_wrong') }),
})

const isNotice = (text: string): boolean => /^\d{1,4}$/.test(text.trim()) && Number(text) <= LONGEST_NOTICE

/** What the API is sent: an empty field is none. */
export const valuesOf = (draft: ContractDraft) => ({
  title: draft.title.trim(),
  status: draft.status,
  number: draft.number.trim() || null,
  vendor_id: draft.vendor_id || null,
  type: draft.type.trim() || null,
  value_minor: draft.value_minor,
  starts_on: draft.starts_on || null,
  ends_on: draft.ends_on || null,
  notice_days: draft.notice_days.trim() === '' ? null : Number(draft.notice_days),
  note: draft.note.trim() || null,
})

/** The fields that differ from the record, and what they were. */
export const differences = (
  contract: Contract,
  draft: ContractDraft,
): { changes: ContractChanges; before: ContractChanges } => {
  const keys = Object.entries(valuesOf(draft)).filter(([key, value]) => contract[key as keyof Contract] !== value)
  return {
    changes: Object.fromEntries(keys),
    before: Object.fromEntries(keys.map(([key]) => [key, contract[key as keyof Contract]])),
  }
}

/** The name of a field, for conflicts. */
export const contractField = (field: string): string => {
  const names: Readonly<Record<string, () => string>> = {
    title: () => t('contract'),
    number: () => t('number'),
    vendor_id: () => t('vendor'),
    type: () => t('type'),
    status: () => t('status'),
    value_minor: () => t('value'),
    starts_on: () => t('starts'),
    ends_on: () => t('ends'),
    notice_days: () => t('notice_days'),
    note: () => t('note'),
  }
  return names[field]?.() ?? field
}
