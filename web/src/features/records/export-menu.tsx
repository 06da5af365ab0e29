import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { Button, Menu } from '../../ui/index.ts'
import { download } from './download.ts'
import { t } from './messages/index.ts'

const FORMATS = ['csv', 'xlsx'] as const

/** A whole table of a client as a file, for a spreadsheet. */
export function ExportMenu({ client, table }: { client: string; table: PortfolioTable }) {
  const address = `/api/v1/clients/${encodeURIComponent(client)}/exports/${table}`
  return (
    <Menu
      label={t('export')}
      trigger={(props) => (
        <Button tone="quiet" size="small" icon="download" aria-haspopup="menu" {...props}>
          {t('export')}
        </Button>
      )}
      items={FORMATS.map((format) => ({
        label: format === 'csv' ? t('export_csv') : t('export_xlsx'),
        hint: t('export_all'),
        run: () => void download(`${address}?format=${format}`, `${table}.${format}`),
      }))}
    />
  )
}
