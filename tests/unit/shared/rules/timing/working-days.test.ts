import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/model/scalars'
import {
  addWorkingDays,
  createDaysOff,
  isWorkingDay,
  toNextWorkingDay,
  toPreviousWorkingDay,
  weekendsOnly,
} from '#shared/rules/timing/working-days'
import { addDays } from '#shared/time/day'

const none = weekendsOnly
const daysOff = (days: readonly PlainDate[]) => ({ holidays: new Set(days), weekendStart: 6 }) as const
/** Good Friday and Easter Monday of 2026. */
const easter = daysOff(['2026-04-03', '2026-04-06'])

describe('isWorkingDay', () => {
  it('returns true for Monday to Friday except holidays', () => {
    expect(isWorkingDay('2026-03-06', none)).toBe(true)
    expect(isWorkingDay('2026-03-07', none)).toBe(false)
    expect(isWorkingDay('2026-03-08', none)).toBe(false)
    expect(isWorkingDay('2026-04-03', easter)).toBe(false)
  })

  it.each('BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '))(
    'takes Sunday to Thursday as the working week in %s',
    (country) => {
      const here = createDaysOff(country, [])
      expect(isWorkingDay('2026-12-04', here)).toBe(false)
      expect(isWorkingDay('2026-12-05', here)).toBe(false)
      expect(isWorkingDay('2026-12-06', here)).toBe(true)
    },
  )

  it('takes Monday to Friday in every other country', () => {
    for (const country of ['AE', 'US', 'IN']) {
      expect(isWorkingDay('2026-12-04', createDaysOff(country, []))).toBe(true)
      expect(isWorkingDay('2026-12-06', createDaysOff(country, []))).toBe(false)
    }
  })
})

describe('toNextWorkingDay and toPreviousWorkingDay', () => {
  it('return a working day unchanged', () => {
    expect(toNextWorkingDay('2026-03-06', none)).toBe('2026-03-06')
    expect(toPreviousWorkingDay('2026-03-06', none)).toBe('2026-03-06')
  })

  it('skip weekends and holidays in a row', () => {
    expect(toNextWorkingDay('2026-04-03', easter)).toBe('2026-04-07')
    expect(toPreviousWorkingDay('2026-04-06', easter)).toBe('2026-04-02')
  })

  it('return the day itself if the holiday data leaves no working day', () => {
    const always = daysOff(Array.from({ length: 400 }, (_, n) => addDays('2026-01-01', n)))
    expect(toNextWorkingDay('2026-03-06', always)).toBe('2026-03-06')
    expect(toPreviousWorkingDay('9999-12-31', daysOff(['9999-12-31']))).toBe('9999-12-30')
    expect(toNextWorkingDay('9999-12-31', daysOff(['9999-12-31']))).toBe('9999-12-31')
  })
})

describe('addWorkingDays', () => {
  it.each([
    [0, '2026-04-01', '2026-04-01'],
    [1, '2026-04-01', '2026-04-02'],
    [2, '2026-04-01', '2026-04-07'],
    [0, '2026-04-04', '2026-04-07'],
    [1, '2026-04-04', '2026-04-07'],
  ] as const)('counts %i working days from %s', (n, from, expected) => {
    expect(addWorkingDays(from, n, easter)).toBe(expected)
  })
})
