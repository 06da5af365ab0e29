import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import './field.css'

type Control = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean }

const FieldContext = createContext<Control | undefined>(undefined)

/** The attributes that bind a control to the Field around it; a control without a Field names itself by `label`. */
export const useControl = (label: string | undefined) => {
  const field = useContext(FieldContext)
  return {
    id: field?.id,
    'aria-label': field ? undefined : label,
    'aria-describedby': field?.describedBy,
    'aria-invalid': field?.invalid || undefined,
    required: field?.required || undefined,
  }
}

export type FieldProps = {
  label: string
  children: ComponentChildren
  /** What to write, in a few words. */
  hint?: string | undefined
  /** Why it was refused; shown under the control and read out with it. */
  error?: string | undefined
  required?: boolean
  /** Says that it may be left empty; not needed where most fields may. */
  optional?: boolean
}

/** A control with its name, hint and error. Holds one control. */
export function Field({ label, children, hint, error, required = false, optional }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined
  return (
    <div class="field" data-invalid={error ? '' : undefined}>
      <label class="field-label" for={id}>
        {label}
        {required && (
          <span class="field-required" aria-hidden="true">
            *
          </span>
        )}
        {optional && <span class="field-optional"> {t('optional')}</span>}
      </label>
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldContext.Provider value={{ id, describedBy, invalid: Boolean(error), required }}>
        {children}
      </FieldContext.Provider>
      {error && (
        <p class="field-error" id={errorId}>
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  )
}

/** Fields that belong together under one heading, such as the dates of a baseline. */
export function FieldGroup({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset class="field-group">
      <legend>{legend}</legend>
      <div class="field-row">{children}</div>
    </fieldset>
  )
}
