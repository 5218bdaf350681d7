import type { NoteView } from '#shared/ipc/note-view'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'
import { ChannelField } from '../../forms/address/channel-field.tsx'
import { ToField } from '../../forms/address/to-field.tsx'
import styles from './call-address.module.css'

interface CallAddressProps {
  readonly note: NoteView
  readonly onChoosePerson: (personId: Id) => void
  readonly onChooseChannel: (channel: Channel) => void
  /** Called after the user has named whom to call, if nobody was named. */
  readonly onNamed: () => void
}

/** Lets the user call somebody else, or write instead. Shows nothing if there is no choice. */
export function CallAddress({ note, onChoosePerson, onChooseChannel, onNamed }: CallAddressProps) {
  const { person, recipients, channels } = note
  const hasOthers = recipients.some(({ id }) => id !== person?.id)
  if (!hasOthers && channels.length < 2) return null
  return (
    <div className={styles.bar}>
      {hasOthers && (
        <div className={styles.part}>
          <ToField note={note} onChoose={onChoosePerson} onNamed={onNamed} />
        </div>
      )}
      {channels.length > 1 && (
        <div className={styles.part}>
          <ChannelField note={note} onChoose={onChooseChannel} />
        </div>
      )}
    </div>
  )
}
