import * as z from 'zod'

/** Where one field's values come from. */
export const fieldMappingSchema = z.strictObject({
  /** Columns whose non-empty cells are joined to the value; usually one. */
  columns: z.array(z.string().min(1).max(10_000)).max(10).default([]),
  /** The text between joined cells. */
  join: z.string().max(10).optional(),
  /** Columns that stand in, in this order, where the value is empty. */
  fallback: z.array(z.string().min(1).max(10_000)).max(5).optional(),
  /** Every amount is multiplied by this: 1,000,000 for a column in millions. */
  scale: z.number().int().min(1).max(1_000_000_000).optional(),
  date_format: z.enum(['auto', 'iso', 'mdy', 'dmy']).optional(),
  /** `en`: 1,234.56; `de`: 1.234,56. */
  number_format: z.enum(['auto', 'en', 'de']).optional(),
  /** The sign between several tags in one cell; without it the whole cell is one tag. */
  split: z.enum([',', ';', '|']).optional(),
  /** A value for every row whose columns are empty. */
  constant: z.string().max(10_000).optional(),
})
export type FieldMapping = z.infer<typeof fieldMappingSchema>

/** The columns of a file by the field that they fill. */
export const mappingSchema = z.record(z.string().min(1).max(64), fieldMappingSchema)
export type Mapping = z.infer<typeof mappingSchema>
