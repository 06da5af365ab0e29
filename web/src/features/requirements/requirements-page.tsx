import { type Signal, useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { addressOf, inClient, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { Button, LinkTabs, Menu, Page } from '../../ui/index.ts'
import { FormDialog, UploadDialog } from '../requirement-documents/index.ts'
import { VIEWS, type View, viewOf } from './filter.ts'
import { HandInDialog } from './hand-in-dialog.tsx'
import { type Counts, useCounts } from './list-data.ts'
import { t } from './messages/index.ts'
import { RequirementTable } from './requirement-table.tsx'
import './requirements.css'

/** What units require: handing it in, finding it, and what became of it. */
export default function RequirementsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const { query } = useQuery()
  const counts = useCounts(client, query)
  const open = useSignal<Way | undefined>(undefined)
  const mayWrite = may('requirements:write')
  const decides = may('unification:write')
  const view = viewOf(query, decides)
  const blank = counts.all === 0 && counts.drafts === 0 && !isNarrow(query)
  const handIn = () => {
    open.value = 'one'
  }
  useCommands(
    mayWrite ? [{ id: 'requirements.create', title: t('hand_in'), group: t('title'), keys: 'n', run: handIn }] : [],
  )
  return (
    <Page
      title={t('title')}
      lead={leadOf(counts, decides)}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="full"
      actions={mayWrite && <WaysIn open={open} />}
    >
      {!blank && <Parts client={client} view={view} counts={counts} mayWrite={mayWrite} decides={decides} />}
      <RequirementTable key={view} client={client} view={view} blank={blank} onCreate={mayWrite ? handIn : undefined} />
      <OpenWay client={client} open={open} />
    </Page>
  )
}

/** The ways in which something is handed in: one requirement, several as a form, or a document to be marked. */
type Way = 'one' | 'several' | 'document'

function WaysIn({ open }: { open: Signal<Way | undefined> }) {
  const to = (way: Way) => () => {
    open.value = way
  }
  return (
    <>
      <Menu
        label={t('ways')}
        items={[
          { label: t('way_several'), run: to('several') },
          { label: t('way_document'), icon: 'upload', run: to('document') },
        ]}
        trigger={(props) => (
          <Button aria-haspopup="menu" {...props}>
            {t('ways')}
          </Button>
        )}
      />
      <Button tone="primary" icon="plus" onClick={to('one')}>
        {t('hand_in')}
      </Button>
    </>
  )
}

function OpenWay({ client, open }: { client: string; open: Signal<Way | undefined> }) {
  const { route } = useLocation()
  const onClose = () => {
    open.value = undefined
  }
  const toDocument = (id: string) => route(inClient(client, 'requirement-documents', id))
  const shared = { client, onClose }
  if (open.value === 'several') return <FormDialog {...shared} onCreated={toDocument} />
  if (open.value === 'document') return <UploadDialog {...shared} onCreated={toDocument} />
  if (open.value !== 'one') return null
  return <HandInDialog {...shared} onCreated={({ id }) => route(inClient(client, 'requirements', id))} />
}

const isNarrow = ({ view: _, sort: __, ...rest }: Readonly<Record<string, string>>): boolean =>
  Object.values(rest).some((value) => value !== '')

/** How things stand: for those who decide what waits for them, for others what became of their own. */
const leadOf = (
  { mine, drafts, submitted, under_review, ended, all }: Counts,
  decides: boolean,
): string | undefined => {
  if (all === undefined) return undefined
  if (all === 0 && drafts === 0) return t('lead_none')
  const waits = (submitted ?? 0) + (under_review ?? 0)
  const first =
    decides || mine === 0 ? t('lead_open', { count: waits, ended: ended ?? 0 }) : t('lead_mine', { count: mine ?? 0 })
  return drafts ? `${first} ${t('lead_drafts', { count: drafts })}` : first
}

type PartsProps = { client: string; view: View; counts: Counts; mayWrite: boolean; decides: boolean }

/** The parts of the list, each with an address of its own; those of one's own come first for whoever hands in. */
function Parts({ client, view, counts, mayWrite, decides }: PartsProps) {
  const { query } = useQuery()
  const own: readonly View[] = mayWrite ? ['mine', 'drafts'] : []
  const others = VIEWS.filter((one) => one !== 'mine' && one !== 'drafts')
  const tabs = (decides ? [...others, ...own] : [...own, ...others]).map((id) => ({
    id,
    label: t(`view_${id}`),
    href: addressOf(location.pathname, {}, { ...query, view: id, sort: undefined }),
    count: counts[id],
  }))
  const documents = {
    id: 'documents',
    label: t('documents'),
    href: inClient(client, 'requirement-documents'),
    count: undefined,
  }
  return <LinkTabs label={t('parts')} tabs={[...tabs, documents]} current={view} />
}
