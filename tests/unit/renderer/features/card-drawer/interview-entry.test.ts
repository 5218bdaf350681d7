import { describe, expect, it } from 'vitest'
import {
  firstEntry,
  type InterviewEntry,
  toCommand,
} from '../../../../../renderer/features/card-drawer/interview-entry.ts'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { aPerson } from '../../../../support/builders/person.ts'

const to = { cardId: 'card-1', interviewId: 'interview-1', zone: 'America/New_York' }
const entry: InterviewEntry = {
  kind: 'phone',
  date: '2026-03-17',
  time: '10:30',
  minutes: '45',
  personIds: ['person-1'],
  place: '',
}
const refusalOf = (change: Partial<InterviewEntry>) => {
  const made = toCommand({ ...entry, ...change }, to)
  return made.ok ? null : made.refusal.field
}

describe('firstEntry', () => {
  it('is empty but for the kind the stage suggests and the interviewers', () => {
    const people = [aPerson({ id: 'jane' }), aPerson({ id: 'rita', role: 'recruiter' })]
    const opened = firstEntry({ card: aCard({ stage: 'interview', people }), interview: null, zone: 'UTC' })
    expect(opened).toEqual({
      kind: 'on-site',
      date: null,
      time: null,
      minutes: '',
      personIds: ['jane'],
      place: '',
    })
  })

  it('shows an interview in its own zone, and gives it back unchanged', () => {
    const zone = 'Australia/Lord_Howe'
    const interview = anInterview({ start: '2026-06-10T15:00:00.000Z', durationMinutes: 50, zone })
    const opened = firstEntry({ card: aCard(), interview, zone })
    expect(opened).toMatchObject({ date: '2026-06-11', time: '01:30', minutes: '50' })
    expect(toCommand(opened, { ...to, zone })).toMatchObject({
      ok: true,
      command: { start: interview.start, durationMinutes: 50, zone },
    })
  })
})

describe('toCommand', () => {
  it('reads the wall time in the zone of the interview', () => {
    expect(toCommand(entry, to)).toMatchObject({
      ok: true,
      command: { type: 'save-interview', start: '2026-03-17T14:30:00.000Z', durationMinutes: 45 },
    })
  })

  it('leaves the length open when none was typed', () => {
    expect(toCommand({ ...entry, minutes: ' ' }, to)).toMatchObject({ command: { durationMinutes: null } })
  })

  it.each([
    ['date', { date: null }],
    ['time', { time: null }],
    ['minutes', { minutes: 'an hour' }],
    ['minutes', { minutes: '-30' }],
    ['minutes', { minutes: '1.5' }],
  ] as const)('refuses a wrong %s at its field', (field, change) => {
    expect(refusalOf(change)).toBe(field)
  })
})
