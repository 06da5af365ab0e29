import { date, days } from '../../app/format.ts'
import { word } from '../../vocabulary/index.ts'
import type { MapLink } from './map-data.ts'
import type { MapIndex } from './map-index.ts'
import { t } from './messages/index.ts'

/** When the change must be finished, measured from the technology's finish: "30 days before go-live". */
export const lagWords = (lagDays: number): string => {
  if (lagDays === 0) return t('lag_by')
  return lagDays < 0 ? t('lag_before', { days: days(-lagDays) }) : t('lag_after', { days: days(lagDays) })
}

/** How a link stands in time, in a few words for tables and the graph; '' where nothing is to be said. */
export const timingShort = (link: MapLink): string => {
  if (link.state === 'dismissed') return ''
  const late = link.days_behind ?? 0
  if (link.administrative_project_id === null) return late > 0 ? t('overdue', { days: days(late) }) : ''
  return late > 0 ? t('late', { days: days(late) }) : ''
}

/** How a link stands in time, as a sentence with its dates. */
export const timingSentence = (link: MapLink): string => {
  const late = link.days_behind ?? 0
  const due = date(link.due_on)
  if (link.due_on === null) return t('timing_no_technology_date')
  if (link.administrative_project_id === null)
    return late > 0 ? t('timing_overdue', { due, days: days(late) }) : t('timing_open', { due })
  if (link.administrative_finish_on === null) return t('timing_no_finish', { due })
  const finish = date(link.administrative_finish_on)
  return late > 0 ? t('timing_late', { finish, due, days: days(late) }) : t('timing_in_time', { finish, due })
}

/** Why a link counts as covered or as a gap. */
export const coverageSentence = (link: MapLink, index: MapIndex): string => {
  if (link.state === 'dismissed') return t('why_dismissed')
  const project = index.project(link.administrative_project_id)
  const name = project?.name ?? t('unknown_project')
  if (link.administrative_project_id === null)
    return link.state === 'suspected' ? t('why_suspected_open') : t('why_confirmed_open')
  if (project?.status === 'cancelled') return t('why_cancelled', { name })
  return link.state === 'suspected' ? t('why_suspected', { name }) : t('why_covered', { name })
}

/** What changes where: "Work instruction in Purchasing". */
export const changeName = (link: Pick<MapLink, 'artefact' | 'unit_id'>, index: MapIndex): string =>
  t('change_in_unit', { artefact: word('kind', link.artefact), unit: index.unitName(link.unit_id) })

/** A whole link in a sentence, for those who hear the graph. */
export const linkSentence = (link: MapLink, index: MapIndex): string => {
  const project = index.project(link.technology_project_id)
  const parts = [
    t('link_heard', { project: project?.name ?? t('unknown_project'), change: changeName(link, index) }),
    link.mechanism,
    t('strength_heard', { strength: word('strength', link.strength) }),
    coverageSentence(link, index),
    timingShort(link),
  ]
  return parts.filter(Boolean).join(' ')
}

/** "6 changes, 2 gaps, 1 late"; parts that are none are left out. */
export const countWords = ({ links, gaps, late }: { links: number; gaps: number; late: number }): string =>
  [
    t('count_changes', { count: links }),
    gaps > 0 ? t('count_gaps', { count: gaps }) : '',
    late > 0 ? t('count_late', { count: late }) : '',
  ]
    .filter(Boolean)
    .join(', ')
