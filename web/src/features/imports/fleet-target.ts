import { answer, api, type Schema } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'
import { type Draft, filledMapping, formOf, type Look, type Reading, type Target } from './draft.ts'

/** So many rows of the file are shown. */
const SHOWN = 20

/** Reads the file here: the API looks into files for one client only, and none is chosen yet. */
const look = async (file: File, table: Draft['table'], reading: Reading): Promise<Look> => {
  const { guessMapping, importMessage, parseTable } = await import('../../../../shared/domain/imports/index.ts')
  const parsed = await parseTable(await file.arrayBuffer(), file.name, { ...reading, table })
  if (!parsed.ok) {
    const [first] = parsed.problems
    const detail = first && importMessage(first)
    throw new Problem({
      type: 'about:blank',
      title: 'The file cannot be read',
      status: 422,
      code: 'invalid_file',
      detail,
    })
  }
  const { columns, rows, sheets, sheet, header_row, header_choices } = parsed.table
  const { mapping, details, other_years } = guessMapping(table, parsed.table, { fleet: true })
  return {
    columns,
    rows: rows.slice(0, SHOWN).map(({ number, cells }) => ({ row: number, cells })),
    rows_total: rows.length,
    sheets,
    sheet,
    header_row,
    header_choices,
    guess: { mapping, details, other_years },
    new_records: true,
  }
}

const send = (
  consultancy: string,
  { file, table, reading, mapping, settings }: Draft,
  how: object,
  key: string,
): Promise<Schema<'FleetImport'>> =>
  answer(
    api.POST('/consultancies/{consultancy}/imports', {
      params: { path: { consultancy }, header: { 'Idempotency-Key': key } },
      body: { file: file.name, table },
      bodySerializer: () => formOf(file, table, { ...reading, ...settings, mapping: filledMapping(mapping), ...how }),
    }),
  )

/** Imports into all clients of a consultancy that the file names. */
export const fleetTarget = (consultancy: string): Target => ({
  fleet: true,
  look,
  async check(draft) {
    // A dry run never refuses the file for its rows: they are what it is asked for.
    const dry = { dry_run: true, on_error: 'skip_rows' }
    return { problems: [], outcome: await send(consultancy, draft, dry, crypto.randomUUID()) }
  },
  async commit(draft, key) {
    const done = await send(consultancy, draft, {}, key)
    return { outcome: done, import_id: done.id ?? undefined, complete: done.complete }
  },
})
