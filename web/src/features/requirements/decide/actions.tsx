import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient } from '../../../app/address.ts'
import { useClient } from '../../../app/client.ts'
import { type Command, useCommands } from '../../../app/commands.ts'
import { me } from '../../../app/session.ts'
import { Button, Menu, type MenuItem, toast } from '../../../ui/index.ts'
import { sayRefusal } from '../../records/index.ts'
import {
  deleteRequirement,
  expireRequirements,
  type Receipt,
  type Requirement,
  restoreRequirement,
  reviewRequirement,
  submitRequirement,
} from '../data.ts'
import { EditDialog } from '../edit-dialog.tsx'
import { MergeDialog } from '../merge-dialog.tsx'
import { t } from '../messages/index.ts'
import type { Names } from '../names.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { DeferDialog, RejectDialog, ResumeDialog } from './end-dialogs.tsx'
import { SplitDialog } from './split-dialog.tsx'

type Props = { client: string; receipt: Receipt; units: Names; objectives: Names }

const DEEDS = {
  hand_in: 'h',
  adopt: 'a',
  edit: 'e',
  review: 'v',
  merge: 'm',
  split: 's',
  defer: 'd',
  reject: 'x',
  resume: 'r',
  remove: '',
} as const
type Deed = keyof typeof DEEDS

/** What somebody may do with a requirement as it stands; the first is what usually comes next. */
const deedsOf = (
  { state, ending }: Requirement,
  { mine, decides, plans }: { mine: boolean; decides: boolean; plans: boolean },
): readonly Deed[] => {
  if (state === 'draft') return mine || decides ? ['hand_in', 'edit', 'remove'] : []
  if (!decides) return []
  if (state === 'ended') return ending === 'deferred' ? ['resume'] : []
  const review: readonly Deed[] = state === 'submitted' ? ['review'] : []
  return [...(plans ? (['adopt'] as const) : []), 'merge', 'split', 'defer', 'reject', ...review, 'edit']
}

/** What the person may do with the requirement, by buttons, menu and keys. */
export function Actions({ client, receipt, units, objectives }: Props) {
  const { requirement } = receipt
  const { may } = useClient(client)
  const { route } = useLocation()
  const [open, setOpen] = useState<Deed | undefined>(undefined)
  const deeds = deedsOf(requirement, {
    mine: may('requirements:write') && requirement.submitter_id === me.value?.id,
    decides: may('unification:write'),
    plans: may('masterplan:write'),
  })
  const judging = requirement.state !== 'draft'
  const labelOf = (deed: Deed) => t(deed === 'edit' && judging ? 'do_judge' : `do_${deed}`)
  const run = (deed: Deed) => {
    if (deed === 'hand_in') void handIn(client, requirement)
    else if (deed === 'review') void startReview(client, requirement)
    else if (deed === 'remove') void remove(client, requirement, () => route(inClient(client, 'requirements')))
    else setOpen(deed)
  }
  useCommands(
    deeds.map(
      (deed): Command => ({
        id: `requirements.${deed}`,
        title: labelOf(deed),
        group: t('named', { number: requirement.number }),
        ...(DEEDS[deed] && { keys: DEEDS[deed] }),
        run: () => run(deed),
      }),
    ),
  )
  const [main, ...rest] = deeds
  if (!main) return null
  const items = rest.map(
    (deed): MenuItem => ({
      label: labelOf(deed),
      ...(DEEDS[deed] && { keys: DEEDS[deed] }),
      ...(deed === 'remove' || deed === 'reject' ? { tone: 'danger' as const } : {}),
      run: () => run(deed),
    }),
  )
  const close = () => setOpen(undefined)
  return (
    <>
      {items.length > 0 && (
        <Menu
          label={t('decide')}
          items={items}
          trigger={(props) => (
            <Button aria-haspopup="menu" {...props}>
              {t(judging ? 'decide_else' : 'more')}
            </Button>
          )}
        />
      )}
      <Button tone="primary" onClick={() => run(main)}>
        {labelOf(main)}
      </Button>
      <OpenDialog {...{ client, requirement, units, objectives, open }} onClose={close} />
    </>
  )
}

type OpenProps = Omit<Props, 'receipt'> & {
  requirement: Requirement
  open: Deed | undefined
  onClose: () => void
}

function OpenDialog({ open, units, objectives, ...shared }: OpenProps) {
  const { client, requirement, onClose } = shared
  if (open === 'adopt')
    return <AdoptDialog client={shared.client} requirements={[shared.requirement]} onClose={shared.onClose} />
  if (open === 'merge') return <MergeDialog client={client} rows={[requirement]} onClose={onClose} onMerged={onClose} />
  if (open === 'split') return <SplitDialog {...shared} />
  if (open === 'defer') return <DeferDialog {...shared} />
  if (open === 'reject') return <RejectDialog {...shared} />
  if (open === 'resume') return <ResumeDialog {...shared} />
  if (open === 'edit') return <EditDialog {...shared} units={units} objectives={objectives} />
  return null
}

const handIn = async (client: string, { id, number }: Requirement): Promise<void> => {
  try {
    await submitRequirement(client, id)
    expireRequirements(client)
    toast({ message: t('handed_in', { number }) })
  } catch (thrown) {
    sayRefusal(thrown)
  }
}

const startReview = async (client: string, { id, number }: Requirement): Promise<void> => {
  try {
    await reviewRequirement(client, id)
    expireRequirements(client)
    toast({ message: t('review_started', { number }) })
  } catch (thrown) {
    sayRefusal(thrown)
  }
}

/** Deletes a draft at once; the toast brings it back. */
const remove = async (client: string, requirement: Requirement, leave: () => void): Promise<void> => {
  try {
    await deleteRequirement(client, requirement)
  } catch (thrown) {
    sayRefusal(thrown)
    return
  }
  expireRequirements(client)
  leave()
  toast({
    message: t('deleted', { number: requirement.number }),
    undo: async () => {
      await restoreRequirement(client, requirement.id)
      expireRequirements(client)
    },
  })
}
