import { Icon } from '../../ui/index.ts'
import { Diamond, Ring } from './graph/marks.tsx'
import type { MapLink } from './map-data.ts'
import { isGap, isLate } from './map-filter.ts'
import type { MapIndex } from './map-index.ts'
import { t } from './messages/index.ts'
import { changeName, coverageSentence, timingShort } from './sentences.ts'
import './link-list.css'

type Props = {
  links: readonly MapLink[]
  index: MapIndex
  /** What is named first: the changes that a technology causes, or the causes of a change. */
  toward: 'changes' | 'causes'
  onPick: (link: string) => void
}

/** Gaps first, then what comes latest. */
const byUrgency = (a: MapLink, b: MapLink): number =>
  Number(isGap(b)) - Number(isGap(a)) || (b.days_behind ?? 0) - (a.days_behind ?? 0)

/** A chain as a list: each link with why it counts as it does. */
export function LinkList({ links, index, toward, onPick }: Props) {
  return (
    <ul class="link-list">
      {[...links].sort(byUrgency).map((link) => (
        <li key={link.id}>
          <button type="button" onClick={() => onPick(link.id)}>
            <span class="link-list-mark">{isGap(link) ? <Ring /> : <Icon name="check" size={12} />}</span>
            <span class="link-list-text">
              <strong>
                {toward === 'changes'
                  ? changeName(link, index)
                  : (index.project(link.technology_project_id)?.name ?? t('unknown_project'))}
              </strong>
              <span>{link.mechanism}</span>
              {isLate(link) && (
                <span class="link-list-late">
                  <Diamond />
                  {timingShort(link)}
                </span>
              )}
              <small>{coverageSentence(link, index)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
