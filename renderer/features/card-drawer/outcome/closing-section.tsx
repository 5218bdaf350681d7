import type { Card } from '#shared/model/card'
import type { Closing } from '#shared/model/closing'
import { toEpoch } from '#shared/time/instant'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Choice } from '../../../components/choice.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import { formatMomentDay } from '../format-moment.ts'
import { Section } from '../section/section.tsx'
import { useZone } from '../use-zone.ts'

interface ClosingSectionProps {
  readonly card: Card
  /** The text on the board's card, which says how it ended. */
  readonly boardText: string
}

/** Shows how a closed card ended. Moving the card to another column reopens it. */
export function ClosingSection({ card, boardText }: ClosingSectionProps) {
  const zone = useZone()
  const today = useToday()
  const { closing } = card
  if (closing === null) return null
  return (
    <Section id="closing" title="How it ended" summary={boardText}>
      <div className={styles.group}>
        <div>
          <p className={styles.main}>{boardText}</p>
          <p className={styles.about}>
            {formatMomentDay({ at: toEpoch(closing.at), zone, today })} · move the card to another column to
            open it again
          </p>
        </div>
        {closing.reason === 'rejected' && <RejectionFields card={card} closing={closing} />}
      </div>
    </Section>
  )
}

/** Edits who said no, how, and what they said. */
function RejectionFields({ card, closing }: { readonly card: Card; readonly closing: Closing }) {
  const createCommand = (
    changes: Partial<Pick<Closing, 'personId' | 'channel' | 'feedback' | 'reconnect'>>,
  ) => ({ type: 'edit-closing', cardId: card.id, changes }) as const
  const apply = (changes: Parameters<typeof createCommand>[0]) =>
    void runCommand(createCommand(changes), { show: 'failure' })
  return (
    <>
      <AutosaveTextField
        label="What would have made the difference"
        description="In their words. Kept for your next preparation."
        multiline
        value={closing.feedback}
        onSave={(feedback) => saveChange(createCommand({ feedback }))}
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
            { value: 'email', name: 'By e-mail' },
            { value: 'phone', name: 'By phone' },
          ]}
          onChange={(channel) => apply({ channel })}
        />
      </div>
      <Checkbox isSelected={closing.reconnect} onChange={(reconnect) => apply({ reconnect })}>
        Remind me in 90 days to get in touch again
      </Checkbox>
    </>
  )
}
