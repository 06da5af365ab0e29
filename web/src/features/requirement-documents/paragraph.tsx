import type { Mark, WholeDocument } from './data.ts'
import { t } from './messages/index.ts'
import { segmentsOf } from './segments.ts'

type Props = {
  at: number
  passage: WholeDocument['passages'][number]
  marks: readonly Mark[]
  chosen: boolean
  onChosen: ((on: boolean) => void) | undefined
}

/** Headings of the document stand below the page's own; what is no heading is a paragraph. */
const TAGS = ['p', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** One paragraph with its box, and what was marked in it with its number. */
export function Paragraph({ at, passage, marks, chosen, onChosen }: Props) {
  const { text, level } = passage
  const Tag = text.trim() === '' ? 'p' : (TAGS[Math.min(level, TAGS.length - 1)] ?? 'p')
  return (
    <div class="paragraph" id={`p${at}`} data-chosen={chosen || undefined}>
      {onChosen ? (
        <label class="paragraph-box checkbox no-print">
          <input
            type="checkbox"
            data-box={at}
            checked={chosen}
            onChange={(event) => onChosen(event.currentTarget.checked)}
          />
          <span class="visually-hidden">{t('choose', { number: at + 1 })}</span>
        </label>
      ) : (
        <span />
      )}
      <Tag data-paragraph={at} data-level={level || undefined}>
        {segmentsOf(text, marks).map((segment) =>
          segment.numbers.length === 0 ? (
            segment.text
          ) : (
            <mark key={segment.start} data-numbers={segment.numbers.join(', ')}>
              {segment.text}
            </mark>
          ),
        )}
      </Tag>
    </div>
  )
}
