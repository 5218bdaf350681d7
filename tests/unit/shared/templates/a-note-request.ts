import type { Card } from '#shared/model/card'
import type { Step } from '#shared/model/step'
import type { NoteRequest } from '#shared/notes/write-note'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { someSettings } from '#tests/support/builders/workspace'

/** "2026-03-03 18:00" on the user's wall in New York. */
export const at = epochIn('America/New_York')

/** The thank-you to Jane Okafor after the phone screen of Tuesday 3 March 2026. */
export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    key: 'card-1/interview-1/thank-you/1/jane',
    step: 'thank-you',
    alsoFor: [],
    cardId: 'card-1',
    personId: 'jane',
    channel: 'email',
    opensAt: at('2026-03-03 15:30'),
    alerts: [],
    dueAt: at('2026-03-04 15:30'),
    lapsesAt: at('2026-03-06 15:30'),
    status: 'open',
    reason: 'You spoke on Tuesday 3 March; thanks count most within 24 hours.',
    sources: ['A', 'C', 'E'],
    template: 'thank-you-call',
    otherTemplate: null,
    foldsThanks: false,
    heldBy: null,
    eventId: 'interview-1',
    countsFrom: at('2026-03-03 15:30'),
    ...overrides,
  }
}

/** A card whose phone screen with Jane was on Tuesday 3 March 2026, 15:00 to 15:30. */
export function aScreenedCard(overrides: Partial<Card> = {}): Card {
  return aCard({ people: [aPerson()], interviews: [anInterview({ personIds: ['jane'] })], ...overrides })
}

/** That thank-you, asked for on the evening of the same day by a user who told their name. */
export function aNoteRequest(overrides: Partial<NoteRequest> = {}): NoteRequest {
  return {
    followUp: aFollowUp(),
    card: aScreenedCard(),
    holder: null,
    settings: someSettings({ yourName: 'Robin Hale' }),
    templates: [],
    now: at('2026-03-03 18:00'),
    zone: 'America/New_York',
    useDraft: true,
    ...overrides,
  }
}

/** What the desk asks for when the user opens a step of a card: the follow-up comes from the real plan. */
export function asPlanned(
  step: Step,
  overrides: Partial<NoteRequest> & { readonly card: Card; readonly now: number },
): NoteRequest {
  const request = aNoteRequest(overrides)
  const { card, now, zone, settings } = request
  const plan = planFollowUps(aPlanInput({ cards: [card], now, zone, workspace: { settings } }))
  const followUp = plan.followUps.find((one) => one.step === step)
  if (!followUp) throw new Error(`The plan has no ${step}`)
  return { ...request, followUp, ...overrides }
}
