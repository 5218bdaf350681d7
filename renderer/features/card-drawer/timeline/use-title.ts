import type { Card } from '#shared/model/card'
import { toPlainDate } from '#shared/time/day'
import { formatEntryTitle } from '#shared/views/timeline/entry-title'
import type { TimelineEntry } from '#shared/views/timeline/list-timeline'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { useZone } from '../use-zone.ts'

/** Returns the function that says what an entry of the timeline is. */
export function useEntryTitle(card: Card): (entry: TimelineEntry) => string {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  return (entry) => formatEntryTitle(entry, { card, today: today ?? toPlainDate(entry.at, zone), formats })
}
