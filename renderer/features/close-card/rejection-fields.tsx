import type { Channel, Person } from '#shared/model/person'
import { Checkbox } from '../../components/checkbox.tsx'
import { Choice } from '../../components/choice.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../components/person-options.ts'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { ClosingEntry } from './closing-entry.ts'

const channels: readonly { value: Channel; name: string }[] = [
  { value: 'email', name: 'By email' },
  { value: 'phone', name: 'By phone' },
]

interface RejectionFieldsProps {
  readonly entry: ClosingEntry
  readonly people: readonly Person[]
  /** The error to show at the feedback; null without an error. */
  readonly error: string | null
  readonly onChange: (change: Partial<ClosingEntry>) => void
}

/**
 * Shows the fields for who said no, how, and what they said. The user's thanks use the same channel, and
 * the next preparation shows the feedback.
 */
export function RejectionFields({ entry, people, error, onChange }: RejectionFieldsProps) {
  return (
    <>
      {people.length > 0 && (
        <Select
          label="Who told you?"
          value={toOptionValue(entry.personId)}
          options={listPersonOptions(people)}
          onChange={(option) => onChange({ personId: toPersonId(option) })}
        />
      )}
      <Choice
        label="How?"
        value={entry.channel}
        options={channels}
        onChange={(channel) => onChange({ channel })}
      />
      <TextField
        label="What would have made the difference"
        description="In their words, if they said. Shown when you prepare for the next interview."
        multiline
        value={entry.feedback}
        error={error}
        onChange={(feedback) => onChange({ feedback })}
      />
      <Checkbox isSelected={entry.reconnect} onChange={(reconnect) => onChange({ reconnect })}>
        Remind me to get in touch in 90 days
      </Checkbox>
    </>
  )
}
