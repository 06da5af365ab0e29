import { PORTFOLIO_TABLES } from '../../../../shared/domain/vocabulary/index.ts'
import { oneOf } from '../../app/address.ts'
import { percent } from '../../app/format.ts'
import { fieldWord, valueWord } from '../../fields/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Guess, RowFault } from './draft.ts'
import { t } from './messages/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Codes come from the API, so whether there is a text for one shows only here: a key without one comes back as it is. */
const textOf = (key: string, values: Values): string | undefined => {
  const read = t as unknown as (key: string, values: Values) => string
  const text = read(key, values)
  return text === key ? undefined : text
}

/** Why a row, a file or a mapping is refused, in the reader's language; the API's own words where it says something new. */
export const faultText = ({ code, params, detail }: Pick<RowFault, 'code' | 'params' | 'detail'>): string => {
  const field = typeof params.field === 'string' ? { field: fieldWord(params.field) } : {}
  const value = code === 'value_assumed' ? { value: valueWord(String(params.field), String(params.value)) } : {}
  const table = oneOf(String(params.table ?? ''), PORTFOLIO_TABLES)
  return (
    textOf(`fault.${code}`, { ...params, ...field, ...value, ...(table && { table: word('table', table) }) }) ?? detail
  )
}

/** Why a column was proposed. */
export const reasonText = ({ code, params }: Guess['reasons'][number]): string => {
  const share = typeof params.share === 'number' ? { share: percent(params.share * 100) } : {}
  return textOf(`reason.${code}`, { ...params, ...share }) ?? code
}
