import type { NoteView } from '../ipc/note-view.ts'
import type { Card } from '../model/card.ts'
import { LINE_MAX } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'
import { findPerson } from '../rules/facts/choose-recipient.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { formatTime } from '../text/format-day.ts'
import { formatOnDay } from '../text/format-day-in-sentence.ts'
import { interviewNouns } from '../text/interview-nouns.ts'
import { formatFullName } from '../text/person-names.ts'
import { toSingleLine, truncate, withoutDirectionMarks } from '../text/plain-text.ts'
import { toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { formatFollowUpTitle } from '../views/follow-up-title.ts'

/** Says what a note is for, and why: those of its follow-up, unless the note asks for something else. */
export function describeNote(
  id: TemplateId,
  { followUp, card, ...context }: TimeContext & { readonly followUp: FollowUp; readonly card: Card },
): Pick<NoteView, 'title' | 'reason' | 'sources'> {
  const reason = withoutDirectionMarks(followUp.reason)
  const sources = [...followUp.sources]
  const person = findPerson(card, followUp.personId)
  const who = person ? toSingleLine(formatFullName(person)) : 'them'
  if (id === 'ask-for-time') return { title: truncate(`Ask ${who} for more time`, LINE_MAX), reason, sources }
  if (id === 'reschedule')
    return {
      title: truncate(`Ask ${who} for another time`, LINE_MAX),
      reason: describeInterview(followUp, card, context),
      sources: [],
    }
  return { title: formatFollowUpTitle(followUp, card), reason, sources }
}

/** Describes the interview that is to be moved: "Your call is on Thursday at 15:00." */
function describeInterview(
  { eventId, reason }: FollowUp,
  { interviews }: Card,
  { now, zone, formats }: TimeContext,
): string {
  const interview = interviews.find(({ id }) => id === eventId)
  if (!interview) return reason
  const start = toEpoch(interview.start)
  const day = formatOnDay(toPlainDate(start, zone), { today: toPlainDate(now, zone), formats })
  return `Your ${interviewNouns[interview.kind]} is ${day} at ${formatTime(toWallTime(start, zone), formats)}.`
}
