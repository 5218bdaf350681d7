import { debriefInterview } from '#shared/commands/interviews/debrief-interview'
import { AppError } from '#shared/errors/app-error'
import type { Card } from '#shared/model/card'
import type { EpochMs, PlainDate, ZoneName } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { emptyWorkspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { sayDayShort, sayRelativeDay, sayTime } from '#shared/text/format-day'
import { dayOf, wallTimeOf } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import type { Debrief } from './slip-entry.ts'

interface Planning {
  readonly card: Card
  /** Of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly settings: Settings
  readonly zone: ZoneName
  readonly now: EpochMs
}

/**
 * What Callback will do about a conversation, by the very rules that main goes by, on this card alone: "Callback will
 * remind you to thank Jane by tomorrow, 15:30 and to check in on Tue 10 March." Empty while the slip does not add up.
 */
export function sayPlan(command: Debrief, planning: Planning): string {
  const planned = planAfter(command, planning)
  if (!planned) return ''
  const { card, followUps } = planned
  const ahead = followUps.filter(
    ({ status }) => status !== 'done' && status !== 'skipped' && status !== 'lapsed',
  )
  const thanks = ahead.filter((one) => one.step === 'thank-you')
  const checkIn = ahead.find((one) => one.step === 'check-in')
  const parts = [sayThanks(thanks, card, planning), sayCheckIn(checkIn, planning)].filter(Boolean)
  return parts.length === 0 ? '' : `Callback will remind you to ${parts.join(' and to ')}.`
}

function planAfter(
  command: Debrief,
  { card, holidays: daysOff, settings, zone, now }: Planning,
): { card: Card; followUps: readonly FollowUp[] } | null {
  const input = debriefInterview.input.safeParse(command)
  if (!input.success) return null
  let ids = 0
  const holidays = card.country === null ? {} : { [card.country]: daysOff }
  const context = { now, zone, newId: () => `preview-${++ids}`, findFollowUp: () => null, holidays }
  try {
    const before = { ...emptyWorkspace({ id: 'preview', at: toIso(now) }), cards: [card], settings }
    const { workspace } = debriefInterview.apply(before, input.data, context)
    const after = workspace.cards[0]
    const plan = planFollowUps({ workspace, zone, holidays, now })
    return after ? { card: after, followUps: plan.byCard.get(after.id) ?? [] } : null
  } catch (error) {
    // What does not fit is said at its field once it is saved.
    if (error instanceof AppError) return null
    throw error
  }
}

function sayThanks(thanks: readonly FollowUp[], card: Card, { zone, now }: Planning): string {
  const dueAt = thanks[0]?.dueAt
  if (dueAt === undefined || dueAt === null) return ''
  const names = thanks.flatMap(({ personId }) => card.people.find(({ id }) => id === personId)?.name ?? [])
  const whom =
    names.length === 0
      ? 'whoever spoke with you'
      : names.length > 2
        ? `${names.length} people`
        : names.join(' and ')
  const today = dayOf(now, zone)
  return `thank ${whom} by ${sayRelativeDay(dayOf(dueAt, zone), today)}, ${sayTime(wallTimeOf(dueAt, zone))}`
}

function sayCheckIn(checkIn: FollowUp | undefined, { zone, now }: Planning): string {
  const at = checkIn?.alerts[0]?.at
  if (at === undefined) return ''
  return `check in on ${sayDayShort(dayOf(at, zone), dayOf(now, zone))}`
}
