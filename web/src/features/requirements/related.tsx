import { useState } from 'preact/hooks'
import { useClient } from '../../app/client.ts'
import { change, dropRow, type ListResource, useList } from '../../app/resource.ts'
import { Button, Pending, Sheet } from '../../ui/index.ts'
import { expireRequirements, type Requirement } from './data.ts'
import { DismissDialog } from './dismiss-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { headOf, Pair } from './pair.tsx'
import { confirmProposal, dismissProposal, loadProposals, type Proposal } from './proposals-data.ts'

type Props = { client: string; requirement: Requirement; units: Names; objectives: Names }

/** What the requirement looks like, or speaks against; a person says whether that is so. */
export function RelatedSheet({ client, requirement, units, objectives }: Props) {
  const { may } = useClient(client)
  const wanted = { requirement_id: requirement.id, state: 'open,confirmed' }
  const list = useList<Proposal>(`/clients/${client}/unification/proposals?of=${requirement.id}`, (cursor, signal) =>
    loadProposals(client, wanted, cursor, signal),
  )
  const { rows } = list.data.value ?? {}
  if (!rows)
    return (
      <Sheet title={t('related')}>
        <Pending of={list} lines={2} />
      </Sheet>
    )
  if (rows.length === 0) return null
  return (
    <Sheet title={t('related')} lead={t('related_lead')}>
      <ul class="stack" data-gap="large">
        {rows.map((proposal) => (
          <li key={proposal.id} class="stack" data-gap="small">
            <h3>{headOf(proposal)}</h3>
            <Pair client={client} proposal={proposal} units={units} objectives={objectives} />
            {may('unification:write') && (
              <ProposalActions client={client} list={list} proposal={proposal} own={requirement} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

type ActionsProps = {
  client: string
  list: ListResource<Proposal>
  proposal: Proposal
  own: Pick<Requirement, 'id'>
}

function ProposalActions({ client, list, proposal, own }: ActionsProps) {
  const [open, setOpen] = useState<'merge' | 'dismiss' | undefined>(undefined)
  const { first, second, state } = proposal
  const [mine, other] = first.id === own.id ? [first, second] : [second, first]
  const close = () => setOpen(undefined)
  const confirm = () =>
    change(list, {
      send: () => confirmProposal(client, proposal.id, null),
      done: t('proposal_confirmed'),
    })
  const mergeable = mine.state === 'submitted' || mine.state === 'under_review'
  return (
    <div class="row">
      {mergeable && (
        <Button size="small" onClick={() => setOpen('merge')}>
          {t('merge_into_number', { number: other.number })}
        </Button>
      )}
      {state === 'open' && proposal.kind === 'conflict' && (
        <Button size="small" onClick={() => void confirm()}>
          {t('confirm_conflict')}
        </Button>
      )}
      {state === 'open' && (
        <Button size="small" tone="quiet" onClick={() => setOpen('dismiss')}>
          {t('dismiss')}
        </Button>
      )}
      {open === 'merge' && (
        <MergeDialog client={client} rows={[mine]} others={[other]} onClose={close} onMerged={close} />
      )}
      {open === 'dismiss' && (
        <DismissDialog
          proposal={proposal}
          onClose={close}
          onReason={(reason) => {
            close()
            void change(list, {
              apply: dropRow(proposal.id),
              send: () => dismissProposal(client, proposal.id, reason),
              done: t('proposal_dismissed'),
            }).then(() => expireRequirements(client))
          }}
        />
      )}
    </div>
  )
}
