import { language } from '../../app/i18n.ts'
import { change, type Resource } from '../../app/resource.ts'
import { Button, Pending, Section } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { CausalLink } from './data.ts'
import { DismissMenu } from './dismiss-menu.tsx'
import { acceptSuggestion, deleteLink, dismissSuggestion, type Suggestion, useSuggestions } from './links-data.ts'
import { t } from './messages/index.ts'
import { expireAround, type Place } from './place.ts'

/** Decides on a suggestion: it leaves the list at once, and the toast brings it back. */
const useDecisions = ({ client, project }: Place, list: Resource<readonly Suggestion[]>, onDecided: () => void) => {
  const refresh = () => {
    onDecided()
    expireAround(client, project.id)
  }
  return async (suggestion: Suggestion, send: () => Promise<CausalLink>, done: string): Promise<void> => {
    await change(list, {
      apply: (all) => all.filter((one) => one.id !== suggestion.id),
      send,
      done,
      // The suggestion comes back when its link is gone.
      undo: async (link) => {
        await deleteLink(client, link)
        refresh()
      },
    })
    refresh()
  }
}

type Props = { place: Place; onDecided: () => void }

/** What the playbook expects of a technology like this one and nobody has linked yet: taken or turned down in one step. */
export function Suggestions({ place, onDecided }: Props) {
  const { client, project, may } = place
  const list = useSuggestions(client, project.id)
  const decide = useDecisions(place, list, onDecided)
  const now = list.data.value
  if (!now) return <Pending of={list} lines={3} />
  if (now.length === 0) return null
  return (
    <Section title={t('suggestions')} lead={t('suggestions_lead', { count: now.length })}>
      <ul class="links">
        {now.map((one) => {
          const name = t('change_in', { artefact: word('kind', one.artefact), unit: one.unit_name })
          return (
            <SuggestionItem
              key={one.id}
              suggestion={one}
              name={name}
              mayDecide={may('causal_links:write')}
              onAccept={() => void decide(one, () => acceptSuggestion(client, one.id), t('accepted', { name }))}
              onDismiss={(reason) =>
                void decide(one, () => dismissSuggestion(client, one.id, reason), t('dismissed', { name }))
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}

type ItemProps = {
  suggestion: Suggestion
  name: string
  mayDecide: boolean
  onAccept: () => void
  onDismiss: (reason: string) => void
}

function SuggestionItem({ suggestion, name, mayDecide, onAccept, onDismiss }: ItemProps) {
  return (
    <li class="link-item">
      <div class="link-head">
        <h3>{name}</h3>
      </div>
      <p>{suggestion.mechanism[language.value]}</p>
      <p class="muted">{t('because', { reason: suggestion.reason[language.value] })}</p>
      {mayDecide && (
        <div class="row link-actions">
          <Button size="small" icon="check" onClick={onAccept}>
            {t('accept')}
            <span class="visually-hidden"> {name}</span>
          </Button>
          <DismissMenu name={name} onReason={onDismiss} />
        </div>
      )}
    </li>
  )
}
