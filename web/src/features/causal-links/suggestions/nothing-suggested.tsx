import { addressOf, inClient } from '../../../app/address.ts'
import { answer, api } from '../../../app/api.ts'
import { useResource } from '../../../app/resource.ts'
import { Button, EmptyState, LinkButton } from '../../../ui/index.ts'
import type { MapContext } from '../context.ts'
import { NO_FILTER } from '../map-filter.ts'
import { t } from '../messages/index.ts'

/** What the playbook cannot judge: technology that is still open and has no category, and units whose function nobody has told. */
const BLIND = {
  projects: { track: 'technology', category: 'none', status: 'proposed,approved,running,paused' },
  units: { function: 'other' },
} as const

const useBlind = (client: string) =>
  useResource(`/clients/${client}/causal-link-suggestions#blind`, async (signal) => {
    const params = <Query extends object>(query: Query) => ({
      params: { path: { client }, query: { ...query, limit: '1' } },
      signal,
    })
    const [projects, units] = await Promise.all([
      answer(api.GET('/clients/{client}/projects', params(BLIND.projects))),
      answer(api.GET('/clients/{client}/units', params(BLIND.units))),
    ])
    return { projects: projects.total ?? projects.data.length, units: units.total ?? units.data.length }
  })

/** Why there is no suggestion, with the way to more of them. */
export function NothingSuggested({ context: { client, filter, set, index } }: { context: MapContext }) {
  const blind = useBlind(client).data.value
  if (filter.units.length > 0 || filter.project !== '')
    return (
      <EmptyState
        title={t('suggestions_none_filtered')}
        action={<Button onClick={() => set(NO_FILTER)}>{t('clear_filters')}</Button>}
      />
    )
  const units = index.map.units.length
  const lacking = blind && (blind.projects > 0 || blind.units > 0 || units === 0)
  return (
    <EmptyState
      title={t(lacking ? 'suggestions_blind' : 'suggestions_none')}
      action={lacking && <Ways client={client} {...blind} without={units === 0} />}
    >
      {blind && !lacking && <p>{t('suggestions_complete')}</p>}
      {lacking && <p>{t('suggestions_needs')}</p>}
      {lacking && blind.projects > 0 && <p>{t('suggestions_projects', { count: blind.projects })}</p>}
      {lacking && blind.units > 0 && <p>{t('suggestions_units', { count: blind.units })}</p>}
      {units === 0 && <p>{t('suggestions_no_units')}</p>}
    </EmptyState>
  )
}

type WaysProps = { client: string; projects: number; units: number; without: boolean }

function Ways({ client, projects, units, without }: WaysProps) {
  return (
    <>
      {projects > 0 && (
        <LinkButton tone="primary" href={addressOf(inClient(client, 'projects'), {}, BLIND.projects)}>
          {t('suggestions_give_categories')}
        </LinkButton>
      )}
      {(units > 0 || without) && (
        <LinkButton
          tone={projects > 0 ? 'plain' : 'primary'}
          href={addressOf(inClient(client, 'units'), {}, without ? {} : BLIND.units)}
        >
          {t(without ? 'suggestions_add_units' : 'suggestions_give_functions')}
        </LinkButton>
      )}
    </>
  )
}
