import type { Card } from '#shared/model/card'
import type { PlainDate, ZoneName } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDayShort } from '#shared/text/format-day'
import { stepNames } from '#shared/text/step-names'
import { toPlainDate } from '#shared/time/day'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'

/** A fact that the user may need during a call. */
export interface CallFact {
  readonly name: string
  readonly text: string
}

interface Context {
  readonly today: PlainDate
  readonly zone: ZoneName
  readonly formats: DateFormats
  readonly now: number
}

/** Lists what the card knows that may be asked for on the phone; at most four facts, empty if it knows none. */
export function listCallFacts(card: Card, { today, zone, formats, now }: Context): readonly CallFact[] {
  const onDay = (date: PlainDate) => formatDayShort(date, today, formats)
  const ofInstant = (at: number) => onDay(toPlainDate(at, zone))
  const spoke = Math.max(
    ...card.interviews
      .filter(({ status }) => status === 'planned')
      .map(getInterviewEnd)
      .filter((end) => end <= now),
  )
  const sent = card.actions.findLast(({ kind, channel }) => kind === 'sent' && channel !== null)
  const promised = card.ownPromises.at(-1)
  const offer = card.offers.findLast(({ withdrawnAt }) => withdrawnAt === null)
  return [
    { name: 'You spoke', text: Number.isFinite(spoke) ? ofInstant(spoke) : '' },
    {
      name: 'You sent',
      text: sent ? `${stepNames[sent.step]}, ${ofInstant(toEpoch(sent.at))}` : '',
    },
    { name: 'You promised', text: promised?.text ?? '' },
    { name: 'Their offer', text: offer?.pay ?? '' },
    { name: 'You’d bring', text: card.sellingPoints[0] ?? '' },
    { name: 'You applied', text: card.appliedOn ? onDay(card.appliedOn) : '' },
  ]
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 4)
}
