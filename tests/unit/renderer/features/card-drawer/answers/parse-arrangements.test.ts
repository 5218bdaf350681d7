import { describe, expect, it } from 'vitest'
import { type AnswerEntry, blankAnswer } from '#renderer/features/card-drawer/answers/answer-entry'
import { mayNameDay, parseArrangements } from '#renderer/features/card-drawer/answers/parse-arrangements'

const parse = (entry: Partial<AnswerEntry>) =>
  parseArrangements({ ...blankAnswer, ...entry }, { zone: 'Asia/Kolkata', interviewId: 'next' })
const interview = { kind: 'next-interview', date: '2026-03-20', startsAt: '09:30' } as const

describe('parseArrangements', () => {
  it('reads an interview in the zone of the card', () => {
    expect(parse(interview)).toEqual({
      ok: true,
      arrangements: {
        interview: {
          interviewId: 'next',
          kind: 'other',
          start: '2026-03-20T04:00:00.000Z',
          localStart: '2026-03-20T09:30',
        },
      },
    })
  })

  it('leaves the date of an interview and of an offer open', () => {
    expect(parse({ kind: 'next-interview' })).toEqual({ ok: true, arrangements: {} })
    expect(parse({ kind: 'offer' })).toEqual({ ok: true, arrangements: {} })
  })

  it('reads the last day to answer an offer', () => {
    expect(parse({ kind: 'offer', date: '2026-03-20' })).toEqual({
      ok: true,
      arrangements: { answerBy: '2026-03-20' },
    })
  })

  it('ignores a day that belongs to another kind of answer', () => {
    expect(parse({ kind: 'call-on', date: '2026-03-20' })).toEqual({ ok: true, arrangements: {} })
  })

  it.each([
    ['startsAt', { ...interview, startsAt: null }, 'Enter the time, or clear the day.'],
    ['date', { ...interview, date: null }, 'Choose the day, or clear the time.'],
  ] as const)('reports a missing %s at its field', (field, entry, message) => {
    expect(parse(entry)).toEqual({ ok: false, refusal: { field, message } })
  })
})

describe('mayNameDay', () => {
  it('is true for the answers whose day can stay open', () => {
    expect((['next-interview', 'offer', 'call-on', null] as const).map(mayNameDay)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
