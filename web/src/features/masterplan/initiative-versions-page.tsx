import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { Page, Pending } from '../../ui/index.ts'
import { initiativeHref, planHref } from './addresses.ts'
import { useInitiativeVersions } from './data.ts'
import { t } from './messages/index.ts'

/** An initiative whatever version it is in: leads on to the version in force, else to the newest that has it. */
export default function InitiativeVersionsPage({ params: { client, initiative } }: PageProps<'client' | 'initiative'>) {
  const access = useClient(client)
  const { route } = useLocation()
  const resource = useInitiativeVersions(client, initiative)
  const [first] = resource.data.value?.versions ?? []
  useEffect(() => {
    if (first) route(initiativeHref(client, first.version_id, initiative), true)
  }, [first])
  const crumbs = [
    { label: access.name, href: inClient(client) },
    { label: t('title'), href: planHref(client) },
  ]
  return (
    <Page title={resource.data.value?.name ?? t('field_initiative')} crumbs={crumbs}>
      <Pending of={resource} lines={10} />
    </Page>
  )
}
