import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './sheet.css'

export type SheetProps = {
  title?: string
  /** One sentence under the title. */
  lead?: ComponentChildren
  /** Small controls at the right of the title. */
  actions?: ComponentChildren
  children: ComponentChildren
  /** No inner space: for a table or a list that reaches the edges. */
  flush?: boolean
}

/** A bordered part of a page with a heading of its own. */
export function Sheet({ title, lead, actions, children, flush }: SheetProps) {
  const id = useId()
  return (
    <section class="sheet" aria-labelledby={title ? id : undefined} data-flush={flush || undefined}>
      {(title || actions) && (
        <header class="sheet-head">
          {title && <h2 id={id}>{title}</h2>}
          {actions && <div class="row">{actions}</div>}
          {lead && <p>{lead}</p>}
        </header>
      )}
      <div class="sheet-body">{children}</div>
    </section>
  )
}

/** A part of a page without a border: a heading and what follows. */
export function Section({ title, lead, actions, children }: Omit<SheetProps, 'flush'>) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={title ? id : undefined}>
      {title && (
        <header class="sheet-head">
          <h2 id={id}>{title}</h2>
          {actions && <div class="row">{actions}</div>}
          {lead && <p>{lead}</p>}
        </header>
      )}
      {children}
    </section>
  )
}

/** Names and values of a record, one a line. */
export function Details({ rows }: { rows: readonly { label: string; value: ComponentChildren }[] }) {
  return (
    <dl class="details">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
