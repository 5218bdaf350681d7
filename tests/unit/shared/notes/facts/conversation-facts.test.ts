import { describe, expect, it } from 'vitest'
import { findConversationFacts, wasThanked } from '#shared/notes/facts/conversation-facts'
import { anAction } from '#tests/support/builders/action'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../../templates/a-note-request.ts'

describe('wasThanked', () => {
  const checkIn = 'card-1/interview-1/check-in/1'
  const card = aScreenedCard({
    interviews: [anInterview({ personIds: ['jane'] })],
    actions: [
      anAction({
        key: checkIn,
        step: 'check-in',
        personId: 'jane',
        at: isoIn('America/New_York')('2026-03-10 09:00'),
      }),
    ],
  })
  const ask = (key: string, personId: string) => {
    const request = aNoteRequest({
      card,
      followUp: aFollowUp({ key, personId }),
      now: at('2026-03-12 12:00'),
    })
    return wasThanked(request, findConversationFacts(request))
  }

  it('counts the thanks with which a late check-in opened, for its reader', () => {
    expect(ask('card-1/closing-1/rejection-thanks/1', 'jane')).toBe(true)
    expect(ask('card-1/closing-1/rejection-thanks/1', 'tom')).toBe(false)
  })

  it('does not count them for the check-in itself', () => {
    expect(ask(checkIn, 'jane')).toBe(false)
  })
})
