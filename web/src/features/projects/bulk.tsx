import { useSignal } from '@preact/signals'
import { PROJECT_STATUSES, type ProjectStatus } from '../../../../shared/domain/vocabulary/index.ts'
import type { ListResource } from '../../app/resource.ts'
import { Button, Menu, toast } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { BulkDialog, type BulkDraft } from './bulk-dialog.tsx'
import { type BulkAnswer, changeEach, deleteEach, MOST_AT_ONCE, restoreEach } from './bulk-run.ts'
import type { Project, ProjectChanges } from './data.ts'
import { t } from './messages/index.ts'

type Props = {
  client: string
  list: ListResource<Project>
  chosen: readonly Project[]
  /** Runs when something was changed: computed health and counts are old then. */
  onChanged: () => void
}

/** What a draft changes in one project; undefined where it has all of it already. */
const changesOf = (draft: BulkDraft, project: Project): ProjectChanges | undefined => {
  if (draft.kind === 'owner') {
    const owner = draft.owner.trim() || null
    return owner === project.owner ? undefined : { owner }
  }
  const tags = [...new Set([...project.tags.filter((tag) => !draft.remove.includes(tag)), ...draft.add])]
  return tags.join('\n') === project.tags.join('\n') ? undefined : { tags }
}

const sayProblems = ({ problems }: BulkAnswer): void => {
  const [first] = problems
  if (!first) return
  const inUse = problems.filter((problem) => problem.code === 'in_use').length
  if (inUse > 0) toast({ message: t('bulk_in_use', { count: inUse }) })
  else toast({ problem: first })
}

/** Changes the chosen projects together. */
export function BulkActions({ client, list, chosen, onChanged }: Props) {
  const progress = useSignal<number | undefined>(undefined)
  const dialog = useSignal<'owner' | 'tags' | undefined>(undefined)
  const step = (done: number) => {
    progress.value = done
  }
  const finish = (answer: BulkAnswer, done: string, undo: () => Promise<unknown>) => {
    progress.value = undefined
    onChanged()
    if (answer.done.length > 0)
      toast({
        message: done,
        undo: async () => {
          await undo()
          onChanged()
        },
      })
    sayProblems(answer)
  }
  const run = async (changes: (project: Project) => ProjectChanges | undefined) => {
    progress.value = 0
    const answer = await changeEach(client, list, chosen, changes, step)
    const old = new Map(answer.done.map((project) => [project.id, project]))
    const back = ({ id }: Project) => {
      const { status = 'proposed', owner = null, tags = [] } = old.get(id) ?? {}
      return { status, owner, tags }
    }
    finish(answer, t('bulk_changed', { count: answer.done.length }), () =>
      changeEach(client, list, answer.done, back, () => undefined),
    )
  }
  const remove = async () => {
    progress.value = 0
    const answer = await deleteEach(client, list, chosen, step)
    finish(answer, t('bulk_deleted', { count: answer.done.length }), () => restoreEach(client, list, answer.done))
  }
  const setStatus = (status: ProjectStatus) =>
    void run((project) => (project.status === status ? undefined : { status }))
  if (progress.value !== undefined)
    return <span role="status">{t('bulk_progress', { done: progress.value, total: chosen.length })}</span>
  if (chosen.length > MOST_AT_ONCE) return <span class="muted">{t('bulk_too_many', { most: MOST_AT_ONCE })}</span>
  return (
    <>
      <Menu
        label={t('bulk_status')}
        align="start"
        trigger={(props) => (
          <Button size="small" aria-haspopup="menu" {...props}>
            {t('bulk_status')}
          </Button>
        )}
        items={wordOptions('status', PROJECT_STATUSES).map(({ value, label }) => ({
          label,
          run: () => setStatus(value),
        }))}
      />
      <Button
        size="small"
        onClick={() => {
          dialog.value = 'owner'
        }}
      >
        {t('bulk_owner')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          dialog.value = 'tags'
        }}
      >
        {t('bulk_tags')}
      </Button>
      <Button size="small" icon="trash" onClick={() => void remove()}>
        {t('delete')}
      </Button>
      {dialog.value && (
        <BulkDialog
          kind={dialog.value}
          chosen={chosen}
          onClose={() => {
            dialog.value = undefined
          }}
          onSubmit={(draft) => void run((project) => changesOf(draft, project))}
        />
      )}
    </>
  )
}
