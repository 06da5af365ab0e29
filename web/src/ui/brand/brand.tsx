import './brand.css'

/** The mark and the name. */
export function Brand({ href }: { href?: string }) {
  const content = (
    <>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d="m8 16.5 2.6-6L16.5 7.5l-2.6 6z" />
      </svg>
      Bearing
    </>
  )
  return href === undefined ? (
    <span class="brand">{content}</span>
  ) : (
    <a class="brand" href={href}>
      {content}
    </a>
  )
}
