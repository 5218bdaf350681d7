import { describe, expect, it } from 'vitest'
import {
  type AnswerEntry,
  answerEntry,
  answerField,
  blankAnswer,
  readAnswer,
} from '#renderer/features/card-drawer/answers/answer-entry'
import { anAnswer } from '#tests/support/builders/answer'

const zone = 'Asia/Kolkata'
const read = (entry: Partial<AnswerEntry>) => readAnswer({ ...blankAnswer, ...entry }, zone)

describe('readAnswer', () => {
  it('came now where no moment is given', () => {
    expect(read({ kind: 'no-decision', note: 'Later' })).toEqual({
      ok: true,
      answer: { word: { kind: 'no-decision' }, at: null, personId: null, channel: null, note: 'Later' },
    })
  })

  it('reads the moment on the user’s wall, and the day they named', () => {
    const entry = { kind: 'call-on', date: '2026-03-20', day: '2026-03-10', time: '09:30' } as const
    expect(read(entry)).toMatchObject({
      answer: { word: { kind: 'call-on', date: '2026-03-20' }, at: '2026-03-10T04:00:00.000Z' },
    })
  })

  it('leaves out a day that the kind does not name', () => {
    expect(read({ kind: 'courtesy', date: '2026-03-20' })).toMatchObject({
      answer: { word: { kind: 'courtesy' } },
    })
  })

  it('keeps the second of an answer whose minute was not changed', () => {
    const known = anAnswer({ at: '2026-03-10T15:00:42.000Z' })
    const entry = answerEntry(known, zone)
    expect(entry).toMatchObject({ day: '2026-03-10', time: '20:30' })
    expect(readAnswer(entry, zone, known)).toMatchObject({ answer: { at: known.at } })
    expect(readAnswer({ ...entry, time: '20:31' }, zone, known)).toMatchObject({
      answer: { at: '2026-03-10T15:01:00.000Z' },
    })
  })

  it.each([
    ['kind', {}],
    ['date', { kind: 'new-date' }],
    ['date', { kind: 'call-on' }],
    ['day', { kind: 'courtesy', time: '09:00' }],
    ['time', { kind: 'courtesy', day: '2026-03-10' }],
  ] as const)('refuses a missing %s at its field', (field, entry) => {
    expect(read(entry)).toMatchObject({ ok: false, refusal: { field } })
  })
})

describe('answerField', () => {
  it.each([
    ['word', 'kind'],
    ['at', 'day'],
    ['date', 'date'],
    ['note', 'note'],
    ['answerId', null],
  ])('shows a refusal of %s at %s', (field, at) => {
    expect(answerField(field)).toBe(at)
  })
})
