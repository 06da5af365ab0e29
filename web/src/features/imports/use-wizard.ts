import { useRef, useState } from 'preact/hooks'
import { currencyOfHeadings } from '../../../../shared/domain/currency/index.ts'
import { Problem } from '../../app/problem.ts'
import { toast } from '../../ui/index.ts'
import { type Check, type Done, type Draft, type Look, type Settings, type Target, USUAL } from './draft.ts'

export type WizardState =
  | { step: 'file' }
  | { step: 'columns'; draft: Draft; look: Look; problems: Check['problems'] }
  | { step: 'check'; draft: Draft; look: Look; check: Check }
  | { step: 'done'; draft: Draft; look: Look; done: Done }

export type WizardHow = {
  target: Target
  currency: string
  /** Something was written. */
  onWritten: () => void
  /** Whether a file is at work; the page makes room for it. */
  onBusy: (busy: boolean) => void
}

export type Start = Omit<Draft, 'mapping' | 'settings'>

/** A mapping that cannot be used is an answer too; every other refusal goes on. */
const checked = async (target: Target, draft: Draft): Promise<Check> => {
  try {
    return await target.check(draft)
  } catch (thrown) {
    const { code, extra } = Problem.of(thrown)
    if (code !== 'invalid_body' || !Array.isArray(extra.problems)) throw thrown
    // The API writes these as it writes those of a preview.
    return { problems: extra.problems as Check['problems'], outcome: undefined }
  }
}

/** Work that is on its way, one at a time; a failure is said in a toast. */
const useWork = () => {
  const [busy, setBusy] = useState(false)
  const work = async (todo: () => Promise<void>) => {
    setBusy(true)
    try {
      await todo()
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    } finally {
      setBusy(false)
    }
  }
  return { busy, work }
}

/** The currency that the headings of the amounts speak of. */
const announced = ({ guess: { mapping } }: Look): string | null =>
  currencyOfHeadings(
    Object.entries(mapping).flatMap(([field, { columns }]) => (field.endsWith('_minor') ? columns : [])),
  )

/** The draft with what was guessed, and with what is usual. */
const drafted = (begun: Start, look: Look, target: Target, currency: string): Draft => ({
  ...begun,
  mapping: look.guess.mapping,
  settings: { ...USUAL, create_clients: target.fleet, currency: announced(look) ?? currency },
})

/** The steps of an import and the ways between them. */
export function useWizard({ target, currency, onWritten, onBusy }: WizardHow) {
  const [state, setState] = useState<WizardState>({ step: 'file' })
  const { busy, work } = useWork()
  // One key for all attempts at the same import: an answer that was lost on the way doubles nothing.
  const key = useRef('')
  // Somebody may settle more while the file is being checked: only the last check counts, with what is wanted by then.
  const turn = useRef(0)
  const onError = useRef(USUAL.on_error)
  const go = (next: WizardState) => {
    onBusy(next.step !== 'file')
    setState(next)
  }
  const check = (draft: Draft, look: Look) =>
    work(async () => {
      key.current = crypto.randomUUID()
      turn.current += 1
      const mine = turn.current
      onError.current = draft.settings.on_error
      const found = await checked(target, draft)
      if (mine !== turn.current) return
      const settled = { ...draft, settings: { ...draft.settings, on_error: onError.current } }
      if (found.outcome) go({ step: 'check', draft: settled, look, check: found })
      else go({ step: 'columns', draft: settled, look, problems: found.problems })
    })
  const commit = async (draft: Draft, look: Look) => {
    let refused = false
    await work(async () => {
      try {
        const done = await target.commit(draft, key.current)
        if (!done.complete) key.current = crypto.randomUUID()
        go({ step: 'done', draft, look, done })
      } catch (thrown) {
        refused = Problem.of(thrown).code === 'import_refused'
        throw thrown
      } finally {
        onWritten()
      }
    })
    // Others wrote meanwhile, and rows that were good are refused now: show the file against what is there.
    if (refused) await check(draft, look)
  }
  const start = (begun: Start, look: Look) =>
    go({ step: 'columns', draft: drafted(begun, look, target, currency), look, problems: [] })
  const settle = (now: Extract<WizardState, { step: 'check' }>, settings: Settings) => {
    const draft = { ...now.draft, settings }
    go({ ...now, draft })
    // What becomes of refused rows changes nothing about which they are.
    if (settings.on_error === now.draft.settings.on_error) void check(draft, now.look)
    else onError.current = settings.on_error
  }
  return { state, busy, go, check, commit, start, settle }
}
