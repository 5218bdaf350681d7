import { Check } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { describeCount } from '#shared/notes/check/describe-count'
import type { CheckedNote, Finding } from '#shared/notes/check/finding'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { type FindingActions, FindingItem } from './finding-item.tsx'
import styles from './note-aside.module.css'

interface NoteAsideProps extends FindingActions {
  /** Null while the check is being loaded, and for a note that is not checked. */
  readonly checked: CheckedNote | null
  readonly wordCount: number
  /** True if the grammar checker does not run. */
  readonly isGrammarOff: boolean
  readonly onRestore: (finding: Finding) => void
  /** Null if the card cannot be opened from here. */
  readonly onOpenCard: (() => void) | null
  /** Shown before and after the findings. */
  readonly before: ReactNode
  readonly after: ReactNode
}

/** Lists what to look at before the note is sent, next to its text. */
export function NoteAside({
  checked,
  wordCount,
  isGrammarOff,
  onRestore,
  onOpenCard,
  before,
  after,
  ...actions
}: NoteAsideProps) {
  const headingId = useId()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const onDismiss = (finding: Finding) => {
    actions.onDismiss(finding)
    // The button that has the focus goes away with its finding.
    headingRef.current?.focus()
  }
  return (
    <section className={styles.aside} aria-labelledby={headingId}>
      {before}
      <h3 id={headingId} ref={headingRef} tabIndex={-1} className={styles.heading}>
        Before you copy <span className={styles.count}>{checked && describeCount(checked.findings)}</span>
      </h3>
      {checked && (
        <>
          <Findings findings={checked.findings} {...actions} onDismiss={onDismiss} />
          <Dismissed findings={checked.dismissed} onRestore={onRestore} />
          {isGrammarOff && (
            <p className={styles.off} role="status">
              Grammar is off: the checker didn’t start. Close the note and open it again to try once more.
            </p>
          )}
          <p className={styles.words}>{wordCount === 1 ? '1 word' : `${wordCount} words`}</p>
        </>
      )}
      {after}
      {onOpenCard && (
        <Button size="small" onPress={onOpenCard}>
          Open the card
        </Button>
      )}
    </section>
  )
}

function Findings({ findings, ...actions }: { readonly findings: readonly Finding[] } & FindingActions) {
  const grave = findings.filter(({ level }) => level !== 'nice')
  const nice = findings.filter(({ level }) => level === 'nice')
  return (
    <>
      {grave.length === 0 && (
        <p className={styles.ready}>
          <Icon icon={Check} className={styles.tick} />
          Nothing to change.
        </p>
      )}
      <FindingList findings={grave} {...actions} />
      {nice.length > 0 && <h4 className={styles.subheading}>Nice to have</h4>}
      <FindingList findings={nice} {...actions} />
    </>
  )
}

function FindingList({ findings, ...actions }: { readonly findings: readonly Finding[] } & FindingActions) {
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <FindingItem key={`${finding.id} ${finding.place?.start}`} finding={finding} {...actions} />
      ))}
    </ul>
  )
}

function Dismissed({
  findings,
  onRestore,
}: {
  readonly findings: readonly Finding[]
  readonly onRestore: (finding: Finding) => void
}) {
  if (findings.length === 0) return null
  return (
    <details className={styles.dismissed}>
      <summary>{findings.length} dismissed</summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.place?.start}`} className={styles.dismissedItem}>
            <span>{finding.text}</span>
            <Button
              size="small"
              look="quiet"
              aria-label={`Show again: ${finding.text}`}
              onPress={() => onRestore(finding)}
            >
              Show again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
