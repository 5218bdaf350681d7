import type { Channel, Person } from '#shared/model/person'
import { Choice } from '../../components/choice.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { ClosingEntry } from './closing-entry.ts'

/** Stands for nobody in a list that knows no nothing. */
const NOBODY = ''

const channels: readonly { value: Channel; name: string }[] = [
  { value: 'email', name: 'By e-mail' },
  { value: 'phone', name: 'By phone' },
]

interface RejectionFieldsProps {
  readonly entry: ClosingEntry
  readonly people: readonly Person[]
  readonly error: string | null
  readonly onChange: (change: Partial<ClosingEntry>) => void
}

/** Who said no, how, and what they said: both are kept on the card. */
export function RejectionFields({ entry, people, error, onChange }: RejectionFieldsProps) {
  return (
    <>
      {people.length > 0 && (
        <Select
          label="Who told you?"
          value={entry.personId ?? NOBODY}
          options={[
            { value: NOBODY, name: 'Somebody else' },
            ...people.map(({ id, name }) => ({ value: id, name })),
          ]}
          onChange={(id) => onChange({ personId: id === NOBODY ? null : id })}
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
        description="In their words, if they said. Kept on the card."
        lines
        value={entry.feedback}
        error={error}
        onChange={(feedback) => onChange({ feedback })}
      />
    </>
  )
}
