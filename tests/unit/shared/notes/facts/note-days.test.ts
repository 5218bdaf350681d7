import { describe, expect, it } from 'vitest'
import {
  formatNoteDay,
  formatNoteTime,
  formatOnNoteDay,
  formatPastNoteDay,
} from '#shared/notes/facts/note-days'
import { epochIn } from '#tests/support/builders/local-time'

const now = epochIn('America/New_York')('2026-10-09 10:00')
const inNewYork = { now, zone: 'America/New_York', theirZone: 'America/New_York' }
const american = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const

describe('formatNoteDay', () => {
  it.each([
    ['2026-10-08', 'yesterday'],
    ['2026-10-09', 'today'],
    ['2026-10-10', 'tomorrow'],
    ['2026-10-15', 'on Thursday'],
    ['2026-10-16', 'on Friday the 16th'],
    ['2026-10-21', 'on Wednesday the 21st'],
    ['2026-11-03', 'on Tuesday the 3rd'],
    ['2026-11-06', 'on Friday 6 November'],
    ['2026-10-03', 'on Saturday'],
    ['2026-10-02', 'on Friday the 2nd'],
    ['2026-09-11', 'on Friday 11 September'],
    ['2027-01-04', 'on Monday 4 January'],
    ['2025-10-02', 'on 2 October 2025'],
  ] as const)('says %s as “%s”', (date, text) => {
    expect(formatOnNoteDay(date, inNewYork)).toBe(text)
  })

  it('has the order of the user', () => {
    const context = { ...inNewYork, formats: american }
    expect(formatNoteDay('2026-11-16', context)).toBe('Monday, November 16')
    expect(formatNoteDay('2025-10-02', context)).toBe('October 2, 2025')
  })

  it.each(['Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'])(
    'says no “today” where it is another day in %s',
    (theirZone) => {
      const late = epochIn('America/New_York')('2026-10-09 23:00')
      expect(formatNoteDay('2026-10-09', { ...inNewYork, now: late, theirZone })).toBe('Friday')
      expect(formatNoteDay('2026-10-10', { ...inNewYork, now: late, theirZone })).toBe('Saturday')
    },
  )
})

describe('formatPastNoteDay', () => {
  it.each([
    ['2026-10-08', 'yesterday'],
    ['2026-10-05', 'on Monday'],
    ['2026-10-02', 'last week'],
    ['2026-09-28', 'last week'],
    ['2026-09-27', 'on 27 September'],
    ['2025-10-02', 'on 2 October 2025'],
  ] as const)('says %s on a Friday as “%s”', (date, text) => {
    expect(formatPastNoteDay(date, inNewYork)).toBe(text)
  })

  it('says “last week” only where it is true for weeks that begin on Sunday, too', () => {
    const onSunday = { ...inNewYork, now: epochIn('America/New_York')('2026-10-11 10:00') }
    expect(formatPastNoteDay('2026-10-04', onSunday)).toBe('last week')
    // Saturday 3 October was last week only where weeks begin on Monday.
    expect(formatPastNoteDay('2026-10-03', onSunday)).toBe('on 3 October')
    expect(formatPastNoteDay('2026-10-03', { ...onSunday, formats: american })).toBe('on October 3')
  })
})

describe('formatNoteTime', () => {
  const start = epochIn('Europe/Berlin')('2026-10-12 10:30')

  it('names the zone only where somebody is in another', () => {
    const inBerlin = { zone: 'Europe/Berlin', theirZone: 'Europe/Berlin', readerZone: 'Europe/Berlin' }
    expect(formatNoteTime(start, inBerlin)).toBe('10:30')
    expect(formatNoteTime(start, { ...inBerlin, zone: 'America/New_York' })).toBe('10:30 Berlin time')
    expect(formatNoteTime(start, { ...inBerlin, readerZone: 'Asia/Kolkata' })).toBe('10:30 Berlin time')
    expect(formatNoteTime(start, { ...inBerlin, zone: 'Europe/Paris' })).toBe('10:30')
  })

  it('has the clock of the user', () => {
    const at = (wall: string) =>
      formatNoteTime(epochIn('America/New_York')(wall), {
        ...inNewYork,
        readerZone: 'America/New_York',
        formats: american,
      })
    expect([at('2026-10-12 15:00'), at('2026-10-12 09:30')]).toEqual(['3 pm', '9:30 am'])
  })
})
