import { useEffect, useRef, useState } from 'preact/hooks'
import { useCommands } from '../../app/commands.ts'
import { Button, KeyHint } from '../../ui/index.ts'
import type { WholeDocument } from './data.ts'
import { MarkDialog } from './mark-dialog.tsx'
import { t } from './messages/index.ts'
import { Paragraph } from './paragraph.tsx'
import { type Pick, selectedPicks, wholePicks } from './selection.ts'

type Props = { client: string; document: WholeDocument; mayMark: boolean }

const samePicks = (a: readonly Pick[], b: readonly Pick[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What is selected with the mouse inside a box, for as long as it is. */
const useSelected = (document: WholeDocument) => {
  const box = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<readonly Pick[]>([])
  useEffect(() => {
    const look = () => {
      const now = box.current ? selectedPicks(box.current, document.passages) : []
      setSelected((before) => (samePicks(before, now) ? before : now))
    }
    globalThis.document.addEventListener('selectionchange', look)
    return () => globalThis.document.removeEventListener('selectionchange', look)
  }, [document])
  return { box, selected }
}

/** Moves among the boxes of paragraphs: arrows, and with Shift they take along what they pass. */
const move = (event: KeyboardEvent, choose: (paragraph: number) => void): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const from = event.target
  if (step === undefined || !(from instanceof HTMLInputElement) || from.type !== 'checkbox') return
  event.preventDefault()
  const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('.paragraph-box input')]
  const to = boxes[boxes.indexOf(from) + step]
  if (!to) return
  if (event.shiftKey) for (const one of [from, to]) choose(Number(one.dataset.box))
  to.focus()
}

/** The document as text, in which a person marks what becomes a requirement: with the mouse, or paragraph by paragraph. */
export function Marking({ client, document, mayMark }: Props) {
  const { box, selected } = useSelected(document)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [making, setMaking] = useState<readonly Pick[] | undefined>(undefined)
  const picks = selected.length > 0 ? selected : wholePicks(chosen, document.passages)
  const choose = (paragraph: number, on: boolean) => {
    setChosen((before) => new Set(on ? [...before, paragraph] : [...before].filter((one) => one !== paragraph)))
  }
  const make = () => {
    // Without a mark the paragraph whose box has the focus is meant.
    const focused = globalThis.document.activeElement
    const at = focused instanceof HTMLInputElement ? Number(focused.dataset.box ?? Number.NaN) : Number.NaN
    const wanted = picks.length > 0 || Number.isNaN(at) ? picks : wholePicks([at], document.passages)
    if (wanted.length > 0) setMaking(wanted)
  }
  useCommands(mayMark ? [{ id: 'documents.mark', title: t('mark'), group: t('title'), keys: 'm', run: make }] : [])
  const done = () => {
    setMaking(undefined)
    setChosen(new Set())
    getSelection()?.removeAllRanges()
  }
  return (
    <div class="document">
      {mayMark && <MarkBar count={picks.length} onMake={make} onClear={done} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the boxes inside are the controls; this only moves among them */}
      <div class="document-text" ref={box} onKeyDown={(event) => move(event, (paragraph) => choose(paragraph, true))}>
        {document.passages.map((passage, i) => (
          <Paragraph
            // The paragraphs of a document never change.
            key={`p${i}`}
            at={i}
            passage={passage}
            marks={document.marks.filter(({ paragraph }) => paragraph === i)}
            chosen={chosen.has(i)}
            onChosen={mayMark && passage.text.trim() !== '' ? (on) => choose(i, on) : undefined}
          />
        ))}
      </div>
      {making && (
        <MarkDialog
          client={client}
          document={document}
          picks={making}
          onClose={() => setMaking(undefined)}
          onMade={done}
        />
      )}
    </div>
  )
}

type BarProps = { count: number; onMake: () => void; onClear: () => void }

/** What can be done with the mark; says how to make one while there is none. */
function MarkBar({ count, onMake, onClear }: BarProps) {
  return (
    <div class="mark-bar no-print" role="status">
      {count === 0 ? (
        <p class="muted">{t('mark_how')}</p>
      ) : (
        <>
          <Button tone="primary" size="small" onClick={onMake}>
            {t('mark_make', { count })}
          </Button>
          <KeyHint keys="m" />
          <Button tone="quiet" size="small" onClick={onClear}>
            {t('mark_clear')}
          </Button>
        </>
      )}
    </div>
  )
}
