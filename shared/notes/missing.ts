import type { FieldName, NoteFields } from '../text/template/template-fields.ts'
import { DETAIL_PLACEHOLDER } from './earlier-fields.ts'
import type { NoteFacts } from './note-fields.ts'

/** What a note to somebody the user spoke with reads better for. */
export const ONE_DETAIL = 'one thing they said; with it the note reads like yours'

/** What a note that only keeps in touch needs; without it, it is one note too many. */
export const FRESH_THING = 'something new to say; without it, waiting may be better'

/** Lists in words what the note would say if the card knew it. */
export function listMissing(
  names: readonly FieldName[],
  fields: NoteFields,
  { details, facts }: NoteFacts,
): string[] {
  const used = new Set(names)
  const missing: string[] = []
  if (!fields.hasPerson && (used.has('greeting') || used.has('personName'))) missing.push('the person’s name')
  if (fields.theRole === 'the role' && used.has('theRole')) missing.push('the role')
  if (used.has('detail')) missing.push(...findPlaceholder(fields.detail))
  if ((used.has('remark') || used.has('heard')) && facts.tookPart && !details.hasAnyRemark)
    missing.push(ONE_DETAIL)
  if (used.has('promisedThing') && !fields.hasThing) missing.push('what you promised to send')
  if (!fields.hasYourName && used.has('hasYourName')) missing.push('your name')
  return missing
}

/** Lists the detail that the user still has to fill in; empty if they have. */
export function findPlaceholder(text: string): string[] {
  return text.includes(DETAIL_PLACEHOLDER) ? ['one thing from the conversation'] : []
}
