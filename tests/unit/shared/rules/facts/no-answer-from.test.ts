import { describe, expect, it } from 'vitest'
import { noAnswerFrom } from '#shared/rules/facts/no-answer-from'
import { anAnswer } from '../../../../support/builders/answer.ts'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { aPromise } from '../../../../support/builders/promise.ts'
import { isoIn, wallIn } from '../../../../support/builders/wall.ts'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('noAnswerFrom in %s', (zone) => {
  const asOf = { now: wallIn(zone)('2026-03-20 12:00'), zone }
  const iso = isoIn(zone)
  const interviews = [anInterview({ start: iso('2026-03-03 15:00') })]

  it('is 30 days after the conversation', () => {
    expect(noAnswerFrom(aCard({ interviews }), asOf)).toBe('2026-04-02')
  })

  it('is 30 days after their last answer, which a courtesy is not', () => {
    const answered = (kind: 'no-decision' | 'courtesy') => [
      anAnswer({ word: { kind }, at: iso('2026-03-12 10:00') }),
    ]
    expect(noAnswerFrom(aCard({ interviews, answers: answered('no-decision') }), asOf)).toBe('2026-04-11')
    expect(noAnswerFrom(aCard({ interviews, answers: answered('courtesy') }), asOf)).toBe('2026-04-02')
  })

  it('is 30 days after the date they promised, at the conversation or since', () => {
    const theirPromises = [aPromise({ word: { kind: 'decide-by', date: '2026-03-27' } })]
    expect(noAnswerFrom(aCard({ interviews, theirPromises }), asOf)).toBe('2026-04-26')
    const answers = [
      anAnswer({ word: { kind: 'new-date', date: '2026-03-31' }, at: iso('2026-03-12 10:00') }),
    ]
    expect(noAnswerFrom(aCard({ interviews, theirPromises, answers }), asOf)).toBe('2026-04-30')
  })

  it('is never, before anything happened', () => {
    expect(noAnswerFrom(aCard(), asOf)).toBeNull()
    const ahead = [anInterview({ start: iso('2026-03-25 15:00') })]
    expect(noAnswerFrom(aCard({ interviews: ahead }), asOf)).toBeNull()
  })
})
