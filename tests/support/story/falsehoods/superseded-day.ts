import type { PlainDate } from '#shared/model/scalars'
import { findDays } from '../days.ts'
import type { FindFalsehoods } from '../notes.ts'
import { HOME, toMoment } from '../story.ts'
import { dayOf, type Truth } from '../truth.ts'

/** Finds the days that a note names and that no longer hold, or never did. */
export const findSupersededDays: FindFalsehoods<Truth> = ({ subject, body, step }, truth) => {
  const holding = new Set(listHoldingDays(truth))
  // Where the note is about an interview that does not take place, its day is the point.
  if (step === 'missed-interview')
    for (const { start, zone } of truth.missed) holding.add(dayOf(toMoment(start), zone ?? HOME))
  return findDays(`${subject}\n${body}`, truth.now)
    .filter(({ dates }) => !dates.some((date) => holding.has(date)))
    .map(({ text, dates }) =>
      dates.some((date) => truth.supersededDays.includes(date))
        ? `names ${text}, which no longer holds`
        : `names ${text}, on which nothing was or is`,
    )
}

function listHoldingDays({
  application,
  held,
  ahead,
  namedDay,
  answerBy,
  answeredOn,
}: Truth): readonly PlainDate[] {
  const interviews = [...held, ...ahead].map(({ start, zone }) => dayOf(toMoment(start), zone ?? HOME))
  const own = held.flatMap(({ talk }) => talk?.ownPromises ?? []).map(({ date }) => date)
  // Who asks for more time names a week after the day.
  const later =
    answerBy && new Date(Date.parse(`${answerBy}T12:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
  return [application.appliedOn, ...interviews, ...own, namedDay, answerBy, answeredOn, later].filter(
    (day): day is PlainDate => day !== null,
  )
}
