import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { runCommand } from '../../../state/run-command.ts'
import { EntryForm } from '../entry/entry-form.tsx'
import { useNewEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  createInterviewEntry,
  type InterviewEntry,
  type InterviewField,
  toInterviewCommand,
  toInterviewField,
} from './interview-entry.ts'
import { InterviewFields } from './interview-fields.tsx'

interface InterviewFormProps {
  readonly card: Card
  readonly onDone: () => void
}

/** The form in which the user adds an interview. */
export function InterviewForm({ card, onDone }: InterviewFormProps) {
  const userZone = useZone()
  const [interviewId] = useState(() => crypto.randomUUID())
  const entry = useNewEntry<InterviewEntry, InterviewField>({
    initial: createInterviewEntry(card, userZone),
    title: 'New interview',
    listWords: ({ location }) => [location],
    adapt: (kept) => ({
      ...kept,
      personIds: kept.personIds.filter((id) => card.people.some((person) => person.id === id)),
    }),
    unsavedMessage: 'This interview isn’t saved yet. Save it, or cancel.',
    onDone,
    async store(values) {
      const parsed = toInterviewCommand(values, { cardId: card.id, interviewId, userZone })
      if (!parsed.ok) return parsed.refusal
      const result = await runCommand(parsed.command, { show: 'done' })
      if (result.ok) return null
      const { code, data, message } = result.error
      return { field: toInterviewField(data.field), message, isUnsaved: code === 'not-saved' }
    },
  })
  return (
    <EntryForm label="Interview" submitLabel="Save" refusal={entry.errorAt(null)} entry={entry}>
      <InterviewFields entry={entry} people={card.people} />
    </EntryForm>
  )
}
