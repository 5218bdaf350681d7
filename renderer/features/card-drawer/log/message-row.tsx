import { Mail, Phone } from 'lucide-react'
import { Icon } from '../../../components/icon.tsx'
import { useFormats, useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { RemoveButton } from '../entry/remove-button.tsx'
import { formatClock, formatMoment } from '../format-moment.ts'
import type { RowProps } from '../timeline/row-props.ts'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { useZone } from '../use-zone.ts'
import { CallNotes, SentText } from './sent-text.tsx'

/** The line of a message or call that no follow-up asked for. */
export function MessageRow({ entry, title, card, actions }: RowProps<'message'>) {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  const { message } = entry
  const isCall = message.channel === 'phone'
  const when = formatMoment({ at: entry.at, zone, today, formats })
  return (
    <TimelineRow
      id={message.id}
      at={entry.at}
      mark={<Icon icon={isCall ? Phone : Mail} />}
      title={<span dir="auto">{title}</span>}
      detail={isCall && message.text !== '' && <CallNotes text={message.text} />}
      end={formatClock({ at: entry.at, zone, formats })}
    >
      {!isCall && <SentText subject={message.subject} text={message.text} />}
      <div className={styles.more}>
        <RemoveButton
          name={`your ${isCall ? 'call' : 'message'} of ${when}`}
          command={{ type: 'remove-message', cardId: card.id, messageId: message.id }}
          onRemoved={actions.onRemoved}
        />
      </div>
    </TimelineRow>
  )
}
