import { useRef } from 'preact/hooks'
import type { BudgetLine } from '../../../../shared/domain/vocabulary/index.ts'
import { money } from '../../app/format.ts'
import { locale } from '../../app/i18n.ts'
import { Button, IconButton, MoneyInput } from '../../ui/index.ts'
import {
  addYear,
  MONEY_KINDS,
  MOST_YEARS,
  type MoneyKind,
  nextYears,
  pasteBlock,
  setAmount,
  totalOf,
} from './budget-lines.ts'
import { t } from './messages/index.ts'

type Props = {
  lines: readonly BudgetLine[]
  currency: string
  error: string | undefined
  onLines: (lines: readonly BudgetLine[]) => void
}

const ROWS_AWAY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

type CellPlace = { row: number; kind: MoneyKind }

/** The amount that an event came from. */
const cellOf = (target: EventTarget | null): CellPlace | undefined => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-kind]') : null
  const kind = MONEY_KINDS.find((one) => one === cell?.dataset.kind)
  return kind && { row: Number(cell?.dataset.row), kind }
}

/** Arrows and Enter move between years, a block from a spreadsheet fills cells from the active one on. */
const useGridKeys = ({ lines, currency, onLines }: Props) => {
  const body = useRef<HTMLTableSectionElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const away = ROWS_AWAY[event.key]
    const from = cellOf(event.target)
    if (away === undefined || !from || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = `[data-row="${from.row + away}"][data-kind="${from.kind}"] input`
    const input = body.current?.querySelector<HTMLInputElement>(next)
    input?.focus()
    input?.select()
  }
  const onPaste = (event: ClipboardEvent) => {
    const from = cellOf(event.target)
    const text = event.clipboardData?.getData('text/plain')
    const pasted = from && text && pasteBlock(lines, from, text, { currency, locale: locale.peek() })
    if (!pasted) return
    event.preventDefault()
    onLines(pasted)
  }
  return { ref: body, onKeyDown, onPaste }
}

/** Budget lines to write into. */
export function BudgetGrid(props: Props) {
  const { lines, currency, error, onLines } = props
  return (
    <div class="stack" data-gap="small">
      <div class="budget-box">
        <table class="budget" data-editable>
          <BudgetHead currency={currency} />
          <tbody {...useGridKeys(props)}>
            {lines.map((line, row) => (
              <BudgetRow key={line.year} line={line} row={row} lines={lines} currency={currency} onLines={onLines} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {MONEY_KINDS.map((kind) => (
                <td key={kind}>{money(totalOf(lines, kind), currency)}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {error && <p class="field-error">{error}</p>}
      <div class="row" data-ends>
        <YearButtons lines={lines} onLines={onLines} />
        <small class="muted">{t('paste_hint')}</small>
      </div>
    </div>
  )
}

function YearButtons({ lines, onLines }: Pick<Props, 'lines' | 'onLines'>) {
  return (
    <div class="row">
      {nextYears(lines, new Date().getFullYear()).map((year) => (
        <Button
          key={year}
          size="small"
          icon="plus"
          disabled={lines.length >= MOST_YEARS}
          onClick={() => onLines(addYear(lines, year))}
        >
          {t('add_year', { year: String(year) })}
        </Button>
      ))}
    </div>
  )
}

function BudgetHead({ currency }: { currency: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('year')}</th>
        {MONEY_KINDS.map((kind) => (
          <th scope="col" key={kind}>
            {t(kind)} <small>{currency}</small>
          </th>
        ))}
        <td />
      </tr>
    </thead>
  )
}

type RowProps = Omit<Props, 'error'> & { line: BudgetLine; row: number }

function BudgetRow({ line, row, lines, currency, onLines }: RowProps) {
  return (
    <tr>
      <th scope="row">{line.year}</th>
      {MONEY_KINDS.map((kind) => (
        <td key={kind} data-row={row} data-kind={kind}>
          <MoneyInput
            label={t('amount_of', { kind: t(kind), year: String(line.year) })}
            currency={currency}
            value={line[`${kind}_minor`]}
            onValue={(minor) => onLines(setAmount(lines, line.year, kind, minor ?? 0))}
          />
        </td>
      ))}
      <td>
        <IconButton
          icon="trash"
          label={t('remove_year', { year: String(line.year) })}
          onClick={() => onLines(lines.filter((other) => other.year !== line.year))}
        />
      </td>
    </tr>
  )
}
