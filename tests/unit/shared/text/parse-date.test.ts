import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/model/scalars'
import { type DateOrder, dateOrders } from '#shared/text/date-formats'
import { formatTypedDate } from '#shared/text/format-typed'
import { type DateParseContext, parseDate } from '#shared/text/parse-date'
import { addDays } from '#shared/time/day'
import { limitRuns, seed } from '#tests/support/builders/seed'

const today = '2026-11-18' as const
const dayFirst: DateParseContext = { order: 'day-month-year', today }
const monthFirst: DateParseContext = { order: 'month-day-year', today }
const yearFirst: DateParseContext = { order: 'year-month-day', today }

/** Returns the date, or the reason of the refusal. */
function read(typed: string, context: DateParseContext): string {
  const parsed = parseDate(typed, context)
  return parsed.ok ? parsed.value : parsed.reason
}

describe('parseDate', () => {
  it.each([
    // What was typed, what it means with the day first, and what it means with the month first.
    ['1/12/2026', '2026-12-01', '2026-01-12'],
    ['2/12/2026', '2026-12-02', '2026-02-12'],
    ['01.12.2026', '2026-12-01', '2026-01-12'],
    ['1-12-2026', '2026-12-01', '2026-01-12'],
    ['1 12 2026', '2026-12-01', '2026-01-12'],
    ['1. 12. 2026', '2026-12-01', '2026-01-12'],
    [' 1 / 12 / 2026 ', '2026-12-01', '2026-01-12'],
    ['1/12/26', '2026-12-01', '2026-01-12'],
    ['01122026', '2026-12-01', '2026-01-12'],
    ['011226', '2026-12-01', '2026-01-12'],
    ['1/12', '2026-12-01', '2027-01-12'],
    ['1.12.', '2026-12-01', '2027-01-12'],
  ])('reads %s in the order of the user', (typed, withDayFirst, withMonthFirst) => {
    expect(read(typed, dayFirst)).toBe(withDayFirst)
    expect(read(typed, monthFirst)).toBe(withMonthFirst)
  })

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-1', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['0026-03-12', '0026-03-12'],
    ['1 December 2026', '2026-12-01'],
    ['1 Dec 26', '2026-12-01'],
    ['1st of December, 2026', '2026-12-01'],
    ['December 1st, 2026', '2026-12-01'],
    ['Dec 1, ’26', '2026-12-01'],
    ['Tue 1 Dec 2026', '2026-12-01'],
    ['1dec2026', '2026-12-01'],
    ['2026 Dec 1', '2026-12-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['13 March', '2027-03-13'],
    ['Friday 20 November', '2026-11-20'],
    ['30 September', '2026-09-30'],
    ['29 Feb 2028', '2028-02-29'],
    ['1 Dec 30', '2030-12-01'],
    ['1 Dec 99', '1999-12-01'],
    ['today', '2026-11-18'],
    ['Tomorrow', '2026-11-19'],
    ['yesterday', '2026-11-17'],
  ])('reads %s the same in every order with a day or month first', (typed, date) => {
    expect(read(typed, dayFirst)).toBe(date)
    expect(read(typed, monthFirst)).toBe(date)
  })

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['26-12-01', '2026-12-01'],
    ['2026.12.01.', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['12-01', '2026-12-01'],
    ['1 Dec 2026', '2026-12-01'],
    ['1/12/2026', 'Type the year first, such as 2026-03-13.'],
    ['1 Dec 26', 'Type the year with four digits.'],
  ])('reads %s with the year first', (typed, result) => {
    expect(read(typed, yearFirst)).toBe(result)
  })

  it.each([
    ['with invisible marks', '\u200e1\u200e/\u200e12\u200e/\u200e2026'],
    ['with hard blanks', '1\u00a0December\u202f2026'],
    ['with dashes', '1–12–2026'],
    ['with full-width digits', '１/１２/２０２６'],
  ])('reads what was pasted %s', (_, pasted) => {
    expect(read(pasted, dayFirst)).toBe('2026-12-01')
  })

  it.each([
    ['31/6/2026', 'There’s no 31 June 2026. That month has 30 days.'],
    ['29/2/2026', 'There’s no 29 February 2026. That month has 28 days.'],
    ['29/2/2100', 'There’s no 29 February 2100. That month has 28 days.'],
    ['29/2', 'There’s no 29 February 2026. That month has 28 days.'],
    ['32/1/2026', 'No month has a day 32. Check the date.'],
    ['0/1/2026', 'No month has a day 0. Check the date.'],
    ['3/13/2026', 'There’s no month 13. The day comes first: 13/3/2026. You can change that in Settings.'],
    ['2026-13-01', 'There’s no month 13. Check the date.'],
    ['31/31/2026', 'There’s no month 31. Check the date.'],
    ['1/0/2026', 'There’s no month 0. Check the date.'],
    ['1303', 'Finish the date: day, month and year.'],
    ['13', 'Finish the date: day, month and year.'],
    ['March', 'Finish the date: day, month and year.'],
    ['March 2026', 'Finish the date: day, month and year.'],
    ['13/', 'Finish the date: day, month and year.'],
    ['13/3/202', 'Type the year with four digits.'],
    ['13/3/2', 'Type the year with four digits.'],
    ['13 July', 'Add the year: 13 July 2026 or 2027?'],
    ['Monday 1 December 2026', '1 December 2026 is a Tuesday, not a Monday. Check the date.'],
    ['next week', 'Type a date, such as 13 March 2026.'],
    ['Friday', 'Type a date, such as 13 March 2026.'],
    ['1/2/3/2026', 'Type a date, such as 13 March 2026.'],
    ['2026-12-01T10:00', 'Type a date, such as 13 March 2026.'],
    ['1 Ma 2026', 'Type a date, such as 13 March 2026.'],
  ])('refuses %s and says why', (typed, reason) => {
    expect(read(typed, dayFirst)).toBe(reason)
  })

  it('says which order is meant when only the other one fits', () => {
    expect(read('13/3/2026', monthFirst)).toBe(
      'There’s no month 13. The month comes first: 3/13/2026. You can change that in Settings.',
    )
  })

  const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map((days) => addDays('0000-01-01', days))
  const anyOrder = fc.constantFrom<DateOrder>(...dateOrders)

  it(`reads back every date as its field shows it (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDate, anyOrder, anyDate, (date: PlainDate, order, now) => {
        expect(parseDate(formatTypedDate(date, order), { order, today: now })).toEqual({
          ok: true,
          value: date,
        })
      }),
      limitRuns(500),
    )
  })

  it(`takes no date for another, whatever was typed (seed ${seed})`, () => {
    const part = fc.integer({ min: 0, max: 40 }).map(String)
    const anyTyped = fc.tuple(
      part,
      part,
      fc.integer({ min: 1000, max: 2100 }).map(String),
      fc.constantFrom(...'/.- '),
    )
    fc.assert(
      fc.property(anyTyped, anyOrder, ([first, second, year, mark], order) => {
        const parsed = parseDate([first, second, year].join(mark), { order, today })
        if (!parsed.ok) return
        expect(parseDate(formatTypedDate(parsed.value, order), { order, today })).toEqual(parsed)
        const typedNumbers = [first, second, year].map(Number)
        expect(parsed.value.split('-').map(Number).sort()).toEqual(typedNumbers.sort())
      }),
      limitRuns(500),
    )
  })
})
