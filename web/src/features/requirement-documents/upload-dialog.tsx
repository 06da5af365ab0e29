import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { bytes } from '../../app/format.ts'
import type { Problem } from '../../app/problem.ts'
import { me } from '../../app/session.ts'
import { Button, Combobox, Dialog, Field, Problems, Radios, TextInput, toast } from '../../ui/index.ts'
import { expireRequirements, useUnitNames } from '../requirements/index.ts'
import { type NewDocument, uploadDocument } from './data.ts'
import './documents.css'
import { t } from './messages/index.ts'

/** Bytes that the API takes. */
const MOST = 10 * 1_048_576

type Props = { client: string; onClose: () => void; onCreated: (id: string) => void }

const isTable = (file: File | undefined): boolean => /\.(?:csv|xlsx)$/i.test(file?.name ?? '')

/** Takes in a Word document, in which requirements are marked then, or a table with one requirement a row. */
export function UploadDialog({ client, onClose, onCreated }: Props) {
  const units = useUnitNames(client)
  const [file, setFile] = useState<File | undefined>(undefined)
  const [chosen, setUnit] = useState('')
  const [title, setTitle] = useState('')
  const [state, setState] = useState<NewDocument['state']>('submitted')
  const [tried, setTried] = useState(false)
  const unit_id = chosen || units.spokenForBy(me.value?.id)
  const big = file && file.size > MOST ? t('too_large', { size: bytes(file.size), most: bytes(MOST) }) : undefined
  const form = useSubmission(async () => {
    setTried(true)
    if (!file || big || unit_id === '') return
    const made = await uploadDocument(client, file, { unit_id, title: title.trim(), state })
    if (made.requirements_total > 0)
      toast({ message: t(state === 'draft' ? 'drafts_saved' : 'handed_in', { count: made.requirements_total }) })
    expireRequirements(client)
    onCreated(made.id)
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('upload')}
      lead={t('upload_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('upload_action')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Refusals of={form.problem} />
      <FileField file={file} onFile={setFile} error={big ?? (tried && !file ? t('file_missing') : form.at('/file'))} />
      {!file && <Template />}
      {isTable(file) && (
        <Radios
          label={t('rows_become')}
          value={state}
          options={[
            { value: 'submitted', label: t('rows_handed_in'), hint: t('rows_hint') },
            { value: 'draft', label: t('rows_drafts') },
          ]}
          onValue={setState}
        />
      )}
      <Field label={t('unit')} required error={tried && unit_id === '' ? t('unit_missing') : form.at('/unit_id')}>
        <Combobox value={unit_id} options={units.options ?? []} onValue={setUnit} />
      </Field>
      <Field label={t('document_title')} hint={t('title_hint')} error={form.at('/title')}>
        <TextInput value={title} onValue={setTitle} maxLength={300} />
      </Field>
    </Dialog>
  )
}

/** What a table may say, and an empty one to fill in, with headings in the reader's language. */
function Template() {
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${t('template_headings')}\r\n`)}`
  return (
    <p class="muted">
      {t('template_lead')}{' '}
      <a class="link" href={href} download={t('template_name')}>
        {t('template')}
      </a>
    </p>
  )
}

/** So many rows are told; whoever mends these uploads again anyway. */
const SHOWN = 10

const isRefusal = (value: unknown): value is { row: number; detail: string } =>
  typeof value === 'object' && value !== null && 'row' in value && 'detail' in value

/** Which rows of a table cannot be read, and why: it is handed in as a whole or not at all. */
function Refusals({ of: problem }: { of: Problem | undefined }) {
  const told = problem?.extra.refusals
  const refusals = Array.isArray(told) ? told.filter(isRefusal) : []
  if (refusals.length === 0) return null
  return (
    <ul class="stack" data-gap="small">
      {refusals.slice(0, SHOWN).map(({ row, detail }) => (
        <li key={`${row} ${detail}`}>{t('refused_row', { row, detail })}</li>
      ))}
      {refusals.length > SHOWN && <li class="muted">{t('refused_more', { count: refusals.length - SHOWN })}</li>}
    </ul>
  )
}

type FileProps = { file: File | undefined; onFile: (file: File | undefined) => void; error: string | undefined }

function FileField({ file, onFile, error }: FileProps) {
  return (
    <div class="field" data-invalid={error ? '' : undefined}>
      <label class="field-label" for="requirement-document-file">
        {t('file')}
        <span class="field-required" aria-hidden="true">
          *
        </span>
      </label>
      <input
        id="requirement-document-file"
        class="document-file"
        type="file"
        accept=".docx,.csv,.xlsx"
        aria-describedby="requirement-document-error"
        aria-invalid={error ? true : undefined}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
      <p id="requirement-document-error" class={error ? 'field-error' : 'field-hint'}>
        {error ?? (file ? bytes(file.size) : t('file_hint'))}
      </p>
    </div>
  )
}
