import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/model/scalars'
import {
  addWorkingDays,
  isWorkingDay,
  toNextWorkingDay,
  toPreviousWorkingDay,
} from '#shared/rules/timing/working-days'
import { addDays } from '#shared/time/day'

const none = new Set<PlainDate>()
/** Good Friday and Easter Monday of 2026. */
const easter = new Set<PlainDate>(['2026-04-03', '2026-04-06'])

describe('isWorkingDay', () => {
  it('returns true for Monday to Friday except holidays', () => {
    expect(isWorkingDay('2026-03-06', none)).toBe(true)
    expect(isWorkingDay('2026-03-07', none)).toBe(false)
    expect(isWorkingDay('2026-03-08', none)).toBe(false)
    expect(isWorkingDay('2026-04-03', easter)).toBe(false)
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
    const always = new Set(Array.from({ length: 400 }, (_, n) => addDays('2026-01-01', n)))
    expect(toNextWorkingDay('2026-03-06', always)).toBe('2026-03-06')
    expect(toPreviousWorkingDay('9999-12-31', new Set(['9999-12-31']))).toBe('9999-12-30')
    expect(toNextWorkingDay('9999-12-31', new Set(['9999-12-31']))).toBe('9999-12-31')
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
