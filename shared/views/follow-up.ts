import type { FollowUpView } from '../ipc/card-view.ts'
import type { Card } from '../model/card.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { statusAt } from '../rules/follow-up-status.ts'
import type { AsOf } from '../rules/time-context.ts'
import { whenWords } from './due-text.ts'
import { followUpTitle } from './follow-up-title.ts'
import { toneOf } from './tone.ts'

/** Returns a follow-up as its card lists it. */
export function viewFollowUp(input: AsOf & { followUp: FollowUp; card: Card | null }): FollowUpView {
  const { followUp, card, now } = input
  const status = statusAt(followUp, now)
  return {
    key: followUp.key,
    step: followUp.step,
    cardId: followUp.cardId,
    personId: followUp.personId,
    channel: followUp.channel,
    status,
    tone: toneOf(status),
    title: followUpTitle(followUp, card),
    when: whenWords(followUp, card, input),
    reason: followUp.reason,
    sources: [...followUp.sources],
    hasNote: followUp.template !== null,
    opensAt: followUp.opensAt,
    alertsAt: followUp.alerts.map((alert) => alert.at),
    dueAt: followUp.dueAt,
    lapsesAt: followUp.lapsesAt,
  }
}
