import type { NoteDetail, NoteView } from '../ipc/note-view.ts'
import type { TemplateId } from '../model/template.ts'
import { toSingleLine, truncate } from '../text/plain-text.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { findConversationFacts } from './facts/conversation-facts.ts'
import type { NoteContext } from './note-context.ts'

/** The most details that the desk offers, and the most characters of each. */
const DETAILS_MAX = 10
const LENGTH_MAX = 160

/**
 * Lists the topics of the conversation, the promises to the reader and the user's strengths, for working into the note by
 * hand. Finds the interview that a line of the note's own can be saved to; null if the note has no
 * such line.
 */
export function findDetails(
  context: NoteContext,
  id: TemplateId,
): Pick<NoteView, 'details' | 'remarkInterviewId' | 'remark' | 'thought'> {
  const { card } = context
  const { conversation, person, tookPart } = findConversationFacts(context)
  const interviews = [...(conversation?.interviews ?? [])].reverse()
  const usesRemark = tookPart && builtInTemplates[id].fields.includes('remark')
  const own = person ? interviews.find(({ personIds }) => personIds.includes(person.id)) : interviews[0]
  const said = interviews.flatMap(({ topics, challenge, learned, strengths }) => [
    ...topics,
    ...[challenge, learned, strengths],
  ])
  const promised = card.ownPromises.filter(({ personId }) => personId === null || personId === person?.id)
  const details = [
    ...toDetails('said', said),
    ...toDetails(
      'promised',
      promised.map(({ text }) => text),
    ),
    ...toDetails('bring', card.wouldBring ?? []),
    ...toDetails('strength', card.sellingPoints),
  ]
  const remark = own?.remarks?.find(({ personId }) => personId === (person?.id ?? null))
  return {
    details: details.filter(isFirst).slice(0, DETAILS_MAX),
    remarkInterviewId: usesRemark ? (own?.id ?? null) : null,
    remark: remark?.text ?? '',
    thought: remark?.thought ?? '',
  }
}

function toDetails(kind: NoteDetail['kind'], texts: readonly string[]): readonly NoteDetail[] {
  return texts.map((text) => ({ text: truncate(toSingleLine(text), LENGTH_MAX), kind }))
}

/** Returns true for the first of equal lines that is not empty. */
function isFirst(
  { text }: { readonly text: string },
  index: number,
  lines: readonly { readonly text: string }[],
): boolean {
  return text !== '' && lines.findIndex((line) => line.text === text) === index
}
