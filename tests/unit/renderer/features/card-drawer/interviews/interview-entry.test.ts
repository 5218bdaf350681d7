import { describe, expect, it } from 'vitest'
import {
  computeUsualEnd,
  createInterviewEntry,
  type InterviewEntry,
  moveStart,
  toInterviewCommand,
  toInterviewEntry,
  toInterviewField,
  toSeenInterview,
} from '#renderer/features/card-drawer/interviews/interview-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'

const target = { cardId: 'card-1', interviewId: 'interview-1', userZone: 'America/New_York' }
const entry: InterviewEntry = {
  kind: 'phone',
  date: '2026-03-17',
  time: '10:30',
  end: '11:15',
  lastDate: null,
  zone: 'America/New_York',
  personIds: ['person-1'],
  location: '',
}
const findRefusal = (change: Partial<InterviewEntry>) => {
  const parsed = toInterviewCommand({ ...entry, ...change }, target)
  return parsed.ok ? null : parsed.refusal
}

describe('createInterviewEntry', () => {
  it('is empty except for the kind the stage suggests, the interviewers and the zone', () => {
    const people = [aPerson({ id: 'jane' }), aPerson({ id: 'rita', role: 'recruiter' })]
    expect(createInterviewEntry(aCard({ stage: 'interview', people }), 'UTC')).toEqual({
      kind: 'on-site',
      date: null,
      time: null,
      end: null,
      lastDate: null,
      zone: 'UTC',
      personIds: ['jane'],
      location: '',
    })
    expect(createInterviewEntry(aCard({ zone: 'Europe/Berlin' }), 'UTC').zone).toBe('Europe/Berlin')
  })
})

describe('toInterviewEntry', () => {
  it.each(['Australia/Lord_Howe', 'Asia/Kolkata', 'America/New_York'])(
    'shows an interview in its zone %s, and converts it back unchanged',
    (zone) => {
      const interview = anInterview({ start: '2026-06-10T15:00:00.000Z', durationMinutes: 50, zone })
      expect(toInterviewCommand(toInterviewEntry(interview), target)).toMatchObject({
        ok: true,
        command: { start: interview.start, durationMinutes: 50, zone },
      })
    },
  )

  it('names the last day when it is another one', () => {
    const zone = 'Europe/Berlin'
    const start = '2026-06-10T21:30:00.000Z' as const
    const shown = toInterviewEntry(anInterview({ start, durationMinutes: 60, zone }))
    expect(shown).toMatchObject({ date: '2026-06-10', time: '23:30', end: '00:30', lastDate: '2026-06-11' })
    expect(toInterviewCommand(shown, target)).toMatchObject({ command: { start, durationMinutes: 60 } })
  })

  it('keeps the duration across a clock change', () => {
    const night = {
      start: '2026-03-08T06:30:00.000Z',
      durationMinutes: 60,
      zone: 'America/New_York',
    } as const
    const shown = toInterviewEntry(anInterview(night))
    expect(shown).toMatchObject({ time: '01:30', end: '03:30' })
    expect(toInterviewCommand(shown, target)).toMatchObject({ command: { durationMinutes: 60 } })
  })
})

describe('moveStart', () => {
  it('moves the end along with the start', () => {
    expect(moveStart(entry, { time: '14:00' })).toEqual({ time: '14:00', end: '14:45', lastDate: null })
  })

  it('ends on the next day when it is moved past midnight, and on the same day when it is moved back', () => {
    const late = { ...entry, ...moveStart(entry, { time: '23:30' }) }
    expect(late).toMatchObject({ end: '00:15', lastDate: '2026-03-18' })
    expect(moveStart(late, { time: '10:30' })).toEqual({ time: '10:30', end: '11:15', lastDate: null })
  })

  it('moves the last day along with the day', () => {
    const days = { ...entry, lastDate: '2026-03-19' } as const
    expect(moveStart(days, { date: '2026-03-24' })).toMatchObject({ lastDate: '2026-03-26', end: '11:15' })
  })

  it('leaves an empty end empty', () => {
    expect(moveStart({ ...entry, end: null }, { time: '14:00' })).toMatchObject({ end: null })
    expect(moveStart({ ...entry, date: null }, { date: '2026-03-24' })).toMatchObject({ lastDate: null })
  })
})

describe('toInterviewCommand', () => {
  it('reads the time in the zone of the interview', () => {
    expect(toInterviewCommand(entry, target)).toMatchObject({
      ok: true,
      command: { type: 'save-interview', start: '2026-03-17T14:30:00.000Z', durationMinutes: 45 },
    })
    expect(toInterviewCommand({ ...entry, zone: 'Europe/Berlin' }, target)).toMatchObject({
      command: { start: '2026-03-17T09:30:00.000Z', zone: 'Europe/Berlin' },
    })
  })

  it('uses the zone of the user when none is chosen', () => {
    expect(toInterviewCommand({ ...entry, zone: null }, target)).toMatchObject({
      command: { zone: 'America/New_York' },
    })
  })

  it('leaves the duration empty when no end is given', () => {
    expect(toInterviewCommand({ ...entry, end: null }, target)).toMatchObject({
      command: { durationMinutes: null },
    })
  })

  it.each([
    ['date', { date: null }],
    ['time', { time: null }],
    ['end', { end: '10:30' }],
    ['end', { end: '09:00' }],
    ['end', { lastDate: '2026-03-17', end: '09:00' }],
    ['lastDate', { lastDate: '2026-03-16' }],
  ] as const)('reports a wrong %s at its field', (field, change) => {
    expect(findRefusal(change)?.field).toBe(field)
  })

  it('takes an end shortly after midnight for one on the next day', () => {
    const night = { ...entry, time: '23:30', lastDate: null } as const
    expect(toInterviewCommand({ ...night, end: '00:30' }, target)).toMatchObject({
      ok: true,
      command: { durationMinutes: 60 },
    })
    expect(toInterviewCommand({ ...night, end: '05:30' }, target).ok).toBe(true)
    expect(toInterviewCommand({ ...night, end: '05:31' }, target)).toMatchObject({
      refusal: { field: 'end', message: 'It ends before it starts. Check both times.' },
    })
    expect(toInterviewCommand({ ...night, end: '00:30', lastDate: night.date }, target).ok).toBe(false)
  })

  it('says that it ends before it starts', () => {
    expect(findRefusal({ end: '09:00' })?.message).toBe('It ends before it starts. Check both times.')
  })
})

describe('computeUsualEnd', () => {
  it('is the start plus the usual duration of its kind', () => {
    expect(computeUsualEnd({ ...entry, time: '23:45' })).toBe('00:15')
    expect(computeUsualEnd({ ...entry, kind: 'video' })).toBe('11:30')
    expect(computeUsualEnd({ ...entry, time: null })).toBeNull()
  })
})

describe('toInterviewField', () => {
  it.each([
    ['start', 'date'],
    ['durationMinutes', 'end'],
    ['location', 'location'],
    ['zone', 'zone'],
    ['personIds', null],
    [undefined, null],
  ])('maps the refused field %s to %s', (commandField, formField) => {
    expect(toInterviewField(commandField)).toBe(formField)
  })
})

describe('toSeenInterview', () => {
  const interview = anInterview({ start: '2026-03-03T20:00:21.000Z', zone: 'America/New_York' })
  const stored = toInterviewEntry(interview)

  it('is the interview itself, to the second, while the form shows it', () => {
    const { kind, start, durationMinutes, zone, personIds, location, status } = interview
    expect(toSeenInterview(interview, { seen: stored, userZone: 'UTC' })).toEqual({
      ...{ kind, start, durationMinutes, zone, personIds, location, status, didNotHappen: null },
    })
  })

  it('is what the page has just stored, before the card comes back', () => {
    const seen = { ...stored, time: '16:00', end: null, location: 'The café' } as const
    expect(toSeenInterview({ ...interview, kind: 'phone' }, { seen, userZone: 'UTC' })).toMatchObject({
      start: '2026-03-03T21:00:00.000Z',
      durationMinutes: 30,
      location: 'The café',
    })
  })
})
