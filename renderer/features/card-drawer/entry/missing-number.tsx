import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { chooseCallChannel } from '#shared/rules/facts/choose-channel'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from './save-change.ts'

interface MissingNumberProps {
  readonly card: Card
  /** The person who gave leave to call; null if nobody is named. */
  readonly personId: Id | null
}

/** Asks for the number of somebody who may be called; shows nothing if it is known, or if they are not called. */
export function MissingNumber({ card, personId }: MissingNumberProps) {
  const person = card.people.find(({ id }) => id === personId)
  if (person?.phone.trim() !== '' || chooseCallChannel(person) !== 'phone') return null
  return (
    <AutosaveTextField
      label={`${person.name}’s number`}
      type="tel"
      description="For the call on that day."
      value={person.phone}
      onSave={(phone, seen) =>
        saveChange({
          type: 'save-person',
          cardId: card.id,
          personId: person.id,
          changes: { phone },
          seen: { phone: seen },
        })
      }
    />
  )
}
