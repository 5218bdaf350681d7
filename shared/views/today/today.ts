import type { TodayEntry, TodayInterview, TodayView } from '../../ipc/today-view.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { Step } from '../../model/step.ts'
import { isClosed } from '../../rules/facts/is-closed.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { compareKeys } from '../../rules/follow-up-key.ts'
import { sortDue, statusAt } from '../../rules/follow-up-status.ts'
import type { Plan } from '../../rules/plan.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { defaultFormats } from '../../text/date-formats.ts'
import { addDays, getWeekday, startOfDay, toInstant, toPlainDate } from '../../time/day.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { formatSnoozeEnd } from '../due-text.ts'
import { indexCardsById } from '../index-cards.ts'
import { findNextUrgentAt, isUrgent } from '../urgency.ts'
import { describeAway } from './away-text.ts'
import { describeNext } from './describe-next.ts'
import { groupLines, type SourceLine } from './group-lines.ts'
import { toInterviewEntry } from './interview-entry.ts'
import { toTodayLine } from './today-line.ts'
import { countApplications, listWaiting } from './waiting-lines.ts'

/** The most lines of each section; nobody reads more at once, and all are sent when one changes. */
const MAX_LINES = 60
/** The most cards below "Waiting on them". */
const MAX_WAITING = 20
/** The days after today that "This week" shows. */
const WEEK_DAYS = 6

/** The steps that "Waiting on them" shows, or that come of an interview which is listed itself. */
const shownElsewhere: ReadonlySet<Step> = new Set([
  'join',
  'debrief',
  'thank-you',
  'loop-in',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'application-follow-up',
])

/** The plan, the cards and the settings that Today is made from. */
interface TodayInput extends TimeContext {
  readonly plan: Pick<Plan, 'followUps' | 'byCard'>
  readonly cards: readonly Card[]
  readonly settings: Pick<Settings, 'away'>
}

/**
 * Creates the view Today: what is urgent, what today and the coming days bring, on whom the user waits, what is
 * snoozed, and the days away. `changesAt` is when the view changes although neither plan nor cards do, because
 * something becomes urgent or an interview ends; infinite if nothing will.
 */
export function toToday(input: TodayInput): { readonly view: TodayView; readonly changesAt: EpochMs } {
  const { plan, cards, settings, ...context } = input
  const { now, zone, formats = defaultFormats } = context
  const today = toPlainDate(now, zone)
  const interviews = listInterviews(input)
  const isListed = createListedCheck(interviews)
  const allDue = sortDue(plan.followUps, now)
  const due = allDue.filter((followUp) => !isListed(followUp))
  const sections = sortScheduled(plan.followUps, context)
  const snoozed = sections.snoozed.slice(0, MAX_LINES)
  const waiting = listWaiting(input)
  const shown = [...due, ...sections.today, ...sections.week, ...snoozed].slice(0, 4 * MAX_LINES)
  const cardsById = indexCardsById(shown, cards)
  const toSource = (followUp: FollowUp): SourceLine => {
    const card = cardsById.get(followUp.cardId ?? '') ?? null
    return { line: toTodayLine(followUp, card, context), followUp, card }
  }
  const toEntries = (followUps: readonly FollowUp[]): TodayEntry[] =>
    groupLines(
      followUps
        .filter((followUp) => !isListed(followUp))
        .slice(0, MAX_LINES)
        .map(toSource),
    )
  const urgent = due.filter((followUp) => isUrgent(followUp, now))
  const rest = due.filter((followUp) => !isUrgent(followUp, now))
  const inTime = (entry: TodayInterview) => toPlainDate(entry.startsAt, zone) <= today
  const urgentInterviews = interviews.filter((entry) => entry.isUrgent)
  const view: TodayView = {
    now: [...urgentInterviews, ...toEntries(urgent)],
    today: [
      ...interviews.filter((entry) => !entry.isUrgent && inTime(entry)),
      ...toEntries([...rest, ...sections.today]),
    ],
    week: mergeByDay(
      toEntries(sections.week).map(withoutReason),
      interviews.filter((entry) => !inTime(entry)),
      sections.week,
    ),
    urgentCount: urgent.length + urgentInterviews.length,
    dueCount: due.length,
    interviewCount: interviews.filter(inTime).length,
    snoozed: snoozed.map((followUp) => ({
      ...toSource(followUp).line,
      until: formatSnoozeEnd(getStart(followUp), context),
    })),
    waiting: waiting.slice(0, MAX_WAITING),
    waitingCount: waiting.length,
    applications: countApplications(input),
    away: describeAway(settings.away ?? [], { today, formats }),
    next: describeNext(input),
    eveningAt: toInstant({ date: today, time: '18:00', zone }),
    nextWeek: findNextWeek(today),
  }
  const ends = interviews.map(({ endsAt }) => endsAt)
  return { view, changesAt: Math.min(findNextUrgentAt(due, now), ...ends) }
}

/** Lists the interviews from now to the end of the week shown, in order. */
function listInterviews({ plan, cards, settings: _, ...context }: TodayInput): TodayInterview[] {
  const { now, zone } = context
  const end = startOfDay(addDays(toPlainDate(now, zone), WEEK_DAYS + 1), zone)
  const ahead = cards.flatMap((card) => {
    if (card.interviews.length === 0 || isClosed(card)) return []
    return card.interviews.flatMap((interview) => {
      const isAhead = interview.status === 'planned' && getInterviewEnd(interview) > now
      return isAhead ? [{ interview, card }] : []
    })
  })
  return ahead
    .filter(({ interview }) => toEpoch(interview.start) < end)
    .sort((a, b) => (a.interview.start < b.interview.start ? -1 : 1))
    .slice(0, MAX_LINES)
    .map(({ interview, card }) =>
      toInterviewEntry({ interview, card, followUps: plan.byCard.get(card.id) ?? [] }, context),
    )
}

/** The line of an interview of today includes its preparation and the reminder to join it. */
function createListedCheck(interviews: readonly TodayInterview[]): (followUp: FollowUp) => boolean {
  const today = new Set(interviews.filter(({ since }) => since === '').map(({ interviewId }) => interviewId))
  return ({ step, eventId }) => (step === 'prepare' || step === 'join') && today.has(eventId)
}

interface Scheduled {
  readonly today: readonly FollowUp[]
  readonly week: readonly FollowUp[]
  readonly snoozed: readonly FollowUp[]
}

/** Sorts what is not due yet into the rest of today, the week and what is snoozed, the earliest first. */
function sortScheduled(followUps: readonly FollowUp[], { now, zone }: TimeContext): Scheduled {
  const today = toPlainDate(now, zone)
  const tomorrow = startOfDay(addDays(today, 1), zone)
  const end = startOfDay(addDays(today, WEEK_DAYS + 1), zone)
  const sorted: { today: FollowUp[]; week: FollowUp[]; snoozed: FollowUp[] } = {
    today: [],
    week: [],
    snoozed: [],
  }
  for (const followUp of followUps) {
    const status = statusAt(followUp, now)
    if (status === 'snoozed') sorted.snoozed.push(followUp)
    else if (status === 'scheduled' && !shownElsewhere.has(followUp.step) && getStart(followUp) < end)
      sorted[getStart(followUp) < tomorrow ? 'today' : 'week'].push(followUp)
  }
  for (const list of Object.values(sorted))
    list.sort((a, b) => getStart(a) - getStart(b) || compareKeys(a.key, b.key))
  return sorted
}

/** Leaves out the reasons of what is days away; its card has them. */
function withoutReason(entry: TodayEntry): TodayEntry {
  if (entry.kind === 'line') return { ...entry, reason: '' }
  if (entry.kind === 'group') return { ...entry, lines: entry.lines.map((line) => ({ ...line, reason: '' })) }
  return entry
}

function getStart({ alerts, opensAt }: FollowUp): EpochMs {
  return alerts[0]?.at ?? opensAt
}

/** Puts interviews among the entries of the week, by when each of them starts. */
function mergeByDay(
  entries: readonly TodayEntry[],
  interviews: readonly TodayInterview[],
  followUps: readonly FollowUp[],
): TodayEntry[] {
  const starts = new Map(followUps.map((followUp) => [followUp.key, getStart(followUp)]))
  const startOf = (entry: TodayEntry): number => {
    if (entry.kind === 'interview') return entry.startsAt
    return starts.get(entry.kind === 'group' ? (entry.lines[0]?.key ?? '') : entry.key) ?? 0
  }
  return [...entries, ...interviews].sort((a, b) => startOf(a) - startOf(b)).slice(0, MAX_LINES)
}

/** Returns the Monday of next week; on a Sunday too, that is the day after. */
function findNextWeek(today: TodayView['nextWeek']): TodayView['nextWeek'] {
  return addDays(today, 8 - getWeekday(today))
}
