import { addressOf, inClient } from '../../../app/address.ts'
import { date, money, NONE } from '../../../app/format.ts'
import { HealthBadge, Link, TrackMark } from '../../../ui/index.ts'
import { initiativeHref } from '../addresses.ts'
import type { InitiativeContent } from '../data.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'
import type { ProjectFacts } from './plan-document.tsx'

type Names = Readonly<Record<string, string>>

type Props = {
  client: string
  version: string
  initiative: InitiativeContent
  names: Names
  projects: ProjectFacts
  currency: string
}

/** An initiative as a part of the document. */
export function Entry({ client, version, initiative, names, projects, currency }: Props) {
  const { id, code, name, description, goals, expected_benefits, requirement_ids } = initiative
  return (
    <section class="plan-entry" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <span class="plan-code">{code}</span>{' '}
        <Link href={initiativeHref(client, version, id)} tone="plain">
          {name}
        </Link>
      </h3>
      <p class="plan-meta">{metaOf(initiative, currency)}</p>
      {description && <p class="plan-text">{description}</p>}
      <Lines title={t('field_goals')} lines={goals} />
      <Lines title={t('field_expected_benefits')} lines={expected_benefits} />
      <Years initiative={initiative} currency={currency} />
      <Refs client={client} initiative={initiative} names={names} />
      {requirement_ids.length > 0 && (
        <div>
          <h4>{t('field_requirement_ids')}</h4>
          <ul>
            {requirement_ids.map((one) => (
              <li key={one}>
                <Named id={one} names={names} href={inClient(client, 'requirements', one)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Projects client={client} ids={initiative.project_ids} names={names} projects={projects} />
    </section>
  )
}

const metaOf = ({ starts_on, ends_on, sponsor, envelope }: InitiativeContent, currency: string): string =>
  [
    starts_on || ends_on ? t('from_to_dates', { from: date(starts_on), to: date(ends_on) }) : t('no_dates'),
    envelope.length > 0 ? money(totalOf(envelope), currency) : t('no_money'),
    ...(sponsor ? [t('sponsored_by', { who: sponsor })] : []),
  ].join(' · ')

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function Years({ initiative, currency }: Pick<Props, 'initiative' | 'currency'>) {
  const { envelope, name } = initiative
  if (envelope.length < 2) return null
  return (
    <dl class="plan-years" aria-label={t('money_of', { name })}>
      {envelope.map(({ year, amount_minor }) => (
        <div key={year}>
          <dt>{year}</dt>
          <dd>{money(amount_minor, currency)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A record by its name; one that the reader may not see has none. */
function Named({ id, names, href }: { id: string; names: Names; href: string }) {
  const name = names[id]
  return name === undefined ? <span class="muted">{t('unseen')}</span> : <Link href={href}>{name}</Link>
}

function Refs({ client, initiative, names }: Pick<Props, 'client' | 'initiative' | 'names'>) {
  const parts = [
    {
      label: t('field_objective_ids'),
      ids: initiative.objective_ids,
      href: (id: string) => addressOf(inClient(client, 'objectives'), {}, { objective: id }),
    },
    {
      label: t('field_unit_ids'),
      ids: initiative.unit_ids,
      href: (id: string) => addressOf(inClient(client, 'units'), {}, { unit: id }),
    },
    {
      label: t('field_vendor_ids'),
      ids: initiative.vendor_ids,
      href: (id: string) => inClient(client, 'vendors', id),
    },
  ].filter(({ ids }) => ids.length > 0)
  if (parts.length === 0) return null
  return (
    <dl class="plan-refs">
      {parts.map(({ label, ids, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {ids.map((id, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <Named id={id} names={names} href={href(id)} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type ProjectsProps = Pick<Props, 'client' | 'names' | 'projects'> & { ids: readonly string[] }

function Projects({ client, ids, names, projects }: ProjectsProps) {
  if (ids.length === 0) return null
  return (
    <div>
      <h4>{t('field_project_ids')}</h4>
      <ul class="plan-projects">
        {ids.map((id) => {
          const facts = projects.get(id)
          return (
            <li key={id}>
              {facts && <TrackMark track={facts.track} bare />}
              <Named id={id} names={names} href={inClient(client, 'projects', id)} />
              {facts?.health ? <HealthBadge state={facts.health} /> : facts ? NONE : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
