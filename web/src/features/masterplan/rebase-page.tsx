import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, type PageProps } from '../../app/address.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { useSubmission } from '../../app/form.ts'
import { Banner, Button, EmptyState, LinkButton, Page, Pending, Problems, Section, toast } from '../../ui/index.ts'
import { planHref, versionHref } from './addresses.ts'
import { FieldChange } from './compare/field-change.tsx'
import {
  expirePlan,
  type Place,
  type RebasePreview,
  rebaseVersion,
  useDocument,
  useRebase,
  useVersion,
} from './data.ts'
import type { ValueHow } from './fields.ts'
import { t } from './messages/index.ts'
import { Conflicts, keyOf, type Take } from './rebase/conflicts.tsx'
import { withoutConflicts } from './rebase/incoming.ts'
import './compare/compare.css'
import './document/document.css'

/** Brings a draft together with the version that came into force meanwhile. */
export default function RebasePage({ params: { client, version: id } }: PageProps<'client' | 'version'>) {
  const place: Place = { client, version: id }
  const access = useClient(client)
  const version = useVersion(place).data.value
  const rebase = useRebase(place)
  const preview = rebase.data.value
  const upToDate = rebase.problem.value?.code === 'conflict'
  return (
    <Page
      title={t('merge_title')}
      {...(preview && version
        ? { lead: t('merge_lead', { mine: version.number, number: preview.onto.number, title: preview.onto.title }) }
        : {})}
      crumbs={[
        { label: access.name, href: inClient(client) },
        { label: t('title'), href: planHref(client) },
        { label: version?.title ?? t('version'), href: versionHref(client, id) },
      ]}
      width="reading"
    >
      {upToDate && (
        <EmptyState
          title={t('merge_none')}
          action={<LinkButton href={versionHref(client, id)}>{t('merge_back')}</LinkButton>}
        >
          {t('merge_none_detail')}
        </EmptyState>
      )}
      {!upToDate && !preview && <Pending of={rebase} lines={8} />}
      {!upToDate && preview && (
        <Merge place={place} access={access} preview={preview} reload={() => void rebase.reload()} />
      )}
    </Page>
  )
}

type MergeProps = { place: Place; access: ClientAccess; preview: RebasePreview; reload: () => void }

/** The sides that were taken so far, and what sends them. */
const useMerge = (place: Place, { conflicts, onto }: RebasePreview, reload: () => void) => {
  const [taken, setTaken] = useState<ReadonlyMap<string, Take>>(new Map())
  const { route } = useLocation()
  const open = conflicts.filter((conflict) => !taken.has(keyOf(conflict))).length
  const form = useSubmission(async () => {
    const resolutions = conflicts.flatMap((conflict) => {
      const take = taken.get(keyOf(conflict))
      return take ? [{ initiative_id: conflict.initiative_id, field: conflict.field, take }] : []
    })
    try {
      await rebaseVersion(place, { resolutions })
    } catch (thrown) {
      // The draft or the plan has changed since: what stands here is old.
      reload()
      throw thrown
    }
    expirePlan(place.client)
    route(versionHref(place.client, place.version))
    toast({ message: t('merged', { number: onto.number }) })
  })
  return { taken, setTaken, open, form }
}

function Merge({ place, access, preview, reload }: MergeProps) {
  const { conflicts, code_clashes, onto } = preview
  const { taken, setTaken, open, form } = useMerge(place, preview, reload)
  const mine = useDocument(place).data.value?.names
  const theirs = useDocument({ client: place.client, version: onto.id }).data.value?.names
  const how: ValueHow = { currency: access.currency, nameOf: (id) => mine?.[id] ?? theirs?.[id] }
  return (
    <form class="plan" onSubmit={form.onSubmit}>
      <Problems of={form.problem} />
      {code_clashes.length > 0 && (
        <Banner tone="bad" title={t('merge_codes', { codes: code_clashes.map(({ code }) => code).join(', ') })}>
          {t('merge_codes_detail')}
        </Banner>
      )}
      {conflicts.length > 0 && (
        <Section title={t('merge_conflicts', { count: conflicts.length })} lead={t('merge_conflicts_lead')}>
          <Conflicts
            conflicts={conflicts}
            taken={taken}
            onTake={(conflict, take) => setTaken(new Map(taken).set(keyOf(conflict), take))}
            how={how}
            onto={onto.number}
          />
        </Section>
      )}
      <Incoming preview={preview} how={how} />
      <div class="row">
        {access.may('masterplan:write') && (
          <Button type="submit" tone="primary" busy={form.busy} disabled={open > 0 || code_clashes.length > 0}>
            {t('merge_apply')}
          </Button>
        )}
        <LinkButton href={versionHref(place.client, place.version)}>{t('cancel')}</LinkButton>
        {open > 0 && (
          <span class="muted" role="status">
            {t('merge_open', { count: open })}
          </span>
        )}
      </div>
    </form>
  )
}

/** What the draft gets from the version in force without a question. */
function Incoming({ preview, how }: { preview: RebasePreview; how: ValueHow }) {
  const { onto } = preview
  const incoming = withoutConflicts(preview)
  return (
    <Section title={t('merge_incoming')} lead={t('merge_incoming_lead', { number: onto.number })}>
      {isNothing(incoming) && <p class="muted">{t('merge_incoming_none')}</p>}
      {incoming.changed.map((one) => (
        <section key={one.id} class="plan-entry" aria-label={one.name}>
          <h3>
            <span class="plan-code">{one.code}</span> {one.name}
          </h3>
          {one.changes.map((change) => (
            <FieldChange key={change.field} change={change} how={how} />
          ))}
        </section>
      ))}
      <Named title={t('added_initiatives')} rows={incoming.added} />
      <Named title={t('removed_initiatives')} rows={incoming.removed} />
    </Section>
  )
}

const isNothing = ({ added, removed, changed }: RebasePreview['incoming']): boolean =>
  added.length + removed.length + changed.length === 0

function Named({ title, rows }: { title: string; rows: readonly { id: string; code: string; name: string }[] }) {
  if (rows.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, code, name }) => (
          <li key={id}>
            {code} {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
