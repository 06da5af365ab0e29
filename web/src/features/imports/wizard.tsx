import { useEffect, useRef } from 'preact/hooks'
import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { CheckStep } from './check-step.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { DoneStep } from './done-step.tsx'
import { t } from './messages/index.ts'
import { Steps } from './steps.tsx'
import { useWizard, type WizardHow } from './use-wizard.ts'
import './imports.css'

export type WizardProps = WizardHow & {
  /** The table that is chosen at first. */
  table: PortfolioTable
  onTable: (table: PortfolioTable) => void
  /** Address of a file that shows how a table is to look; absent for files of many clients. */
  model?: ((table: PortfolioTable) => string) | undefined
  /** The client that the file goes into, where it is one: its import can be undone at once. */
  client?: string
  /** The consultancy whose clients the file goes into, for the same. */
  consultancy?: string
  /** Where the records of a table stand after the import. */
  placeOf: (table: PortfolioTable) => { label: string; href: string }
}

/** Leads a file in: choose it, settle its columns, see what it would do, write it. */
export function Wizard(props: WizardProps) {
  const { state, busy, go, check, commit, start, settle } = useWizard(props)
  const { target, placeOf } = props
  const box = useFocusOnStep(state.step)
  const leave = () => go({ step: 'file' })
  return (
    <section ref={box} class="stack import-wizard" tabIndex={-1} aria-label={t(`step_${state.step}`)}>
      <Steps now={state.step} />
      {state.step === 'file' && <ChooseFile {...props} onLook={start} />}
      {state.step === 'columns' && (
        <ColumnsStep {...state} target={target} busy={busy} onBack={leave} onCheck={check} onLook={start} />
      )}
      {state.step === 'check' && (
        <CheckStep
          {...state}
          fleet={target.fleet}
          busy={busy}
          onBack={() => go({ step: 'columns', draft: state.draft, look: state.look, problems: [] })}
          onSettings={(settings) => settle(state, settings)}
          onCommit={() => void commit(state.draft, state.look)}
        />
      )}
      {state.step === 'done' && (
        <DoneStep
          {...state}
          place={placeOf(state.draft.table)}
          client={props.client}
          consultancy={props.consultancy}
          busy={busy}
          onAgain={() => void commit(state.draft, state.look)}
          onLeave={leave}
        />
      )}
    </section>
  )
}

/** The next step is read from its beginning, wherever the button of the last one stood. */
function useFocusOnStep(step: string) {
  const box = useRef<HTMLElement>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    box.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [step])
  return box
}
