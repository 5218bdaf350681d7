import type { Card } from '../../model/card.ts'
import { defaultDurationMinutes, type Interview, type InterviewKind } from '../../model/interview.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'
import { findLatestEndedInterview } from '../../rules/facts/latest-ended-interview.ts'
import { MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch, toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { upsertEntry } from '../core/edit-workspace.ts'
import { createInterview } from './create-interview.ts'

/**
 * Infers the kind of a conversation from the stage that the card was in. Returns null for Applied: nobody can
 * say then whether there was one, so the user is asked first.
 */
export function inferInterviewKind(stage: Stage): InterviewKind | null {
  if (stage === 'applied') return null
  return stage === 'phone-screen' ? 'phone' : 'video'
}

/**
 * Records a conversation that ended just now, for a card dropped on Waiting. An interview that is running now is
 * cut short. Otherwise a new one is added if none is ahead, and if either none has ended yet or the employer
 * last promised another one. In all other cases the card is returned unchanged.
 */
export function recordEndedInterview(card: Card, kind: InterviewKind, context: CommandContext): Card {
  const planned = card.interviews.filter(({ status }) => status === 'planned')
  const running = planned.find(
    (interview) => toEpoch(interview.start) < context.now && getInterviewEnd(interview) > context.now,
  )
  if (running) return saveInterview(card, cutShort(running, context.now))
  const isAhead = planned.some(({ start }) => toEpoch(start) >= context.now)
  return isAhead || !callsForAnother(card, context.now) ? card : addEndedInterview(card, kind, context)
}

/** Changes the kind of an interview. A length that was only guessed from the kind changes with it; the end stays. */
export function setKind(interview: Interview, kind: InterviewKind): Interview {
  if (interview.source !== 'drop') return { ...interview, kind }
  const durationMinutes = defaultDurationMinutes[kind]
  const start = toIso(getInterviewEnd(interview) - durationMinutes * MINUTE)
  return { ...interview, kind, durationMinutes, start }
}

/** Adds a conversation that ended just now, with every interviewer on the card as a participant. */
export function addEndedInterview(card: Card, kind: InterviewKind, context: CommandContext): Card {
  const { now, zone, newId } = context
  const blankInterview = createInterview({ id: newId(), kind, now, zone: card.zone ?? zone, source: 'drop' })
  return saveInterview(card, {
    ...blankInterview,
    start: toIso(now - blankInterview.durationMinutes * MINUTE),
    personIds: card.people.filter((person) => person.role === 'interviewer').map((person) => person.id),
  })
}

/** Returns true if no interview has ended yet, or if the last thing the employer said was “another interview”. */
function callsForAnother(card: Card, now: EpochMs): boolean {
  // Waiting after an offer was taken back is a choice, and no conversation.
  if (card.offers.some(({ withdrawnAt }) => withdrawnAt !== null)) return false
  const last = findLatestEndedInterview(card, now)
  if (last === null) return true
  const answer = card.answers.findLast(({ outcome }) => outcome.kind !== 'courtesy')
  return answer?.outcome.kind === 'next-interview' && toEpoch(answer.at) >= getInterviewEnd(last)
}

/** Ends an interview now. It lasts at least a minute, so its start may move back. */
function cutShort(interview: Interview, now: EpochMs): Interview {
  const minutes = Math.max(1, Math.round((now - toEpoch(interview.start)) / MINUTE))
  return { ...interview, durationMinutes: minutes, start: toIso(now - minutes * MINUTE) }
}

function saveInterview(card: Card, interview: Interview): Card {
  return { ...card, interviews: upsertEntry(card.interviews, interview) }
}
