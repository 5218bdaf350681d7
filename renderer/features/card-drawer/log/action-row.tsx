import { Check, Mail, Minus, Phone } from 'lucide-react'
import { Suspense } from 'react'
import type { DoneAction } from '#shared/views/timeline/list-timeline'
import { Icon } from '../../../components/icon.tsx'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { useFormats } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { RemoveButton } from '../entry/remove-button.tsx'
import { formatClock } from '../format-moment.ts'
import type { RowProps } from '../timeline/row-props.ts'
import rows from '../timeline/timeline.module.css'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { useZone } from '../use-zone.ts'
import { CallNotes, SentText } from './sent-text.tsx'

// The editor contains date and time fields, whose script is large and must not delay the board.
const ActionEditor = createLazyComponent(async () => (await import('./action-editor.tsx')).ActionEditor)

/** The line of what was done about a follow-up: its text to read, and when and how to correct. */
export function ActionRow({ entry, title, card, actions }: RowProps<'action'>) {
  const { action } = entry
  const isCall = action.channel === 'phone'
  return (
    <TimelineRow
      id={action.id}
      at={entry.at}
      mark={<Icon icon={chooseIcon(action)} />}
      title={<span dir="auto">{title}</span>}
      detail={isCall && action.text !== '' && <CallNotes text={action.text} />}
      end={<Ending action={action} at={entry.at} />}
    >
      {!isCall && <SentText subject={action.subject} text={action.text} />}
      <Suspense>
        <ActionEditor cardId={card.id} action={action} />
      </Suspense>
      <div className={styles.more}>
        <RemoveButton
          name={`“${title}”`}
          command={{ type: 'remove-follow-up-action', cardId: card.id, actionId: action.id }}
          onRemoved={actions.onRemoved}
        />
      </div>
    </TimelineRow>
  )
}

function chooseIcon({ kind, channel }: DoneAction) {
  if (kind === 'skipped') return Minus
  return kind === 'sent' && channel !== 'phone' ? Mail : Phone
}

function Ending({ action, at }: { readonly action: DoneAction; readonly at: number }) {
  const time = formatClock({ at, zone: useZone(), formats: useFormats() })
  if (action.kind === 'skipped') return null
  if (action.kind !== 'sent' || action.channel === 'phone') return time
  return (
    <span className={rows.done}>
      <Icon icon={Check} size={14} />
      {action.channel === null ? 'done' : 'sent'} {time}
    </span>
  )
}
