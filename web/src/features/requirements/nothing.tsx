import { inClient, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { Button, EmptyState, LinkButton } from '../../ui/index.ts'
import { NO_FILTER, type View } from './filter.ts'
import { t } from './messages/index.ts'
import { useUnitNames } from './names.ts'

type Props = {
  client: string
  view: View
  /** Whether nothing was ever written, in any part. */
  blank: boolean
  filtered: boolean
  onCreate: (() => void) | undefined
}

/** Why there is nothing, and the next step: to the first units, the first requirement, or another part. */
export function Nothing({ client, view, blank, filtered, onCreate }: Props) {
  const { set } = useQuery()
  if (filtered)
    return (
      <EmptyState
        title={t('nothing_matches')}
        action={<Button onClick={() => set(NO_FILTER)}>{t('clear_filters')}</Button>}
      >
        {t('nothing_matches_detail')}
      </EmptyState>
    )
  if (blank) return <Beginning client={client} onCreate={onCreate} />
  return (
    <EmptyState
      title={t(`none_${view}`)}
      action={view === 'all' ? null : <Button onClick={() => set({ view: 'all' })}>{t('show_all')}</Button>}
    >
      {t(`none_${view}_detail`)}
    </EmptyState>
  )
}

/** For a client that starts from zero. */
function Beginning({ client, onCreate }: Pick<Props, 'client' | 'onCreate'>) {
  const { may } = useClient(client)
  const units = useUnitNames(client).options
  if (units?.length === 0)
    return (
      <EmptyState
        title={t('no_units')}
        action={
          may('units:write') && (
            <LinkButton tone="primary" href={inClient(client, 'units')}>
              {t('to_units')}
            </LinkButton>
          )
        }
      >
        {t('no_units_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none')}
      action={
        onCreate && (
          <Button tone="primary" onClick={onCreate}>
            {t('hand_in_first')}
          </Button>
        )
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
