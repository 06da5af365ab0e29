import type { FieldMapping } from '../../../../shared/domain/imports/index.ts'

/** Whether a field gets its values from the file, or the same value for every row. */
export const isFilled = (mapping: FieldMapping | undefined): boolean =>
  mapping !== undefined && (mapping.columns.length > 0 || (mapping.constant ?? '') !== '')
