import { describe, expect, it } from 'vitest'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPromise } from '#tests/support/builders/promise'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'findFirstNoAnswerDay in %s',
  (zone) => {
    const iso = isoIn(zone)
    const start = iso('2026-03-03 15:00')
    const interviews = [anInterview({ start })]

    it('counts thirty days from the last interview', () => {
      expect(findFirstNoAnswerDay(aCard({ interviews }), { zone })).toBe('2026-04-02')
    })

    it('counts from an interview that is ahead', () => {
      const ahead = [...interviews, anInterview({ id: 'interview-2', start: iso('2026-03-25 15:00') })]
      expect(findFirstNoAnswerDay(aCard({ interviews: ahead }), { zone })).toBe('2026-04-24')
    })

    it('counts from a later answer, but not from a courtesy reply', () => {
      const answerWith = (kind: 'no-decision' | 'courtesy') => [
        anAnswer({ outcome: { kind }, at: iso('2026-03-12 23:30') }),
      ]
      expect(findFirstNoAnswerDay(aCard({ interviews, answers: answerWith('no-decision') }), { zone })).toBe(
        '2026-04-11',
      )
      expect(findFirstNoAnswerDay(aCard({ interviews, answers: answerWith('courtesy') }), { zone })).toBe(
        '2026-04-02',
      )
    })

    it('counts from a later date that the employer promised or answered with', () => {
      const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-20' } })]
      expect(findFirstNoAnswerDay(aCard({ interviews, theirPromises }), { zone })).toBe('2026-04-19')
      const answers = [
        anAnswer({ outcome: { kind: 'new-date', date: '2026-03-31' }, at: iso('2026-03-12 10:00') }),
      ]
      expect(findFirstNoAnswerDay(aCard({ interviews, theirPromises, answers }), { zone })).toBe('2026-04-30')
    })

    it('ignores a promised date that a later promise replaced', () => {
      const theirPromises = [
        aPromise({ terms: { kind: 'decide-by', date: '2026-05-20' } }),
        aPromise({ id: 'later', recordedAt: iso('2026-03-05 10:00') }),
      ]
      expect(findFirstNoAnswerDay(aCard({ interviews, theirPromises }), { zone })).toBe('2026-04-02')
    })

    it('counts from an interview that did not happen', () => {
      const addedAt = iso('2026-03-01 08:00')
      const cancelled = [anInterview({ start, status: 'cancelled', cancelledAt: iso('2026-03-02 12:00') })]
      expect(findFirstNoAnswerDay(aCard({ addedAt, interviews: cancelled }), { zone })).toBe('2026-04-01')
    })
  },
)

describe('findFirstNoAnswerDay after a journey', () => {
  it('groups interviews by the zone the user was in', () => {
    const card = aCard({
      interviews: [
        anInterview({ start: '2026-03-04T04:00:00.000Z' }),
        anInterview({ id: 'last', start: '2026-03-04T06:00:00.000Z' }),
      ],
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-20' } })],
    })
    const zone = 'Asia/Kolkata'
    expect(findFirstNoAnswerDay(card, { zone })).toBe('2026-04-19')
    expect(findFirstNoAnswerDay(card, { zone, zoneAt: () => 'America/New_York' })).toBe('2026-04-03')
  })
})
