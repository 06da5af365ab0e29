import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { ClientAccess } from '../../../app/client.ts'
import { type Command, useCommands } from '../../../app/commands.ts'
import { expire } from '../../../app/resource.ts'
import { Confirm, LinkButton, Menu, type MenuItem, toast } from '../../../ui/index.ts'
import { download, sayRefusal } from '../../records/index.ts'
import { compareHref, fileHref, planHref, versionHref } from '../addresses.ts'
import { createVersion, discardVersion, expirePlan, patchVersion, type Version } from '../data.ts'
import { t } from '../messages/index.ts'
import { VersionDialog } from './version-dialog.tsx'

type Props = { client: string; may: ClientAccess['may']; version: Version }

/** A version on which a draft can be made: one whose content stays as it is. */
export const isBase = ({ state }: Pick<Version, 'state'>): boolean =>
  state === 'approved' || state === 'in_force' || state === 'superseded'

const fileItems = (client: string, version: Version): MenuItem[] =>
  (['docx', 'json'] as const).map((format) => ({
    label: t(`export_${format}`),
    icon: 'download' as const,
    run: () => void download(fileHref(client, version.id, format), `masterplan-version-${version.number}.${format}`),
  }))

type Asked = 'edit' | 'draft' | 'discard' | undefined

const itemsOf = ({ client, may, version }: Props, ask: (what: Asked) => void): MenuItem[] => {
  const mayWrite = may('masterplan:write')
  const draft = version.state === 'draft'
  return [
    ...fileItems(client, version),
    { label: t('print'), icon: 'print' as const, run: () => print() },
    ...(mayWrite && isBase(version)
      ? [{ label: t('draft_from_this'), icon: 'plus' as const, run: () => ask('draft') }]
      : []),
    ...(mayWrite && draft
      ? [
          { label: t('edit_version'), icon: 'edit' as const, run: () => ask('edit') },
          { label: t('discard'), icon: 'trash' as const, tone: 'danger' as const, run: () => ask('discard') },
        ]
      : []),
  ]
}

const commandsOf = ({ client, version }: Props): Command[] => {
  const group = t('title')
  return [
    { id: 'masterplan.print', group, title: t('print'), run: () => print() },
    {
      id: 'masterplan.docx',
      group,
      title: t('export_docx'),
      run: () => void download(fileHref(client, version.id, 'docx'), `masterplan-version-${version.number}.docx`),
    },
    ...(version.base_version_id
      ? [
          {
            id: 'masterplan.compare',
            group,
            title: t('compare_with_base'),
            keys: 'c',
            href: compareHref(client, version.base_version_id, version.id),
          },
        ]
      : []),
  ]
}

/** Everything that can be done with a version beside its next step. */
export function VersionMenu(props: Props) {
  const { client, version } = props
  const [asked, ask] = useState<Asked>(undefined)
  const { route } = useLocation()
  useCommands(commandsOf(props))
  const close = () => ask(undefined)
  return (
    <>
      {version.base_version_id && (
        <LinkButton href={compareHref(client, version.base_version_id, version.id)}>{t('compare')}</LinkButton>
      )}
      <Menu label={t('more')} items={itemsOf(props, ask)} />
      {asked === 'edit' && <EditVersion client={client} version={version} onClose={close} />}
      {asked === 'draft' && <NewDraft client={client} bases={[version]} onClose={close} />}
      <Confirm
        open={asked === 'discard'}
        onClose={close}
        title={t('discard_title', { number: version.number })}
        lead={t('discard_lead')}
        action={t('discard')}
        danger
        onConfirm={() => {
          close()
          void discard(client, version, () => route(planHref(client)))
        }}
      />
    </>
  )
}

const discard = async (client: string, version: Version, leave: () => void): Promise<void> => {
  try {
    await discardVersion(client, version)
  } catch (thrown) {
    sayRefusal(thrown)
    return
  }
  leave()
  expirePlan(client)
  toast({ message: t('discarded', { number: version.number }) })
}

function EditVersion({ client, version, onClose }: { client: string; version: Version; onClose: () => void }) {
  return (
    <VersionDialog
      title={t('edit_version')}
      action={t('save')}
      values={version}
      onClose={onClose}
      send={async ({ title, note }) => {
        // After a refusal the version is read again, so that what is written can be saved over it.
        await patchVersion(client, version, { title, note }).finally(() =>
          expire(`/clients/${client}/masterplan-versions`),
        )
        toast({ message: t('saved', { name: title }) })
      }}
    />
  )
}

type NewDraftProps = {
  client: string
  /** Versions on which it can be made, the first one unless another is chosen; none for the first plan. */
  bases: readonly Version[]
  onClose: () => void
}

/** Makes a draft of the next version and goes there. */
export function NewDraft({ client, bases, onClose }: NewDraftProps) {
  const { route } = useLocation()
  const first = bases[0]
  return (
    <VersionDialog
      title={t('new_draft')}
      lead={first ? t('new_draft_lead') : t('first_draft_lead')}
      action={t('new_draft')}
      bases={bases}
      base={first?.id ?? ''}
      onClose={onClose}
      send={async ({ title, note, base }) => {
        const made = await createVersion(client, { title, note, ...(base !== '' && { base_version_id: base }) })
        expirePlan(client)
        route(versionHref(client, made.id))
      }}
    />
  )
}
