import { Ellipsis, X } from 'lucide-react'
import { Heading } from 'react-aria-components/Heading'
import type { NoteView } from '#shared/ipc/note-view'
import { Button, IconButton } from '../../components/button.tsx'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import styles from './call-header.module.css'

interface CallHeaderProps {
  readonly note: NoteView
  readonly more: readonly MenuEntry[]
  readonly onOpenCard: () => void
  readonly onClose: () => void
}

/** Shows whom the call is to and for which application, and the ways out of the call sheet. */
export function CallHeader({ note, more, onOpenCard, onClose }: CallHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <Heading slot="title" level={2} className={styles.title ?? ''} dir="auto">
          Call {note.person?.name ?? note.company}
        </Heading>
        <p className={styles.about}>
          {note.role !== '' && (
            <>
              <bdi>{note.role}</bdi>,{' '}
            </>
          )}
          <bdi>{note.company}</bdi>
        </p>
      </div>
      <div className={styles.actions}>
        <Button look="quiet" onPress={onOpenCard}>
          Open the card
        </Button>
        <Menu
          label="More about this call"
          trigger={<IconButton icon={Ellipsis} label="More" />}
          entries={more}
        />
        <IconButton icon={X} label="Close" onPress={onClose} />
      </div>
    </header>
  )
}
