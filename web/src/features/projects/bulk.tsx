import { useSignal } from '@preact/signals'
import { PROJECT_STATUSES, type ProjectStatus } from '../../../../shared/domain/vocabulary/index.ts'
import { Button, Menu } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { BulkDialog, type BulkDraft } from './bulk-dialog.tsx'
import { MOST_AT_ONCE } from './bulk-run.ts'
import type { Project, ProjectChanges } from './data.ts'
import { t } from './messages/index.ts'
import { type BulkHow, useBulk } from './use-bulk.ts'

/** What a draft changes in one project; undefined where it has all of it already. */
const changesOf = (draft: BulkDraft, project: Project): ProjectChanges | undefined => {
  if (draft.kind === 'owner') {
    const owner = draft.owner.trim() || null
    return owner === project.owner ? undefined : { owner }
  }
  const tags = [...new Set([...project.tags.filter((tag) => !draft.remove.includes(tag)), ...draft.add])]
  return tags.join('\n') === project.tags.join('\n') ? undefined : { tags }
}

/** Changes the chosen projects together. */
export function BulkActions(how: BulkHow) {
  const bulk = useBulk(how)
  const dialog = useSignal<'owner' | 'tags' | undefined>(undefined)
  const show = (kind: 'owner' | 'tags' | undefined) => {
    dialog.value = kind
  }
  if (bulk.progress) return <span role="status">{t('bulk_progress', bulk.progress)}</span>
  if (how.chosen.length > MOST_AT_ONCE) return <span class="muted">{t('bulk_too_many', { most: MOST_AT_ONCE })}</span>
  return (
    <>
      <StatusMenu
        onStatus={(status) => void bulk.change((project) => (project.status === status ? undefined : { status }))}
      />
      <Button size="small" onClick={() => show('owner')}>
        {t('bulk_owner')}
      </Button>
      <Button size="small" onClick={() => show('tags')}>
        {t('bulk_tags')}
      </Button>
      <Button size="small" icon="trash" onClick={() => void bulk.remove()}>
        {t('delete')}
      </Button>
      {dialog.value && (
        <BulkDialog
          kind={dialog.value}
          chosen={how.chosen}
          onClose={() => show(undefined)}
          onSubmit={(draft) => void bulk.change((project) => changesOf(draft, project))}
        />
      )}
    </>
  )
}

function StatusMenu({ onStatus }: { onStatus: (status: ProjectStatus) => void }) {
  return (
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
        run: () => onStatus(value),
      }))}
    />
  )
}
