import { assertNever } from '#shared/errors/assert-never'
import type { PromiseWord } from '#shared/model/promise'
import type { PlainDate } from '#shared/model/scalars'
import { sayDayShort } from '#shared/text/format-day'

/** Describes promise terms as a line of the card: "They decide by Fri 6 March". */
export function sayPromiseWord(terms: PromiseWord, today: PlainDate | null): string {
  switch (terms.kind) {
    case 'decide-by':
      return `They decide by ${sayDayShort(terms.date, today ?? terms.date)}`
    case 'call-on':
      return `You may call on ${sayDayShort(terms.date, today ?? terms.date)}`
    case 'no-date':
      return 'They named no date'
    default:
      return assertNever(terms)
  }
}
