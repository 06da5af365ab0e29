import { useEffect } from 'preact/hooks'
import { holdHere } from '../../app/leave.ts'

/** Asks before the person leaves changes that nobody has saved, be it by a link, by Back, or by closing the window. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const free = holdHere()
    addEventListener('beforeunload', ask)
    return () => {
      free()
      removeEventListener('beforeunload', ask)
    }
  }, [unsaved])
}
