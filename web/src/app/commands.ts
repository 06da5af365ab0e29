import { computed, signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { onKeys } from './keyboard.ts'

/** Something a person can do or a place to go to; found in the palette, and by its keys. */
export type Command = {
  /** Unique; a feature's commands start with its name: `projects.create`. */
  id: string
  title: string
  /** The heading it stands under in the palette. */
  group: string
  /** Words that also find it. */
  words?: string
  /** `n`, `g p`, `mod+enter`. */
  keys?: string
  /** Where it goes, or what it does: one of the two. */
  href?: string
  run?: () => void
}

const sources = signal<readonly (readonly Command[])[]>([])

/** All commands that can be used now: the shell's first, the page's own on top. */
export const commands = computed<readonly Command[]>(() => {
  const byId = new Map<string, Command>()
  for (const source of sources.value) for (const command of source) byId.set(command.id, command)
  return [...byId.values()]
})

/** How the shell follows a command's address; set once by it. */
let go: (href: string) => void = (href) => location.assign(href)
export const followWith = (follow: (href: string) => void): void => {
  go = follow
}

/** Does what a command says. */
export const runCommand = (command: Command): void => {
  if (command.run) command.run()
  else if (command.href !== undefined) go(command.href)
}

/**
 * Offers commands for as long as the component is on the screen. Leave out what the person may not do.
 *
 * @example
 * useCommands([{ id: 'projects.create', title: t('create'), group: t('title'), keys: 'n', run: openDialog }])
 */
export function useCommands(offered: readonly Command[]): void {
  const latest = useRef(offered)
  latest.current = offered
  const content = offered.map((c) => `${c.id} ${c.title} ${c.group} ${c.keys ?? ''} ${c.href ?? ''}`).join('\n')
  // Before the next paint: whoever sees a button may press its key at once.
  useLayoutEffect(() => {
    // What a command does may close over newer state than when it was offered: look it up when it is used.
    const current = offered.map((command) => {
      const run = () => latest.current.find((other) => other.id === command.id)?.run?.()
      return command.run ? { ...command, run } : command
    })
    sources.value = [...sources.peek(), current]
    const ends = current.map((command) => (command.keys ? onKeys(command.keys, () => runCommand(command)) : undefined))
    return () => {
      sources.value = sources.peek().filter((source) => source !== current)
      for (const end of ends) end?.()
    }
    // The list is a new one at every render; its text says whether it changed.
  }, [content])
}

/**
 * How well a command answers what was typed: higher is better, 0 is not at all. Every word must be found; a word's
 * beginning counts more than its middle, the title more than the further words.
 */
export const commandScore = (command: Pick<Command, 'title' | 'group' | 'words'>, typed: string): number => {
  const title = command.title.toLowerCase()
  const rest = `${command.words ?? ''} ${command.group}`.toLowerCase()
  let score = 1
  for (const word of typed.toLowerCase().split(/\s+/).filter(Boolean)) {
    if (title.startsWith(word)) score += 8
    else if (title.includes(` ${word}`)) score += 6
    else if (title.includes(word)) score += 3
    else if (` ${rest}`.includes(` ${word}`)) score += 2
    else return 0
  }
  return score
}
