import type { Tone, WaitTimelineView } from '#shared/ipc/board-view'
import styles from './wait-timeline.module.css'
import { describeWaitTimeline, TIMELINE_DAYS, toTimelinePercent } from './wait-timeline-layout.ts'

/**
 * The wait timeline: a thin line of days. Its mark is a circle on the day of the user's turn, or a diamond on
 * the day that the employer named.
 */
export function WaitTimeline({
  timeline,
  tone,
}: {
  readonly timeline: WaitTimelineView
  readonly tone: Tone
}) {
  const mark = `${toTimelinePercent(timeline.targetDay)}%`
  const isUsersTurn = (tone === 'now' || tone === 'late') && timeline.day >= timeline.targetDay
  return (
    <svg
      className={styles.timeline}
      data-turn={isUsersTurn || undefined}
      role="img"
      aria-label={describeWaitTimeline(timeline)}
    >
      <line className={styles.base} x1="0" x2="100%" y1="7" y2="7" />
      {/* One dashed line draws all the ticks, because a board has hundreds of timelines. */}
      <line className={styles.days} x1="0" x2="100%" y1="7" y2="7" pathLength={TIMELINE_DAYS} />
      <line className={styles.base} x1="0" x2="0" y1="3.5" y2="10.5" />
      <line className={styles.base} x1="100%" x2="100%" y1="3.5" y2="10.5" />
      <line className={styles.fill} x1="0" x2={`${toTimelinePercent(timeline.day)}%`} y1="7" y2="7" />
      {timeline.targetKind === 'promise' ? (
        <svg className={styles.mark} x={mark} y="7" aria-hidden="true">
          <rect x="-3.2" y="-3.2" width="6.4" height="6.4" transform="rotate(45)" />
        </svg>
      ) : (
        <circle className={styles.mark} cx={mark} cy="7" r="3.4" />
      )}
    </svg>
  )
}
