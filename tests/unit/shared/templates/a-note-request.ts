import type { NoteRequest } from '#shared/templates/write-note'
import type { FollowUp } from '#shared/rules/follow-up'
import { aCard } from '../../../support/builders/card.ts'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { someSettings } from '../../../support/builders/workspace.ts'

/** The thank-you to Jane Okafor after the phone screen of Tuesday 3 March 2026. */
export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    key: 'card-1/interview-1/thank-you/1/jane',
    step: 'thank-you',
    cardId: 'card-1',
    personId: 'jane',
    channel: 'email',
    opensAt: Date.parse('2026-03-03T20:30:00.000Z'),
    alerts: [],
    dueAt: Date.parse('2026-03-04T20:30:00.000Z'),
    lapsesAt: Date.parse('2026-03-06T20:30:00.000Z'),
    status: 'open',
    reason: 'You spoke with Jane Okafor on Tuesday 3 March; thanks count most within 24 hours.',
    sources: ['A', 'C', 'E'],
    template: 'thank-you-call',
    foldsThanks: false,
    heldBy: null,
    eventId: 'interview-1',
    countsFrom: Date.parse('2026-03-03T20:30:00.000Z'),
    ...overrides,
  }
}

/** That thank-you, asked for on the evening of the same day by a user who told their name. */
export function aNoteRequest(overrides: Partial<NoteRequest> = {}): NoteRequest {
  return {
    followUp: aFollowUp(),
    card: aCard({ people: [aPerson()], interviews: [anInterview({ personIds: ['jane'] })] }),
    settings: someSettings({ yourName: 'Robin Hale' }),
    templates: [],
    now: Date.parse('2026-03-03T23:00:00.000Z'),
    zone: 'America/New_York',
    draft: true,
    ...overrides,
  }
}
