import { type Signal, signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { usePrinting } from '../use-printing.ts'
import { type Column, GROWING } from './columns.ts'

/** The column of boxes by which rows are chosen, in pixels. */
export const CHOICE_WIDTH = 44

type Measured = Pick<Column<never>, 'id' | 'width' | 'yields' | 'keeps'>

/** The least width of a table with these columns, in pixels. */
export const leastWidth = (columns: readonly Pick<Measured, 'width'>[], choice: boolean): number =>
  columns.reduce((sum, column) => sum + (column.width ?? GROWING), choice ? CHOICE_WIDTH : 0)

/**
 * The columns that have room side by side, in their order. Those that may yield go one after the other, the lowest
 * `yields` first, until the rest fits; a narrow one comes back where a wider one that went later has left it room. Those that
 * keep their place are there besides, beyond the room.
 * @param room pixels that the table may take
 */
export const fitColumns = <C extends Measured>(columns: readonly C[], room: number, choice: boolean): readonly C[] => {
  if (leastWidth(columns, choice) <= room) return columns
  const gone = new Set<C>()
  const left = () => columns.filter((column) => !gone.has(column))
  const order = columns.filter((column) => column.yields !== undefined)
  order.sort((a, b) => (a.yields ?? 0) - (b.yields ?? 0))
  for (const column of order) {
    if (leastWidth(left(), choice) <= room) break
    gone.add(column)
  }
  for (const column of [...gone].reverse()) {
    gone.delete(column)
    if (leastWidth(left(), choice) > room) gone.add(column)
  }
  return columns.filter((column) => column.keeps || !gone.has(column))
}

/** Which of the columns that a person chose from have no room now, by the list that their choice gave to the table. */
const unshown = new WeakMap<readonly unknown[], Signal<ReadonlySet<string>>>()
const NONE: ReadonlySet<string> = new Set()

/** Lets the table that is given `columns` tell which of them have no room. */
export const hearUnshown = (columns: readonly unknown[], tell: Signal<ReadonlySet<string>>): void => {
  unshown.set(columns, tell)
}
export const newUnshown = (): Signal<ReadonlySet<string>> => signal(NONE)

/** The width of an element's inside, followed as it changes; undefined until it is drawn. */
const useInnerWidth = (box: RefObject<HTMLElement | null>): number | undefined => {
  const [width, setWidth] = useState<number | undefined>(undefined)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return width
}

/** The columns that fit into `box`, and its width; on paper columns find their own widths, so that all are there. */
export function useFitted<Row>(
  box: RefObject<HTMLElement | null>,
  columns: readonly Column<Row>[],
  choice: boolean,
): { fitted: readonly Column<Row>[]; room: number | undefined } {
  const room = useInnerWidth(box)
  const printing = usePrinting()
  const fitted = printing || room === undefined ? columns : fitColumns(columns, room, choice)
  const gone = columns.filter((column) => !fitted.includes(column)).map((column) => column.id)
  useLayoutEffect(() => {
    const told = unshown.get(columns)
    if (told && gone.join() !== [...told.peek()].join()) told.value = new Set(gone)
  })
  return { fitted, room }
}
