import type { ComponentChildren } from 'preact'
import { addressOf, inClient } from '../../app/address.ts'
import type { ClientAccess } from '../../app/client.ts'
import { Button, EmptyState, Icon, LinkButton, Sheet } from '../../ui/index.ts'
import type { Health } from './data.ts'
import { t } from './messages/index.ts'
import './first-steps.css'

type Tone = 'primary' | 'plain'
type Step = {
  id: 'units' | 'import' | 'links' | 'report'
  count: number
  /** The way to do it; undefined where the person may not. */
  action: ((tone: Tone) => ComponentChildren) | undefined
}

export type FirstStepsProps = {
  client: string
  may: ClientAccess['may']
  health: Health
  units: number
  reports: number
  onRun: () => void
}

const leadTo = (href: string, label: string) => (tone: Tone) => (
  <LinkButton href={href} tone={tone}>
    {label}
  </LinkButton>
)

/** The steps that are done, and those of the others that the person may take: what they may not is no task of theirs. */
const stepsOf = (props: FirstStepsProps): readonly Step[] =>
  allSteps(props).filter(({ count, action }) => count > 0 || action !== undefined)

const allSteps = ({ client, may, health, units, reports, onRun }: FirstStepsProps): readonly Step[] => {
  const { projects } = health.counts
  const run = (tone: Tone) => (
    <Button tone={tone} onClick={onRun}>
      {t('run')}
    </Button>
  )
  return [
    {
      id: 'units',
      count: units,
      action: may('units:write') ? leadTo(inClient(client, 'units'), t('step_units_action')) : undefined,
    },
    {
      id: 'import',
      count: projects,
      action: may('imports:write') ? leadTo(inClient(client, 'imports'), t('step_import_action')) : undefined,
    },
    {
      id: 'links',
      count: health.coverage.links,
      action: may('causal_links:write')
        ? leadTo(addressOf(inClient(client, 'causal-map'), {}, { tab: 'suggestions' }), t('step_links_action'))
        : undefined,
    },
    // A report of nothing is no step done, and none to be taken.
    { id: 'report', count: projects === 0 ? 0 : reports, action: may('reports:write') ? run : undefined },
  ]
}

/** Whether a client still lacks something without which reports say less than they could. */
export const hasFirstSteps = (props: FirstStepsProps): boolean => stepsOf(props).some((step) => step.count === 0)

/** The way from an empty client to its first report; what is done stays in sight, the next step has the main button. */
export function FirstSteps(props: FirstStepsProps) {
  const steps = stepsOf(props)
  const empty = props.health.counts.projects === 0
  const next = steps.find((step) => step.count === 0)
  // Without projects there is nothing to link or to report on: only who brings them in can begin.
  if (empty && !steps.some((step) => step.id === 'import'))
    return <EmptyState title={t('nothing_yet')}>{t('waiting')}</EmptyState>
  return (
    <Sheet title={t('first_steps')} lead={empty ? t('first_steps_lead') : t('first_steps_rest')}>
      <ol class="steps">
        {steps.map((step, i) => (
          <Entry
            key={step.id}
            step={step}
            place={i + 1}
            tone={step === next ? 'primary' : 'plain'}
            offered={step === next || (empty && step.id === 'import')}
          />
        ))}
      </ol>
    </Sheet>
  )
}

function Entry({ step, place, tone, offered }: { step: Step; place: number; tone: Tone; offered: boolean }) {
  const done = step.count > 0
  return (
    <li data-done={done || undefined} data-next={tone === 'primary' || undefined}>
      <span class="step-mark" aria-hidden="true">
        {done ? <Icon name="check" /> : place}
      </span>
      <div>
        <b>{t(`step_${step.id}`)}</b>
        {done ? (
          <small>
            {t(`step_${step.id}_done`, { count: step.count })}, {t('done')}
          </small>
        ) : (
          <p class="muted">{t(`step_${step.id}_detail`)}</p>
        )}
      </div>
      {!done && offered && step.action?.(tone)}
    </li>
  )
}
