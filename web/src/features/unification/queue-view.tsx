import { useEffect, useRef, useState } from 'preact/hooks'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { change, dropRow, type ListResource, useList } from '../../app/resource.ts'
import { Button, EmptyState, KeyHint, LoadMore, Pending } from '../../ui/index.ts'
import {
  confirmProposal,
  DismissDialog,
  dismissProposal,
  expireRequirements,
  headOf,
  loadProposals,
  MergeDialog,
  type Names,
  Pair,
  type Proposal,
} from '../requirements/index.ts'
import { t } from './messages/index.ts'

type Props = {
  client: string
  /** What is decided here: proposals of one kind, or of both. */
  kind: '' | 'duplicate' | 'conflict'
  units: Names
  objectives: Names
}

type Asking = { how: 'merge' | 'dismiss'; proposal: Proposal }

/** Proposals one after the other: j and k move, c confirms, x dismisses. */
export function QueueView({ client, kind, units, objectives }: Props) {
  const { may } = useClient(client)
  const wanted = { state: 'open', ...(kind && { kind }) }
  const list = useList<Proposal>(`/clients/${client}/unification/proposals?open=${kind}`, (cursor, signal) =>
    loadProposals(client, wanted, cursor, signal),
  )
  const [asking, setAsking] = useState<Asking | undefined>(undefined)
  const { rows, next, total } = list.data.value ?? {}
  if (!rows) return <Pending of={list} lines={8} />
  if (rows.length === 0) return <EmptyState title={t('queue_none')}>{t('queue_none_detail')}</EmptyState>
  const decides = may('unification:write')
  return (
    <div class="stack">
      <Rows {...{ client, list, rows, units, objectives, decides }} ask={setAsking} />
      {next && <LoadMore shown={rows.length} total={total} onMore={() => void list.more()} />}
      {asking && <Ask client={client} list={list} asking={asking} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

type RowsProps = Omit<Props, 'kind'> & {
  list: ListResource<Proposal>
  rows: readonly Proposal[]
  decides: boolean
  ask: (asking: Asking) => void
}

/** Says of a conflict that it is one; of a duplicate nobody says so without merging it. */
const confirmConflict = (client: string, list: ListResource<Proposal>, proposal: Proposal): void => {
  void change(list, {
    apply: dropRow(proposal.id),
    send: () => confirmProposal(client, proposal.id, null),
    done: t('confirmed'),
  }).then(() => expireRequirements(client))
}

function Rows({ client, list, rows, units, objectives, decides, ask }: RowsProps) {
  const [wantedAt, setAt] = useState(0)
  const at = Math.min(wantedAt, rows.length - 1)
  const now = rows[at]
  const items = useRef<HTMLOListElement>(null)
  const moved = useRef(false)
  const focusOn = (place: number) => {
    const item = items.current?.children[place]
    if (!(item instanceof HTMLElement)) return
    item.focus({ preventScroll: true })
    item.scrollIntoView({ block: 'nearest' })
  }
  // Where one was decided the next one takes its place, and the focus.
  useEffect(() => {
    if (moved.current) focusOn(at)
  }, [now?.id])
  const go = (step: number) => {
    // The first press leads into the list.
    const next = moved.current ? Math.max(0, Math.min(rows.length - 1, at + step)) : at
    moved.current = true
    setAt(next)
    focusOn(next)
  }
  const confirm = (proposal: Proposal) => {
    if (proposal.kind === 'duplicate') ask({ how: 'merge', proposal })
    else confirmConflict(client, list, proposal)
  }
  const group = t('proposals')
  useCommands([
    { id: 'unification.next', title: t('next'), group, keys: 'j', run: () => go(1) },
    { id: 'unification.previous', title: t('previous'), group, keys: 'k', run: () => go(-1) },
    ...(decides && now
      ? [
          { id: 'unification.confirm', title: t('confirm'), group, keys: 'c', run: () => confirm(now) },
          {
            id: 'unification.dismiss',
            title: t('dismiss'),
            group,
            keys: 'x',
            run: () => ask({ how: 'dismiss', proposal: now }),
          },
        ]
      : []),
  ])
  return (
    <ol class="queue" ref={items}>
      {rows.map((proposal, i) => (
        <li
          key={proposal.id}
          class="sheet queue-item"
          tabIndex={-1}
          data-now={i === at || undefined}
          aria-current={i === at || undefined}
          aria-label={t('pair_of', {
            kind: headOf(proposal),
            first: proposal.first.number,
            second: proposal.second.number,
          })}
          onFocusCapture={() => {
            moved.current = true
            setAt(i)
          }}
        >
          <h2>{headOf(proposal)}</h2>
          <Pair client={client} proposal={proposal} units={units} objectives={objectives} />
          {decides && (
            <div class="row">
              <Button size="small" tone={i === at ? 'primary' : 'plain'} onClick={() => confirm(proposal)}>
                {t(proposal.kind === 'duplicate' ? 'merge' : 'confirm_conflict')}
              </Button>
              {i === at && <KeyHint keys="c" />}
              <Button size="small" tone="quiet" onClick={() => ask({ how: 'dismiss', proposal })}>
                {t('dismiss')}
              </Button>
              {i === at && <KeyHint keys="x" />}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

type AskProps = { client: string; list: ListResource<Proposal>; asking: Asking; onClose: () => void }

function Ask({ client, list, asking: { how, proposal }, onClose }: AskProps) {
  const merged = () => {
    onClose()
    if (list.known) list.set(dropRow(proposal.id)(list.known))
  }
  if (how === 'merge')
    return <MergeDialog client={client} rows={[proposal.first, proposal.second]} onClose={onClose} onMerged={merged} />
  return (
    <DismissDialog
      proposal={proposal}
      onClose={onClose}
      onReason={(reason) => {
        onClose()
        void change(list, {
          apply: dropRow(proposal.id),
          send: () => dismissProposal(client, proposal.id, reason),
          done: t('dismissed'),
        }).then(() => expireRequirements(client))
      }}
    />
  )
}
