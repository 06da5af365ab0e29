import { ROADMAP_GROUPS, roadmap } from '../../../../../shared/domain/masterplan/roadmap.ts'
import { oneOf, useQuery } from '../../../app/address.ts'
import { Chip, EmptyState, FilterBar, Tabs } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import { Bars } from './bars.tsx'
import type { RoadmapProps } from './groups.ts'
import { RoadmapTable } from './roadmap-table.tsx'
import './roadmap.css'

const VIEWS = ['bars', 'table'] as const

/** The initiatives over the years, as bars or as a table that says the same. */
export function Roadmap(props: RoadmapProps) {
  const { query, set } = useQuery()
  const by = oneOf(query.by, ROADMAP_GROUPS) ?? 'alternative'
  const view = oneOf(query.view, VIEWS) ?? 'bars'
  const drawn = roadmap(props.initiatives, by)
  if (drawn.years.length === 0) return <EmptyState title={t('roadmap_none')}>{t('roadmap_none_detail')}</EmptyState>
  return (
    <div class="stack roadmap-page">
      <div class="no-print">
        <FilterBar>
          <span class="muted">{t('roadmap_by')}</span>
          {ROADMAP_GROUPS.map((one) => (
            <Chip key={one} pressed={one === by} onPress={() => set({ by: one === 'alternative' ? undefined : one })}>
              {t(`by_${one}`)}
            </Chip>
          ))}
        </FilterBar>
      </div>
      <Tabs
        label={t('roadmap_views')}
        tabs={VIEWS.map((id) => ({ id, label: t(`view_${id}`) }))}
        current={view}
        onCurrent={(id) => set({ view: id === 'bars' ? undefined : id })}
      >
        {view === 'bars' ? (
          <Bars {...props} drawn={drawn} by={by} />
        ) : (
          <RoadmapTable {...props} drawn={drawn} by={by} />
        )}
      </Tabs>
    </div>
  )
}
