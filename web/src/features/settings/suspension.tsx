import { useState } from 'preact/hooks'
import { Problem } from '../../app/problem.ts'
import { expire, type Resource } from '../../app/resource.ts'
import { Button, Confirm, Section, toast } from '../../ui/index.ts'
import { type Client, setSuspended } from './data.ts'
import { t } from './messages/index.ts'

type Props = { record: Resource<Client>; client: Client }

/** Shuts a client's own people out, or lets them in again; for owners of the consultancy. */
export function Suspension({ record, client }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { name } = client
  const suspended = client.state === 'suspended'
  const set = async (wanted: boolean) => {
    setBusy(true)
    try {
      record.set(await setSuspended(client, wanted))
      expire('/consultancies/')
      toast({ message: wanted ? t('suspended', { name }) : t('resumed', { name }) })
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
      void record.reload()
    } finally {
      setBusy(false)
      setAsking(false)
    }
  }
  return (
    <Section title={t('suspension')} lead={t('suspension_lead')}>
      <div class="row">
        {suspended ? (
          <Button busy={busy} onClick={() => void set(false)}>
            {t('resume')}
          </Button>
        ) : (
          <Button tone="danger" onClick={() => setAsking(true)}>
            {t('suspend')}
          </Button>
        )}
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('suspend_title', { name })}
        lead={t('suspend_detail')}
        action={t('suspend')}
        onConfirm={() => void set(true)}
        busy={busy}
        danger
      />
    </Section>
  )
}
