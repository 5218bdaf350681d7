import { describe, expect, it } from 'vitest'
import { conversationTold } from '#renderer/features/slip/slip-conversation'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/wall'

const zone = 'America/New_York'
const iso = isoIn(zone)
const at = (id: string, wall: string, told: string | null = null) =>
  anInterview({ id, start: iso(wall), durationMinutes: 30, debriefedAt: told === null ? null : iso(told) })

/** Two conversations on one day, another one the week after. */
const first = at('first', '2026-03-03 10:00')
const second = at('second', '2026-03-03 15:00')
const later = at('later', '2026-03-10 10:00')
const card = (changes: Partial<Card> = {}) =>
  aCard({
    stage: 'waiting',
    stageSince: iso('2026-03-03 15:35'),
    interviews: [first, second, later],
    ...changes,
  })

const told = (of: Card, interviewId: string | null, ofVisit = false) =>
  conversationTold(of, { interviewId, ofVisit, zone })?.id

describe('conversationTold', () => {
  it('is the one that was asked for', () => {
    expect(told(card(), 'first')).toBe('first')
    expect(told(card(), 'gone')).toBeUndefined()
  })

  it('is the last of a day when the day is meant', () => {
    expect(told(card(), 'first', true)).toBe('second')
    expect(told(card(), 'later', true)).toBe('later')
  })

  it('leaves out what was called off', () => {
    const off = { ...second, status: 'cancelled' } as const
    expect(told(card({ interviews: [first, off] }), 'first', true)).toBe('first')
    expect(told(card({ interviews: [off] }), 'second', true)).toBe('second')
  })

  it('is the one that brought the card to Waiting, unless it was told of', () => {
    expect(told(card(), null)).toBe('second')
    const done = at('second', '2026-03-03 15:00', '2026-03-03 15:40')
    expect(told(card({ interviews: [first, done] }), null)).toBeUndefined()
    expect(told(card({ interviews: [] }), null)).toBeUndefined()
  })
})
