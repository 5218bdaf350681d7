import { describe, expect, it } from 'vitest'
import {
  type AnswerEntry,
  blankAnswer,
  findPersonWithoutNumber,
  parseAnswerEntry,
  toAnswerEntry,
  toAnswerField,
  toSeenAnswer,
} from '#renderer/features/card-drawer/answers/answer-entry'
import { anAnswer } from '#tests/support/builders/answer'
import { aPerson } from '#tests/support/builders/person'

const zone = 'Asia/Kolkata'
const parse = (entry: Partial<AnswerEntry>) => parseAnswerEntry({ ...blankAnswer, ...entry }, zone)

describe('parseAnswerEntry', () => {
  it('means now when no moment is given', () => {
    expect(parse({ kind: 'no-decision', note: 'Later' })).toEqual({
      ok: true,
      answer: { outcome: { kind: 'no-decision' }, at: null, personId: null, channel: null, note: 'Later' },
    })
  })

  it('reads the moment in the zone of the user, and the date they named', () => {
    const entry = { kind: 'call-on', date: '2026-03-20', day: '2026-03-10', time: '09:30' } as const
    expect(parse(entry)).toMatchObject({
      answer: { outcome: { kind: 'call-on', date: '2026-03-20' }, at: '2026-03-10T04:00:00.000Z' },
    })
  })

  it('leaves out the date for a kind of answer that has none', () => {
    expect(parse({ kind: 'courtesy', date: '2026-03-20' })).toMatchObject({
      answer: { outcome: { kind: 'courtesy' } },
    })
  })

  it('keeps the exact instant of an answer while its minute is unchanged', () => {
    const stored = anAnswer({ at: '2026-03-10T15:00:42.000Z' })
    const entry = toAnswerEntry(stored, zone)
    expect(entry).toMatchObject({ day: '2026-03-10', time: '20:30' })
    expect(parseAnswerEntry(entry, zone, stored)).toMatchObject({ answer: { at: stored.at } })
    expect(parseAnswerEntry({ ...entry, time: '20:31' }, zone, stored)).toMatchObject({
      answer: { at: '2026-03-10T15:01:00.000Z' },
    })
  })

  it.each([
    ['kind', {}],
    ['date', { kind: 'new-date' }],
    ['date', { kind: 'call-on' }],
    ['day', { kind: 'courtesy', time: '09:00' }],
    ['time', { kind: 'courtesy', day: '2026-03-10' }],
  ] as const)('reports a missing %s at its field', (field, entry) => {
    expect(parse(entry)).toMatchObject({ ok: false, refusal: { field } })
  })
})

describe('findPersonWithoutNumber', () => {
  it('finds who gave leave to call, while their number is not known', () => {
    const entry = { ...blankAnswer, kind: 'call-on', personId: 'jane' } as const
    expect(findPersonWithoutNumber(entry, [aPerson()])?.id).toBe('jane')
    expect(findPersonWithoutNumber(entry, [aPerson({ phone: '+1 555 0134' })])).toBeNull()
    expect(findPersonWithoutNumber({ ...entry, kind: 'new-date' }, [aPerson()])).toBeNull()
    expect(findPersonWithoutNumber({ ...entry, personId: null }, [aPerson()])).toBeNull()
  })
})

describe('toAnswerField', () => {
  it.each([
    ['outcome', 'kind'],
    ['at', 'day'],
    ['date', 'date'],
    ['note', 'note'],
    ['answerId', null],
  ])('maps the refused field %s to %s', (commandField, formField) => {
    expect(toAnswerField(commandField)).toBe(formField)
  })
})

describe('toSeenAnswer', () => {
  const answer = anAnswer({ at: '2026-03-10T04:00:21.000Z' })
  const stored = toAnswerEntry(answer, zone)

  it('has the exact moment of the answer while the form shows it', () => {
    const { outcome, personId, channel, at, note } = answer
    expect(toSeenAnswer(answer, stored, zone)).toEqual({ outcome, personId, channel, at, note })
  })

  it('is what the page has just stored, before the card comes back', () => {
    const seen = { ...stored, time: '10:30', channel: 'phone' } as const
    expect(toSeenAnswer(answer, seen, zone)).toMatchObject({
      at: '2026-03-10T05:00:00.000Z',
      channel: 'phone',
    })
  })
})
