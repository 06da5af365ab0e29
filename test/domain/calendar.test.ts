import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOfDay,
  dateOfInstant,
  dayNumber,
  daysBetween,
  isIsoDate,
  nearestDate,
  yearOf,
} from '../../shared/domain/calendar/index.ts'

const instants = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
})

describe('calendar', () => {
  it('counts days as the platform does, over the whole calendar', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const date = instant.toISOString().slice(0, 10)
        expect(dateOfInstant(instant.getTime())).toBe(date)
        expect(dayNumber(date)).toBe(Math.floor(instant.getTime() / 86_400_000))
        expect(dateOfDay(dayNumber(date))).toBe(date)
      }),
    )
  })

  it('adds what it measures between two dates', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [from, to] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)]
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      }),
    )
  })

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '0000-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })

  it('leaves the calendar with an error, or stays at its end where that is asked for', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(nearestDate(9e9)).toBe('9999-12-31')
    expect(yearOf('2026-11-21')).toBe(2026)
  })
})
