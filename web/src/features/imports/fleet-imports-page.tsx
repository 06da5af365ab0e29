import { useMemo, useState } from 'preact/hooks'
import { PORTFOLIO_TABLES } from '../../../../shared/domain/vocabulary/index.ts'
import { inConsultancy, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { expire } from '../../app/resource.ts'
import { loadSession, mayInConsultancy, me } from '../../app/session.ts'
import { Page } from '../../ui/index.ts'
import { FleetHistory } from './fleet-history.tsx'
import { fleetTarget } from './fleet-target.ts'
import { t } from './messages/index.ts'
import { Wizard } from './wizard.tsx'

/** One file for many clients of a consultancy. */
export default function FleetImportsPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const { query, set } = useQuery()
  const [atWork, setAtWork] = useState(false)
  const target = useMemo(() => fleetTarget(consultancy), [consultancy])
  const name = me.value?.consultancies.find((one) => one.id === consultancy)?.name ?? ''
  const clients = inConsultancy(consultancy, 'clients')
  return (
    <Page title={t('fleet_title')} lead={t('fleet_lead')} crumbs={[{ label: name, href: clients }]}>
      {mayInConsultancy(consultancy, 'fleet_imports:write') && (
        <Wizard
          target={target}
          consultancy={consultancy}
          table={oneOf(query.table, PORTFOLIO_TABLES) ?? 'projects'}
          onTable={(table) => set({ table })}
          currency={me.value?.clients[0]?.currency ?? 'EUR'}
          placeOf={() => ({ label: t('open_clients'), href: clients })}
          onWritten={() => {
            expire('/')
            // New clients are reached from now on.
            void loadSession()
          }}
          onBusy={setAtWork}
        />
      )}
      {!atWork && mayInConsultancy(consultancy, 'fleet_imports:read') && (
        <FleetHistory consultancy={consultancy} mayWrite={mayInConsultancy(consultancy, 'fleet_imports:write')} />
      )}
    </Page>
  )
}
