import { keyResultProgress, objectiveProgress } from '../../../../shared/domain/alignment/index.ts'
import { parseFigure, writeFigure } from '../../app/figure.ts'
import { percent } from '../../app/format.ts'
import { locale } from '../../app/i18n.ts'
import type { CellEdit } from '../../ui/table/edits.ts'
import { t } from './messages/index.ts'
import type { KeyResult } from './objectives-data.ts'
import type { GoalRow } from './rows.ts'

/** How far an objective or key result has come: 0 to 1 and beyond; null where nobody knows. */
export const progressOf = (row: GoalRow): number | null =>
  row.kind === 'objective' ? objectiveProgress(row.key_results) : keyResultProgress(row.key_result)

/** Whole percent, rounded towards nothing done, so that 100 means all of it. */
const wholePercent = (progress: number): number => Math.floor(progress * 100 + 1e-9)

export const progressText = (progress: number | null): string =>
  progress === null ? t('progress_none') : percent(wholePercent(progress))

export type FigureField = 'baseline' | 'target' | 'actual'

/** What is wrong with a written figure, or undefined. */
export const figureFault = (written: string, required: boolean): string | undefined => {
  const value = parseFigure(written, locale.peek())
  if (value === undefined) return t('no_figure', { example: writeFigure(12.5, locale.peek()) })
  return value === null && required ? t('figure_missing') : undefined
}

/** Edits one figure of a key result in its cell; only the target may not be emptied. */
export const figureEdit = (
  field: FigureField,
  save: (row: KeyResult, changes: Partial<Record<FigureField, number | null>>) => unknown,
): CellEdit<GoalRow> => ({
  type: 'decimal',
  may: (row) => row.kind === 'key_result',
  value: (row) => (row.kind === 'key_result' ? writeFigure(row.key_result[field], locale.peek()) : ''),
  check: (written) => figureFault(written, field === 'target'),
  save: (row, written) => {
    const value = parseFigure(written, locale.peek())
    if (row.kind === 'key_result' && value !== undefined) return save(row.key_result, { [field]: value })
  },
})
