import type { NoteView } from '#shared/ipc/note-view'
import type { Channel } from '#shared/model/person'
import { channelNames } from '#shared/text/channel-names'
import { Choice } from '../../components/choice.tsx'
import styles from './address.module.css'

interface ChannelFieldProps {
  readonly note: NoteView
  readonly onChoose: (channel: Channel) => void
}

/** Shows how the note goes out, with the other ways. Choosing the phone opens the call sheet. */
export function ChannelField({ note, onChoose }: ChannelFieldProps) {
  const { channel, channels, closedReason } = note
  return (
    <>
      <span className={styles.term}>By</span>
      <div className={styles.value}>
        {closedReason === null && channels.length > 1 ? (
          <Choice
            label="By"
            hideLabel
            look="chips"
            value={channel}
            options={channels.map((value) => ({
              value,
              name: value === 'phone' ? 'Call sheet' : channelNames[value],
            }))}
            onChange={onChoose}
          />
        ) : channel === null ? (
          'However you spoke'
        ) : (
          channelNames[channel]
        )}
      </div>
    </>
  )
}
