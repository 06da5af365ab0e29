import { useState } from 'preact/hooks'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { bytes } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { Banner, Button, Icon, LinkButton, Radios, Sheet } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Look, Reading, Target } from './draft.ts'
import { faultText } from './fault-text.ts'
import { t } from './messages/index.ts'
import type { Start } from './use-wizard.ts'

export type ChooseFileProps = {
  target: Target
  table: PortfolioTable
  onTable: (table: PortfolioTable) => void
  model?: ((table: PortfolioTable) => string) | undefined
  onLook: (draft: Start, look: Look) => void
}

/** Bytes that the API takes. */
const MOST = 10 * 1024 * 1024

type Refusal = { file: File; text: string; windows: boolean }

/** What the API says of a file that it cannot read. */
const refusalOf = (file: File, problem: Problem): Refusal => {
  const [first] = Array.isArray(problem.extra.problems) ? problem.extra.problems : []
  const code = typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : ''
  const params = typeof first === 'object' && first !== null && 'params' in first ? first.params : {}
  const detail = problem.detail ?? problem.title
  // A problem's params are texts and numbers, as the contract says.
  return {
    file,
    text: faultText({ code, params: params as Record<string, string>, detail }),
    windows: code === 'invalid_utf8',
  }
}

/** First step: what the file holds, and the file. */
export function ChooseFile({ target, table, onTable, model, onLook }: ChooseFileProps) {
  const [reading, setReading] = useState<string | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined)
  const take = async (file: File | undefined, how: Reading = {}) => {
    if (!file) return
    setRefusal(file.size > MOST ? { file, text: t('too_big', { size: bytes(file.size) }), windows: false } : undefined)
    if (file.size > MOST) return
    setReading(file.name)
    try {
      onLook({ file, table, reading: how }, await target.look(file, table, how))
    } catch (thrown) {
      setRefusal(refusalOf(file, Problem.of(thrown)))
    } finally {
      setReading(undefined)
    }
  }
  return (
    <div class="columns">
      <Sheet title={t('table')}>
        <Radios
          label={t('table')}
          value={table}
          onValue={(next) => next && onTable(next)}
          options={PORTFOLIO_TABLES.map((value) => ({ value, label: word('table', value), hint: t(`hint_${value}`) }))}
        />
      </Sheet>
      <div class="stack">
        <DropZone reading={reading} onFile={(file) => void take(file)} />
        {refusal && <Refused of={refusal} onWindows={() => void take(refusal.file, { encoding: 'windows-1252' })} />}
        {model && (
          <div>
            <LinkButton tone="quiet" icon="download" href={model(table)} download>
              {t('model', { table: word('table', table) })}
            </LinkButton>
          </div>
        )}
      </div>
    </div>
  )
}

function Refused({ of: { file, text, windows }, onWindows }: { of: Refusal; onWindows: () => void }) {
  const action = windows && (
    <Button size="small" onClick={onWindows}>
      {t('windows')}
    </Button>
  )
  return (
    <Banner tone="bad" role="alert" title={t('unreadable', { name: file.name })} action={action}>
      {text}
    </Banner>
  )
}

function DropZone({ reading, onFile }: { reading: string | undefined; onFile: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer?.files[0])
  }
  return (
    <label
      class="drop-zone"
      data-over={over || undefined}
      aria-busy={reading !== undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" size={20} />
      <strong aria-live="polite">{reading === undefined ? t('drop') : t('reading', { name: reading })}</strong>
      <small>{t('drop_hint')}</small>
      <input
        type="file"
        class="visually-hidden"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0])
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
