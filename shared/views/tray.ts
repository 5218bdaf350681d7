import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { actsFor, type FollowUpAct } from '../rules/follow-up-acts.ts'
import { dueFirst } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { AsOf } from '../rules/time-context.ts'
import { oneLine, shortened } from '../text/plain-text.ts'
import { stepNames } from '../text/step-names.ts'
import { cardsById } from './due-lines.ts'
import { followUpTitle } from './follow-up-title.ts'

/** Longest line of the menu; a system draws a longer one across the whole screen. */
const LABEL_MAX = 80

/** What the tray says. Without the `when` of each: a menu may stand open for hours. */
interface TrayWords {
  readonly tooltip: string
  /** Until when alerts are paused; null or left out when they come as planned. */
  readonly paused?: string | null
  readonly due: readonly {
    readonly target: { readonly key: string; readonly cardId: Id | null }
    readonly label: string
    readonly hasNote: boolean
    /** What can be done about it from the menu. */
    readonly acts: readonly FollowUpAct[]
  }[]
}

/** The tray's tooltip and lines; in discreet mode they name neither people nor companies. */
export function trayState({ plan, cards, settings, now, paused = null }: TrayInput): TrayWords {
  const due = dueFirst(plan.followUps, now)
  const byId = cardsById(due, cards)
  return {
    tooltip: `Callback: ${sayCount(due.length)}`,
    ...(paused === null ? {} : { paused }),
    due: due.map((followUp) => ({
      target: { key: followUp.key, cardId: followUp.cardId },
      label: settings.discreet
        ? stepNames[followUp.step]
        : labelOf(followUp, byId.get(followUp.cardId ?? '') ?? null),
      hasNote: followUp.template !== null,
      acts: actsFor(followUp.step),
    })),
  }
}

interface TrayInput extends AsOf {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
  readonly settings: Pick<Settings, 'discreet'>
  readonly paused?: string | null
}

function sayCount(count: number): string {
  if (count === 0) return 'nothing is due'
  return count === 1 ? '1 follow-up due' : `${count} follow-ups due`
}

function labelOf(followUp: FollowUp, card: Card | null): string {
  const title = followUpTitle(followUp, card)
  return shortened(card ? `${title}, ${oneLine(card.company)}` : title, LABEL_MAX)
}
