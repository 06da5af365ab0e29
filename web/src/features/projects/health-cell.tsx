import { useSignal } from '@preact/signals'
import { inClient } from '../../app/address.ts'
import { HealthBadge, Icon, isPhone, Link, Pending, Popover } from '../../ui/index.ts'
import type { Project } from './data.ts'
import { FindingList } from './finding-list.tsx'
import { t } from './messages/index.ts'
import { splitFindings, useProjectHealth } from './project-health.ts'
import type { Standing } from './standings.ts'

type Props = { client: string; currency: string; project: Project; standing: Standing | undefined }

/** Computed health; pressed, it says why. */
export function HealthCell({ client, currency, project, standing }: Props) {
  const wanted = useSignal(false)
  if (!standing) return <span class="cell-skeleton" />
  const [state, , watermelon] = standing
  const marks = (
    <>
      <HealthBadge state={state} />
      {watermelon && <WatermelonMark />}
    </>
  )
  // At phone width the whole row is a link; the project's page says why.
  if (isPhone()) return <span class="health-open">{marks}</span>
  return (
    <Popover
      label={t('why_health', { name: project.name })}
      onOpen={(sheet) => {
        wanted.value = true
        sheet.querySelector<HTMLElement>('a')?.focus()
      }}
      trigger={(props) => (
        <button type="button" class="health-open" data-opens tabIndex={-1} title={t('why')} {...props}>
          {marks}
        </button>
      )}
    >
      {wanted.value && <Reasons client={client} currency={currency} project={project} />}
      <p class="health-more">
        <Link href={inClient(client, 'projects', project.id)}>{t('open_project')}</Link>
      </p>
    </Popover>
  )
}

export function WatermelonMark() {
  return (
    <span class="watermelon" title={t('watermelon')}>
      <Icon name="warning" />
      <span class="visually-hidden">{t('watermelon')}</span>
    </span>
  )
}

function Reasons({ client, currency, project }: Omit<Props, 'standing'>) {
  const health = useProjectHealth(client, project.id)
  const now = health.data.value
  if (!now) return <Pending of={health} lines={3} />
  const { against, rest } = splitFindings(now.findings)
  return (
    <div class="health-reasons">
      {now.watermelon && <p class="watermelon-text">{t('watermelon_detail')}</p>}
      {now.findings.length === 0 && <p class="muted">{t('no_rules')}</p>}
      <FindingList findings={against.length > 0 ? against : rest} currency={currency} />
    </div>
  )
}
