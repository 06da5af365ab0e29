import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { instant } from '../../app/format.ts'
import { Button, Details, Page, Pending } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { type Receipt, useReceipt } from './data.ts'
import { t } from './messages/index.ts'
import { type Names, useUnitNames } from './names.ts'
import './requirements.css'
import { Standing } from './standing.tsx'
import { storyOf } from './story.ts'
import { InitiativeLink, Trail } from './trail.tsx'

/** What somebody who handed in a requirement holds in their hands: what it said, and what became of it, by whom and why. */
export default function ReceiptPage({ params: { client, requirement: id } }: PageProps<'client' | 'requirement'>) {
  const { name } = useClient(client)
  const resource = useReceipt(client, id)
  const units = useUnitNames(client)
  const receipt = resource.data.value
  const number = receipt?.requirement.number
  const crumbs = [
    { label: name, href: inClient(client) },
    { label: t('title'), href: inClient(client, 'requirements') },
    {
      label: number === undefined ? t('requirement') : t('named', { number }),
      href: inClient(client, 'requirements', id),
    },
  ]
  if (!receipt)
    return (
      <Page title={t('receipt')} crumbs={crumbs}>
        <Pending of={resource} lines={10} />
      </Page>
    )
  return (
    <Page
      title={t('receipt_of', { number: receipt.requirement.number })}
      marks={<Standing of={receipt.requirement} />}
      lead={storyOf(receipt, units)}
      crumbs={crumbs}
      width="reading"
      actions={
        <Button icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
      }
    >
      <Document client={client} organization={name} receipt={receipt} units={units} />
    </Page>
  )
}

type DocumentProps = { client: string; organization: string; receipt: Receipt; units: Names }

function Document({ client, organization, receipt, units }: DocumentProps) {
  const { requirement, initiative, merged_into } = receipt
  const last = merged_into.at(-1)
  return (
    <article class="prose">
      <p class="requirement-statement">{requirement.statement}</p>
      <Details
        rows={[
          { label: t('organization'), value: organization },
          { label: t('unit'), value: units.of(requirement.unit_id) },
          { label: t('submitter'), value: requirement.submitter_name },
          { label: t('submitted_at'), value: instant(requirement.submitted_at) },
          { label: t('moscow'), value: word('moscow', requirement.moscow) },
          ...(last ? [{ label: t('stands_now'), value: <Now of={last} /> }] : []),
          ...(initiative
            ? [{ label: t('served_by'), value: <ServedBy client={client} initiative={initiative} /> }]
            : []),
        ]}
      />
      <h2>{t('became')}</h2>
      <Trail client={client} receipt={receipt} />
    </article>
  )
}

function Now({ of }: { of: Receipt['merged_into'][number] }) {
  return (
    <>
      {t('named', { number: of.number })} <Standing of={of} />
    </>
  )
}

function ServedBy({ client, initiative }: { client: string; initiative: NonNullable<Receipt['initiative']> }) {
  return (
    <>
      <InitiativeLink client={client} initiative={initiative} />{' '}
      <span class="muted">
        {t('in_version', {
          number: initiative.version_number,
          state: word('plan_state', initiative.version_state),
        })}
      </span>
    </>
  )
}
