/** What an import file may cost. Every figure can be lowered or raised by the caller. */
export type ImportLimits = {
  /** Bytes of the file as it was sent. */
  file_bytes: number
  /** Rows of data, the header not counted. */
  rows: number
  columns: number
  /** UTF-16 code units in one cell. */
  cell_characters: number
  /** Cells of the whole table, so that many rows and many columns cannot both be at their limit. */
  cells: number
  /** Bytes that the text of all cells takes in UTF-8: a workbook may name one long text in thousands of cells. */
  text_bytes: number
  /** Bytes that all parts of a workbook may have after inflating. */
  inflated_bytes: number
  /** Bytes of the workbook's table of strings after inflating; it is held in memory as a whole. */
  shared_strings_bytes: number
  /** Parts in the workbook's archive. */
  archive_entries: number
  /** Inflated bytes for each compressed byte of one part; small parts are exempt. */
  archive_ratio: number
}

const MEBIBYTE = 1024 * 1024

/**
 * A Worker has 128 MB. The largest export that comes back, 10,000 projects with three budget years each in 29 columns, takes
 * about 70 MB to read, plan and send to the database.
 */
export const DEFAULT_LIMITS: ImportLimits = {
  file_bytes: 10 * MEBIBYTE,
  rows: 30_000,
  columns: 200,
  cell_characters: 10_000,
  cells: 1_000_000,
  text_bytes: 16 * MEBIBYTE,
  inflated_bytes: 32 * MEBIBYTE,
  shared_strings_bytes: 16 * MEBIBYTE,
  archive_entries: 2_000,
  archive_ratio: 300,
}
