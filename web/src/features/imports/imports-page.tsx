import { useMemo, useState } from 'preact/hooks'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { expire } from '../../app/resource.ts'
import { Page } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { clientTarget } from './client-target.ts'
import { History } from './history.tsx'
import { t } from './messages/index.ts'
import { Wizard } from './wizard.tsx'

/** Where the records of a table are listed. */
const PLACES: Record<PortfolioTable, string> = {
  units: 'units',
  projects: 'projects',
  vendors: 'vendors',
  contracts: 'contracts',
  causal_links: 'causal-map',
}

/** Imports into one client organization: the wizard, and below it what was imported so far. */
export default function ImportsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const [atWork, setAtWork] = useState(false)
  const target = useMemo(() => clientTarget(client), [client])
  const mayWrite = may('imports:write')
  return (
    <Page title={t('title')} lead={mayWrite && !atWork && t('lead')} crumbs={[{ label: name, href: inClient(client) }]}>
      {mayWrite && (
        <Wizard
          target={target}
          client={client}
          table={oneOf(query.table, PORTFOLIO_TABLES) ?? 'projects'}
          onTable={(table) => set({ table })}
          currency={currency}
          model={(table) => `/api/v1/clients/${client}/exports/${table}?format=csv`}
          placeOf={(table) => ({
            label: t('open_table', { table: word('table', table) }),
            href: inClient(client, PLACES[table]),
          })}
          onWritten={() => expire(`/clients/${client}`)}
          onBusy={setAtWork}
        />
      )}
      {!atWork && <History client={client} mayWrite={mayWrite} />}
    </Page>
  )
}
