import type { Id } from '#shared/model/scalars'
import type { NoteForm, TemplateId, Tone } from '#shared/model/template'
import { getCopyId } from '#shared/model/template'
import type { OfferedWording } from '#shared/notes/list-wordings'

/** Which texts are shown: those of a template in one tone and form. */
export interface TemplatePlace {
  readonly template: TemplateId
  readonly tone: Tone
  readonly form: NoteForm
}

/** Where the screen begins. */
export interface TemplatesStart extends TemplatePlace {
  /** Its position among the wordings, or its key. */
  readonly wording: number | string
  /** The card to look at the text on; null if one is to be chosen. */
  readonly cardId: Id | null
}

/** Identifies a wording among those of a template, tone and form. It stays the same while its text is changed. */
export function getWordingKey({ copy, builtIn }: OfferedWording): string {
  return builtIn ? `built-in-${builtIn.position}` : copy ? getCopyId(copy) : ''
}

/** Names a wording in the row of them: a built-in one by its number, one that the user added by its name. */
export function nameWording({ copy, builtIn }: OfferedWording): string {
  if (!builtIn) return copy?.name ?? 'Yours'
  return copy ? `${builtIn.position + 1} · yours` : `${builtIn.position + 1}`
}

/** Returns a name for a copy that no other wording has: "Check-in (copy)", "Check-in (copy 2)". */
export function nameCopy(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(copy(?: \d+)?\)$/, '').slice(0, 180)
  const isTaken = (candidate: string) =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase())
  let next = `${base} (copy)`
  for (let number = 2; isTaken(next); number++) next = `${base} (copy ${number})`
  return next
}
