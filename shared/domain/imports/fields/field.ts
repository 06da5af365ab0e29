import type { PortfolioTable } from '../../vocabulary/index.ts'
import { RECORD_LIMITS } from '../../vocabulary/index.ts'

export type FieldType = 'text' | 'enum' | 'date' | 'instant' | 'percent' | 'money' | 'integer' | 'tags' | 'reference'

/** One thing that an import can fill. `name` is the record's own property, except for `client` and `budget_year`. */
export type ImportField = {
  name: string
  /** Key of the name that people read, in the message catalogues. */
  label_key: string
  /** Heading of the column in exports, and the first heading that an import recognises. */
  header: string
  type: FieldType
  /** Every new record needs a value. */
  required: boolean
  /** Whether the record may be without a value. */
  nullable: boolean
  /** Most characters of a text, or of one tag. */
  max_length: number
  /** Whether line breaks and tabs are allowed. */
  multiline: boolean
  minimum: number
  maximum: number
  /** The values of an enumeration, each with the words that mean it, in normalised form. */
  values: ReadonlyMap<string, readonly string[]>
  /** The table that a reference points into. */
  reference: PortfolioTable | null
  /**
   * Two rows of one file about the same record disagree: the later is refused, the first is kept with a note, or the
   * values are combined (tags; budget lines by year).
   */
  on_conflict: 'refuse' | 'keep_first' | 'combine'
  /** Whether the amount belongs to a line of the project's budget. */
  of_budget: boolean
  /** Normalised headings that mean this field, the surest first, in English and German. */
  headings: readonly string[]
  /** Words that rule a heading out. */
  not: readonly string[]
  /** Field whose columns stand in where this one's are empty. */
  falls_back_to: string | null
  examples: readonly string[]
}

type Given = Partial<Omit<ImportField, 'name' | 'type' | 'header'>>

/** A field with everything unsaid at its usual value. */
const field = (name: string, type: FieldType, header: string, given: Given): ImportField => ({
  name,
  label_key: `fields.${name}`,
  header,
  type,
  required: false,
  nullable: true,
  max_length: 200,
  multiline: false,
  minimum: 0,
  maximum: RECORD_LIMITS.amount_minor,
  values: new Map(),
  reference: null,
  on_conflict: 'refuse',
  of_budget: false,
  not: [],
  falls_back_to: null,
  examples: [],
  headings: [],
  ...given,
})

/** Most characters of a long text such as a description. */
export const LONG_TEXT = 10_000

export const text = (name: string, header: string, headings: string[], given: Given = {}): ImportField =>
  field(name, 'text', header, { headings, ...given })

export const longText = (name: string, header: string, headings: string[], given: Given = {}): ImportField =>
  field(name, 'text', header, { headings, max_length: LONG_TEXT, multiline: true, ...given })

export const enumeration = (
  name: string,
  header: string,
  values: ReadonlyMap<string, readonly string[]>,
  headings: string[],
  given: Given = {},
): ImportField => field(name, 'enum', header, { headings, values, ...given })

export const date = (name: string, header: string, headings: string[], not: string[] = []): ImportField =>
  field(name, 'date', header, { headings, not, examples: ['2026-04-30', '30.04.2026'] })

export const instant = (name: string, header: string, headings: string[]): ImportField =>
  field(name, 'instant', header, { headings, examples: ['2026-04-30', '2026-04-30T08:15:00Z'] })

export const integer = (name: string, header: string, headings: string[], given: Given = {}): ImportField =>
  field(name, 'integer', header, { headings, ...given })

export const percent = (name: string, header: string, headings: string[]): ImportField =>
  field(name, 'percent', header, { headings, nullable: false, maximum: 100, examples: ['45', '45 %', '0.45'] })

export const money = (name: string, header: string, headings: string[], given: Given = {}): ImportField =>
  field(name, 'money', header, { headings, examples: ['1250000.00', '1.250.000,00'], ...given })

export const tags = (name: string, header: string, headings: string[]): ImportField =>
  field(name, 'tags', header, { headings, nullable: false, on_conflict: 'combine', examples: ['cloud; data'] })

export const reference = (
  name: string,
  header: string,
  table: PortfolioTable,
  headings: string[],
  given: Given = {},
): ImportField => field(name, 'reference', header, { headings, reference: table, ...given })

/** Bearing's own id of the record; exports carry it so that a corrected export finds its records again. */
export const ownId: ImportField = text('id', 'Bearing ID', ['bearing id'], { max_length: 64 })

/** Words of measures that are computed from amounts or dates and are neither. */
export const DERIVED = ['variance', 'abweichung', 'delta', 'percent', '%', 'prozent', 'differenz', 'difference']
