import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id } from '#shared/model/scalars'
import { formatShortName } from '#shared/text/person-names'
import { thoughtExample } from '#shared/text/phrases/thought'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'

interface RemarkFieldsProps {
  readonly card: Card
  readonly interview: Interview
}

/**
 * A line for each person of an interview: what they talked about, as it follows “what you said about” in a note
 * to them, and then the user's own thought on it. Where nobody is named there is one line.
 */
export function RemarkFields({ card, interview }: RemarkFieldsProps) {
  const people = card.people.filter(({ id }) => interview.personIds.includes(id))
  const lines =
    people.length === 0
      ? [{ personId: null, name: 'they' }]
      : people.map((person) => ({ personId: person.id, name: formatShortName(person) }))
  return lines.map(({ personId, name }) => (
    <RemarkLine key={personId} card={card} interview={interview} personId={personId} name={name} />
  ))
}

interface RemarkLineProps extends RemarkFieldsProps {
  /** Null if nobody is named. */
  readonly personId: Id | null
  readonly name: string
}

function RemarkLine({ card, interview, personId, name }: RemarkLineProps) {
  const remark = interview.remarks?.find((one) => one.personId === personId)
  const place = { type: 'save-remark', cardId: card.id, interviewId: interview.id, personId } as const
  return (
    <>
      <AutosaveTextField
        label={`What ${name} said about …`}
        description="Finishes a sentence such as “What you said about … made sense to me” in your note."
        placeholder="people leaving in the first week"
        value={remark?.text ?? ''}
        onSave={(text, seen) => saveChange({ ...place, text, seen: { text: seen } })}
      />
      {remark && (
        <AutosaveTextField
          label={`Your thought on what ${name} said`}
          description="A sentence of your own. It comes right after theirs."
          placeholder={thoughtExample}
          value={remark.thought ?? ''}
          wraps
          onSave={(thought, seen) => saveChange({ ...place, thought, seen: { thought: seen } })}
        />
      )}
    </>
  )
}
