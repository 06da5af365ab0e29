import { inClient, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { NONE } from '../../app/format.ts'
import { Details, LinkButton, Page, Pending, Sheet } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { Attachments } from '../attachments/index.ts'
import { type Receipt, useReceipt } from './data.ts'
import { Actions } from './decide/actions.tsx'
import { t } from './messages/index.ts'
import { type Names, useObjectiveNames, useUnitNames } from './names.ts'
import { Family, Origin } from './origin.tsx'
import { RelatedSheet } from './related.tsx'
import './requirements.css'
import { Standing } from './standing.tsx'
import { storyOf } from './story.ts'
import { RequirementTalk } from './talk.tsx'
import { Trail } from './trail.tsx'

/** One requirement: what is required and why, what it looks like, and what becomes of it. */
export default function RequirementPage({ params: { client, requirement: id } }: PageProps<'client' | 'requirement'>) {
  const { name } = useClient(client)
  const resource = useReceipt(client, id)
  const units = useUnitNames(client)
  const objectives = useObjectiveNames(client)
  const receipt = resource.data.value
  const crumbs = [
    { label: name, href: inClient(client) },
    { label: t('title'), href: inClient(client, 'requirements') },
  ]
  if (!receipt)
    return (
      <Page title={t('requirement')} crumbs={crumbs}>
        <Pending of={resource} lines={10} />
      </Page>
    )
  const { requirement } = receipt
  return (
    <Page
      title={t('named', { number: requirement.number })}
      marks={<Standing of={requirement} />}
      lead={storyOf(receipt, units)}
      crumbs={crumbs}
      actions={
        <>
          {requirement.state !== 'draft' && (
            <LinkButton icon="print" href={inClient(client, 'requirements', id, 'receipt')}>
              {t('receipt')}
            </LinkButton>
          )}
          <Actions client={client} receipt={receipt} units={units} objectives={objectives} />
        </>
      }
    >
      <Content {...{ client, receipt, units, objectives }} />
    </Page>
  )
}

type ContentProps = { client: string; receipt: Receipt; units: Names; objectives: Names }

function Content({ client, receipt, units, objectives }: ContentProps) {
  const { may } = useClient(client)
  const { requirement } = receipt
  return (
    <div class="requirement-parts">
      <div class="stack">
        <What {...{ receipt, units, objectives }} />
        <Origin client={client} receipt={receipt} />
        {may('unification:read') && requirement.state !== 'draft' && (
          <RelatedSheet {...{ client, requirement, units, objectives }} />
        )}
        <Family client={client} receipt={receipt} />
      </div>
      <div class="stack">
        <Sheet title={t('became')}>
          <Trail client={client} receipt={receipt} />
        </Sheet>
        {may('attachments:read') && <Files client={client} requirement={requirement.id} />}
        <RequirementTalk {...{ client, receipt, units, objectives }} />
      </div>
    </div>
  )
}

function Files({ client, requirement }: { client: string; requirement: string }) {
  const path = { client, requirement }
  return (
    <Sheet title={t('attachments')}>
      <Attachments
        client={client}
        address={`/clients/${client}/requirements/${requirement}/attachments`}
        loadPage={(cursor, signal) =>
          answer(
            api.GET('/clients/{client}/requirements/{requirement}/attachments', {
              params: { path, query: { limit: '100', ...(cursor && { cursor }) } },
              signal,
            }),
          )
        }
      />
    </Sheet>
  )
}

function What({ receipt: { requirement }, units, objectives }: Omit<ContentProps, 'client'>) {
  const { statement, rationale, expected_benefit, affected_unit_ids, cost_class, external_id } = requirement
  const text = (value: string | null) => (value ? <span class="requirement-text">{value}</span> : NONE)
  return (
    <Sheet title={t('what')}>
      <p class="requirement-statement">{statement}</p>
      <Details
        rows={[
          { label: t('rationale'), value: text(rationale) },
          { label: t('expected_benefit'), value: text(expected_benefit) },
          { label: t('unit'), value: units.of(requirement.unit_id) },
          { label: t('affected_units'), value: affected_unit_ids.map(units.of).filter(Boolean).join(', ') || NONE },
          { label: t('objective'), value: objectives.of(requirement.objective_id) || NONE },
          { label: t('moscow'), value: word('moscow', requirement.moscow) },
          { label: t('value'), value: t('score', { score: requirement.value_score }) },
          { label: t('urgency'), value: t('score', { score: requirement.urgency_score }) },
          { label: t('cost_class'), value: cost_class ? word('cost_class', cost_class) : NONE },
          ...(external_id ? [{ label: t('external_id'), value: external_id }] : []),
        ]}
      />
    </Sheet>
  )
}
