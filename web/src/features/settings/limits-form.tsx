import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { RULE_NAMES, type ThresholdKey } from '../../../../shared/domain/health/thresholds.ts'
import { useSubmission } from '../../app/form.ts'
import { relative } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import type { Resource } from '../../app/resource.ts'
import { Banner, Button, Problems, Section, toast } from '../../ui/index.ts'
import { type Limits, lastLimitsChange, loadLimits, saveLimits } from './data.ts'
import { type LimitFieldsProps, limitName, RenewalLimit, RuleLimits } from './limit-fields.tsx'
import { changedKeys, type Draft, drafted, overrides, problemsOf, written } from './limits.ts'
import { t } from './messages/index.ts'
import { useUnsaved } from './use-unsaved.ts'

type Props = { client: string; limits: Resource<Limits>; mayWrite: boolean }
/** Somebody else's change of limits that the draft changes too. */
type Contest = { theirs: Limits; keys: readonly ThresholdKey[]; who: { name: string; at: number } | undefined }

/** Where health begins to count as bad: two limits a rule, with their meaning and usual values. */
export function LimitsForm({ client, limits, mayWrite }: Props) {
  const saved = limits.data.value
  const [draft, setDraft] = useState<Draft>({})
  const [contest, setContest] = useState<Contest | undefined>(undefined)
  const changed = saved ? changedKeys(saved.values, draft) : []
  const problems: ReadonlyMap<string, string> = saved ? problemsOf(saved.values, draft) : new Map()
  useUnsaved(changed.length > 0)
  const form = useSubmission(async () => {
    if (!saved || problems.size > 0) return
    try {
      await store(client, limits, saved, draft)
      setDraft({})
      setContest(undefined)
    } catch (thrown) {
      const problem = Problem.of(thrown)
      if (problem.status !== 412) throw problem
      const met = await meet(client, saved, draft)
      limits.set(met.theirs)
      if (met.keys.length > 0) return setContest(met)
      await store(client, limits, met.theirs, draft)
      setDraft({})
    }
  })
  const sheet = useRef<HTMLFormElement>(null)
  useKeptInSight(sheet, `${changed.length > 0}:${problems.size}`)
  if (!saved) return null
  const fields: LimitFieldsProps = {
    values: saved.values,
    draft,
    problems,
    disabled: !mayWrite,
    onDraft: (changes) => setDraft({ ...draft, ...changes }),
  }
  const dropAll = () => {
    setDraft({})
    setContest(undefined)
  }
  return (
    <form ref={sheet} onSubmit={form.onSubmit} noValidate class="stack" data-gap="large">
      <Section title={t('limits')} lead={t('limits_lead')}>
        <Problems of={form.problem} />
        <h3>{t('limits_projects')}</h3>
        <div>
          {RULE_NAMES.map((name) => (
            <RuleLimits key={name} name={name} {...fields} />
          ))}
        </div>
        <h3>{t('limits_portfolio')}</h3>
        <div>
          <RuleLimits name="portfolio_trouble_percent" {...fields} />
          <RenewalLimit {...fields} />
        </div>
      </Section>
      {changed.length > 0 && (
        <div class="settings-bar">
          {contest && <Contested contest={contest} onTakeTheirs={dropAll} />}
          <span role="status">
            {problems.size > 0 ? t('mend', { count: problems.size }) : t('changed', { count: changed.length })}
          </span>
          <div class="row">
            <Button onClick={dropAll}>{t('discard')}</Button>
            <Button type="submit" tone="primary" busy={form.busy} disabled={problems.size > 0}>
              {contest ? t('keep_mine') : t('save')}
            </Button>
          </div>
        </div>
      )}
    </form>
  )
}

/** Whenever `bar` changes, the bar at the foot comes over what is being written and over the reason why it is wrong. */
const useKeptInSight = (sheet: RefObject<HTMLElement | null>, bar: string): void => {
  useEffect(() => {
    const row = document.activeElement?.closest<HTMLElement>('.limit')
    if (row && sheet.current?.contains(row)) row.scrollIntoView({ block: 'nearest' })
  }, [bar])
}

/** Saves the draft over what is known and says so, with a way back. */
const store = async (client: string, limits: Resource<Limits>, known: Limits, draft: Draft): Promise<void> => {
  const before = known.values
  const stored = await saveLimits(client, known, overrides(drafted(before, draft)))
  limits.set(stored)
  toast({
    message: t('saved_limits'),
    undo: async () => {
      const now = limits.data.peek() ?? stored
      limits.set(await saveLimits(client, now, overrides(before)))
    },
  })
}

/** What somebody else saved meanwhile, and which of it the draft changes too. */
const meet = async (client: string, saved: Limits, draft: Draft): Promise<Contest> => {
  const [theirs, last] = await Promise.all([loadLimits(client), lastLimitsChange(client).catch(() => undefined)])
  const mine = drafted(saved.values, draft)
  const keys = changedKeys(saved.values, draft).filter(
    (key) => theirs.values[key] !== saved.values[key] && theirs.values[key] !== mine[key],
  )
  return { theirs, keys, who: last && { name: last.actor_name, at: last.at } }
}

const RENEWAL = 'renewal_days'

const nameOfKey = (key: ThresholdKey): string => {
  if (key === RENEWAL) return t(RENEWAL)
  const rule = RULE_NAMES.find((name) => key.startsWith(`${name}_`)) ?? 'portfolio_trouble_percent'
  return limitName(rule)
}

function Contested({ contest, onTakeTheirs }: { contest: Contest; onTakeTheirs: () => void }) {
  const { who, keys, theirs } = contest
  const list = keys.map((key) => `${nameOfKey(key)} ${written(theirs.values[key])}`).join(', ')
  return (
    <Banner
      tone="watch"
      role="alert"
      title={who ? t('contested_by', { who: who.name, when: relative(who.at) }) : t('contested')}
      action={
        <Button size="small" onClick={onTakeTheirs}>
          {t('take_theirs')}
        </Button>
      }
    >
      {t('contested_detail', { theirs: list })}
    </Banner>
  )
}
