import { debriefInterview } from '#shared/commands/interviews/debrief-interview'
import { AppError } from '#shared/errors/app-error'
import type { Card } from '#shared/model/card'
import type { EpochMs, PlainDate, ZoneName } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { createEmptyWorkspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { formatDayShort, formatRelativeDay, formatTime } from '#shared/text/format-day'
import { toPlainDate, toWallTime } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import type { DebriefCommand } from './slip-entry.ts'

/** What the preview of the plan is computed from. */
interface PlanInputs {
  readonly card: Card
  /** The public holidays of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly settings: Settings
  readonly zone: ZoneName
  readonly now: EpochMs
}

/**
 * Describes what Callback will do after a conversation: "Callback will remind you to thank Jane by tomorrow,
 * 15:30 and to check in on Tue 10 March." It uses the same rules as the main process, but only for this card.
 * Returns an empty text if the slip is not valid.
 */
export function describePlan(command: DebriefCommand, inputs: PlanInputs): string {
  const preview = planAfterDebrief(command, inputs)
  if (!preview) return ''
  const { card, followUps } = preview
  const unfinished = followUps.filter(
    ({ status }) => status !== 'done' && status !== 'skipped' && status !== 'lapsed',
  )
  const thanks = unfinished.filter(({ step }) => step === 'thank-you')
  const checkIn = unfinished.find(({ step }) => step === 'check-in')
  const phrases = [describeThanks(thanks, card, inputs), describeCheckIn(checkIn, inputs)].filter(Boolean)
  return phrases.length === 0 ? '' : `Callback will remind you to ${phrases.join(' and to ')}.`
}

/**
 * Applies the command to a workspace that contains only this card, and plans its follow-ups. Returns null if
 * the command is invalid.
 */
function planAfterDebrief(
  command: DebriefCommand,
  { card, holidays: daysOff, settings, zone, now }: PlanInputs,
): { card: Card; followUps: readonly FollowUp[] } | null {
  const input = debriefInterview.input.safeParse(command)
  if (!input.success) return null
  let idCount = 0
  const holidays = card.country === null ? {} : { [card.country]: daysOff }
  const context = { now, zone, newId: () => `preview-${++idCount}`, findFollowUp: () => null, holidays }
  try {
    const currentWorkspace = {
      ...createEmptyWorkspace({ id: 'preview', at: toIso(now) }),
      cards: [card],
      settings,
    }
    const { workspace } = debriefInterview.apply(currentWorkspace, input.data, context)
    const debriefedCard = workspace.cards[0]
    const plan = planFollowUps({ workspace, zone, holidays, now })
    return debriefedCard ? { card: debriefedCard, followUps: plan.byCard.get(debriefedCard.id) ?? [] } : null
  } catch (error) {
    // Invalid values are reported at their fields when the slip is saved.
    if (error instanceof AppError) return null
    throw error
  }
}

/** Describes the thank-yous: "thank Jane by tomorrow, 15:30"; empty if none is due. */
function describeThanks(thanks: readonly FollowUp[], card: Card, { zone, now }: PlanInputs): string {
  const dueAt = thanks[0]?.dueAt
  if (dueAt === undefined || dueAt === null) return ''
  const names = thanks.flatMap(({ personId }) => card.people.find(({ id }) => id === personId)?.name ?? [])
  const recipients =
    names.length === 0
      ? 'whoever spoke with you'
      : names.length > 2
        ? `${names.length} people`
        : names.join(' and ')
  const today = toPlainDate(now, zone)
  return `thank ${recipients} by ${formatRelativeDay(toPlainDate(dueAt, zone), today)}, ${formatTime(toWallTime(dueAt, zone))}`
}

/** Describes the check-in: "check in on Tue 10 March"; empty if none is planned. */
function describeCheckIn(checkIn: FollowUp | undefined, { zone, now }: PlanInputs): string {
  const at = checkIn?.alerts[0]?.at
  if (at === undefined) return ''
  return `check in on ${formatDayShort(toPlainDate(at, zone), toPlainDate(now, zone))}`
}
