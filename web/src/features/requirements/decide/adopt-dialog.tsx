import { useRef, useState } from 'preact/hooks'
import { ALTERNATIVES, type Alternative } from '../../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../../app/form.ts'
import {
  Banner,
  Combobox,
  Dialog,
  Field,
  Pending,
  Problems,
  Radios,
  Select,
  TextInput,
  toast,
} from '../../../ui/index.ts'
import { wordOptions } from '../../../vocabulary/index.ts'
import { adoptRequirements, expireRequirements, type Requirement } from '../data.ts'
import { t } from '../messages/index.ts'
import {
  createDraft,
  createInitiative,
  findInitiatives,
  releaseRequirements,
  useDrafts,
  type Version,
} from '../plan-data.ts'
import { Foot, Reason } from '../reason.tsx'

type Props = {
  client: string
  /** One or more, all open. */
  requirements: readonly Requirement[]
  onClose: () => void
  /** Called when they were adopted, before the dialog closes. */
  onAdopted?: () => void
}

const titleOf = (requirements: readonly Requirement[]): string =>
  requirements.length === 1
    ? t('adopt_number', { number: requirements[0]?.number ?? 0 })
    : t('adopt_several', { count: requirements.length })

/** Adopts requirements into an initiative of a draft of the masterplan. */
export function AdoptDialog(props: Props) {
  const drafts = useDrafts(props.client)
  const known = drafts.data.value
  if (known) return <Adopt {...props} drafts={known} />
  return (
    <Dialog open onClose={props.onClose} title={titleOf(props.requirements)}>
      <Pending of={drafts} lines={4} />
    </Dialog>
  )
}

type Into = 'known' | 'new'
export type AdoptDraft = {
  version_id: string
  /** What the first draft is called, where there is none yet. */
  title: string
  into: Into
  initiative_id: string
  name: string
  alternative: Alternative
  reason: string
}

const firstDraft = (drafts: readonly Version[]): AdoptDraft => ({
  version_id: drafts[0]?.id ?? '',
  title: t('draft_title', { year: String(new Date().getFullYear()) }),
  into: drafts.length === 0 ? 'new' : 'known',
  initiative_id: '',
  name: '',
  alternative: 'alt_1',
  reason: '',
})

const isWhole = (draft: AdoptDraft): boolean =>
  draft.reason.trim() !== '' &&
  (draft.version_id !== '' || draft.title.trim() !== '') &&
  (draft.into === 'known' ? draft.initiative_id !== '' : draft.name.trim() !== '')

/** Makes what is not there yet, each once however often it is tried: the draft of the plan, and the initiative in it. */
const usePlace = ({ client, requirements }: Props) => {
  const made = useRef<{ version?: string; initiative?: string }>({})
  return async (draft: AdoptDraft): Promise<{ version_id: string; initiative_id: string }> => {
    const version_id = draft.version_id || made.current.version || (await createDraft(client, draft.title.trim())).id
    made.current.version = version_id
    if (draft.into === 'known') return { version_id, initiative_id: draft.initiative_id }
    const initiative = {
      name: draft.name.trim(),
      alternative: draft.alternative,
      unit_ids: [...new Set(requirements.map(({ unit_id }) => unit_id))],
      objective_ids: [...new Set(requirements.flatMap(({ objective_id }) => objective_id ?? []))],
    }
    const initiative_id = made.current.initiative || (await createInitiative(client, version_id, initiative)).id
    made.current.initiative = initiative_id
    return { version_id, initiative_id }
  }
}

/** Adopts, and offers the way back: out of the initiative they stand where they were handed in. */
const useAdoption = (props: Props) => {
  const placeOf = usePlace(props)
  return async (draft: AdoptDraft): Promise<void> => {
    const { client, requirements } = props
    const place = await placeOf(draft)
    const ids = requirements.map(({ id }) => id)
    await adoptRequirements(client, { ...place, ids, reason: draft.reason.trim() })
    expireRequirements(client)
    toast({
      message:
        requirements.length === 1
          ? t('adopted', { number: requirements[0]?.number ?? 0 })
          : t('adopted_several', { count: requirements.length }),
      undo: async () => {
        await releaseRequirements(client, place.version_id, place.initiative_id, ids)
        expireRequirements(client)
      },
    })
  }
}

function Adopt({ drafts, ...props }: Props & { drafts: readonly Version[] }) {
  const { client, requirements, onClose, onAdopted } = props
  const [draft, setDraft] = useState(() => firstDraft(drafts))
  const [tried, setTried] = useState(false)
  const adopt = useAdoption(props)
  const form = useSubmission(async () => {
    setTried(true)
    if (!isWhole(draft)) return
    await adopt(draft)
    onAdopted?.()
    onClose()
  })
  const put = (values: Partial<AdoptDraft>) => setDraft({ ...draft, ...values })
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={titleOf(requirements)}
      lead={t('adopt_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('adopt_action')} />}
    >
      <Problems of={form.problem} />
      <Place {...{ drafts, draft, put, form, tried }} />
      {drafts.length > 0 && (
        <Radios
          label={t('adopt_into')}
          value={draft.into}
          options={[
            { value: 'known', label: t('initiative_known') },
            { value: 'new', label: t('initiative_new') },
          ]}
          onValue={(into) => put({ into })}
        />
      )}
      {draft.into === 'known' ? (
        <Field
          label={t('initiative')}
          required
          error={tried && draft.initiative_id === '' ? t('initiative_missing') : form.at('/initiative_id')}
        >
          <KnownInitiative client={client} draft={draft} put={put} />
        </Field>
      ) : (
        <NewInitiativeFields {...{ draft, put, form, tried }} />
      )}
      <Reason value={draft.reason} onValue={(reason) => put({ reason })} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}

type PartProps = {
  draft: AdoptDraft
  put: (values: Partial<AdoptDraft>) => void
  form: Submission
  tried: boolean
}

/** Into which draft of the masterplan; where there is none, the first is made on the way. */
function Place({ drafts, draft, put, form, tried }: PartProps & { drafts: readonly Version[] }) {
  if (drafts.length === 0)
    return (
      <>
        <Banner title={t('no_draft')}>{t('no_draft_detail')}</Banner>
        <Field
          label={t('draft_name')}
          required
          error={tried && draft.title.trim() === '' ? t('draft_missing') : form.at('/title')}
        >
          <TextInput value={draft.title} onValue={(title) => put({ title })} maxLength={300} />
        </Field>
      </>
    )
  if (drafts.length === 1) return null
  return (
    <Field label={t('draft')} error={form.at('/version_id')}>
      <Select
        value={draft.version_id}
        options={drafts.map(({ id, title, number }) => ({ value: id, label: t('version', { number, title }) }))}
        onValue={(version_id) => put({ version_id, initiative_id: '' })}
      />
    </Field>
  )
}

function KnownInitiative({ client, draft, put }: Pick<PartProps, 'draft' | 'put'> & { client: string }) {
  const names = useRef(new Map<string, string>())
  const find = findInitiatives(client, draft.version_id)
  const remembering = async (typed: string) => {
    const found = await find(typed)
    for (const { value, label } of found) names.current.set(value, label)
    return found
  }
  return (
    <Combobox
      value={draft.initiative_id}
      valueLabel={names.current.get(draft.initiative_id)}
      options={remembering}
      placeholder={t('find_initiative')}
      onValue={(initiative_id) => put({ initiative_id })}
    />
  )
}

function NewInitiativeFields({ draft, put, form, tried }: PartProps) {
  return (
    <div class="field-row">
      <Field
        label={t('initiative_name')}
        required
        error={tried && draft.name.trim() === '' ? t('initiative_name_missing') : form.at('/name')}
      >
        <TextInput value={draft.name} onValue={(name) => put({ name })} maxLength={300} />
      </Field>
      <Field label={t('alternative')} error={form.at('/alternative')}>
        <Select
          value={draft.alternative}
          options={wordOptions('alternative', ALTERNATIVES)}
          onValue={(alternative) => put({ alternative })}
        />
      </Field>
    </div>
  )
}
