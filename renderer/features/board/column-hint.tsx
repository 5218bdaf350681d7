import type { Stage } from '#shared/model/stage'
import styles from './column-hint.module.css'

const hints: Readonly<Record<Stage, string>> = {
  applied: 'Applications you have sent, until somebody answers.',
  'phone-screen': 'Drag a card here when a first call is set.',
  interview: 'Video calls and visits with the people who decide.',
  waiting:
    'Drop a card here when a conversation has ended. Callback counts the days and says when to write, and to whom.',
  offer: 'An offer is in hand.',
  closed: 'Finished, with the reason. What they told you is kept.',
}

/** Explains what an empty column is for. */
export function ColumnHint({ stage }: { readonly stage: Stage }) {
  return <p className={styles.hint}>{hints[stage]}</p>
}
