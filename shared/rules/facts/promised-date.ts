import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { ThreadStart } from './thread-start.ts'

/** What the employer last said about when they decide or may be called; null if they named no day. */
type NamedDay =
  | { readonly kind: 'decide-by'; readonly date: PlainDate; readonly isOutOfOffice?: boolean }
  | { readonly kind: 'call-on'; readonly date: PlainDate }

/** Returns the day that the employer named last in a thread; null if they named none. */
export function findNamedDay(card: Pick<Card, 'theirPromises'>, threadStart: ThreadStart): NamedDay | null {
  switch (threadStart.from) {
    case 'answer': {
      const { outcome, date } = threadStart
      if (outcome.kind === 'call-on') return { kind: 'call-on', date: outcome.date }
      if (outcome.kind === 'new-date' || outcome.kind === 'out-of-office')
        return {
          kind: 'decide-by',
          date: date ?? outcome.date,
          isOutOfOffice: outcome.kind === 'out-of-office',
        }
      return null
    }
    case 'interview-day': {
      const terms = findCurrentPromise(card, threadStart.interviewDay)?.terms
      return terms === undefined || terms.kind === 'no-date' ? null : terms
    }
    case 'missed-interview':
    case 'withdrawn-offer':
      return null
    default:
      return assertNever(threadStart)
  }
}

/**
 * Returns the day by which the employer said they would decide, called D in the rules. Returns null if they
 * named no day or a later answer replaced it.
 */
export function findPromisedDate(
  card: Pick<Card, 'theirPromises'>,
  threadStart: ThreadStart,
): PlainDate | null {
  const day = findNamedDay(card, threadStart)
  return day?.kind === 'decide-by' ? day.date : null
}
