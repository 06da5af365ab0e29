import { language } from '../../app/i18n.ts'
import { change } from '../../app/resource.ts'
import { Button, Pending, Section } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { CausalLink } from './data.ts'
import { DismissMenu } from './dismiss-menu.tsx'
import { acceptSuggestion, deleteLink, dismissSuggestion, type Suggestion, useSuggestions } from './links-data.ts'
import { t } from './messages/index.ts'
import { expireAround, type Place } from './place.ts'

/** What the playbook expects of a technology like this one and nobody has linked yet: taken or turned down in one step. */
export function Suggestions({ place, onDecided }: { place: Place; onDecided: () => void }) {
  const { client, project, may } = place
  const list = useSuggestions(client, project.id)
  const now = list.data.value
  const decide = async (suggestion: Suggestion, send: () => Promise<CausalLink>, done: string) => {
    await change(list, {
      apply: (all) => all.filter((one) => one.id !== suggestion.id),
      send,
      done,
      // The suggestion comes back when its link is gone.
      undo: async (link) => {
        await deleteLink(client, link)
        onDecided()
      },
    })
    onDecided()
    expireAround(client, project.id)
  }
  if (!now) return <Pending of={list} lines={3} />
  if (now.length === 0) return null
  return (
    <Section title={t('suggestions')} lead={t('suggestions_lead', { count: now.length })}>
      <ul class="links">
        {now.map((one) => {
          const name = t('change_in', { artefact: word('kind', one.artefact), unit: one.unit_name })
          return (
            <li class="link-item" key={one.id}>
              <div class="link-head">
                <h3>{name}</h3>
              </div>
              <p>{one.mechanism[language.value]}</p>
              <p class="muted">{t('because', { reason: one.reason[language.value] })}</p>
              {may('causal_links:write') && (
                <div class="row link-actions">
                  <Button
                    size="small"
                    icon="check"
                    onClick={() => void decide(one, () => acceptSuggestion(client, one.id), t('accepted', { name }))}
                  >
                    {t('accept')}
                  </Button>
                  <DismissMenu
                    name={name}
                    onReason={(reason) =>
                      void decide(one, () => dismissSuggestion(client, one.id, reason), t('dismissed', { name }))
                    }
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
