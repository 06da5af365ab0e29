import { useState } from 'preact/hooks'
import { parseFigure, writeFigure } from '../../../app/figure.ts'
import { useSubmission } from '../../../app/form.ts'
import { locale } from '../../../app/i18n.ts'
import { expire } from '../../../app/resource.ts'
import { Button, Dialog, Field, MoneyInput, Pending, Problems, TextInput, toast } from '../../../ui/index.ts'
import { expirePlan, type PlanSettings, saveSettings, type Thresholds, useSettings } from '../data.ts'
import { t } from '../messages/index.ts'

type ButtonProps = { client: string; currency: string; mayWrite: boolean }

/** Opens what is a small change of the plan and what is a material one. */
export function ThresholdsButton(props: ButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('thresholds')}</Button>
      {open && <Loaded {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

type DialogProps = ButtonProps & { onClose: () => void }

function Loaded(props: DialogProps) {
  const settings = useSettings(props.client)
  const known = settings.data.value
  if (!known)
    return (
      <Dialog open onClose={props.onClose} title={t('thresholds')}>
        <Pending of={settings} lines={5} />
      </Dialog>
    )
  return <ThresholdsDialog {...props} read={known} onSaved={(saved) => settings.set(saved)} />
}

const COUNTS = ['money_percent', 'days', 'scope_initiatives', 'scope_requirements', 'approvals_needed'] as const
type Count = (typeof COUNTS)[number]
type Draft = Record<Count, string> & { money_minor: number | null }

const draftOf = (thresholds: Thresholds): Draft => {
  const write = (key: Count) => writeFigure(thresholds[key], locale.peek())
  return {
    money_percent: write('money_percent'),
    days: write('days'),
    scope_initiatives: write('scope_initiatives'),
    scope_requirements: write('scope_requirements'),
    approvals_needed: write('approvals_needed'),
    money_minor: thresholds.money_minor,
  }
}

/** What was written, as the API takes it; undefined where a field is no number. */
const readDraft = (draft: Draft): Thresholds | undefined => {
  const read = (key: Count) => parseFigure(draft[key], locale.peek()) ?? Number.NaN
  const values = {
    money_percent: read('money_percent'),
    days: read('days'),
    scope_initiatives: read('scope_initiatives'),
    scope_requirements: read('scope_requirements'),
    approvals_needed: read('approvals_needed'),
  }
  return Object.values(values).some(Number.isNaN) ? undefined : { ...values, money_minor: draft.money_minor }
}

/** Only what the person changed is sent: what somebody else changed meanwhile stays. */
const changedOf = (first: Thresholds, values: Thresholds): Partial<Thresholds> => {
  const before = new Map<string, unknown>(Object.entries(first))
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => before.get(key) !== value))
}

type FormProps = DialogProps & { read: PlanSettings; onSaved: (saved: PlanSettings) => void }

type FormHow = Pick<FormProps, 'client' | 'onClose' | 'read' | 'onSaved'>

/** What is written, and what sends it. */
const useThresholds = ({ client, onClose, read, onSaved }: FormHow) => {
  const [draft, setDraft] = useState(() => draftOf(read.thresholds))
  const [first] = useState(read.thresholds)
  const [tried, setTried] = useState(false)
  const form = useSubmission(async () => {
    setTried(true)
    const values = readDraft(draft)
    if (!values) return
    const changed = changedOf(first, values)
    if (Object.keys(changed).length === 0) return onClose()
    try {
      onSaved(await saveSettings(client, read, changed))
    } catch (thrown) {
      // Read again, so that what is written can be saved over what somebody else saved.
      expire(`/clients/${client}/masterplan-settings`)
      throw thrown
    }
    expirePlan(client)
    onClose()
    toast({ message: t('thresholds_saved') })
  })
  return { draft, setDraft, tried, form }
}

function ThresholdsDialog({ client, currency, mayWrite, onClose, read, onSaved }: FormProps) {
  const { draft, setDraft, tried, form } = useThresholds({ client, onClose, read, onSaved })
  const fault = (key: Count) =>
    tried && typeof parseFigure(draft[key], locale.peek()) !== 'number' ? t('no_number') : form.at(`/${key}`)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('thresholds')}
      lead={t('thresholds_lead')}
      {...(mayWrite ? { onSubmit: form.onSubmit } : {})}
      actions={
        <>
          <Button onClick={onClose}>{t(mayWrite ? 'cancel' : 'close')}</Button>
          {mayWrite && (
            <Button type="submit" tone="primary" busy={form.busy}>
              {t('save')}
            </Button>
          )}
        </>
      }
    >
      <Problems of={form.problem} />
      {COUNTS.map((key) => (
        <CountField
          key={key}
          name={key}
          text={draft[key]}
          usual={read.defaults[key]}
          error={fault(key)}
          disabled={!mayWrite}
          onText={(text) => setDraft({ ...draft, [key]: text })}
        />
      ))}
      <Field label={t('threshold_money_minor')} hint={t('threshold_money_minor_hint')} error={form.at('/money_minor')}>
        <MoneyInput
          value={draft.money_minor}
          currency={currency}
          disabled={!mayWrite}
          onValue={(money_minor) => setDraft({ ...draft, money_minor })}
        />
      </Field>
    </Dialog>
  )
}

type CountProps = {
  name: Count
  text: string
  usual: number
  error: string | undefined
  disabled: boolean
  onText: (text: string) => void
}

function CountField({ name, text, usual, error, disabled, onText }: CountProps) {
  return (
    <Field label={t(`threshold_${name}`)} hint={t('usual', { value: writeFigure(usual, locale.value) })} error={error}>
      <TextInput value={text} disabled={disabled} inputMode="decimal" maxLength={12} onValue={onText} />
    </Field>
  )
}
