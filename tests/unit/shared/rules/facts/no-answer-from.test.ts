import { describe, expect, it } from 'vitest'
import { noAnswerFrom } from '#shared/rules/facts/no-answer-from'
import { anAnswer } from '../../../../support/builders/answer.ts'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { aPromise } from '../../../../support/builders/promise.ts'
import { isoIn } from '../../../../support/builders/wall.ts'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('noAnswerFrom in %s', (zone) => {
  const iso = isoIn(zone)
  const start = iso('2026-03-03 15:00')
  const interviews = [anInterview({ start })]

  it('counts thirty days from the conversation', () => {
    expect(noAnswerFrom(aCard({ interviews }), zone)).toBe('2026-04-02')
  })

  it('counts from their last answer when that is later', () => {
    const answers = [anAnswer({ at: iso('2026-03-12 23:30') })]
    expect(noAnswerFrom(aCard({ interviews, answers }), zone)).toBe('2026-04-11')
  })

  it('counts from the day they named when that is later', () => {
    const theirPromises = [aPromise({ word: { kind: 'decide-by', date: '2026-03-20' } })]
    expect(noAnswerFrom(aCard({ interviews, theirPromises }), zone)).toBe('2026-04-19')
  })

  it('leaves aside a conversation that did not happen', () => {
    const addedAt = iso('2026-03-01 08:00')
    const cancelled = [anInterview({ start, status: 'cancelled' })]
    expect(noAnswerFrom(aCard({ addedAt, interviews: cancelled }), zone)).toBe('2026-03-31')
  })
})
