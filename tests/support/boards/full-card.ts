import type { Card } from '#shared/model/card'
import type { Workspace } from '#shared/model/workspace'
import { anAction } from '../builders/action.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { aPerson } from '../builders/person.ts'
import { anOwnPromise, aPromise } from '../builders/promise.ts'
import { aWorkspace } from '../builders/workspace.ts'

/** The current time for these cards: a Tuesday, 9:40 in Berlin. */
export const CARD_NOW = '2026-03-10T08:40:00.000Z'

/** Builds a card in Waiting with an entry of every kind. */
function aFullCard(overrides: Partial<Card> = {}): Card {
  return aCard({
    stage: 'waiting',
    rank: 'a1',
    stageSince: '2026-03-03T14:30:00.000Z',
    link: 'https://example.com/jobs/lens-designer',
    posting: `We look for a lens designer.\n${'You will work with two labs and write down what you find. '.repeat(20)}`,
    notes: 'Their lab moved to Hall B in January.',
    country: 'DE',
    zone: 'America/New_York',
    sellingPoints: ['Cut the handover from nine days to three', 'Ten years of coatings'],
    people: [
      aPerson({ position: 'Head of Optics', title: 'Dr.', isContact: true, notes: 'Likes short notes.' }),
      aPerson({
        id: 'tom',
        name: 'Tom Wu',
        role: 'recruiter',
        email: 'tom@example.com',
        phone: '+1 555 0134',
      }),
    ],
    interviews: [
      anInterview({
        start: '2026-03-03T14:00:00.000Z',
        zone: 'Europe/Berlin',
        personIds: ['jane'],
        topics: ['how the new lab is staffed'],
        challenge: 'Two labs, one set of tools',
        debriefedAt: '2026-03-03T14:40:00.000Z',
      }),
      anInterview({
        id: 'interview-2',
        kind: 'on-site',
        start: '2026-03-19T14:00:00.000Z',
        durationMinutes: 120,
        location: 'Hall B, 12 Canal Street',
        personIds: ['jane', 'tom'],
      }),
    ],
    theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-13' } })],
    ownPromises: [anOwnPromise({ personId: 'jane', date: '2026-03-12' })],
    actions: [
      anAction({
        key: 'card-1/interview-1/thank-you/1/jane',
        step: 'thank-you',
        at: '2026-03-03T16:00:00.000Z',
        personId: 'jane',
        subject: 'Thank you for your time',
        text: 'Hello Dr. Okafor,\n\nThank you for the talk about the new lab.\n\nRobin Hale',
      }),
    ],
    log: [
      { id: 'log-1', at: '2026-03-01T15:00:00.000Z', text: 'Added to Phone screen' },
      {
        id: 'log-2',
        at: '2026-03-03T14:40:00.000Z',
        text: 'Spoke with Jane Okafor; they decide by 2026-03-13',
      },
      { id: 'log-3', at: '2026-03-03T16:00:00.000Z', text: 'Thanked Jane Okafor' },
    ],
    ...overrides,
  })
}

/** Builds a workspace in which that card lies between two minimal cards of the same column. */
export function aFullColumn(overrides: Partial<Card> = {}): Workspace {
  const bare = { stage: 'waiting' } as const
  return aWorkspace({
    cards: [
      aCard({ ...bare, id: 'card-0', company: 'Brightwater', role: '', rank: 'a0' }),
      aFullCard(overrides),
      aCard({ ...bare, id: 'card-2', company: 'Halden & Frey', role: 'Staff designer', rank: 'a2' }),
    ],
  })
}
