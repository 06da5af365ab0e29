import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { send } from '../../app/http.ts'
import { Problem } from '../../app/problem.ts'
import { Button, Menu, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'

const FORMATS = ['csv', 'xlsx'] as const

const fileName = (disposition: string | null): string | undefined => /filename="([^"]+)"/.exec(disposition ?? '')?.[1]

/** Fetches a file first and hands it over then, so that a refusal is said here and not shown as a page of JSON. */
const download = async (href: string, name: string): Promise<void> => {
  try {
    const response = await send(new Request(new URL(href, location.origin)))
    const url = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = url
    link.download = fileName(response.headers.get('content-disposition')) ?? name
    link.click()
    // The browser takes the file over after the press; the address may go then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  } catch (thrown) {
    toast({ problem: Problem.of(thrown) })
  }
}

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
