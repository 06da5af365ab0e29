import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { language } from '../../../app/i18n.ts'
import { useList } from '../../../app/resource.ts'
import { Badge, Button, Checkbox, LoadMore, Pending } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import type { MapContext } from '../context.ts'
import { DismissDialog, DismissMenu } from '../dismiss.tsx'
import { t } from '../messages/index.ts'
import { lagWords } from '../sentences.ts'
import { NothingSuggested } from './nothing-suggested.tsx'
import { loadSuggestions, type Suggestion, suggestionActions } from './suggestion-calls.ts'
import './suggestions.css'

const byProject = (rows: readonly Suggestion[]): [string, Suggestion[]][] => {
  const groups = new Map<string, Suggestion[]>()
  for (const row of rows) groups.set(row.technology_project_id, [...(groups.get(row.technology_project_id) ?? []), row])
  return [...groups]
}

/** What the playbook expects and nobody has linked yet: by project, each with its reason. */
export function SuggestionsView({ context }: { context: MapContext }) {
  const { client, filter } = context
  const unit = filter.units.join(',')
  const address = `/clients/${client}/causal-link-suggestions?unit=${unit}&project=${filter.project}`
  const list = useList<Suggestion>(address, loadSuggestions(client, unit, filter.project))
  const [asking, setAsking] = useState<Suggestion | undefined>(undefined)
  const actions = suggestionActions(client, list, () => void context.resource.reload())
  const { rows, total, next } = list.data.value ?? {}
  if (!rows) return <Pending of={list} />
  if (rows.length === 0) return <NothingSuggested context={context} />
  return (
    <div class="stack" data-gap="large">
      <SuggestionGroups
        rows={rows}
        total={total ?? rows.length}
        write={context.may('causal_links:write')}
        onAccept={(suggestions) => void actions.accept(suggestions)}
        dismiss={(suggestion, reason) => void actions.dismiss(suggestion, reason)}
        ask={setAsking}
      />
      {next && <LoadMore shown={rows.length} total={total} onMore={() => void list.more()} />}
      {asking && (
        <DismissDialog
          count={1}
          onClose={() => setAsking(undefined)}
          onReason={(reason) => {
            setAsking(undefined)
            void actions.dismiss(asking, reason)
          }}
        />
      )}
    </div>
  )
}

type GroupsProps = Pick<Deeds, 'write' | 'dismiss' | 'ask'> & {
  rows: readonly Suggestion[]
  total: number
  onAccept: (suggestions: readonly Suggestion[]) => void
}

/** All suggestions by project, with those that are chosen to be accepted together. */
function SuggestionGroups({ rows, total, onAccept, ...deeds }: GroupsProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const choose = (ids: readonly string[], on: boolean) => {
    const rest = [...chosen.value].filter((id) => !ids.includes(id))
    chosen.value = new Set(on ? [...rest, ...ids] : rest)
  }
  const picked = rows.filter((row) => chosen.value.has(row.id))
  const accept = (suggestions: readonly Suggestion[]) => {
    choose(
      suggestions.map(({ id }) => id),
      false,
    )
    onAccept(suggestions)
  }
  return (
    <>
      <div class="row suggestions-head" data-ends>
        <p>{t('suggestions_lead', { count: total })}</p>
        {picked.length > 0 && (
          <Button tone="primary" onClick={() => accept(picked)}>
            {t('accept_chosen', { count: picked.length })}
          </Button>
        )}
      </div>
      {byProject(rows).map(([id, own]) => (
        <Group key={id} suggestions={own} chosen={chosen.value} choose={choose} accept={accept} {...deeds} />
      ))}
    </>
  )
}

type Deeds = {
  write: boolean
  chosen: ReadonlySet<string>
  choose: (ids: readonly string[], on: boolean) => void
  accept: (suggestions: readonly Suggestion[]) => void
  dismiss: (suggestion: Suggestion, reason: string) => void
  ask: (suggestion: Suggestion) => void
}

function Group({ suggestions, ...deeds }: Deeds & { suggestions: readonly Suggestion[] }) {
  const [first] = suggestions
  if (!first) return null
  const name = first.technology_project_name
  const ids = suggestions.map(({ id }) => id)
  const on = ids.filter((id) => deeds.chosen.has(id)).length
  return (
    <section class="sheet suggestions" aria-label={name}>
      <header class="suggestions-group">
        {deeds.write && (
          <Checkbox
            bare
            label={t('choose_all_of', { name })}
            value={on === ids.length}
            mixed={on > 0 && on < ids.length}
            onValue={(value) => deeds.choose(ids, value)}
          />
        )}
        <h2>{name}</h2>
        <Badge>{word('category', first.category)}</Badge>
        {deeds.write && suggestions.length > 1 && (
          <Button size="small" onClick={() => deeds.accept(suggestions)}>
            {t('accept_all', { count: suggestions.length })}
          </Button>
        )}
      </header>
      <ul>
        {suggestions.map((suggestion) => (
          <Row key={suggestion.id} suggestion={suggestion} {...deeds} />
        ))}
      </ul>
    </section>
  )
}

function Row({ suggestion, write, chosen, choose, accept, dismiss, ask }: Deeds & { suggestion: Suggestion }) {
  const { artefact, unit_name, mechanism, reason, strength, lag_days } = suggestion
  const name = t('change_in_unit', { artefact: word('kind', artefact), unit: unit_name })
  return (
    <li class="suggestion">
      {write && (
        <Checkbox
          bare
          label={t('choose', { name })}
          value={chosen.has(suggestion.id)}
          onValue={(on) => choose([suggestion.id], on)}
        />
      )}
      <div class="suggestion-text">
        <h3>{name}</h3>
        <p>{mechanism[language.value]}</p>
        <p class="muted">
          <strong>{t('because')}:</strong> {reason[language.value]}
        </p>
        <small class="muted">
          {t('strength')}: {word('strength', strength)} · {t('lag')} {lagWords(lag_days)}
        </small>
      </div>
      {write && (
        <div class="row">
          <Button size="small" onClick={() => accept([suggestion])}>
            {t('accept')}
          </Button>
          <DismissMenu small onReason={(why) => dismiss(suggestion, why)} onOther={() => ask(suggestion)} />
        </div>
      )}
    </li>
  )
}
