import { type SQL, sql } from 'drizzle-orm'
import { minorDigits } from '../../../shared/domain/currency/index.ts'
import { type ExportTable, exportTable, writeCsv, writeXlsxTable } from '../../../shared/domain/exports/index.ts'
import type { PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import type { ClientContext } from '../../identity/context.ts'
import { may } from '../../records/permission.ts'
import { publicColumns } from '../../records/table.ts'
import { FEATURES, REFERS_TO, readRecords, referenceSelection } from '../imports/index.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Letters, digits and hyphens only: nothing of a client's name can break the header, or a file system. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

const fileName = (ctx: ClientContext, table: PortfolioTable, format: ExportFormat): string => {
  const day = new Date(ctx.now).toISOString().slice(0, 10)
  return `${[slug(ctx.client.name), FEATURES[table].path, day].filter((part) => part !== '').join('-')}.${format}`
}

const write = async (table: ExportTable, format: ExportFormat, minor_digits: number): Promise<Uint8Array> =>
  format === 'csv' ? writeCsv(table, { bom: true, minor_digits }) : writeXlsxTable(table, { minor_digits })

/** The records that the conditions hold for, as a file. One round trip up to about 7 MB of records. */
export const exportFile = async (
  ctx: ClientContext,
  table: PortfolioTable,
  where: readonly SQL[],
  format: ExportFormat,
): Promise<Response> => {
  const readable = REFERS_TO[table].filter((other) => may(ctx, `${other}:read`))
  const { records } = await readRecords(ctx.db, [
    { table, columns: publicColumns(FEATURES[table].table), where: sql.join([...where], sql` AND `) },
    ...readable.map((other) => ({ ...referenceSelection(other), where: sql`deleted_at IS NULL` })),
  ])
  const { [table]: own = [], ...related } = records
  const content = await write(exportTable(table, own, related), format, minorDigits(ctx.client.currency))
  return new Response(content, {
    headers: {
      'content-type': format === 'csv' ? `${MEDIA_TYPES.csv}; charset=utf-8` : MEDIA_TYPES.xlsx,
      'content-disposition': `attachment; filename="${fileName(ctx, table, format)}"`,
      'cache-control': 'no-store',
    },
  })
}
