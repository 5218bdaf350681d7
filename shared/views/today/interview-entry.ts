import type { TodayInterview } from '../../ipc/today-view.ts'
import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isDue, statusAt } from '../../rules/follow-up-status.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatDuration } from '../../text/format-duration.ts'
import { formatFullName } from '../../text/person-names.ts'
import { formatList, toSingleLine, withoutDirectionMarks } from '../../text/plain-text.ts'
import { toPlainDate } from '../../time/day.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { formatClockTime } from '../due-text.ts'
import { formatDayWithDate } from './brief-day.ts'
import { findJoinLink, findNumber } from './join-details.ts'

/** An interview of a card, and the follow-ups of that card. */
interface InterviewSource {
  readonly interview: Interview
  readonly card: Card
  readonly followUps: readonly FollowUp[]
}

/** Turns an interview into an entry. It is urgent while its reminder to join is due. */
export function toInterviewEntry(source: InterviewSource, context: TimeContext): TodayInterview {
  const { interview, card, followUps } = source
  const own = followUps.filter(({ eventId }) => eventId === interview.id)
  const prepare = own.find(({ step }) => step === 'prepare')
  const isPrepared = prepare !== undefined && statusAt(prepare, context.now) === 'done'
  const startsAt = toEpoch(interview.start)
  const people = card.people.filter(({ id }) => interview.personIds.includes(id))
  const day = toPlainDate(startsAt, context.zone)
  const isToday = day === toPlainDate(context.now, context.zone)
  return {
    kind: 'interview',
    cardId: card.id,
    interviewId: interview.id,
    startsAt,
    endsAt: getInterviewEnd(interview),
    when: isToday
      ? formatClockTime(startsAt, context)
      : formatDayWithDate(day, toPlainDate(context.now, context.zone), context.formats),
    since: isToday ? '' : formatClockTime(startsAt, context),
    isUrgent: own.some((followUp) => followUp.step === 'join' && isDue(followUp, context.now)),
    title: withoutDirectionMarks(formatPeople(people.map(formatFullName), interview.kind)),
    company: withoutDirectionMarks(card.company),
    detail: withoutDirectionMarks(describe(interview, { people, isPrepared })),
    joinLink: findJoinLink(interview),
    number: findNumber(interview, people),
    prepareKey: prepare !== undefined && isOpen(statusAt(prepare, context.now)) ? prepare.key : null,
  }
}

const isOpen = (status: FollowUp['status']) => !['done', 'skipped', 'lapsed'].includes(status)

const kindNames: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone',
  video: 'Video',
  'on-site': 'On site',
  other: 'Conversation',
}

const titles: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone call',
  video: 'Video call',
  'on-site': 'On-site interview',
  other: 'Conversation',
}

function formatPeople(names: readonly string[], kind: InterviewKind): string {
  const [first] = names
  if (first === undefined) return titles[kind]
  return names.length > 2 ? `${first} and ${names.length - 1} more` : formatList(names)
}

function describe(
  interview: Interview,
  { people, isPrepared }: { readonly people: Card['people']; readonly isPrepared: boolean },
): string {
  const number = interview.kind === 'phone' ? findNumber(interview, people) : null
  const place = findJoinLink(interview) === null && number === null ? toSingleLine(interview.location) : ''
  const facts = [
    `${kindNames[interview.kind]}, ${formatDuration(interview.durationMinutes)}`,
    place || (number ?? ''),
  ]
  const sentences = [...facts.filter((fact) => fact !== ''), ...(isPrepared ? ['You’re prepared'] : [])]
  return `${sentences.join('. ')}.`
}
