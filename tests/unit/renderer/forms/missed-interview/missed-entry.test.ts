import { describe, expect, it } from 'vitest'
import {
  listReasonOptions,
  type MissedEntry,
  nameMissed,
  toMissCommand,
  toMissedField,
} from '#renderer/forms/missed-interview/missed-entry'
import { anInterview } from '#tests/support/builders/interview'

const interview = anInterview({ zone: 'Asia/Kolkata' })
const parse = (entry: Partial<MissedEntry>, seen = interview) =>
  toMissCommand(
    { reason: 'user-could-not', date: null, time: null, ...entry },
    { cardId: 'card-1', interview, seen, nextId: 'next' },
  )

describe('toMissCommand', () => {
  it('needs no new date', () => {
    expect(parse({})).toMatchObject({
      ok: true,
      command: { interviewId: 'interview-1', reason: 'user-could-not', next: null },
    })
  })

  it('reads the new date in the zone of the interview', () => {
    expect(parse({ date: '2026-03-12', time: '09:30' })).toMatchObject({
      command: { next: { interviewId: 'next', start: '2026-03-12T04:00:00.000Z' } },
    })
  })

  it('names what it replaces as the user saw it, not as it is', () => {
    const { start } = interview
    const seen = anInterview({ start, status: 'did-not-happen', didNotHappen: 'they-did-not-call' })
    expect(parse({})).toMatchObject({ command: { seen: { start, status: 'planned', didNotHappen: null } } })
    expect(parse({}, seen)).toMatchObject({
      command: { seen: { start, status: 'did-not-happen', didNotHappen: 'they-did-not-call' } },
    })
  })

  it.each([
    ['reason', { reason: null }],
    ['time', { date: '2026-03-12' }],
    ['date', { time: '09:30' }],
  ] as const)('reports a missing %s at its field', (field, entry) => {
    expect(parse(entry)).toMatchObject({ ok: false, field })
  })
})

describe('toMissedField', () => {
  it('shows a refusal at its field, and any other below the form', () => {
    expect(toMissedField('start')).toBe('date')
    expect(toMissedField('reason')).toBe('reason')
    expect(toMissedField('at')).toBeNull()
  })
})

describe('the words for an interview ahead and one that is over', () => {
  it('differ', () => {
    const start = Date.parse(interview.start)
    expect(nameMissed(interview, start - 1)).toBe('It’s off')
    expect(nameMissed(interview, start)).toBe('It didn’t happen')
    const lastName = (isAhead: boolean) => listReasonOptions({ isAhead }).at(-1)?.name
    expect([lastName(true), lastName(false)]).toEqual(['I can’t make it', 'I couldn’t make it'])
  })
})
