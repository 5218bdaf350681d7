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

/** They moved their card, which only moving it back takes back. */
const moving: readonly AnswerKind[] = ['rejected', 'offer']

/** One answer, each field stored when it is left. */
export function AnswerEditor({ card, answer }: { readonly card: Card; readonly answer: Answer }) {
  const zone = useZone()
  const entry = useSavedEntry<AnswerEntry, AnswerField>({
    stored: answerEntry(answer, zone),
    async store(values) {
      const made = readAnswer(values, zone, answer)
      if (!made.ok) return made.refusal
      const { word, personId, channel, note } = made.answer
      const changes = { word, personId, channel, note, at: made.answer.at ?? answer.at }
      const result = await runCommand(
        { type: 'edit-answer', cardId: card.id, answerId: answer.id, changes },
        { tell: 'nothing' },
      )
      return result.ok ? null : { field: answerField(result.error.data.field), why: result.error.message }
    },
  })
  const whole = entry.wrongAt(null)
  const { kind } = answer.word
  const kinds = moving.includes(kind)
    ? [kind]
    : (Object.keys(answerNames) as AnswerKind[]).filter((one) => !moving.includes(one))
  return (
    <>
      <AnswerFields entry={entry} people={card.people} kinds={kinds} isNew={false} />
      {whole !== null && <Banner kind="error">{whole}</Banner>}
    </>
  )
}
