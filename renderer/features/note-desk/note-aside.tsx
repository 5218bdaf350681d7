import { Check } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import type { Finding } from './check-note.ts'
import styles from './note-aside.module.css'

interface NoteAsideProps {
  readonly findings: readonly Finding[]
  /** Selects a range of the note. */
  readonly onShow: (range: NonNullable<Finding['range']>) => void
  /** Null if the card cannot be opened from here. */
  readonly onOpenCard: (() => void) | null
}

/** Lists what to look at before the note is sent, next to its text. */
export function NoteAside({ findings, onShow, onOpenCard }: NoteAsideProps) {
  const headingId = useId()
  const warningCount = findings.filter(({ kind }) => kind === 'look').length
  return (
    <section className={styles.aside} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        Before you copy{' '}
        <span className={styles.count}>{warningCount === 0 ? 'all well' : `${warningCount} to look at`}</span>
      </h3>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li
            key={`${finding.text} ${finding.range?.from}`}
            className={classNames(styles.finding, styles[finding.kind])}
          >
            {finding.kind === 'fine' ? (
              <Icon icon={Check} className={styles.tick} />
            ) : (
              <span className={styles.diamond} />
            )}
            <span>
              <span className="visually-hidden">{finding.kind === 'fine' ? 'Well: ' : 'Look at: '}</span>
              {finding.text}
              <span className={styles.more}>{finding.detail}</span>
              {finding.range && <ShowButton range={finding.range} onShow={onShow} />}
            </span>
          </li>
        ))}
      </ul>
      {onOpenCard && (
        <Button size="small" onPress={onOpenCard}>
          Open the card
        </Button>
      )}
    </section>
  )
}

interface ShowButtonProps extends Pick<NoteAsideProps, 'onShow'> {
  readonly range: NonNullable<Finding['range']>
}

/** A button that selects the range of the note which a finding is about. */
function ShowButton({ range, onShow }: ShowButtonProps) {
  return (
    <Button size="small" className={styles.show} onPress={() => onShow(range)}>
      Go to it
    </Button>
  )
}
