import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** True while the page is being printed, so that a long table can draw all its rows. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture as soon as the event is over: draw at once, not with the next frame.
    const now = (value: boolean) => {
      const usual = options.debounceRendering
      options.debounceRendering = (render) => render()
      setPrinting(value)
      if (usual) options.debounceRendering = usual
      else delete options.debounceRendering
    }
    const before = () => now(true)
    const after = () => now(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
