import type { Card } from '../../model/card.ts'
import { isFinal } from '../facts/last-action.ts'
import { findPersonKey } from '../facts/person-key.ts'
import type { ScheduledStep } from './schedule-step.ts'

/**
 * Merges the steps whose one note covers all cards of a person: the step on the card that was added first
 * remains and names the others. Takes and returns the steps of each card of a group.
 */
export function shareNotes(
  allSteps: readonly (readonly ScheduledStep[])[],
): readonly (readonly ScheduledStep[])[] {
  const stepsByCard = dropSecondNews(allSteps)
  const shared = new Map<string, ScheduledStep[]>()
  for (const steps of stepsByCard)
    for (const step of steps) {
      const key = toShareKey(step)
      if (key === null) continue
      const others = shared.get(key)
      if (others) others.push(step)
      else shared.set(key, [step])
    }
  const replaced = new Map<ScheduledStep, ScheduledStep | null>()
  for (const steps of shared.values()) if (steps.length > 1) merge(steps, replaced)
  if (replaced.size === 0) return stepsByCard
  return stepsByCard.map((steps) =>
    steps.flatMap((step) => {
      const replacement = replaced.get(step)
      return replacement === null ? [] : [replacement ?? step]
    }),
  )
}

/** Drops the news of an accepted job for those who get the withdrawal from another one, which says it too. */
function dropSecondNews(
  stepsByCard: readonly (readonly ScheduledStep[])[],
): readonly (readonly ScheduledStep[])[] {
  const told = new Set<string | null>()
  for (const steps of stepsByCard)
    for (const step of steps)
      if (step.rule.step === 'withdraw' && step.action?.kind !== 'skipped') told.add(findReaderKey(step))
  if (told.size === 0) return stepsByCard
  return stepsByCard.map((steps) =>
    steps.filter((step) => step.rule.step !== 'acceptance-news' || !told.has(findReaderKey(step))),
  )
}

function findReaderKey({ facts, draft }: ScheduledStep): string | null {
  return facts && findPersonKey(facts.card, draft.destination.personId)
}

/** Returns what the steps of one note have in common; null if the note of a step is not shared. */
function toShareKey({ draft, rule, facts }: ScheduledStep): string | null {
  if (!draft.isShared || facts === null) return null
  const person = findPersonKey(facts.card, draft.destination.personId)
  return person && `${rule.step} ${draft.eventId} ${person}`
}

function merge(steps: readonly ScheduledStep[], replaced: Map<ScheduledStep, ScheduledStep | null>): void {
  // Where the note went out, the card that has the record of it keeps the step.
  const [first, ...others] = steps.toSorted(
    (a, b) => Number(isFinal(b.action)) - Number(isFinal(a.action)) || compareAdded(getCard(a), getCard(b)),
  )
  if (first === undefined) return
  replaced.set(first, { ...first, alsoFor: others.map((other) => getCard(other).id) })
  for (const other of others) replaced.set(other, null)
}

function getCard({ facts }: ScheduledStep): Card {
  if (facts === null) throw new Error('A shared note belongs to a card')
  return facts.card
}

function compareAdded(a: Card, b: Card): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}
