import { Check } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import type { Finding } from './before-copy.ts'
import styles from './note-aside.module.css'

interface NoteAsideProps {
  readonly findings: readonly Finding[]
  /** Selects that part of the note. */
  readonly onShow: (at: NonNullable<Finding['at']>) => void
  readonly onOpenCard: (() => void) | null
}

export function NoteAside({ findings, onShow, onOpenCard }: NoteAsideProps) {
  const heading = useId()
  const open = findings.filter((one) => one.kind === 'look').length
  return (
    <section className={styles.aside} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        Before you copy <span className={styles.count}>{open === 0 ? 'all well' : `${open} to look at`}</span>
      </h3>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li
            key={`${finding.text} ${finding.at?.from}`}
            className={classNames(styles.finding, styles[finding.kind])}
          >
            {finding.kind === 'fine' ? (
              <Icon of={Check} className={styles.tick} />
            ) : (
              <span className={styles.diamond} />
            )}
            <span>
              <span className="visually-hidden">{finding.kind === 'fine' ? 'Well: ' : 'Look at: '}</span>
              {finding.text}
              <span className={styles.more}>{finding.more}</span>
              {finding.at && <Show at={finding.at} onShow={onShow} />}
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

function Show({ at, onShow }: { at: NonNullable<Finding['at']>; onShow: NoteAsideProps['onShow'] }) {
  return (
    <Button size="small" className={styles.show} onPress={() => onShow(at)}>
      Go to it
    </Button>
  )
}
