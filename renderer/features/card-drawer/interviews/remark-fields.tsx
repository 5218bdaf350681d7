import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { formatShortName } from '#shared/text/person-names'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'

interface RemarkFieldsProps {
  readonly card: Card
  readonly interview: Interview
}

/**
 * A line for each person of an interview: what they talked about, as it follows “what you said about” in a note
 * to them. Where nobody is named there is one line.
 */
export function RemarkFields({ card, interview }: RemarkFieldsProps) {
  const people = card.people.filter(({ id }) => interview.personIds.includes(id))
  const lines =
    people.length === 0
      ? [{ personId: null, name: 'they' }]
      : people.map((person) => ({ personId: person.id, name: formatShortName(person) }))
  return lines.map(({ personId, name }) => (
    <AutosaveTextField
      key={personId}
      label={`What ${name} said about …`}
      description="Finishes a sentence such as “It helped to hear about …” in your note."
      placeholder="people leaving in the first week"
      value={interview.remarks?.find((remark) => remark.personId === personId)?.text ?? ''}
      onSave={(text, seen) =>
        saveChange({
          type: 'save-remark',
          cardId: card.id,
          interviewId: interview.id,
          personId,
          text,
          seen: { text: seen },
        })
      }
    />
  ))
}
