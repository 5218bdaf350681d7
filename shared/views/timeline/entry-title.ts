import { describeAnswer } from '../../commands/answers/describe-answer.ts'
import { closingReasonNames } from '../../commands/cards/close-card.ts'
import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Id, PlainDate } from '../../model/scalars.ts'
import type { DateFormats } from '../../text/date-formats.ts'
import { describeDone, describeMessage } from '../../text/describe-done.ts'
import { describePerson } from '../../text/describe-person.ts'
import { formatDatesInText } from '../../text/format-dates-in-text.ts'
import { capitalize, formatDay } from '../../text/format-day.ts'
import { interviewNouns } from '../../text/interview-nouns.ts'
import { formatList } from '../../text/plain-text.ts'
import type { TimelineEntry } from './list-timeline.ts'

interface TitleContext {
  readonly card: Card
  /** The user's current day. */
  readonly today: PlainDate
  readonly formats: DateFormats
}

/** Says in a few words what an entry of the timeline is: "Call with Jane Okafor", "Thanked Jane Okafor". */
export function formatEntryTitle(entry: TimelineEntry, context: TitleContext): string {
  const { card, today, formats } = context
  switch (entry.kind) {
    case 'applied':
      return card.agency ? `Applied through ${card.agency}` : 'Applied'
    case 'interview':
      return formatInterviewTitle(entry.interview, card)
    case 'answer':
      return describeAnswer(entry.answer.outcome, findName(card, entry.answer.personId), { today, formats })
    case 'own-promise':
      return `You promised: ${entry.promise.text}`
    case 'action':
      return describeDone(entry.action, findName(card, entry.action.personId))
    case 'message':
      return describeMessage(entry.message.channel, findName(card, entry.message.personId))
    case 'offer': {
      const { answerBy, withdrawnAt } = entry.offer
      if (withdrawnAt !== null) return 'Their offer, taken back'
      return answerBy === null
        ? 'Their offer'
        : `Their offer, answer by ${formatDay(answerBy, today, formats)}`
    }
    case 'closing':
      return `Closed: ${closingReasonNames[entry.closing.reason]}`
    case 'step':
      return entry.followUp.title
    case 'log':
      return formatDatesInText(entry.text, { today, formats })
    default:
      return assertNever(entry)
  }
}

/** "Call with Jane Okafor", "Interview with 4 people"; only the noun if nobody is named. */
function formatInterviewTitle({ kind, personIds }: Interview, card: Card): string {
  const names = card.people
    .filter(({ id }) => personIds.includes(id))
    .map((person) => describePerson(person, card.people))
  const noun = capitalize(interviewNouns[kind])
  if (names.length === 0) return noun
  return `${noun} with ${names.length > 2 ? `${names.length} people` : formatList(names)}`
}

function findName(card: Card, personId: Id | null): string | null {
  const person = card.people.find(({ id }) => id === personId)
  return person ? describePerson(person, card.people) : null
}
