import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import { canReply } from '../rules/can-reply.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sortDue } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import { listQuickActions, type QuickAction } from '../rules/quick-actions.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { toSingleLine, truncate } from '../text/plain-text.ts'
import { stepNames } from '../text/step-names.ts'
import { formatFollowUpTitle } from './follow-up-title.ts'
import { indexCardsById } from './index-cards.ts'

/** The longest line of the tray menu, in UTF-16 units; some systems draw longer ones in full. */
const LABEL_MAX = 80

/** A line of the tray menu. It shows no time, because a menu may stay open for hours. */
interface TrayLineText {
  readonly target: { readonly key: string; readonly cardId: Id | null }
  readonly label: string
  readonly hasNote: boolean
  readonly canReply: boolean
  /** The actions that the menu offers. */
  readonly actions: readonly QuickAction[]
}

/** The text of the tray: its tooltip and a line for each follow-up that is due. */
interface TrayText {
  readonly tooltip: string
  /** When the pause of alerts ends, in words; null or missing if alerts are not paused. */
  readonly paused?: string | null
  readonly due: readonly TrayLineText[]
}

/** Returns the tooltip and lines of the tray; in discreet mode they name neither people nor companies. */
export function toTrayState({ plan, cards, settings, now, paused = null }: TrayInput): TrayText {
  const due = sortDue(plan.followUps, now)
  const cardsById = indexCardsById(due, cards)
  return {
    tooltip: `Callback: ${formatCount(due.length)}`,
    ...(paused === null ? {} : { paused }),
    due: due.map((followUp) => ({
      target: { key: followUp.key, cardId: followUp.cardId },
      label: settings.discreet
        ? stepNames[followUp.step]
        : formatLabel(followUp, cardsById.get(followUp.cardId ?? '') ?? null),
      hasNote: followUp.template !== null,
      canReply: canReply(followUp),
      actions: listQuickActions(followUp.step),
    })),
  }
}

/** The plan, cards and settings that the tray is made from. */
interface TrayInput extends TimeContext {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
  readonly settings: Pick<Settings, 'discreet'>
  readonly paused?: string | null
}

function formatCount(count: number): string {
  if (count === 0) return 'nothing is due'
  return count === 1 ? '1 follow-up due' : `${count} follow-ups due`
}

function formatLabel(followUp: FollowUp, card: Card | null): string {
  const title = formatFollowUpTitle(followUp, card)
  return truncate(card ? `${title}, ${toSingleLine(card.company)}` : title, LABEL_MAX)
}
