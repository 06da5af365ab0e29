import { addressOf, inClient } from '../../../app/address.ts'
import { answer, api } from '../../../app/api.ts'
import type { ClientAccess } from '../../../app/client.ts'
import { useResource } from '../../../app/resource.ts'
import type { Option } from '../../../ui/field/inputs.tsx'
import { Link } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import { everything, type InitiativeChanges, pageOf } from '../data.ts'
import { fieldLabel } from '../fields.ts'
import { t } from '../messages/index.ts'
import { type Desk, EditSection, type FormParts } from './edit-section.tsx'
import { IdsEditor } from './ids-editor.tsx'

const FIELDS = ['requirement_ids', 'objective_ids', 'unit_ids', 'vendor_ids', 'project_ids'] as const
type RefField = (typeof FIELDS)[number]

type Props = { desk: Desk; may: ClientAccess['may'] }

/** Where a record of a field is read. */
const hrefOf = (client: string, field: RefField, id: string): string => {
  switch (field) {
    case 'requirement_ids':
      return inClient(client, 'requirements', id)
    case 'objective_ids':
      return addressOf(inClient(client, 'objectives'), {}, { objective: id })
    case 'unit_ids':
      return addressOf(inClient(client, 'units'), {}, { unit: id })
    case 'vendor_ids':
      return inClient(client, 'vendors', id)
    case 'project_ids':
      return inClient(client, 'projects', id)
  }
}

/** What the initiative serves, whom it concerns and what carries it out. */
export function RefsSection({ desk, may }: Props) {
  const { initiative, how, place } = desk
  return (
    <EditSection
      desk={desk}
      id="refs"
      title={t('section_refs')}
      fields={FIELDS}
      form={(parts) => <RefsForm {...parts} desk={desk} may={may} />}
    >
      <div class="stack">
        {FIELDS.map((field) => (
          <div key={field}>
            <h3>{fieldLabel(field)}</h3>
            {initiative[field].length === 0 ? (
              <p class="muted">{t('none_named')}</p>
            ) : (
              <ul class="initiative-lines">
                {initiative[field].map((id) => {
                  const name = how.nameOf?.(id)
                  return (
                    <li key={id}>{name ? <Link href={hrefOf(place.client, field, id)}>{name}</Link> : t('unseen')}</li>
                  )
                })}
              </ul>
            )}
          </div>
        ))}
      </div>
    </EditSection>
  )
}

const optionsOf = (rows: readonly { id: string; name: string }[]): Option[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** Objectives, units and vendors to choose from, as far as the person may see them. */
const useChoices = (client: string, may: ClientAccess['may']) => {
  const path = { client }
  const objectives = useResource(may('objectives:read') ? `/clients/${client}/objectives?choices` : null, async () => {
    const page = await everything((cursor) =>
      answer(api.GET('/clients/{client}/objectives', { params: { path, query: pageOf(cursor) } })),
    )
    return optionsOf(page.data)
  })
  const units = useResource(may('units:read') ? `/clients/${client}/units?choices` : null, async () => {
    const page = await everything((cursor) =>
      answer(api.GET('/clients/{client}/units', { params: { path, query: pageOf(cursor) } })),
    )
    return optionsOf(page.data)
  })
  const vendors = useResource(may('vendors:read') ? `/clients/${client}/vendors?choices` : null, async () => {
    const page = await everything((cursor) =>
      answer(api.GET('/clients/{client}/vendors', { params: { path, query: pageOf(cursor) } })),
    )
    return optionsOf(page.data)
  })
  return {
    objective_ids: objectives.data.value ?? [],
    unit_ids: units.data.value ?? [],
    vendor_ids: vendors.data.value ?? [],
    project_ids: findProjects(client),
  }
}

/** Finds projects of both tracks by name. */
const findProjects =
  (client: string) =>
  async (typed: string): Promise<Option[]> => {
    const page = await answer(
      api.GET('/clients/{client}/projects', {
        params: { path: { client }, query: { limit: '20', sort: 'name', ...(typed && { q: typed }) } },
      }),
    )
    return page.data.map(({ id, name, track }) => ({ value: id, label: name, hint: word('track', track) }))
  }

function RefsForm({ draft, put, at, desk, may }: FormParts & Props) {
  const choices = useChoices(desk.place.client, may)
  const nameOf = (id: string) => desk.how.nameOf?.(id)
  return (
    <>
      {FIELDS.map((field) => (
        <IdsEditor
          key={field}
          label={fieldLabel(field)}
          ids={draft[field] ?? []}
          nameOf={nameOf}
          {...(field === 'requirement_ids' ? { hint: t('requirements_hint') } : { options: choices[field] })}
          error={at(`/${field}`)}
          onIds={(ids) => put({ [field]: ids } satisfies InitiativeChanges)}
        />
      ))}
    </>
  )
}
