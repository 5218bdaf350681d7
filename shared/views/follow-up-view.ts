import type { FollowUpView } from '../ipc/card-view.ts'
import type { Card } from '../model/card.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { statusAt } from '../rules/follow-up-status.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { describeTiming } from './due-text.ts'
import { formatFollowUpTitle } from './follow-up-title.ts'
import { toTone } from './tone.ts'

/** Returns a follow-up as the card drawer lists it. `card` is null if the follow-up belongs to no card. */
export function toFollowUpView(input: TimeContext & { followUp: FollowUp; card: Card | null }): FollowUpView {
  const { followUp, card, now } = input
  const status = statusAt(followUp, now)
  return {
    key: followUp.key,
    step: followUp.step,
    cardId: followUp.cardId,
    personId: followUp.personId,
    channel: followUp.channel,
    status,
    tone: toTone(status),
    title: formatFollowUpTitle(followUp, card),
    dueText: describeTiming(followUp, card, input),
    reason: withoutDirectionMarks(followUp.reason),
    sources: [...followUp.sources],
    hasNote: followUp.template !== null,
    opensAt: followUp.opensAt,
    alertsAt: followUp.alerts.map((alert) => alert.at),
    dueAt: followUp.dueAt,
    lapsesAt: followUp.lapsesAt,
  }
}
