import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Option } from '../field/inputs.tsx'

/** How many choices are drawn: more are found by typing on. */
const AT_ONCE = 50
const PAUSE = 150

export type Search = (typed: string) => Promise<readonly Option[]>

/** The choices whose words begin with what was typed come first, then those that hold it anywhere. */
export const narrow = (options: readonly Option[], typed: string): readonly Option[] => {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return options.slice(0, AT_ONCE)
  const rank = (option: Option): number => {
    const label = option.label.toLowerCase()
    if (label.startsWith(wanted)) return 0
    if (label.includes(` ${wanted}`)) return 1
    return label.includes(wanted) || option.hint?.toLowerCase().includes(wanted) ? 2 : 3
  }
  return options
    .map((option) => ({ option, at: rank(option) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, AT_ONCE)
    .map(({ option }) => option)
}

/** The choices for what was typed (undefined: closed), from a list at hand or from a search. */
export function useOptions(options: readonly Option[] | Search, typed: string | undefined) {
  const [answer, setAnswer] = useState<readonly Option[]>([])
  const [busy, setBusy] = useState(false)
  const names = useRef(new Map<string, string>())
  const search = typeof options === 'function' ? options : undefined

  useEffect(() => {
    if (!search || typed === undefined) return
    let stale = false
    setBusy(true)
    const timer = setTimeout(async () => {
      const found = await search(typed).catch(() => [])
      if (stale) return
      for (const option of found) names.current.set(option.value, option.label)
      setAnswer(found)
      setBusy(false)
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [typed])

  const found = useMemo(
    () => (typeof options === 'function' ? answer : narrow(options, typed ?? '')),
    [options, answer, typed],
  )
  const nameOf = (value: string): string | undefined =>
    typeof options === 'function' ? names.current.get(value) : options.find((option) => option.value === value)?.label
  return { found, nameOf, busy }
}
