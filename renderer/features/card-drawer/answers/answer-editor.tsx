import type { Answer } from '#shared/model/answer'
import type { Card } from '#shared/model/card'
import { Banner } from '../../../components/banner.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useAutosaveEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  type AnswerEntry,
  type AnswerField,
  type AnswerKind,
  answerNames,
  parseAnswerEntry,
  toAnswerEntry,
  toAnswerField,
} from './answer-entry.ts'
import { AnswerFields } from './answer-fields.tsx'

/**
 * The kinds of answer that moved the card when they were recorded. Their kind can no longer be changed here.
 */
const movingKinds: readonly AnswerKind[] = ['rejected', 'offer']

/** Edits one answer. Each field is saved when the focus leaves it. */
export function AnswerEditor({ card, answer }: { readonly card: Card; readonly answer: Answer }) {
  const zone = useZone()
  const entry = useAutosaveEntry<AnswerEntry, AnswerField>({
    stored: toAnswerEntry(answer, zone),
    async store(values) {
      const parsed = parseAnswerEntry(values, zone, answer)
      if (!parsed.ok) return parsed.refusal
      const { outcome, personId, channel, note } = parsed.answer
      const changes = { outcome, personId, channel, note, at: parsed.answer.at ?? answer.at }
      const result = await runCommand(
        { type: 'edit-answer', cardId: card.id, answerId: answer.id, changes },
        { show: 'nothing' },
      )
      return result.ok
        ? null
        : { field: toAnswerField(result.error.data.field), message: result.error.message }
    },
  })
  // The error that belongs to no single field.
  const formError = entry.errorAt(null)
  const { kind } = answer.outcome
  // The cast is safe: the keys of `answerNames` are exactly the kinds of answer.
  const kinds = movingKinds.includes(kind)
    ? [kind]
    : (Object.keys(answerNames) as AnswerKind[]).filter((option) => !movingKinds.includes(option))
  return (
    <>
      <AnswerFields entry={entry} people={card.people} kinds={kinds} isNew={false} />
      {formError !== null && <Banner kind="error">{formError}</Banner>}
    </>
  )
}
