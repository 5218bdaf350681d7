import type { Answer } from '#shared/model/answer'
import type { Card } from '#shared/model/card'
import { channelPhrases } from '#shared/text/channel-names'
import { formatTime } from '#shared/text/format-day'
import { formatTypedDate } from '#shared/text/format-typed'
import { Banner } from '../../../components/banner.tsx'
import { namePeople } from '../../../components/person-options.ts'
import { runCommand } from '../../../state/run-command.ts'
import { toSaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats } from '../../../state/use-board.ts'
import { MissingNumber } from '../entry/missing-number.tsx'
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
  toSeenAnswer,
} from './answer-entry.ts'
import { AnswerFields } from './answer-fields.tsx'

/**
 * The kinds of answer that moved the card when they were recorded. Their kind can no longer be changed here.
 */
const movingKinds: readonly AnswerKind[] = ['rejected', 'offer']

/** Edits one answer. Each field is saved when the focus leaves it. */
export function AnswerEditor({ card, answer }: { readonly card: Card; readonly answer: Answer }) {
  const zone = useZone()
  const formats = useFormats()
  const entry = useAutosaveEntry<AnswerEntry, AnswerField>({
    title: 'Their answer',
    toWords: ({ kind, day, time, date, note, personId, channel }) =>
      [
        kind && answerNames[kind].replace(' …', ''),
        day && formatTypedDate(day, formats.order),
        time && formatTime(time, formats),
        date && formatTypedDate(date, formats.order),
        note,
        ...namePeople([personId], card.people),
        channel && channelPhrases[channel],
      ]
        .filter(Boolean)
        .join(', '),
    stored: toAnswerEntry(answer, zone),
    async store(values, seen) {
      const parsed = parseAnswerEntry(values, zone, answer)
      if (!parsed.ok) return parsed.refusal
      const { outcome, personId, channel, note } = parsed.answer
      const changes = { outcome, personId, channel, note, at: parsed.answer.at ?? answer.at }
      const result = await runCommand(
        {
          ...{ type: 'edit-answer', cardId: card.id, answerId: answer.id, changes },
          seen: { ...toSeenAnswer(answer, seen, zone) },
        },
        { show: 'nothing' },
      )
      return result.ok
        ? null
        : { field: toAnswerField(result.error.data.field), ...toSaveRefusal(result.error) }
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
      {entry.values.kind === 'call-on' && <MissingNumber card={card} personId={entry.values.personId} />}
      {formError !== null && <Banner kind="error">{formError}</Banner>}
    </>
  )
}
