import { assertNever } from '#shared/errors/assert-never'
import type { PromiseTerms } from '#shared/model/promise'
import type { PlainDate } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDayShort } from '#shared/text/format-day'

/**
 * Describes promise terms as a line of the card: "They decide by Fri 6 March". `today` is the user's current
 * day, null until it is loaded.
 */
export function describePromiseTerms(
  terms: PromiseTerms,
  { today, formats }: { readonly today: PlainDate | null; readonly formats: DateFormats },
): string {
  switch (terms.kind) {
    case 'decide-by':
      return `They’ll get back by ${formatDayShort(terms.date, today ?? terms.date, formats)}`
    case 'call-on':
      return `You can follow up on ${formatDayShort(terms.date, today ?? terms.date, formats)}`
    case 'no-date':
      return terms.theyCall ? 'They’ll call' : 'They named no date'
    default:
      return assertNever(terms)
  }
}
