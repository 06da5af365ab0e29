import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { type Command, useCommands } from '../../app/commands.ts'
import { Menu, Page, Pending, toast } from '../../ui/index.ts'
import { sayRefusal } from '../records/index.ts'
import { planHref, versionHref } from './addresses.ts'
import {
  deleteInitiative,
  expireContent,
  type Initiative,
  loadPulse,
  type Place,
  restoreInitiative,
  useDocument,
  useInitiative,
  useVersion,
} from './data.ts'
import { ChangesSection } from './initiative/changes-section.tsx'
import type { Desk, SectionId } from './initiative/edit-section.tsx'
import { RefsSection } from './initiative/refs-section.tsx'
import { BasicsSection, GoalsSection, MoneySection } from './initiative/sections.tsx'
import { InitiativeTalk } from './initiative/talk.tsx'
import { VersionsSection } from './initiative/versions-section.tsx'
import { t } from './messages/index.ts'
import { useLive } from './use-live.ts'
import { StateBadge } from './version/state-badge.tsx'
import './initiative/initiative.css'

type Names = 'client' | 'version' | 'initiative'

/** One initiative as a version has it: read, and in a draft written. */
export default function InitiativePage({ params: { client, version: versionId, initiative: id } }: PageProps<Names>) {
  const place: Place = { client, version: versionId }
  const access = useClient(client)
  const version = useVersion(place).data.value
  const resource = useInitiative(place, id)
  const initiative = resource.data.value
  const crumbs = [
    { label: access.name, href: inClient(client) },
    { label: t('title'), href: planHref(client) },
    {
      label: version ? t('version_number', { number: version.number }) : t('version'),
      href: versionHref(client, versionId),
    },
  ]
  if (!initiative || !version)
    return (
      <Page title={t('field_initiative')} crumbs={crumbs}>
        <Pending of={resource} lines={10} />
      </Page>
    )
  const mayWrite = access.may('masterplan:write')
  const editable = version.state === 'draft' && mayWrite
  return (
    <Page
      title={`${initiative.code} ${initiative.name}`}
      crumbs={crumbs}
      marks={<StateBadge state={version.state} />}
      actions={editable && <Actions place={place} initiative={initiative} />}
    >
      <Loaded
        place={place}
        initiative={initiative}
        resource={resource}
        access={access}
        editable={editable}
        live={version.state === 'draft'}
        mayName={mayWrite && (version.state === 'draft' || version.state === 'in_review')}
      />
    </Page>
  )
}

function Actions({ place, initiative }: { place: Place; initiative: Initiative }) {
  const { route } = useLocation()
  const leave = () => route(versionHref(place.client, place.version))
  const run = () => void remove(place, initiative, leave)
  return <Menu label={t('more')} items={[{ label: t('delete_initiative'), icon: 'trash', tone: 'danger', run }]} />
}

/** Takes it out of the draft, goes back there, and offers the way back. */
const remove = async (place: Place, initiative: Initiative, leave: () => void): Promise<void> => {
  try {
    await deleteInitiative(place, initiative)
  } catch (thrown) {
    sayRefusal(thrown)
    return
  }
  expireContent(place)
  leave()
  toast({
    message: t('initiative_deleted', { name: initiative.name }),
    undo: async () => {
      await restoreInitiative(place, initiative.id)
      expireContent(place)
    },
  })
}

type LoadedProps = {
  place: Place
  initiative: Initiative
  resource: ReturnType<typeof useInitiative>
  access: ReturnType<typeof useClient>
  editable: boolean
  mayName: boolean
  /** A draft: others may change it while it is looked at. */
  live: boolean
}

const commandsOf = (group: string, edit: (id: SectionId) => () => void): readonly Command[] => [
  { id: 'initiative.edit', title: t('edit_basics'), group, keys: 'e', run: edit('basics') },
  { id: 'initiative.goals', title: t('edit_goals'), group, run: edit('goals') },
  { id: 'initiative.money', title: t('edit_money'), group, run: edit('money') },
  { id: 'initiative.refs', title: t('edit_refs'), group, run: edit('refs') },
]

function Loaded({ place, initiative, resource, access, editable, mayName, live }: LoadedProps) {
  const { currency, may } = access
  const open = useSignal<ReadonlySet<SectionId>>(new Set())
  const names = useDocument(place).data.value?.names
  const edit = (id: SectionId) => () => {
    open.value = new Set(open.peek()).add(id)
  }
  useLive(
    live,
    () => loadPulse(place),
    () => {
      void resource.reload()
      expireContent(place)
    },
  )
  useCommands(editable ? commandsOf(initiative.name, edit) : [])
  const desk: Desk = {
    place,
    initiative,
    resource,
    editable,
    open,
    how: { currency, nameOf: (one) => names?.[one] },
  }
  return (
    <div class="initiative-page">
      <div class="stack">
        <BasicsSection desk={desk} />
        <GoalsSection desk={desk} />
        <ChangesSection
          place={place}
          id={initiative.id}
          name={initiative.name}
          currency={currency}
          naming={{ place, may: mayName }}
        />
        <InitiativeTalk place={place} id={initiative.id} may={may} how={desk.how} />
      </div>
      <div class="stack">
        <MoneySection desk={desk} />
        <RefsSection desk={desk} may={may} />
        <VersionsSection place={place} id={initiative.id} />
      </div>
    </div>
  )
}
