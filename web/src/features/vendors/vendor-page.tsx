import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { money, number, percent } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { Button, Details, Facts, Link, Menu, Page, Pending, Sheet, toast } from '../../ui/index.ts'
import { VendorStatus } from './columns.tsx'
import {
  deleteVendor,
  expireVendors,
  patchVendor,
  restoreVendor,
  type Summary,
  useSummary,
  type Vendor,
  type VendorChanges,
} from './data.ts'
import { t } from './messages/index.ts'
import { troubleOf } from './trouble.ts'
import { VendorDialog } from './vendor-form.tsx'
import { VendorContracts, VendorMoney, VendorProjects } from './vendor-parts.tsx'
import { VendorTalk } from './vendor-talk.tsx'
import './vendors.css'

/** One vendor: what it steers and how that fares, its contracts, what it costs, and what was said about it. */
export default function VendorPage({ params: { client, vendor } }: PageProps<'client' | 'vendor'>) {
  const { name, currency, may } = useClient(client)
  const summary = useSummary(client, vendor)
  const known = summary.data.value
  const crumbs = [
    { label: name, href: inClient(client) },
    { label: t('crumb'), href: inClient(client, 'vendors') },
  ]
  if (!known)
    return (
      <Page title={t('name')} crumbs={crumbs}>
        <Pending of={summary} lines={10} />
      </Page>
    )
  const record = known.vendor
  return (
    <Page
      title={record.name}
      marks={<VendorStatus status={record.status} />}
      lead={leadOf(known)}
      crumbs={crumbs}
      actions={may('vendors:write') && <Actions client={client} vendor={record} />}
    >
      <VendorFacts client={client} currency={currency} summary={known} />
      <VendorProjects client={client} summary={known} />
      <VendorMoney currency={currency} summary={known} />
      <VendorContracts client={client} currency={currency} summary={known} />
      <div class="columns">
        <Sheet title={t('contact')}>
          <Details rows={factRows(record)} />
        </Sheet>
        <VendorTalk client={client} vendor={record.id} />
      </div>
    </Page>
  )
}

/** What those may do who may change the vendor. */
function Actions({ client, vendor }: { client: string; vendor: Vendor }) {
  const [editing, setEditing] = useState(false)
  const { route } = useLocation()
  const edit = () => setEditing(true)
  const remove = () => void removeVendor(client, vendor, () => route(inClient(client, 'vendors')))
  useCommands([{ id: 'vendors.edit', title: t('edit'), group: vendor.name, keys: 'e', run: edit }])
  const onSaved = (saved: Vendor, before: VendorChanges) => {
    setEditing(false)
    const undo = async () => {
      await patchVendor(client, saved, before)
      expireVendors(client)
    }
    toast({ message: t('saved', { name: saved.name }), undo })
  }
  return (
    <>
      <Button icon="edit" onClick={edit}>
        {t('edit')}
      </Button>
      <Menu label={t('more_actions')} items={[{ label: t('remove'), icon: 'trash', tone: 'danger', run: remove }]} />
      {editing && <VendorDialog client={client} vendor={vendor} onClose={() => setEditing(false)} onSaved={onSaved} />}
    </>
  )
}

/** Deletes at once; one that projects or contracts refer to stays, and the reason is said. */
const removeVendor = async (client: string, vendor: Vendor, leave: () => void): Promise<void> => {
  try {
    await deleteVendor(client, vendor)
  } catch (thrown) {
    toast({ problem: Problem.of(thrown) })
    return
  }
  expireVendors(client)
  leave()
  toast({
    message: t('deleted', { name: vendor.name }),
    undo: async () => {
      await restoreVendor(client, vendor.id)
      expireVendors(client)
    },
  })
}

const sentenceOf = (parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const leadOf = ({ projects_total, trouble, share }: Summary): string => {
  const running = trouble?.running ?? 0
  const off = trouble?.off_course ?? 0
  return sentenceOf([
    projects_total === 0 ? t('summary_steers_none') : t('summary_steers', { count: projects_total }),
    troubleOf(off, running),
    share
      ? t('summary_share', { share: percent(share.share_percent), rank: share.rank, vendors: share.vendors })
      : t('summary_no_share'),
  ])
}

/** Where it is too long for its line it breaks before the host, not within a word. */
function Address({ email }: { email: string }) {
  const host = email.lastIndexOf('@') + 1
  return (
    <Link href={`mailto:${email}`}>
      {email.slice(0, host)}
      <wbr />
      {email.slice(host)}
    </Link>
  )
}

const factRows = (vendor: Vendor) => [
  { label: t('category'), value: vendor.category ?? '–' },
  { label: t('contact_name'), value: vendor.contact_name ?? '–' },
  {
    label: t('contact_email'),
    value: vendor.contact_email ? <Address email={vendor.contact_email} /> : '–',
  },
  { label: t('external_id'), value: vendor.external_id ?? '–' },
  { label: t('note'), value: <span class="vendor-note">{vendor.note ?? '–'}</span> },
]

function VendorFacts({ client, currency, summary }: { client: string; currency: string; summary: Summary }) {
  const { projects_total, trouble, share, money: budget, contracts_total, renewals } = summary
  return (
    <Facts
      label={t('facts')}
      facts={[
        { label: t('projects'), value: number(projects_total) },
        {
          label: t('off_course'),
          value: trouble ? percent(trouble.percent) : '–',
          note: trouble ? t('off_course_of', { off: trouble.off_course, running: trouble.running }) : t('none_running'),
        },
        {
          label: t('value'),
          value: money(share?.value_minor ?? 0, currency, true),
          note: share ? t('share_of_all', { share: percent(share.share_percent) }) : undefined,
        },
        { label: t('spent'), value: money(budget.total.actual_minor, currency, true), note: t('spent_note') },
        {
          label: t('contracts'),
          value: number(contracts_total),
          note: renewals.length > 0 ? `${t('renewals')}: ${number(renewals.length)}` : undefined,
          href: `${inClient(client, 'contracts')}?vendor=${encodeURIComponent(summary.vendor.id)}`,
        },
      ]}
    />
  )
}
