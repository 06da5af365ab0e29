/** Values that a translated message fills in. */
export type MessageParams = Record<string, string | number>

/** Why a whole file or mapping cannot be used. `code` names the message, `params` fill it. */
export type ImportProblem = { code: string; params: MessageParams }

/** Why one row is refused; `column` and `field` are null where the row as a whole is at fault. */
export type RowError = {
  /** Row number as a spreadsheet shows it: the header is usually row 1. */
  row: number
  column: string | null
  field: string | null
  /** What stood in the cell, cut to 100 characters. */
  value: string
  code: string
  params: MessageParams
}

/** Something that was done to an accepted row and that its owner should know. */
export type RowNote = RowError

const SHOWN_CHARACTERS = 100

/** A cell's value as an error shows it. */
export const shown = (value: string): string =>
  value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value

export const problem = (code: string, params: MessageParams = {}): ImportProblem => ({ code, params })

/** An error of one row, with the optional parts filled in. */
export const rowError = (
  row: number,
  code: string,
  at: { column?: string | null; field?: string | null; value?: string; params?: MessageParams } = {},
): RowError => ({
  row,
  column: at.column ?? null,
  field: at.field ?? null,
  value: shown(at.value ?? ''),
  code,
  params: at.params ?? {},
})

/** Thrown inside the parsers only; `parseTable` turns it into problems and lets nothing else out. */
export class UnusableFile extends Error {
  readonly problem: ImportProblem
  constructor(code: string, params: MessageParams = {}) {
    super(code)
    this.name = 'UnusableFile'
    this.problem = problem(code, params)
  }
}
