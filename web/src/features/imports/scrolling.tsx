import type { ComponentChildren } from 'preact'

/** A wide table in a box that scrolls. */
export const Scrolling = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, and not every browser sees to it
  <section class="mapping-scroll" tabIndex={0} aria-label={label}>
    <table class="mapping-table">{children}</table>
  </section>
)
