import { describe, expect, it } from 'vitest'
import { findConversation, findNextInterview } from '#shared/rules/facts/conversation'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'
import { aScreenedCard, at } from '#tests/unit/shared/templates/a-note-request'

const zone = 'America/New_York'
const context = { now: at('2026-03-20 12:00'), zone }

const screen = anInterview({ id: 'screen' })
const second = anInterview({ id: 'second', kind: 'on-site', start: '2026-03-12T14:00:00.000Z' })
const sameDay = anInterview({ id: 'same-day', kind: 'video', start: '2026-03-12T17:00:00.000Z' })
const ahead = anInterview({ id: 'ahead', start: '2026-03-25T14:00:00.000Z' })
const later = anInterview({ id: 'later', start: '2026-03-26T14:00:00.000Z' })

describe('findConversation', () => {
  it('returns the latest one that ended, with all interviews of its day', () => {
    const card = aScreenedCard({ interviews: [ahead, sameDay, screen, second] })
    const conversation = findConversation(card, context)
    expect(conversation?.interviews.map(({ id }) => id)).toEqual(['second', 'same-day'])
    expect(conversation?.last.kind).toBe('video')
  })

  it('returns the one of the given interview, or the latest if the card does not have it', () => {
    const card = aScreenedCard({ interviews: [screen, second] })
    expect(findConversation(card, { ...context, eventId: 'screen' })?.last.id).toBe('screen')
    expect(findConversation(card, { ...context, eventId: 'gone' })?.last.id).toBe('second')
  })

  it('returns null before the first interview has ended, and if it was cancelled', () => {
    expect(findConversation(aScreenedCard({ interviews: [ahead] }), context)).toBeNull()
    const off = { ...screen, status: 'cancelled' as const }
    expect(findConversation(aScreenedCard({ interviews: [off] }), context)).toBeNull()
  })

  it('includes the promise made in it', () => {
    const terms = { kind: 'decide-by' as const, date: '2026-03-18' as const }
    const card = aScreenedCard({
      interviews: [screen, second],
      theirPromises: [
        aPromise({ interviewId: 'screen' }),
        aPromise({ id: 'p2', interviewId: 'second', terms }),
      ],
    })
    expect(findConversation(card, context)?.promise?.terms).toEqual(terms)
    expect(findConversation(card, { ...context, eventId: 'screen' })?.promise?.terms).toEqual({
      kind: 'no-date',
    })
  })
})

describe('findNextInterview', () => {
  it('returns the first interview that has not begun', () => {
    expect(findNextInterview(aScreenedCard({ interviews: [later, screen, ahead] }), context.now)?.id).toBe(
      'ahead',
    )
    expect(findNextInterview(aScreenedCard({ interviews: [screen] }), context.now)).toBeNull()
  })
})
