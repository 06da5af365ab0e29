import { useSignal } from '@preact/signals'
import { REQUIREMENT_ENDINGS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { list as listed } from '../../app/format.ts'
import { Button, Chip, EmptyState, LinkButton, LinkTabs, Page, Pending, toast } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { sayRefusal } from '../records/index.ts'
import { expireRequirements, useObjectiveNames, useUnitNames } from '../requirements/index.ts'
import { ConflictsView } from './conflicts-view.tsx'
import { CoverageView } from './coverage-view.tsx'
import { type Coverage, type Ledger, lookAgain, useCoverage, useLedger } from './data.ts'
import { LedgerView } from './ledger-view.tsx'
import { t } from './messages/index.ts'
import { QueueView } from './queue-view.tsx'
import './unification.css'

const TABS = ['ledger', 'proposals', 'conflicts', 'coverage'] as const
type Tab = (typeof TABS)[number]

/** Whether nothing got lost on the way from many requirements to one plan, and what is still to be decided. */
export default function UnificationPage({ params: { client }, query }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const ledger = useLedger(client)
  const coverage = useCoverage(client)
  const known = ledger.data.value
  return (
    <Page
      title={t('title')}
      lead={known && leadOf(known)}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="full"
      actions={may('unification:write') && known && known.open.total > 1 && <LookAgain client={client} />}
    >
      {!known && <Pending of={ledger} lines={8} />}
      {known && known.submitted.total === 0 && <Nothing client={client} />}
      {known && known.submitted.total > 0 && (
        <Parts client={client} ledger={known} coverage={coverage.data.value} tab={oneOf(query.tab, TABS) ?? 'ledger'} />
      )}
    </Page>
  )
}

/** The ledger in a sentence. */
const leadOf = (ledger: Ledger): string => {
  const { submitted, open, ended, balanced } = ledger
  if (submitted.total === 0) return t('lead_none')
  const endings = REQUIREMENT_ENDINGS.filter((ending) => ended[ending] > 0).map((ending) =>
    t('part', { count: ended[ending], word: word('requirement_ending', ending).toLocaleLowerCase() }),
  )
  const first =
    ended.total === 0
      ? t('lead_open', { count: submitted.total })
      : t('lead', { count: submitted.total, open: open.total, ended: ended.total, endings: listed(endings) })
  return `${first} ${t(balanced ? 'lead_balanced' : 'lead_broken')}`
}

function LookAgain({ client }: { client: string }) {
  const busy = useSignal(false)
  const look = async () => {
    busy.value = true
    try {
      const { requirements, duplicates, conflicts } = await lookAgain(client)
      expireRequirements(client)
      const found = {
        duplicates: t('duplicates_found', { count: duplicates }),
        conflicts: t('conflicts_found', { count: conflicts }),
      }
      toast({ message: t('looked', { count: requirements, ...found }) })
    } catch (thrown) {
      sayRefusal(thrown)
    } finally {
      busy.value = false
    }
  }
  useCommands([{ id: 'unification.look', title: t('look'), group: t('title'), keys: 'l', run: () => void look() }])
  return (
    <Button busy={busy.value} title={t('look_hint')} onClick={() => void look()}>
      {t('look')}
    </Button>
  )
}

function Nothing({ client }: { client: string }) {
  return (
    <EmptyState
      title={t('none')}
      action={
        <LinkButton tone="primary" href={inClient(client, 'requirements')}>
          {t('to_requirements')}
        </LinkButton>
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}

type PartsProps = { client: string; ledger: Ledger; coverage: Coverage | undefined; tab: Tab }

function Parts({ client, ledger, coverage, tab }: PartsProps) {
  const units = useUnitNames(client)
  const objectives = useObjectiveNames(client)
  const { may } = useClient(client)
  const { query, set } = useQuery()
  const kind = oneOf(query.kind, ['duplicate', 'conflict'] as const) ?? ''
  const counts = {
    ledger: undefined,
    proposals: undefined,
    conflicts: coverage?.conflicts_total,
    coverage: undefined,
  }
  const tabs = TABS.map((id) => ({
    id,
    label: t(`tab_${id}`),
    href: addressOf(inClient(client, 'unification'), {}, { tab: id === 'ledger' ? undefined : id }),
    count: counts[id],
  }))
  return (
    <>
      <LinkTabs label={t('tabs')} tabs={tabs} current={tab} />
      {tab === 'ledger' && <LedgerView client={client} ledger={ledger} units={units} />}
      {tab === 'coverage' && <CoverageView client={client} />}
      {tab === 'conflicts' && <ConflictsView client={client} units={units} objectives={objectives} />}
      {tab === 'proposals' && (
        <>
          <div class="row">
            {(['duplicate', 'conflict'] as const).map((one) => (
              <Chip key={one} pressed={kind === one} onPress={() => set({ kind: kind === one ? undefined : one })}>
                {t(`only_${one}`)}
              </Chip>
            ))}
            {may('unification:write') && <p class="muted queue-keys">{t('queue_keys')}</p>}
          </div>
          <QueueView key={kind} client={client} kind={kind} units={units} objectives={objectives} />
        </>
      )}
    </>
  )
}
