import type { Card } from '#shared/model/card'
import type { TimelineEntry } from '#shared/views/timeline/list-timeline'
import type { TimelineActions } from './timeline-actions.ts'

/** What every kind of line of the timeline gets. */
export interface RowProps<Kind extends TimelineEntry['kind']> {
  readonly entry: Extract<TimelineEntry, { kind: Kind }>
  readonly title: string
  readonly card: Card
  readonly actions: TimelineActions
}
