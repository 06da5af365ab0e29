let preload: (path: string) => void = () => undefined

/** Names what fetches the code of a page ahead; set by the route table, so that a link needs not know it. */
export const preloadWith = (load: (path: string) => void): void => {
  preload = load
}

/** Fetches the code of the page at this address, if it is one of ours and not there yet. */
export const preloadPage = (href: string): void => {
  if (href.startsWith('/')) preload(href)
}
