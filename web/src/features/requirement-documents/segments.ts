import type { Mark } from './data.ts'

/** A part of a paragraph, with the numbers of the requirements that were marked in it. */
export type Segment = { text: string; start: number; numbers: readonly number[] }

type Placed = Pick<Mark, 'number' | 'start' | 'end'>

/** Cuts a paragraph where marks begin and end. Marks may lie in and over each other. */
export const segmentsOf = (text: string, marks: readonly Placed[]): readonly Segment[] => {
  const placed = marks.flatMap(({ number, start, end }) =>
    start === null || end === null ? [] : [{ number, start, end: Math.min(end, text.length) }],
  )
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    const over = placed.filter((mark) => mark.start <= start && mark.end >= end)
    return { text: text.slice(start, end), start, numbers: over.map(({ number }) => number) }
  })
}

/** The part of a paragraph that is chosen, without blanks at its ends; null where only blanks are. */
export const trimmed = (text: string, start: number, end: number): { start: number; end: number } | null => {
  const part = text.slice(start, end)
  if (part.trim() === '') return null
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }
}
