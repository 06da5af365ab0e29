import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { bytes } from '../../app/format.ts'
import { me } from '../../app/session.ts'
import { Button, Combobox, Dialog, Field, Problems, TextInput } from '../../ui/index.ts'
import { expireRequirements, useUnitNames } from '../requirements/index.ts'
import { uploadDocument } from './data.ts'
import './documents.css'
import { t } from './messages/index.ts'

/** Bytes that the API takes. */
const MOST = 10 * 1_048_576

type Props = { client: string; onClose: () => void; onCreated: (id: string) => void }

/** Takes a Word document in, in which requirements are marked then. */
export function UploadDialog({ client, onClose, onCreated }: Props) {
  const units = useUnitNames(client)
  const [file, setFile] = useState<File | undefined>(undefined)
  const [chosen, setUnit] = useState('')
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const unit_id = chosen || units.spokenForBy(me.value?.id)
  const big = file && file.size > MOST ? t('too_large', { size: bytes(file.size), most: bytes(MOST) }) : undefined
  const form = useSubmission(async () => {
    setTried(true)
    if (!file || big || unit_id === '') return
    const made = await uploadDocument(client, file, { unit_id, title: title.trim() })
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
      <FileField file={file} onFile={setFile} error={big ?? (tried && !file ? t('file_missing') : form.at('/file'))} />
      <Field label={t('unit')} required error={tried && unit_id === '' ? t('unit_missing') : form.at('/unit_id')}>
        <Combobox value={unit_id} options={units.options ?? []} onValue={setUnit} />
      </Field>
      <Field label={t('document_title')} hint={t('title_hint')} error={form.at('/title')}>
        <TextInput value={title} onValue={setTitle} maxLength={300} />
      </Field>
    </Dialog>
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
        accept=".docx"
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
