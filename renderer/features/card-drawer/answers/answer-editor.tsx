import type { Answer } from '#shared/model/answer'
import type { Card } from '#shared/model/card'
import { Banner } from '../../../components/banner.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useSavedEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  type AnswerEntry,
  type AnswerField,
  type AnswerKind,
  answerEntry,
  answerField,
  answerNames,
  readAnswer,
} from './answer-entry.ts'
import { AnswerFields } from './answer-fields.tsx'

/** These kinds moved their card, which only moving the card back can undo. */
const movingKinds: readonly AnswerKind[] = ['rejected', 'offer']

/** Edits one answer; each field is stored when the focus leaves it. */
export function AnswerEditor({ card, answer }: { readonly card: Card; readonly answer: Answer }) {
  const zone = useZone()
  const entry = useSavedEntry<AnswerEntry, AnswerField>({
    stored: answerEntry(answer, zone),
    async store(values) {
      const parsed = readAnswer(values, zone, answer)
      if (!parsed.ok) return parsed.refusal
      const { word, personId, channel, note } = parsed.answer
      const changes = { word, personId, channel, note, at: parsed.answer.at ?? answer.at }
      const result = await runCommand(
        { type: 'edit-answer', cardId: card.id, answerId: answer.id, changes },
        { tell: 'nothing' },
      )
      return result.ok ? null : { field: answerField(result.error.data.field), message: result.error.message }
    },
  })
  const formError = entry.errorAt(null)
  const { kind } = answer.word
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
