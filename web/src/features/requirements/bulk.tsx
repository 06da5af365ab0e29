import { useSignal } from '@preact/signals'
import { Button } from '../../ui/index.ts'
import type { Requirement } from './data.ts'
import { AdoptDialog } from './decide/adopt-dialog.tsx'
import { startReviews } from './list-data.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { t } from './messages/index.ts'

type May = { decides: boolean; adopts: boolean }
type Deed = { deed: 'adopt' | 'merge'; rows: readonly Requirement[] }

const isOpen = ({ state }: Requirement): boolean => state === 'submitted' || state === 'under_review'

/** What those who decide do with several requirements at once. */
export function useBulk(client: string, may: May, rows: readonly Requirement[]) {
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const doing = useSignal<Deed | undefined>(undefined)
  if (!may.decides) return { table: {}, dialog: null }
  const picked = rows.filter((row) => chosen.value.has(row.id))
  const open = picked.filter(isOpen)
  const close = () => {
    doing.value = undefined
  }
  const done = () => {
    chosen.value = new Set()
    close()
  }
  const begin = (deed: Deed['deed']) => () => {
    doing.value = { deed, rows: open }
  }
  const review = () => {
    done()
    void startReviews(client, picked)
  }
  const table = {
    chosen: chosen.value,
    onChosen: (ids: ReadonlySet<string>) => {
      chosen.value = ids
    },
    chosenActions: (
      <>
        {open.length > 0 && may.adopts && (
          <Button size="small" onClick={begin('adopt')}>
            {t('do_adopt')}
          </Button>
        )}
        {open.length > 0 && (
          <Button size="small" onClick={begin('merge')}>
            {t('merge')}
          </Button>
        )}
        {picked.some(({ state }) => state === 'submitted') && (
          <Button size="small" onClick={review}>
            {t('start_review')}
          </Button>
        )}
      </>
    ),
  }
  return { table, dialog: <Dialogs client={client} doing={doing.value} onClose={close} onDone={done} /> }
}

type DialogsProps = { client: string; doing: Deed | undefined; onClose: () => void; onDone: () => void }

function Dialogs({ client, doing, onClose, onDone }: DialogsProps) {
  if (doing?.deed === 'adopt')
    return <AdoptDialog client={client} requirements={doing.rows} onClose={onClose} onAdopted={onDone} />
  if (doing?.deed === 'merge')
    return <MergeDialog client={client} rows={doing.rows} onClose={onClose} onMerged={onDone} />
  return null
}
