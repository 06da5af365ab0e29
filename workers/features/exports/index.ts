import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { clientParam, equals } from '../../records/endpoints.ts'
import { matches } from '../../records/list.ts'
import { FEATURES } from '../imports/index.ts'
import { EXPORT_FORMATS, exportFile, MEDIA_TYPES } from './export-file.ts'

/** Where a record may take several rows, the export of many records may be more than one import takes. */
const SIZE: Partial<Record<PortfolioTable, string>> = {
  projects:
    ' A project has one row for each year of its budget. An import takes 30,000 rows and 10 MiB: 10,000 projects with three years each fit as XLSX; export more than that in parts, by filter.',
}

const exportEndpoint = (table: PortfolioTable): Endpoint => {
  const feature = FEATURES[table]
  return endpoint({
    method: 'get',
    path: `/clients/{client}/exports/${feature.path}`,
    policy: { scope: 'client', permission: `${feature.resource}:read` },
    tag: 'exports',
    operation: `export${feature.names[1]}`,
    summary: `Export ${feature.path.replaceAll('-', ' ')} as CSV or XLSX`,
    description: `A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id.${SIZE[table] ?? ''}`,
    params: z.object(clientParam),
    query: z.strictObject({
      format: z.enum(EXPORT_FORMATS).optional().meta({ description: '`csv` unless given.' }),
      q: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: `Text in ${feature.search.join(', ')}.` }),
      ...feature.filters,
    }),
    answers: { 200: { description: 'The file', content: Object.values(MEDIA_TYPES) } },
    handle({ ctx, query }) {
      const { format = 'csv', q, ...filters } = query
      const where = [sql`deleted_at IS NULL`, ...equals(feature.filters, filters)]
      if (q) where.push(matches(feature.search, q))
      return exportFile(ctx, table, where, format)
    },
  })
}

export const exportEndpoints: Endpoint[] = PORTFOLIO_TABLES.map(exportEndpoint)
