import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'
import { listInterviewDays } from '../../rules/facts/interview-days.ts'
import { findLatestEndedInterview } from '../../rules/facts/latest-ended-interview.ts'
import { findThreadStart } from '../../rules/facts/thread-start.ts'
import { MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch, toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { upsertEntry } from '../core/edit-workspace.ts'
import { createInterview } from './create-interview.ts'

/** Infers the kind of a conversation from the stage that the card was in. */
export function inferInterviewKind(stage: Stage): InterviewKind {
  if (stage === 'phone-screen') return 'phone'
  return stage === 'interview' ? 'on-site' : 'other'
}

/**
 * Records a conversation that ended just now, for a card dropped on Waiting. If an earlier conversation is
 * still unanswered, the card is returned unchanged. An interview that is running now is cut short. Otherwise
 * a new interview is added, with every interviewer on the card as a participant.
 */
export function recordEndedInterview(card: Card, kind: InterviewKind, context: CommandContext): Card {
  if (awaitsAnswer(card, context)) return card
  const runningInterview = card.interviews.find(
    (interview) =>
      interview.status === 'planned' &&
      toEpoch(interview.start) < context.now &&
      getInterviewEnd(interview) > context.now,
  )
  const endedInterview = runningInterview
    ? cutShort(runningInterview, context.now)
    : createEndedInterview(card, kind, context)
  return { ...card, interviews: upsertEntry(card.interviews, endedInterview) }
}

/**
 * Returns true if the latest conversation that is over has no answer yet. Planned interviews do not matter.
 */
function awaitsAnswer(card: Card, { now, zone }: CommandContext): boolean {
  const lastInterview = findLatestEndedInterview(card, now)
  const [interviewDay] = lastInterview
    ? listInterviewDays({ interviews: [lastInterview] }, { now, zone })
    : []
  return interviewDay !== undefined && findThreadStart(card, interviewDay)?.from === 'interview-day'
}

/** Ends an interview now. It lasts at least a minute, so its start may move back. */
function cutShort(interview: Interview, now: EpochMs): Interview {
  const minutes = Math.max(1, Math.round((now - toEpoch(interview.start)) / MINUTE))
  return { ...interview, durationMinutes: minutes, start: toIso(now - minutes * MINUTE) }
}

function createEndedInterview(card: Card, kind: InterviewKind, context: CommandContext): Interview {
  const { now, zone, newId } = context
  const blankInterview = createInterview({ id: newId(), kind, now, zone: card.zone ?? zone, source: 'drop' })
  return {
    ...blankInterview,
    start: toIso(now - blankInterview.durationMinutes * MINUTE),
    personIds: card.people.filter((person) => person.role === 'interviewer').map((person) => person.id),
  }
}
