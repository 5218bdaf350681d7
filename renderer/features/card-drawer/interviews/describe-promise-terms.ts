import { assertNever } from '#shared/errors/assert-never'
import type { PromiseTerms } from '#shared/model/promise'
import type { PlainDate } from '#shared/model/scalars'
import { formatDayShort } from '#shared/text/format-day'

/**
 * Describes promise terms as a line of the card: "They decide by Fri 6 March". `today` is the user's current
 * day, null until it is loaded.
 */
export function describePromiseTerms(terms: PromiseTerms, today: PlainDate | null): string {
  switch (terms.kind) {
    case 'decide-by':
      return `They decide by ${formatDayShort(terms.date, today ?? terms.date)}`
    case 'call-on':
      return `You may call on ${formatDayShort(terms.date, today ?? terms.date)}`
    case 'no-date':
      return 'They named no date'
    default:
      return assertNever(terms)
  }
}
