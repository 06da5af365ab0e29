import { useEffect, useRef } from 'preact/hooks'

/** Milliseconds between two looks at what others changed. */
const EVERY = 5_000

/** Something is being written in a cell: what stands there must not move under the writer's hands. */
const isWriting = (): boolean => document.querySelector('.cell-editor') !== null

/**
 * Calls `onChange` when the answer of `pulse` has become another one while the page is looked at: what somebody else changed
 * appears without a press. A failed look is tried again at the next turn. `on`: whether it can change at all.
 */
export function useLive(on: boolean, pulse: () => Promise<string>, onChange: () => void): void {
  const latest = useRef({ pulse, onChange })
  latest.current = { pulse, onChange }
  useEffect(() => {
    if (!on) return
    let last: string | undefined
    const look = async () => {
      if (document.hidden || isWriting()) return
      const now = await latest.current.pulse().catch(() => last)
      if (now === last || isWriting()) return
      if (last !== undefined) latest.current.onChange()
      last = now
    }
    void look()
    const timer = setInterval(() => void look(), EVERY)
    return () => clearInterval(timer)
  }, [on])
}
