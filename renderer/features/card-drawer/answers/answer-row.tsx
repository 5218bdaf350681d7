import { MessageSquare } from 'lucide-react'
import { Suspense } from 'react'
import { Icon } from '../../../components/icon.tsx'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { useFormats, useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { RemoveButton } from '../entry/remove-button.tsx'
import { formatMoment } from '../format-moment.ts'
import type { RowProps } from '../timeline/row-props.ts'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { useZone } from '../use-zone.ts'

// The editor contains date and time fields, whose script is large and must not delay the board.
const AnswerEditor = createLazyComponent(async () => (await import('./answer-editor.tsx')).AnswerEditor)

/** The line of one answer of the employer's, which can be corrected in place. */
export function AnswerRow({ entry, title, card, actions }: RowProps<'answer'>) {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  const { answer } = entry
  return (
    <TimelineRow
      id={answer.id}
      at={entry.at}
      mark={<Icon icon={MessageSquare} />}
      title={<b dir="auto">{title}</b>}
      detail={
        answer.note !== '' && (
          <p className={styles.quote} dir="auto">
            “{answer.note}”
          </p>
        )
      }
    >
      <Suspense>
        <AnswerEditor card={card} answer={answer} />
      </Suspense>
      <div className={styles.more}>
        <RemoveButton
          name={`their answer of ${formatMoment({ at: entry.at, zone, today, formats })}`}
          command={{ type: 'remove-answer', cardId: card.id, answerId: answer.id }}
          onRemoved={actions.onRemoved}
        />
      </div>
    </TimelineRow>
  )
}
