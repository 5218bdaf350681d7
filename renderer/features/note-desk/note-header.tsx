import { Info, X } from 'lucide-react'
import type { NoteView } from '#shared/ipc/note-view'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { ScreenHeader } from '../../components/screen/screen-header.tsx'
import { Sources } from '../../components/sources.tsx'
import styles from './note-header.module.css'

interface NoteHeaderProps {
  /** Null until the note is loaded. */
  readonly note: NoteView | null
  readonly onClose: () => void
}

/** Shows the title of the note desk, the card, and why the note is due. */
export function NoteHeader({ note, onClose }: NoteHeaderProps) {
  return (
    <>
      <ScreenHeader
        title={note?.title ?? 'The note'}
        about={
          note && (
            <>
              {note.role !== '' && (
                <>
                  <bdi>{note.role}</bdi>
                  {' · '}
                </>
              )}
              <bdi>{note.company}</bdi>
            </>
          )
        }
        className={styles.header}
      >
        <IconButton icon={X} label="Close" onPress={onClose} />
      </ScreenHeader>
      {note && (
        <div className={styles.reason}>
          <Icon icon={Info} className={styles.mark} />
          <p dir="auto">
            {note.reason} <Sources letters={note.sources} />
          </p>
        </div>
      )}
    </>
  )
}
