import type { ComponentChildren } from 'preact'
import './facts.css'

export type Fact = {
  label: string
  value: ComponentChildren
  /** The change since the last report, with its sign. */
  change?: string | undefined
  /** Whether that change is good; a change without a tone is only news. */
  tone?: 'good' | 'bad' | undefined
  /** What it is measured against: "since 6 November". */
  note?: string | undefined
  href?: string | undefined
}

/** A strip of headline figures, four to six. Each may lead to where it comes from. */
export function Facts({ facts, label }: { facts: readonly Fact[]; label?: string }) {
  return (
    <dl class="facts" aria-label={label}>
      {facts.map((fact) => (
        <div key={fact.label} class="fact">
          <dt>{fact.href ? <a href={fact.href}>{fact.label}</a> : fact.label}</dt>
          <dd>
            <span class="fact-value">{fact.value}</span>
            {fact.change && (
              <span class="fact-change" data-tone={fact.tone}>
                {fact.change}
              </span>
            )}
            {fact.note && <small>{fact.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
