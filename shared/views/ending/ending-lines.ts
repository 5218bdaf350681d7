import type { EndingLine } from '../../ipc/ending-view.ts'
import type { Card } from '../../model/card.ts'
import type { Step } from '../../model/step.ts'
import { isFinal } from '../../rules/facts/last-action.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { parseEventId } from '../../rules/follow-up-key.ts'
import { isEnded } from '../../rules/follow-up-status.ts'
import type { Plan } from '../../rules/plan.ts'
import { formatList, withoutDirectionMarks } from '../../text/plain-text.ts'
import { formatFollowUpTitle } from '../follow-up-title.ts'

/** Decides by its step and event whether a follow-up of a card is listed. */
type IsListed = (step: Step, eventId: string | null, card: Card) => boolean

/**
 * Lists follow-ups for the end of a search: what is still to do, the most pressing first, then what is done. A card
 * that was closed by its note no longer has the follow-up, so what is done is read from its actions.
 */
export function listEndingLines(
  cards: readonly Card[],
  plan: Pick<Plan, 'byCard'>,
  isListed: IsListed,
): readonly EndingLine[] {
  const open: { readonly line: EndingLine; readonly at: number }[] = []
  const done = new Map<string, EndingLine>()
  const companyOf = new Map(cards.map(({ id, company }) => [id, withoutDirectionMarks(company)]))
  for (const card of cards) {
    for (const followUp of plan.byCard.get(card.id) ?? []) {
      if (!isListed(followUp.step, followUp.eventId, card) || isEnded(followUp.status)) continue
      open.push({ line: toLine(followUp, card, companyOf), at: followUp.alerts[0]?.at ?? followUp.opensAt })
    }
    for (const action of card.actions) {
      const eventId = parseEventId(action.key)
      if (!isListed(action.step, eventId, card) || !isFinal(action)) continue
      const known = done.get(action.key)
      const company = companyOf.get(card.id) ?? ''
      done.set(action.key, {
        key: action.key,
        cardId: card.id,
        title: formatFollowUpTitle({ ...action, eventId: eventId ?? '' }, card),
        isCall: action.channel === 'phone',
        isDone: true,
        ...known,
        company: known ? formatList([known.company, company]) : company,
      })
    }
  }
  open.sort((a, b) => a.at - b.at || (a.line.company < b.line.company ? -1 : 1))
  const isOpen = new Set(open.map(({ line }) => line.key))
  return [...open.map(({ line }) => line), ...[...done.values()].filter(({ key }) => !isOpen.has(key))]
}

function toLine(followUp: FollowUp, card: Card, companyOf: ReadonlyMap<string, string>): EndingLine {
  const companies = [card.id, ...followUp.alsoFor].map((id) => companyOf.get(id) ?? '')
  return {
    key: followUp.key,
    cardId: card.id,
    title: withoutDirectionMarks(formatFollowUpTitle(followUp, card)),
    company: formatList([...new Set(companies)]),
    isDone: false,
    isCall: followUp.channel === 'phone',
  }
}
