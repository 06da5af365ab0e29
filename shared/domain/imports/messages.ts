import type { ImportProblem, MessageParams, RowError } from './problems.ts'

/** English sentences for every code; pages translate by the same codes. `{name}` is filled from the params. */
export const IMPORT_MESSAGES: Record<string, string> = {
  file_empty: 'The file has no header and no rows.',
  file_too_large: 'The file has {bytes} bytes; at most {limit} are accepted. Split it into several files.',
  too_many_rows: 'The file has more than {limit} rows. Split it into files of at most {limit} rows each.',
  too_many_columns: 'The table has {columns} columns or more; at most {limit} are accepted.',
  too_many_cells: 'The table has more than {limit} cells. Split it into several files.',
  too_much_text: 'The cells hold more than {limit} bytes of text. Split the file into several files.',
  type_mismatch: 'The name of the file says {named}, but its content is {found}.',
  not_a_table: 'The file is {found}, not a CSV or XLSX table.',
  old_or_locked_workbook:
    'The file is an old Excel workbook (.xls) or is locked by a password. Save it as .xlsx without one.',
  not_a_workbook: 'The archive is not an XLSX workbook.',
  workbook_unreadable: 'The workbook is damaged and cannot be read.',
  workbook_expands_too_far: 'The workbook expands to more than {limit} bytes. Split it into several files.',
  workbook_ratio: 'A part of the workbook expands more than {limit} times, as only an attack does.',
  workbook_entries: 'The workbook holds {entries} parts; at most {limit} are accepted.',
  workbook_size_lies: 'A part of the workbook is larger than the archive declares.',
  workbook_doctype: 'The workbook declares XML entities, which no spreadsheet program writes.',
  header_row_blank: 'Row {row} is blank or not in the file. Choose the row that the headings stand in.',
  sheet_missing: 'The workbook has no sheet named "{sheet}".',
  invalid_utf8: 'The text is not valid UTF-8 at byte {offset}. Save it as UTF-8, or choose the encoding Windows-1252.',
  invalid_utf16: 'The text is not valid UTF-16.',
  binary_content: 'The file holds binary data at byte {offset}, not text.',
  broken_quotes: 'A quoted cell that starts near row {row} is never closed.',
  ragged_row: 'The row has {found} cells; the header has {expected}.',
  cell_too_long: 'The cell has {length} characters; at most {limit} are accepted.',
  unknown_field: 'There is no field "{field}".',
  unknown_column: 'The file has no column "{column}".',
  required_field_unmapped: 'No column is chosen for "{field}", which every new record needs.',
  date_order_ambiguous:
    'Column "{column}" does not tell whether the day or the month comes first. Choose the date format.',
  date_order_mixed: 'Column "{column}" mixes dates with the day first and dates with the month first.',
  number_style_ambiguous:
    'Column "{column}" does not tell whether "." or "," divides thousands. Choose the number format.',
  number_style_mixed: 'Column "{column}" mixes "." and "," as the decimal sign.',
  required: 'A value is required.',
  too_long: 'The text has {length} characters; at most {limit} are accepted.',
  control_character: 'The text holds a control character (U+{code}).',
  line_break: 'The text must stand on one line.',
  unknown_value: '"{value}" is none of: {allowed}.',
  date_invalid: 'This is not a date of the calendar in the form {format}.',
  date_out_of_range: 'The year must lie between {from} and {to}.',
  date_order: 'The start ({start}) is later than the finish ({finish}).',
  number_invalid: 'This is not a number.',
  fraction_ambiguous:
    '"{value}" may mean {share}% or {value}%: write whole percentages, here {share}, or add the percent sign.',
  not_whole: 'The number must be whole.',
  number_out_of_range: 'The number must lie between {from} and {to}.',
  negative: 'The amount must not be negative.',
  too_large: 'The amount is too large.',
  too_many_tags: 'There are {count} tags; at most {limit} are accepted.',
  budget_year_missing: 'The amounts belong to no year: neither a budget year nor a start date is given.',
  unknown_reference: 'There is no such record in "{table}".',
  ambiguous_reference: 'Several records in "{table}" have this name; use the external id.',
  wrong_track: 'The project belongs to the {found} track; a {expected} project is needed here.',
  kind_of_other_track: 'The kind "{kind}" does not belong to the {track} track.',
  dismissal_reason_missing: 'A dismissed link needs its reason.',
  unknown_id: 'There is no record with this id. Leave the column out to match by external id or name.',
  ambiguous_match: 'Several records have this name; use the external id.',
  external_id_differs: 'The record has the external id "{existing}"; an import does not change it.',
  external_id_taken: 'Another record has the external id "{external_id}".',
  contradicts_row: 'Row {first_row} says "{first_value}" for the same record.',
  client_missing: 'The row names no client.',
  client_unknown: 'No client organization that you reach has this name or external id.',
  client_ambiguous: 'Several client organizations have this name; use the external id.',
  client_unavailable: 'The client organization is suspended or still being set up.',
  rounded: 'Rounded to {result}.',
  shortened: 'Shortened to {limit} characters; the whole text stands in "{field}".',
  status_assumed:
    'No column says the status of new projects: {running} of them are set to running and {completed} to completed.',
  value_assumed: 'The file does not say the {field} of {count} of the new projects: it is taken as {value}.',
  kept_first: 'Row {first_row} already gives this field; its value is kept.',
}

const fill = (template: string, params: MessageParams): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole))

/** The English sentence for a problem, a row error or a note. */
export const importMessage = ({ code, params }: ImportProblem | RowError): string =>
  fill(IMPORT_MESSAGES[code] ?? code, params)
