const LAG = /^-?\d{1,4}$/

/** Which side of go-live a change must stand on. */
export type LagSide = 'before' | 'after'

/** Whether it is a lag that can be sent: whole days, negative before go-live. */
export const isLag = (text: string): boolean => LAG.test(text.trim())

/** A lag as it is kept, by its side of go-live and the days as they are written. */
export const readLag = (lag: string): { side: LagSide; days: string } =>
  lag.startsWith('-') ? { side: 'before', days: lag.slice(1) } : { side: 'after', days: lag }

/** The other way round; a minus that is typed all the same means before. */
export const writeLag = (side: LagSide, typed: string): string => {
  const days = typed.trim()
  return side === 'before' && !days.startsWith('-') ? `-${days}` : days
}
