import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type Draft, filledMapping, formOf, type Look, type Reading, type Target } from './draft.ts'

const preview = (
  client: string,
  file: File,
  table: PortfolioTable,
  options: object,
): Promise<Schema<'ImportPreview'>> =>
  answer(
    api.POST('/clients/{client}/imports/preview', {
      params: { path: { client } },
      // The contract writes a file as text; what is sent is the form.
      body: { file: file.name, table },
      bodySerializer: () => formOf(file, table, options),
    }),
  )

const planning = ({ reading, mapping, settings }: Draft) => ({
  ...reading,
  mapping: filledMapping(mapping),
  create_missing: settings.create_missing,
  clear_empty: settings.clear_empty,
  defaults: settings.defaults,
})

const look = async (client: string, file: File, table: PortfolioTable, reading: Reading): Promise<Look> => {
  const found = await preview(client, file, table, reading)
  const { columns, rows, rows_total, sheets, sheet, header_row, header_choices, guess, plan } = found
  // A row that is refused now may become a new record once its columns are set right.
  const new_records = plan === null || plan.rows_created + plan.rows_refused > 0
  return { columns, rows, rows_total, sheets, sheet, header_row, header_choices, guess, new_records }
}

/** Imports into one client organization. */
export const clientTarget = (client: string): Target => ({
  fleet: false,
  look: (file, table, reading) => look(client, file, table, reading),
  async check(draft) {
    const { problems, plan } = await preview(client, draft.file, draft.table, planning(draft))
    return { problems, outcome: plan ?? undefined }
  },
  async commit(draft, key) {
    const { file, table, settings } = draft
    const done = await answer(
      api.POST('/clients/{client}/imports', {
        params: { path: { client }, header: { 'Idempotency-Key': key } },
        body: { file: file.name, table },
        bodySerializer: () => formOf(file, table, { ...planning(draft), on_error: settings.on_error }),
      }),
    )
    return { outcome: done, import_id: 'id' in done ? done.id : undefined, complete: true }
  },
})
