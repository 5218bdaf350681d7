import type { Workspace } from '#shared/model/workspace'
import { aCard } from '../builders/card.ts'

/** A change that appends a card of a company, with the company as its result. */
export function appendCompany(head: Workspace, company: string) {
  const card = aCard({ id: `card-${head.cards.length + 1}`, company })
  return { workspace: { ...head, cards: [...head.cards, card] }, result: company }
}
