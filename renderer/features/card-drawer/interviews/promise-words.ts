import { assertNever } from '#shared/errors/assert-never'
import type { PromiseWord } from '#shared/model/promise'
import type { PlainDate } from '#shared/model/scalars'
import { sayDayShort } from '#shared/text/format-day'

/** What they said of when, as a line of the card: "They decide by Fri 6 March". */
export function sayPromiseWord(word: PromiseWord, today: PlainDate | null): string {
  switch (word.kind) {
    case 'decide-by':
      return `They decide by ${sayDayShort(word.date, today ?? word.date)}`
    case 'call-on':
      return `You may call on ${sayDayShort(word.date, today ?? word.date)}`
    case 'no-date':
      return 'They named no date'
    default:
      return assertNever(word)
  }
}
