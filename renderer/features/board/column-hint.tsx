import type { Stage } from '#shared/model/stage'
import styles from './column-hint.module.css'

const hints: Readonly<Record<Stage, string>> = {
  applied: 'Applications you’ve sent, until someone answers.',
  'phone-screen': 'Drag a card here when the first call is booked.',
  interview: 'Interviews with the people who decide.',
  waiting:
    'Drop a card here after a conversation. Callback counts the days and tells you who to write to, and when.',
  offer: 'You have an offer.',
  closed: 'Done, with the reason. Their feedback is kept.',
}

/** Explains what an empty column is for. */
export function ColumnHint({ stage }: { readonly stage: Stage }) {
  return <p className={styles.hint}>{hints[stage]}</p>
}
