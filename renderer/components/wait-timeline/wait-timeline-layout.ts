import type { WaitTimelineView } from '#shared/ipc/board-view'

/** The number of days the timeline shows. */
export const TIMELINE_DAYS = 10

const countDays = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** Describes the timeline for screen readers. */
export function describeWaitTimeline({ day, targetDay, targetKind }: WaitTimelineView): string {
  const daysLeft = targetDay - day
  const target = targetKind === 'promise' ? 'the date they named' : `day ${targetDay}, when you can check in`
  if (daysLeft === 0) return `Day ${day}: today is ${target}`
  const distance = daysLeft > 0 ? `${countDays(daysLeft)} to` : `${countDays(-daysLeft)} past`
  return `Day ${day}: ${distance} ${target}`
}

/**
 * Returns a day's offset on the timeline, in per cent of its length. Days after its end are placed at the
 * end.
 */
export function toTimelinePercent(day: number): number {
  return (Math.min(Math.max(day, 0), TIMELINE_DAYS) / TIMELINE_DAYS) * 100
}
