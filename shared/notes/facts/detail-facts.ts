import type { Id } from '../../model/scalars.ts'
import { bringFrame, parsePhrase, remarkFrame } from '../../text/phrases/phrase.ts'
import { parseThought } from '../../text/phrases/thought.ts'
import { getKnown } from '../../text/typed-text.ts'
import type { NoteContext } from '../note-context.ts'
import type { ConversationFacts } from './conversation-facts.ts'
import { isInTexts, type SentTexts } from './sent-texts.ts'

/** What makes a note personal; a text is empty if there is nothing that the reader has not read before. */
export interface DetailFacts {
  /** What the reader said, as it follows “what you said about”. */
  readonly remark: string
  /** The user's own thought on it, as a sentence. */
  readonly thought: string
  /** What anybody said in the conversation, as it follows “we talked about”. */
  readonly topic: string
  /** What the user would bring, as it follows “I'd bring”. */
  readonly bring: string
  /** True if the card has such a remark for the reader, whether they read it before or not. */
  readonly hasAnyRemark: boolean
}

/** Chooses the details of a note. What the reader has read before is not used again. */
export function chooseDetails(
  { card }: NoteContext,
  conversationFacts: ConversationFacts,
  { toReader, toOthers }: SentTexts,
): DetailFacts {
  const { conversation, person, tookPart } = conversationFacts
  const remarks = (conversation?.interviews ?? []).flatMap((interview) =>
    (interview.remarks ?? []).flatMap(({ personId, text, thought = '' }) => {
      const phrase = getKnown(parsePhrase(text, remarkFrame))
      return phrase ? [{ personId, text: phrase, thought: getKnown(parseThought(thought)) ?? '' }] : []
    }),
  )
  const participants = [...new Set(conversation?.interviews.flatMap(({ personIds }) => personIds))]
  const own = tookPart ? (shareOut(remarks, participants).get(person?.id ?? null) ?? []) : []
  const isNew = (text: string) => !isInTexts(text, toReader)
  const brought = (card.wouldBring ?? []).flatMap((text) => {
    const phrase = getKnown(parsePhrase(text, bringFrame))
    return phrase && isNew(phrase) ? [phrase] : []
  })
  const remark = own.find(({ text }) => isNew(text))
  return {
    remark: remark?.text ?? '',
    thought: remark && isNew(remark.thought) ? remark.thought : '',
    topic: remarks.map(({ text }) => text).find(isNew) ?? '',
    // Colleagues compare notes, so a strength that none of them has read comes first.
    bring: brought.find((text) => !isInTexts(text, toOthers)) ?? brought[0] ?? '',
    hasAnyRemark: own.length > 0,
  }
}

interface Remark {
  readonly personId: Id | null
  readonly text: string
  readonly thought: string
}

/**
 * Shares remarks out so that nobody reads the same one as a colleague: each goes to whose it is, and one that
 * is nobody's to the first participant without one. Without participants all are for the reader.
 */
function shareOut(
  remarks: readonly Remark[],
  participants: readonly Id[],
): ReadonlyMap<Id | null, readonly Remark[]> {
  if (participants.length === 0) return new Map([[null, remarks]])
  const shares = new Map<Id | null, Remark[]>(participants.map((id) => [id, []]))
  const taken = new Set<string>()
  const give = (share: Remark[] | undefined, remark: Remark) => {
    const key = remark.text.toLowerCase()
    if (share === undefined || taken.has(key)) return
    taken.add(key)
    share.push(remark)
  }
  for (const remark of remarks) if (remark.personId !== null) give(shares.get(remark.personId), remark)
  for (const remark of remarks) {
    if (remark.personId !== null) continue
    const lacking = participants.find((id) => shares.get(id)?.length === 0) ?? participants[0]
    give(shares.get(lacking ?? null), remark)
  }
  return shares
}
