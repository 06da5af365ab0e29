import { list, relative } from '../../app/format.ts'
import type { Problem } from '../../app/problem.ts'
import { Banner, Button, Problems } from '../../ui/index.ts'
import { Contested } from './contested.ts'
import { t } from './messages/index.ts'

type Props<T> = {
  of: Problem | undefined
  fieldName: (field: string) => string
  /** Saves what was written over the other change. */
  onKeep: (theirs: T) => void
  /** Drops what was written. */
  onTake: (theirs: T) => void
}

/** At the head of a form: what the API refused; for a change by somebody else who and what, with both ways on. */
export function ContestedBanner<T>({ of: problem, fieldName, onKeep, onTake }: Props<T>) {
  if (!(problem instanceof Contested)) return <Problems of={problem} />
  // The form that shows this banner is the one that threw it, about its own kind of record.
  const { last, fields, theirs } = problem as Contested<T>
  const title = last ? t('contested_by', { who: last.actor_name, when: relative(last.at) }) : t('contested')
  return (
    <Banner tone="watch" title={title} role="alert">
      <p>{t('contested_fields', { fields: list(fields.map(fieldName)) })}</p>
      <div class="row">
        <Button size="small" onClick={() => onKeep(theirs)}>
          {t('keep_mine')}
        </Button>
        <Button size="small" tone="quiet" onClick={() => onTake(theirs)}>
          {t('take_theirs')}
        </Button>
      </div>
    </Banner>
  )
}
