import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clock, clocks } from '#shared/text/date-formats'
import { formatTime } from '#shared/text/format-day'
import { parseTime } from '#shared/text/parse-time'
import { fromMinutes } from '#shared/time/wall-time'
import { limitRuns, seed } from '#tests/support/builders/seed'

/** Returns the time, or the reason of the refusal. */
function read(typed: string, clock: Clock): string {
  const parsed = parseTime(typed, clock)
  return parsed.ok ? parsed.value : parsed.reason
}

describe('parseTime', () => {
  it.each([
    ['15:15', '15:15'],
    ['15.15', '15:15'],
    ['15 15', '15:15'],
    ['15h15', '15:15'],
    ['1515', '15:15'],
    ['15', '15:00'],
    ['15h', '15:00'],
    ['15:30:00', '15:30'],
    ['0:15', '00:15'],
    ['00:00', '00:00'],
    ['0', '00:00'],
    ['3pm', '15:00'],
    ['3 p.m.', '15:00'],
    ['3p', '15:00'],
    ['3:15 pm', '15:15'],
    ['3.15pm', '15:15'],
    ['315 PM', '15:15'],
    ['9 am', '09:00'],
    ['12 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['3:15\u202fPM', '15:15'],
    ['15：15', '15:15'],
  ])('reads %s on both clocks', (typed, time) => {
    for (const clock of clocks) expect(read(typed, clock), clock).toBe(time)
  })

  it.each([
    ['2:15', '02:15', 'Morning or afternoon? Type 2:15 am or 2:15 pm.'],
    ['1:30', '01:30', 'Morning or afternoon? Type 1:30 am or 1:30 pm.'],
    ['130', '01:30', 'Morning or afternoon? Type 1:30 am or 1:30 pm.'],
    ['9', '09:00', 'Morning or afternoon? Type 9:00 am or 9:00 pm.'],
    ['09:00', '09:00', 'Morning or afternoon? Type 9:00 am or 9:00 pm.'],
    ['12:00', '12:00', 'Noon or midnight? Type 12:00 pm or 12:00 am.'],
  ])('reads %s on the 24-hour clock, and asks on the 12-hour clock', (typed, time, question) => {
    expect(read(typed, '24-hour')).toBe(time)
    expect(read(typed, '12-hour')).toBe(question)
  })

  it.each(['24:00', '2400', '24.00'])('says which day %s may mean, on the clock of the user', (typed) => {
    expect(read(typed, '24-hour')).toBe('The day ends at 23:59. For midnight, type 0:00 of the next day.')
    expect(read(typed, '12-hour')).toBe(
      'The day ends at 11:59 pm. For midnight, type 12:00 am of the next day.',
    )
  })

  it.each([
    ['24:30', 'Hours go from 0 to 23.'],
    ['25', 'Hours go from 0 to 23.'],
    ['15:60', 'Minutes go from 00 to 59.'],
    ['15:3', 'Type minutes with two digits, such as 15:03.'],
    ['15:30:20', 'Type only hours and minutes.'],
    ['15:30 pm', 'With am or pm, hours go from 1 to 12.'],
    ['0:30 am', 'With am or pm, hours go from 1 to 12.'],
    ['15-16', 'Type a time, such as 15:30 or 3:30 pm.'],
    ['15:30 CET', 'Type a time, such as 15:30 or 3:30 pm.'],
    ['half past three', 'Type a time, such as 15:30 or 3:30 pm.'],
    ['-3', 'Type a time, such as 15:30 or 3:30 pm.'],
    ['constructor', 'Type a time, such as 15:30 or 3:30 pm.'],
  ])('refuses %s and says why', (typed, reason) => {
    for (const clock of clocks) expect(read(typed, clock), clock).toBe(reason)
  })

  it(`reads back every time as its field shows it (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom<Clock>(...clocks), (minutes, clock) => {
        const time = fromMinutes(minutes)
        expect(parseTime(formatTime(time, { clock }), clock)).toEqual({ ok: true, value: time })
      }),
      limitRuns(500),
    )
  })
})
