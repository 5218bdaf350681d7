import { describe, expect, it } from 'vitest'
import { describeClosedNotice } from '#shared/notes/closed-notice'
import { anAction } from '#tests/support/builders/action'
import { aFollowUp, aScreenedCard, asPlanned, at } from '../templates/a-note-request.ts'

const key = 'card-1/interview-1/thank-you/1/jane'
const sent = anAction({ key, step: 'thank-you', at: '2026-03-03T22:05:00.000Z' })
const contextAt = (wall: string) => ({ now: at(wall), zone: 'America/New_York' })

function describeAt(kind: 'sent' | 'voicemail' | 'skipped', wall: string) {
  const card = aScreenedCard({ actions: [{ ...sent, kind }] })
  const { followUp } = asPlanned('thank-you', { card, now: at(wall) })
  return describeClosedNotice(followUp, card, contextAt(wall))
}

describe('describeClosedNotice', () => {
  it('is null while the note can go', () => {
    for (const status of ['scheduled', 'open', 'overdue', 'snoozed', 'held'] as const)
      expect(
        describeClosedNotice(aFollowUp({ status }), aScreenedCard(), contextAt('2026-03-04 09:00')),
      ).toBeNull()
  })

  it('says when it was sent, relative to today', () => {
    expect(describeAt('sent', '2026-03-03 18:00')).toBe('You marked this as sent today at 17:05.')
    expect(describeAt('sent', '2026-03-04 18:00')).toBe('You marked this as sent yesterday at 17:05.')
    expect(describeAt('sent', '2026-03-10 18:00')).toBe(
      'You marked this as sent on Tuesday 3 March at 17:05.',
    )
  })

  it('distinguishes a voicemail and a skip from a note', () => {
    expect(describeAt('voicemail', '2026-03-03 18:00')).toBe('You left a voicemail today at 17:05.')
    expect(describeAt('skipped', '2026-03-03 18:00')).toBe('You skipped this one today at 17:05.')
  })

  it('returns the rule’s reason once it has lapsed', () => {
    const card = aScreenedCard()
    const { followUp } = asPlanned('thank-you', { card, now: at('2026-03-09 08:30') })
    expect(followUp.status).toBe('lapsed')
    expect(describeClosedNotice(followUp, card, contextAt('2026-03-09 08:30'))).toBe(followUp.reason)
  })

  it('has a sentence also if no action is stored', () => {
    const none = aScreenedCard()
    const now = contextAt('2026-03-04 09:00')
    expect(describeClosedNotice(aFollowUp({ status: 'done' }), none, now)).toBe('This is already done.')
    expect(describeClosedNotice(aFollowUp({ status: 'skipped' }), none, now)).toBe('You skipped this one.')
  })
})
