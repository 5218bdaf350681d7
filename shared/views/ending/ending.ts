import type { EndingView } from '../../ipc/ending-view.ts'
import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { findAcceptedCard } from '../../rules/board/accepted-card.ts'
import { isArchived, isClosed } from '../../rules/facts/is-closed.ts'
import type { Plan } from '../../rules/plan.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { listEndingLines } from './ending-lines.ts'
import { describeListedPerson, listPeople } from './people.ts'

/** The most people that are listed. */
const MAX_PEOPLE = 60

/** Lists what is left to do after a job was accepted; null if none was since the last card was added. */
export function toEnding({
  cards,
  plan,
}: {
  readonly cards: readonly Card[]
  readonly plan: Pick<Plan, 'byCard'>
}): EndingView | null {
  const accepted = findAcceptedCard(cards)
  if (accepted === null) return null
  const { card, closing } = accepted
  const shown = cards.filter((one) => !isArchived(one))
  const withdrawals = listEndingLines(
    shown,
    plan,
    (step, eventId, one) =>
      (step === 'withdraw' && eventId === closing.id) ||
      (step === 'farewell' && one.closing?.id === eventId && one.closing.at >= closing.at),
  )
  const isTold = (one: Card) =>
    plan.byCard.get(one.id)?.some(({ step }) => step === 'withdraw') || isCovered(one, shown, plan)
  return {
    cardId: card.id,
    company: withoutDirectionMarks(card.company),
    promises: [...listEndingLines([card], plan, (step) => step === 'own-promise')],
    withdrawals: [...withdrawals],
    silentCardIds: shown.filter((one) => !isClosed(one) && !isTold(one)).map(({ id }) => id),
    news: [
      ...listEndingLines(
        [card],
        plan,
        (step, eventId) => step === 'acceptance-news' && eventId === closing.id,
      ),
    ],
    people: listPeople(shown, isWorthKeeping)
      .slice(0, MAX_PEOPLE)
      .map((one) => ({ ...describeListedPerson(one), isKept: one.person.keepInTouch === true })),
    cardCount: shown.length,
  }
}

/** Returns true if the withdrawal from another card covers this one. */
function isCovered({ id }: Card, cards: readonly Card[], plan: Pick<Plan, 'byCard'>): boolean {
  return cards.some((one) =>
    plan.byCard.get(one.id)?.some(({ step, alsoFor }) => step === 'withdraw' && alsoFor.includes(id)),
  )
}

/** People whom the user met, recruiters, and who was chosen before. */
function isWorthKeeping(person: Person, { interviews }: Card): boolean {
  if (person.keepInTouch) return true
  if (person.doNotContact) return false
  const hasMet = interviews.some(
    ({ status, personIds }) => status === 'planned' && personIds.includes(person.id),
  )
  return hasMet || person.role === 'recruiter' || person.isContact
}
