/** The mark of what comes too late: a diamond, told apart by its form. */
export function Diamond() {
  return (
    <svg class="map-mark" data-mark="late" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="m5 0 5 5-5 5-5-5z" />
    </svg>
  )
}

/** The mark of a gap: an open ring. */
export function Ring() {
  return (
    <svg class="map-mark" data-mark="gap" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
    </svg>
  )
}
