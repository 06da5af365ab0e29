import { useSignal } from '@preact/signals'
import {
  PROJECT_STATUSES,
  type ProjectStatus,
  TECHNOLOGY_CATEGORIES,
  type TechnologyCategory,
} from '../../../../shared/domain/vocabulary/index.ts'
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

/** Undefined for what has no category, and where it is the wanted one already. */
export const categoryChange = (
  { track, category: now }: Pick<Project, 'track' | 'category'>,
  category: TechnologyCategory | null,
): ProjectChanges | undefined => (track !== 'technology' || now === category ? undefined : { category })

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
      {how.chosen.some(({ track }) => track === 'technology') && (
        <CategoryMenu onCategory={(category) => void bulk.change((project) => categoryChange(project, category))} />
      )}
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

/** Only technology has a category: administrative projects among the chosen ones stay as they are. */
function CategoryMenu({ onCategory }: { onCategory: (category: TechnologyCategory | null) => void }) {
  return (
    <Menu
      label={t('bulk_category')}
      align="start"
      trigger={(props) => (
        <Button size="small" aria-haspopup="menu" {...props}>
          {t('bulk_category')}
        </Button>
      )}
      items={[
        ...wordOptions('category', TECHNOLOGY_CATEGORIES).map(({ value, label }) => ({
          label,
          run: () => onCategory(value),
        })),
        'rule',
        { label: t('bulk_category_none'), run: () => onCategory(null) },
      ]}
    />
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
