import type { Offer } from '../../model/offer.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { defaultFormats } from '../../text/date-formats.ts'
import { parseDate } from '../../text/parse-date.ts'
import { formatList, toSingleLine } from '../../text/plain-text.ts'
import { addDays, getWeekday } from '../../time/day.ts'
import type { NoteContext } from '../note-context.ts'
import { type DayContext, formatNoteDay, formatOnNoteDay, getTheirToday } from './note-days.ts'

/** The most open points that a note asks about. */
const POINTS_MAX = 3
/** How much longer a note asks for, in days. */
const LONGER_DAYS = 7

/** What a note says of an offer; each text is empty if it has nothing to say. */
interface OfferFacts {
  /** The day by which they want an answer, while it is still to come. */
  readonly answerBy: string
  readonly answerDay: PlainDate | null
  /** The day that a request for more time proposes. */
  readonly laterDay: string
  /** What the card does not know of the offer, as it follows “I'd like to go over”. */
  readonly openPoints: string
  /** True if a time to talk the offer over is agreed. */
  readonly isCallAgreed: boolean
  /** When the job starts: "on 1 July". */
  readonly startsOn: string
}

/** Finds the offer that a note is about, which may be on another card, and what to say of it. */
export function findOfferFacts(
  { card, cards = [card], followUp }: NoteContext,
  days: DayContext,
): OfferFacts {
  const others = cards.flatMap(({ offers }) => offers)
  const offer =
    [...card.offers, ...others].find(({ id }) => id === followUp.eventId) ??
    card.offers.findLast(({ withdrawnAt }) => withdrawnAt === null)
  if (!offer)
    return {
      answerBy: '',
      answerDay: null,
      laterDay: formatLaterDay(getTheirToday(days), days),
      openPoints: '',
      isCallAgreed: false,
      startsOn: '',
    }
  const today = getTheirToday(days)
  const answerDay = offer.answerBy !== null && offer.answerBy >= today ? offer.answerBy : null
  return {
    answerBy: answerDay ? formatNoteDay(answerDay, days) : '',
    answerDay,
    laterDay: formatLaterDay(answerDay ?? today, days),
    openPoints: formatList(listOpenPoints(offer).slice(0, POINTS_MAX)),
    isCallAgreed: offer.discussAt !== '',
    startsOn: formatStart(offer, days),
  }
}

function listOpenPoints(offer: Offer): readonly string[] {
  const points: readonly [text: string, point: string][] = [
    [offer.answerBy ?? '', 'when you need my answer'],
    [offer.startDate, 'the start date'],
    [offer.pay, 'the pay'],
    [offer.location, "where I'd be based"],
    [offer.contract, 'the contract'],
    [offer.department, "which team I'd join"],
    [offer.dressCode, 'the usual hours'],
  ]
  return points.filter(([text]) => text === '').map(([, point]) => point)
}

/** The start date is a line that the user typed; it is used only where it is a date that is still to come. */
function formatStart({ startDate }: Offer, days: DayContext): string {
  const today = getTheirToday(days)
  const { order } = days.formats ?? defaultFormats
  const parsed = startDate === '' ? null : parseDate(toSingleLine(startDate), { order, today })
  return parsed?.ok && parsed.value > today ? formatOnNoteDay(parsed.value, days) : ''
}

/** Formats the day to ask for instead of one: a week later, and no day of a weekend. */
function formatLaterDay(day: PlainDate, days: DayContext): string {
  return formatNoteDay(skipWeekend(addDays(day, LONGER_DAYS)), days)
}

function skipWeekend(date: PlainDate): PlainDate {
  const weekday = getWeekday(date)
  return weekday > 5 ? addDays(date, 8 - weekday) : date
}
