import { useState } from 'preact/hooks'
import type { Schema } from '../../app/api.ts'
import { instantDate, relative } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { type Resource, useResource } from '../../app/resource.ts'
import { Badge, Confirm, Menu, Section, toast } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { t } from './messages/index.ts'
import { roleWord } from './roles.ts'

export type Invitation = Schema<'Invitation'>

export type WaitingInvitationsProps = {
  /** Address of the list; also the key under which others expire it. */
  address: string
  load: (abort: AbortSignal) => Promise<{ data: readonly Invitation[] }>
  /** Absent where the person may not. */
  withdraw?: ((invitation: Invitation) => Promise<unknown>) | undefined
  sendAgain?: ((invitation: Invitation) => Promise<unknown>) | undefined
}

/** The invitations that nobody has accepted yet; nothing at all where there is none. */
export function WaitingInvitations({ address, load, withdraw, sendAgain }: WaitingInvitationsProps) {
  const list = useResource(address, load)
  const [leaving, setLeaving] = useState<Invitation | undefined>(undefined)
  const rows = list.data.value?.data
  if (!rows || rows.length === 0) return null
  const again = (invitation: Invitation) =>
    act(list, () => sendAgain?.(invitation), t('sent', { email: invitation.email }))
  const end = async (invitation: Invitation) => {
    setLeaving(undefined)
    await act(list, () => withdraw?.(invitation), t('withdrawn', { email: invitation.email }))
  }
  return (
    <Section title={t('waiting')} lead={t('waiting_lead')}>
      <DataTable
        label={t('waiting')}
        columns={columnsOf(withdraw && setLeaving, sendAgain && again)}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.email}
      />
      {leaving && (
        <Confirm
          open
          danger
          onClose={() => setLeaving(undefined)}
          title={t('withdraw_title', { email: leaving.email })}
          lead={t('withdraw_lead')}
          action={t('withdraw_action')}
          onConfirm={() => void end(leaving)}
        />
      )}
    </Section>
  )
}

const act = async <T,>(list: Resource<T>, work: () => Promise<unknown> | undefined, done: string): Promise<void> => {
  try {
    await work()
    toast({ message: done })
  } catch (thrown) {
    toast({ problem: Problem.of(thrown) })
  }
  await list.reload()
}

type Act = (invitation: Invitation) => void

const columnsOf = (withdraw: Act | undefined, sendAgain: Act | undefined): Column<Invitation>[] => {
  const columns: Column<Invitation>[] = [
    { id: 'email', head: t('email'), phone: 'title', cell: (row) => row.email },
    { id: 'role', head: t('role'), width: 200, phone: 'fact', cell: (row) => roleWord(row.role) },
    { id: 'until', head: t('valid_until'), width: WIDTH.person, phone: 'fact', cell: (row) => <Until of={row} /> },
  ]
  if (!withdraw || !sendAgain) return columns
  const cell = (row: Invitation) => (
    <Menu
      label={t('actions', { name: row.email })}
      items={[
        { label: t('send_again'), run: () => sendAgain(row) },
        { label: t('withdraw'), tone: 'danger', run: () => withdraw(row) },
      ]}
    />
  )
  return [...columns, { id: 'actions', head: '', width: 64, align: 'end', phone: 'mark', cell }]
}

function Until({ of: { expires_at } }: { of: Invitation }) {
  if (expires_at <= Date.now()) return <Badge tone="watch">{t('expired', { when: relative(expires_at) })}</Badge>
  return <>{instantDate(expires_at)}</>
}
