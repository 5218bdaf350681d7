import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at } from '../a-context.ts'

export const thanksKey = 'card-1/interview-1/thank-you/1/jane'
export const checkInKey = 'card-1/interview-1/check-in/1'
export const iso = (wall: string) => new Date(at(wall)).toISOString() as `${string}Z`

export const aDraft = (key: string) => ({
  key,
  subject: 'Mine',
  body: 'Begun',
  savedAt: iso('2026-03-03 15:50'),
})

/** Creates a workspace with a card after a conversation, with a thank-you and a check-in to send and a draft of each. */
export const aWorkspaceToFollowUp = (overrides: Partial<Card> = {}) =>
  aWorkspace({
    cards: [
      aCard({
        stage: 'waiting',
        people: [aPerson()],
        interviews: [anInterview({ personIds: ['jane'] })],
        drafts: [aDraft(thanksKey), aDraft(checkInKey)],
        ...overrides,
      }),
    ],
  })
