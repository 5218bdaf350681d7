import { generateNKeysBetween } from 'fractional-indexing'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { stages } from '#shared/model/stage'
import type { Workspace } from '#shared/model/workspace'
import { toEpoch, toIso } from '#shared/time/instant'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'

const DAY = 86_400_000
const START = toEpoch('2026-01-05T14:00:00.000Z')
const PER_CARD = 3

/** Creates the same workspace of n cards each time: five stages, three interviews and two people per card. */
export function createManyCards(n: number): Workspace {
  const ranks = generateNKeysBetween(null, null, n)
  return aWorkspace({ cards: ranks.map((rank, index) => createCard(index, rank)) })
}

function createCard(index: number, rank: string): Card {
  const jane = aPerson({
    id: `jane-${index}`,
    name: `Jane Okafor ${index}`,
    email: `jane.${index}@example.com`,
  })
  const tom = aPerson({
    id: `tom-${index}`,
    name: `Tom Wu ${index}`,
    role: 'recruiter',
    email: `tom.${index}@example.com`,
  })
  return aCard({
    id: `card-${index}`,
    company: `Northwind ${index % 997} Optics`,
    role: 'Senior product designer',
    stage: stages[index % 5] ?? 'waiting',
    rank,
    people: [jane, tom],
    notes: 'Two product teams share one design system; research hands over slowly. '.repeat(4),
    interviews: Array.from({ length: PER_CARD }, (_, round) => createInterview(index, round, jane.id)),
  })
}

function createInterview(index: number, round: number, personId: string): Interview {
  const day = (index * 7 + round * 31) % 180
  return anInterview({
    id: `interview-${index}-${round}`,
    kind: round === 0 ? 'phone' : 'on-site',
    start: toIso(START + day * DAY + (index % 16) * 1_800_000),
    personIds: [personId],
  })
}
