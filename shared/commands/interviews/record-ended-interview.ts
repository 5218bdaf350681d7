import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'
import { visitsOf } from '../../rules/facts/interview-days.ts'
import { latestEndedInterview } from '../../rules/facts/latest-ended-interview.ts'
import { chainOf } from '../../rules/facts/thread-start.ts'
import { MINUTE } from '../../time/durations.ts'
import { endOf, toEpoch, toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { withEntry } from '../core/edit-workspace.ts'
import { newInterview } from './new-interview.ts'

/** The kind of conversation that the stage a card comes from implies. */
export function kindOfStage(stage: Stage): InterviewKind {
  if (stage === 'phone-screen') return 'phone'
  return stage === 'interview' ? 'on-site' : 'other'
}

/**
 * Starts the clock of a card dropped on Waiting: a conversation that ended just now, unless one ended already and is
 * unanswered. One that still runs by the diary ended now; else every interviewer known on the card was in it.
 */
export function recordEndedInterview(card: Card, kind: InterviewKind, context: CommandContext): Card {
  if (awaitsAnswer(card, context)) return card
  const running = card.interviews.find(
    (one) => one.status === 'planned' && toEpoch(one.start) < context.now && endOf(one) > context.now,
  )
  const ended = running ? cutShort(running, context.now) : endedNow(card, kind, context)
  return { ...card, interviews: withEntry(card.interviews, ended) }
}

/** Whether the card's messages count from the conversation that ended last, whatever is planned after it. */
function awaitsAnswer(card: Card, { now, zone }: CommandContext): boolean {
  const last = latestEndedInterview(card, now)
  const [visit] = last ? visitsOf({ interviews: [last] }, { now, zone }) : []
  return visit !== undefined && chainOf(card, visit)?.from === 'visit'
}

function cutShort(interview: Interview, now: EpochMs): Interview {
  const minutes = Math.max(1, Math.round((now - toEpoch(interview.start)) / MINUTE))
  return { ...interview, durationMinutes: minutes, start: toIso(now - minutes * MINUTE) }
}

function endedNow(card: Card, kind: InterviewKind, context: CommandContext): Interview {
  const { now, zone, newId } = context
  const blank = newInterview({ id: newId(), kind, now, zone: card.zone ?? zone, source: 'drop' })
  return {
    ...blank,
    start: toIso(now - blank.durationMinutes * MINUTE),
    personIds: card.people.filter((person) => person.role === 'interviewer').map((person) => person.id),
  }
}
