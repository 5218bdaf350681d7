import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { resolveCardZone } from '#shared/rules/facts/card-zone'
import { runCommand } from '../../../state/run-command.ts'
import { EntryForm } from '../entry/entry-form.tsx'
import { useNewEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  type AnswerEntry,
  type AnswerField,
  type AnswerKind,
  answerNames,
  blankAnswer,
  findPersonWithoutNumber,
  parseAnswerEntry,
  toAnswerField,
} from './answer-entry.ts'
import { AnswerFields } from './answer-fields.tsx'
import { parseArrangements } from './parse-arrangements.ts'

interface AnswerFormProps {
  readonly card: Card
  /** The kind of answer that the form begins with; the user chooses one if it is missing. */
  readonly startsWith?: AnswerKind
  /** Their words, if the user has them already. */
  readonly words?: string
  /** Called once the answer is recorded, before `onDone`. */
  readonly onRecorded?: () => void
  /** Called once the answer is recorded or the form is given up. */
  readonly onDone: () => void
}

/**
 * The form in which the user records a new answer. All fields are saved together, because a rejection closes
 * the card and an offer moves it.
 */
export function AnswerForm({ card, startsWith, words = '', onRecorded, onDone }: AnswerFormProps) {
  const zone = useZone()
  const [{ answerId, interviewId }] = useState(() => ({
    answerId: crypto.randomUUID(),
    interviewId: crypto.randomUUID(),
  }))
  const theirZone = resolveCardZone(card, zone)
  // If the card has only one person, that person probably answered.
  const entry = useNewEntry<AnswerEntry, AnswerField>({
    initial: {
      ...blankAnswer,
      kind: startsWith ?? null,
      note: words,
      personId: card.people.length === 1 ? (card.people[0]?.id ?? null) : null,
    },
    title: 'Their answer',
    listWords: ({ phone, note }) => [phone, note],
    adapt: (kept) => ({
      ...kept,
      note: kept.note.includes(words) ? kept.note : `${kept.note}\n\n${words}`.trim(),
      personId: card.people.some(({ id }) => id === kept.personId) ? kept.personId : null,
    }),
    unsavedMessage: 'This answer isn’t saved yet. Save it, or cancel.',
    onDone,
    async store(values) {
      const parsed = parseAnswerEntry(values, zone)
      if (!parsed.ok) return parsed.refusal
      const arranged = parseArrangements(values, { zone: theirZone, interviewId })
      if (!arranged.ok) return arranged.refusal
      const phone = findPersonWithoutNumber(values, card.people) ? values.phone.trim() : ''
      const result = await runCommand(
        {
          ...{ type: 'record-answer', cardId: card.id, answerId },
          ...{ ...parsed.answer, ...arranged.arrangements, ...(phone ? { phone } : {}) },
        },
        { show: 'done' },
      )
      if (result.ok) {
        onRecorded?.()
        return null
      }
      const { code, data, message } = result.error
      return { field: toAnswerField(data.field), message, isUnsaved: code === 'not-saved' }
    },
  })
  return (
    <EntryForm label="Their answer" submitLabel="Save" refusal={entry.errorAt(null)} entry={entry}>
      <AnswerFields
        entry={entry}
        people={card.people}
        kinds={Object.keys(answerNames) as AnswerKind[]}
        theirZone={theirZone}
        isNew
      />
    </EntryForm>
  )
}
