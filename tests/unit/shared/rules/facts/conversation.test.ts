import { describe, expect, it } from 'vitest'
import { conversationOf, nextInterview } from '#shared/rules/facts/conversation'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'
import { aScreenedCard, at } from '#tests/unit/shared/templates/a-note-request'

const zone = 'America/New_York'
const asOf = { now: at('2026-03-20 12:00'), zone }

const screen = anInterview({ id: 'screen' })
const second = anInterview({ id: 'second', kind: 'on-site', start: '2026-03-12T14:00:00.000Z' })
const sameDay = anInterview({ id: 'same-day', kind: 'video', start: '2026-03-12T18:00:00.000Z' })
const ahead = anInterview({ id: 'ahead', start: '2026-03-25T14:00:00.000Z' })
const later = anInterview({ id: 'later', start: '2026-03-26T14:00:00.000Z' })

describe('conversationOf', () => {
  it('is the latest that ended, with all of its day', () => {
    const card = aScreenedCard({ interviews: [ahead, sameDay, screen, second] })
    const conversation = conversationOf(card, asOf)
    expect(conversation?.interviews.map((one) => one.id)).toEqual(['second', 'same-day'])
    expect(conversation?.last.kind).toBe('video')
  })

  it('is the one that gave rise to the follow-up where that is named', () => {
    const card = aScreenedCard({ interviews: [screen, second] })
    expect(conversationOf(card, { ...asOf, eventId: 'screen' })?.last.id).toBe('screen')
    expect(conversationOf(card, { ...asOf, eventId: 'gone' })?.last.id).toBe('second')
  })

  it('is none before the first has ended, and none that was called off', () => {
    expect(conversationOf(aScreenedCard({ interviews: [ahead] }), asOf)).toBeNull()
    const off = { ...screen, status: 'cancelled' as const }
    expect(conversationOf(aScreenedCard({ interviews: [off] }), asOf)).toBeNull()
  })

  it('brings what they said in it of when', () => {
    const word = { kind: 'decide-by' as const, date: '2026-03-18' as const }
    const card = aScreenedCard({
      interviews: [screen, second],
      theirPromises: [
        aPromise({ interviewId: 'screen' }),
        aPromise({ id: 'p2', interviewId: 'second', word }),
      ],
    })
    expect(conversationOf(card, asOf)?.promise?.word).toEqual(word)
    expect(conversationOf(card, { ...asOf, eventId: 'screen' })?.promise?.word).toEqual({ kind: 'no-date' })
  })
})

describe('nextInterview', () => {
  it('is the first that has not begun', () => {
    expect(nextInterview(aScreenedCard({ interviews: [later, screen, ahead] }), asOf.now)?.id).toBe('ahead')
    expect(nextInterview(aScreenedCard({ interviews: [screen] }), asOf.now)).toBeNull()
  })
})
