import { describe, expect, it } from 'vitest'
import {
  type AnswerEntry,
  blankAnswer,
  parseAnswerEntry,
  toAnswerEntry,
  toAnswerField,
} from '#renderer/features/card-drawer/answers/answer-entry'
import { anAnswer } from '#tests/support/builders/answer'

const zone = 'Asia/Kolkata'
const parse = (entry: Partial<AnswerEntry>) => parseAnswerEntry({ ...blankAnswer, ...entry }, zone)

describe('parseAnswerEntry', () => {
  it('means now when no moment is given', () => {
    expect(parse({ kind: 'no-decision', note: 'Later' })).toEqual({
      ok: true,
      answer: { outcome: { kind: 'no-decision' }, at: null, personId: null, channel: null, note: 'Later' },
    })
  })

  it('reads the moment in the zone of the user, and the day they named', () => {
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
