import { ChevronsUpDown } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/icon.tsx'
import entry from '../entry/entry.module.css'
import styles from './timeline.module.css'

/** How many of the folded entries are named. */
const NAMED = 2

interface FoldedRowProps {
  readonly count: number
  /** What happened in them. */
  readonly titles: readonly string[]
  readonly onUnfold: () => void
}

/** The line that stands for the earlier entries until the user asks for them. */
export function FoldedRow({ count, titles, onUnfold }: FoldedRowProps) {
  const names = titles.slice(0, NAMED)
  const rest = count - names.length
  const parts = [...names, ...(rest > 0 && names.length > 0 ? [`${rest} more`] : [])]
  return (
    <li className={classNames(entry.entry, styles.row)}>
      <span className={styles.day}>Earlier</span>
      <span className={styles.node} aria-hidden="true">
        <Icon icon={ChevronsUpDown} size={14} />
      </span>
      <p className={styles.foldedNames} dir="auto">
        {parts.join(' · ') || 'Moves and corrections'}
      </p>
      <Button look="quiet" size="small" className={styles.menu} onPress={onUnfold}>
        {`Show ${count}`}
      </Button>
    </li>
  )
}
