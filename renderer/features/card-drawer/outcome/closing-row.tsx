import { Archive } from 'lucide-react'
import type { Card } from '#shared/model/card'
import type { Closing } from '#shared/model/closing'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Choice } from '../../../components/choice.tsx'
import { Icon } from '../../../components/icon.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useSeen } from '../../../state/use-seen.ts'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import type { RowProps } from '../timeline/row-props.ts'
import { TimelineRow } from '../timeline/timeline-row.tsx'

/** The line that says how a card ended. Moving the card to another column reopens it. */
export function ClosingRow({ entry, title, card }: RowProps<'closing'>) {
  const { closing } = entry
  return (
    <TimelineRow
      id={entry.id}
      at={entry.at}
      mark={<Icon icon={Archive} />}
      startsOpen={closing.reason === 'rejected' && closing.feedback === ''}
      title={<b>{title}</b>}
      detail={
        closing.feedback !== '' && (
          <p className={styles.quote} dir="auto">
            {closing.feedback}
          </p>
        )
      }
    >
      {closing.reason === 'rejected' && <RejectionFields card={card} closing={closing} />}
      <p className={styles.about}>Move the card to another column to open it again.</p>
    </TimelineRow>
  )
}

/** Edits who said no, how, and what they said. */
function RejectionFields({ card, closing }: { readonly card: Card; readonly closing: Closing }) {
  const sendSeen = useSeen(closing)
  const createCommand = (
    changes: Partial<Pick<Closing, 'personId' | 'channel' | 'feedback' | 'reconnect'>>,
  ) => ({ type: 'edit-closing', cardId: card.id, changes }) as const
  const apply = (changes: Parameters<typeof createCommand>[0]) =>
    void sendSeen(changes, (seen) => runCommand({ ...createCommand(changes), seen }, { show: 'failure' }))
  return (
    <>
      <AutosaveTextField
        label="What would have made the difference"
        description="In their words. Shown when you prepare for the next interview."
        multiline
        value={closing.feedback}
        onSave={(feedback, seen) => saveChange({ ...createCommand({ feedback }), seen: { feedback: seen } })}
      />
      <div className={styles.wide}>
        {card.people.length > 0 && (
          <Select
            label="Who told you"
            value={toOptionValue(closing.personId)}
            options={listPersonOptions(card.people)}
            onChange={(option) => apply({ personId: toPersonId(option) })}
          />
        )}
        <Choice
          label="How"
          value={closing.channel}
          options={[
            { value: 'email', name: 'By email' },
            { value: 'phone', name: 'By phone' },
          ]}
          onChange={(channel) => apply({ channel })}
        />
      </div>
      <Checkbox isSelected={closing.reconnect} onChange={(reconnect) => apply({ reconnect })}>
        Remind me to get in touch in 90 days
      </Checkbox>
    </>
  )
}
