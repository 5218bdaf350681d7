import { describe, expect, it } from 'vitest'
import { noAnswerFrom } from '#shared/rules/facts/no-answer-from'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'
import { isoIn } from '#tests/support/builders/wall'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('noAnswerFrom in %s', (zone) => {
  const iso = isoIn(zone)
  const start = iso('2026-03-03 15:00')
  const interviews = [anInterview({ start })]

  it('counts thirty days from the conversation', () => {
    expect(noAnswerFrom(aCard({ interviews }), { zone })).toBe('2026-04-02')
  })

  it('counts from a conversation that is still to come', () => {
    const ahead = [...interviews, anInterview({ id: 'interview-2', start: iso('2026-03-25 15:00') })]
    expect(noAnswerFrom(aCard({ interviews: ahead }), { zone })).toBe('2026-04-24')
  })

  it('counts from their last answer when that is later, which a courtesy is not', () => {
    const answered = (kind: 'no-decision' | 'courtesy') => [
      anAnswer({ word: { kind }, at: iso('2026-03-12 23:30') }),
    ]
    expect(noAnswerFrom(aCard({ interviews, answers: answered('no-decision') }), { zone })).toBe('2026-04-11')
    expect(noAnswerFrom(aCard({ interviews, answers: answered('courtesy') }), { zone })).toBe('2026-04-02')
  })

  it('counts from the day they named when that is later, then or since', () => {
    const theirPromises = [aPromise({ word: { kind: 'decide-by', date: '2026-03-20' } })]
    expect(noAnswerFrom(aCard({ interviews, theirPromises }), { zone })).toBe('2026-04-19')
    const answers = [
      anAnswer({ word: { kind: 'new-date', date: '2026-03-31' }, at: iso('2026-03-12 10:00') }),
    ]
    expect(noAnswerFrom(aCard({ interviews, theirPromises, answers }), { zone })).toBe('2026-04-30')
  })

  it('leaves aside a day they named before and took back', () => {
    const theirPromises = [
      aPromise({ word: { kind: 'decide-by', date: '2026-05-20' } }),
      aPromise({ id: 'later', recordedAt: iso('2026-03-05 10:00') }),
    ]
    expect(noAnswerFrom(aCard({ interviews, theirPromises }), { zone })).toBe('2026-04-02')
  })

  it('counts from the day it was added where nobody spoke, a conversation that did not happen left aside', () => {
    const addedAt = iso('2026-03-01 08:00')
    const cancelled = [anInterview({ start, status: 'cancelled' })]
    expect(noAnswerFrom(aCard({ addedAt, interviews: cancelled }), { zone })).toBe('2026-03-31')
  })
})

describe('noAnswerFrom after a journey', () => {
  it('goes by the visits of where the user was then', () => {
    const card = aCard({
      interviews: [
        anInterview({ start: '2026-03-04T04:00:00.000Z' }),
        anInterview({ id: 'last', start: '2026-03-04T06:00:00.000Z' }),
      ],
      theirPromises: [aPromise({ word: { kind: 'decide-by', date: '2026-03-20' } })],
    })
    const zone = 'Asia/Kolkata'
    expect(noAnswerFrom(card, { zone })).toBe('2026-04-19')
    expect(noAnswerFrom(card, { zone, zoneAt: () => 'America/New_York' })).toBe('2026-04-03')
  })
})
