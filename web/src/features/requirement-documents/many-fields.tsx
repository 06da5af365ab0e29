import { useRef } from 'preact/hooks'
import { MOSCOW_PRIORITIES, type MoscowPriority } from '../../../../shared/domain/vocabulary/index.ts'
import { Button, Combobox, Field, Select, TextArea } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import type { Names } from '../requirements/index.ts'
import './documents.css'
import { t } from './messages/index.ts'

/** One of several requirements that are written at once. */
export type ManyRow = { key: number; statement: string; objective_id: string; moscow: MoscowPriority }

export const newRow = (key: number, statement = ''): ManyRow => ({ key, statement, objective_id: '', moscow: 'should' })

type Props = {
  rows: readonly ManyRow[]
  onRows: (rows: readonly ManyRow[]) => void
  objectives: Names
  tried: boolean
  /** Why the API refused a part of a row, by its place and field. */
  refused: (at: number, field: string) => string | undefined
  /** Whether rows are added here: not where each stands for a mark. */
  growing?: boolean
}

const MOST = 50

/** Several requirements one under the other: what is required, its priority and objective. */
export function ManyFields({ rows, onRows, objectives, tried, refused, growing }: Props) {
  const last = useRef(Math.max(0, ...rows.map(({ key }) => key)))
  const add = () => {
    last.current += 1
    onRows([...rows, newRow(last.current)])
  }
  return (
    <>
      <ol class="many">
        {rows.map((row, i) => (
          <ManyRowFields
            key={row.key}
            {...{ row, objectives, tried }}
            at={i}
            refused={(field) => refused(i, field)}
            put={(values) => onRows(rows.map((one) => (one === row ? { ...one, ...values } : one)))}
            remove={rows.length > 1 ? () => onRows(rows.filter((one) => one !== row)) : undefined}
          />
        ))}
      </ol>
      {growing && rows.length < MOST && (
        <div>
          <Button size="small" icon="plus" onClick={add}>
            {t('row_add')}
          </Button>
        </div>
      )}
    </>
  )
}

type RowProps = Pick<Props, 'objectives' | 'tried'> & {
  row: ManyRow
  at: number
  refused: (field: string) => string | undefined
  put: (values: Partial<ManyRow>) => void
  remove: (() => void) | undefined
}

function ManyRowFields({ row, at, objectives, tried, refused, put, remove }: RowProps) {
  const number = at + 1
  return (
    <li class="many-row">
      <Field
        label={t('row', { number })}
        required
        error={tried && row.statement.trim() === '' ? t('statement_missing') : refused('statement')}
      >
        <TextArea value={row.statement} onValue={(statement) => put({ statement })} rows={2} maxLength={4_000} />
      </Field>
      <div class="field-row">
        <Field label={t('row_moscow', { number })} error={refused('moscow')}>
          <Select
            value={row.moscow}
            options={wordOptions('moscow', MOSCOW_PRIORITIES)}
            onValue={(moscow) => put({ moscow })}
          />
        </Field>
        <Field label={t('row_objective', { number })} error={refused('objective_id')}>
          <Combobox
            value={row.objective_id}
            options={objectives.options ?? []}
            onValue={(objective_id) => put({ objective_id })}
          />
        </Field>
      </div>
      {remove && (
        <div>
          <Button size="small" tone="quiet" icon="trash" onClick={remove}>
            {t('row_remove', { number })}
          </Button>
        </div>
      )}
    </li>
  )
}
