import { useState } from 'preact/hooks'
import { MAX_ATTACHMENT_BYTES } from '../../../../shared/domain/attachments/index.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { bytes, instant, percent, relative } from '../../app/format.ts'
import { change, dropRow, type ListPage, type ListResource, newest, useList } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Banner, Button, Icon, IconButton, Pending, toast } from '../../ui/index.ts'
import './attachments.css'
import { t } from './messages/index.ts'
import { ACCEPTED, type Upload, useUploads } from './uploads.ts'

type Attachment = Schema<'Attachment'>

type Props = {
  client: string
  /** The address of the record's attachments below `/clients/…`, under which they are remembered and to which files go. */
  address: string
  loadPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<Attachment>>
}

/** The files at a record: read, attached and taken away. */
export function Attachments({ client, address, loadPage }: Props) {
  const { may } = useClient(client)
  const files = useList<Attachment>(address, loadPage)
  const { uploads, send, forget } = useUploads(`/api/v1${address}`, (file) => {
    toast({ message: t('attached', { name: file.name }) })
    void files.reload()
  })
  const { rows, next } = files.data.value ?? {}
  if (!rows) return <Pending of={files} lines={3} />
  // Whoever manages the people of a client may take any file away.
  const mayRemove = (row: Attachment) =>
    may('attachments:write') && (row.author_id === me.value?.id || may('people:write'))
  return (
    <div class="stack">
      {rows.length === 0 && uploads.length === 0 && <p class="muted">{t('none')}</p>}
      {rows.length > 0 && (
        <ul class="attachments">
          {rows.map((row) => (
            <Row
              key={row.id}
              client={client}
              row={row}
              onRemove={mayRemove(row) ? () => void remove(client, files, row) : undefined}
            />
          ))}
        </ul>
      )}
      {next && (
        <div>
          <Button size="small" onClick={() => void files.more()}>
            {t('more')}
          </Button>
        </div>
      )}
      {uploads.map((upload) => (
        <OnItsWay key={upload.key} upload={upload} onForget={() => forget(upload.key)} />
      ))}
      {may('attachments:write') && <Drop onFiles={(chosen) => chosen.forEach((file) => void send(file))} />}
    </div>
  )
}

/** Takes a file away at once; the toast brings it back. */
const remove = (client: string, files: ListResource<Attachment>, row: Attachment) =>
  change(files, {
    apply: dropRow(row.id),
    send: (known) =>
      answer(
        api.DELETE('/clients/{client}/attachments/{attachment}', {
          params: { path: { client, attachment: row.id }, header: ifMatch(newest(known, row)) },
        }),
      ),
    done: t('removed', { name: row.file_name }),
    undo: () =>
      answer(
        api.POST('/clients/{client}/attachments/{attachment}/restoration', {
          params: { path: { client, attachment: row.id } },
        }),
      ),
  })

type RowProps = { client: string; row: Attachment; onRemove: (() => void) | undefined }

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toUpperCase() ?? ''

function Row({ client, row, onRemove }: RowProps) {
  const { id, file_name, size_bytes, author_name, created_at } = row
  const path = [client, id].map(encodeURIComponent)
  return (
    <li>
      <div>
        <a href={`/api/v1/clients/${path[0]}/attachments/${path[1]}/content`} download={file_name}>
          {file_name}
        </a>
        <small class="muted">
          {[endingOf(file_name), bytes(size_bytes)].filter(Boolean).join(' · ')} ·{' '}
          <span title={instant(created_at)}>{t('by', { name: author_name, when: relative(created_at) })}</span>
        </small>
      </div>
      {onRemove && <IconButton icon="trash" label={t('remove', { name: file_name })} onClick={onRemove} />}
    </li>
  )
}

function OnItsWay({ upload, onForget }: { upload: Upload; onForget: () => void }) {
  const { file, part, refusal, stop } = upload
  if (refusal)
    return (
      <Banner
        tone="bad"
        role="alert"
        title={t('refused', { name: file.name })}
        action={
          <Button size="small" tone="quiet" onClick={onForget}>
            {t('forget')}
          </Button>
        }
      >
        {refusal}
      </Banner>
    )
  const words = t('uploading', { name: file.name, percent: percent(Math.round(part * 100)) })
  return (
    <div class="attachment-sending">
      <span>{words}</span>
      <IconButton icon="close" label={t('stop', { name: file.name })} onClick={stop} />
      <progress aria-label={words} max={1} value={part} />
    </div>
  )
}

/** Takes files by choice or by drop. */
function Drop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => onFiles([...(files ?? [])])
  return (
    <label
      class="attachment-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Icon name="upload" />
      <strong>{t('add')}</strong>
      <small>{t('add_hint', { size: bytes(MAX_ATTACHMENT_BYTES) })}</small>
      <input
        type="file"
        multiple
        class="visually-hidden"
        accept={ACCEPTED}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
