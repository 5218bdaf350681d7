import { describe, expect, it } from 'vitest'
import { findSlipInterview } from '#renderer/features/slip/slip-conversation'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'

const zone = 'America/New_York'
const iso = isoIn(zone)
const interviewAt = (id: string, start: string, debriefedAt: string | null = null) =>
  anInterview({
    id,
    start: iso(start),
    durationMinutes: 30,
    debriefedAt: debriefedAt === null ? null : iso(debriefedAt),
  })

// Two interviews of one interview day, and another a week later.
const first = interviewAt('first', '2026-03-03 10:00')
const second = interviewAt('second', '2026-03-03 13:00')
const later = interviewAt('later', '2026-03-10 10:00')
const aWaitingCard = (changes: Partial<Card> = {}) =>
  aCard({
    stage: 'waiting',
    stageSince: iso('2026-03-03 15:35'),
    interviews: [first, second, later],
    ...changes,
  })

const findId = (candidate: Card, interviewId: string | null, ofVisit = false) =>
  findSlipInterview(candidate, { interviewId, isWholeDay: ofVisit, zone })?.id

describe('findSlipInterview', () => {
  it('finds the requested interview', () => {
    expect(findId(aWaitingCard(), 'first')).toBe('first')
    expect(findId(aWaitingCard(), 'gone')).toBeUndefined()
  })

  it('finds the last interview of the day for a whole day', () => {
    expect(findId(aWaitingCard(), 'first', true)).toBe('second')
    expect(findId(aWaitingCard(), 'later', true)).toBe('later')
  })

  it('keeps an interview in the morning apart from one in the evening', () => {
    const evening = interviewAt('evening', '2026-03-03 19:00')
    const card = aWaitingCard({ interviews: [first, evening] })
    expect(findId(card, 'first', true)).toBe('first')
    expect(findId(card, 'evening', true)).toBe('evening')
  })

  it('ignores a cancelled interview of the day', () => {
    const off = { ...second, status: 'cancelled' } as const
    expect(findId(aWaitingCard({ interviews: [first, off] }), 'first', true)).toBe('first')
    expect(findId(aWaitingCard({ interviews: [off] }), 'second', true)).toBe('second')
  })

  it('finds the one that brought the card to Waiting, unless it is debriefed', () => {
    expect(findId(aWaitingCard(), null)).toBe('second')
    const debriefed = interviewAt('second', '2026-03-03 13:00', '2026-03-03 15:40')
    expect(findId(aWaitingCard({ interviews: [first, debriefed] }), null)).toBeUndefined()
    expect(findId(aWaitingCard({ interviews: [] }), null)).toBeUndefined()
  })

  it('finds the one that was recorded after the move, once the user said of which kind it was', () => {
    const answered = anInterview({
      id: 'answered',
      source: 'drop',
      start: iso('2026-03-03 15:06'),
      durationMinutes: 30,
      recordedAt: iso('2026-03-03 15:36'),
    })
    expect(findId(aWaitingCard({ interviews: [answered] }), null)).toBe('answered')
  })
})
