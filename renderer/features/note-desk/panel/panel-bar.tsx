import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import type { PanelNote } from '#shared/ipc/desk-note'
import { Icon } from '../../../components/icon.tsx'
import { useStore } from '../../../state/use-store.ts'
import { copiedNotes } from './copied-notes.ts'
import styles from './panel-bar.module.css'

interface PanelBarProps {
  readonly notes: readonly PanelNote[]
  /** The key of the note on the desk. */
  readonly current: string
  readonly onOpen: (key: string) => void
}

const stateNames: Readonly<Record<PanelNote['state'], string>> = {
  'to-write': 'To write',
  begun: 'Begun',
  sent: 'Sent',
  skipped: 'Skipped',
  'too-late': 'Too late',
}

/** Lists the notes about one interview day, with what became of each. The focus follows the note on the desk. */
export function PanelBar({ notes, current, onOpen }: PanelBarProps) {
  const copied = useStore(copiedNotes, (state) => state)
  const currentButton = useRef<HTMLButtonElement>(null)
  const focused = useRef(current)
  useEffect(() => {
    if (focused.current === current) return
    focused.current = current
    currentButton.current?.focus()
  }, [current])
  return (
    <nav className={styles.bar} aria-label="Notes about this interview">
      <ul className={styles.notes}>
        {notes.map(({ key, step, name, state }) => {
          const isOpen = state === 'to-write' || state === 'begun'
          return (
            <li key={key}>
              <Button
                ref={key === current ? currentButton : null}
                aria-current={key === current}
                className={styles.note ?? ''}
                onPress={() => key !== current && onOpen(key)}
              >
                <span className={styles.name} dir="auto">
                  {name}
                </span>{' '}
                <span className={styles.state}>
                  {state === 'sent' && <Icon icon={Check} />}
                  {step === 'loop-in' && 'Debrief · '}
                  {isOpen && copied.has(key) ? 'Copied' : stateNames[state]}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
