import type { BoardCard } from '#shared/ipc/board-view'
import { classNames } from '../../components/class-names.ts'
import { useBoardActions } from './board-actions.ts'
import styles from './card.module.css'

/** The line with the next step of a card: a shape and a text. It is a button if there is something to do. */
export function NextStep({ card, tabIndex }: { readonly card: BoardCard; readonly tabIndex: 0 | -1 }) {
  const { onOpenFollowUp } = useBoardActions()
  const { text, tone, key } = card.next
  const line = (
    <>
      {tone !== 'plain' && <span className={styles.shape} />}
      <span dir="auto">{text}</span>
    </>
  )
  if (key === null) return <p className={styles.next}>{line}</p>
  return (
    <button
      type="button"
      className={classNames(styles.next, styles.openButton)}
      tabIndex={tabIndex}
      onClick={() => onOpenFollowUp(key)}
    >
      {line}
    </button>
  )
}
