import type { TemplateCopy } from '../model/template.ts'
import type { NoteStyle } from './note-context.ts'
import type { NoteText } from './render-template.ts'
import type { BuiltInTemplate } from './template.ts'

/** A text that a note can be written from. */
export interface OfferedWording extends NoteText {
  /** The user's own text; null if this is a built-in one. */
  readonly copy: TemplateCopy | null
  /** The built-in wording that this one is or replaces; null if it is one more. */
  readonly builtIn: (NoteText & { readonly position: number }) | null
}

/**
 * Lists the wordings of a template in one tone and form: the built-in ones, each as the user changed it, then
 * those that the user added. The user's own stay whatever an update does to the built-in ones: a text that
 * replaced one which is gone is listed after the others. A copy without a tone is used in place of all of them.
 */
export function listWordings(
  template: BuiltInTemplate,
  copies: readonly TemplateCopy[],
  { tone, form }: NoteStyle,
): readonly OfferedWording[] {
  const builtIns = template.wordings[tone][form].map(({ subject, body }, position) => ({
    subject,
    body,
    position,
  }))
  const own = copies.filter(({ id }) => id === template.id)
  const only = own.find((copy) => copy.tone === undefined)
  if (only) return [toOwn(only, builtIns[0] ?? null)]
  const fitting = own.filter((copy) => copy.tone === tone && copy.form === form)
  const replacements = new Map(
    fitting.flatMap((copy) => (copy.replaces === undefined ? [] : [[copy.replaces, copy] as const])),
  )
  const added = fitting.filter(({ replaces }) => replaces === undefined || !builtIns[replaces])
  return [
    ...builtIns.map((builtIn) => {
      const copy = replacements.get(builtIn.position)
      return copy ? toOwn(copy, builtIn) : { ...toText(builtIn), copy: null, builtIn }
    }),
    ...added.map((copy) => toOwn(copy, null)),
  ]
}

function toOwn(copy: TemplateCopy, builtIn: OfferedWording['builtIn']): OfferedWording {
  return { ...toText(copy), copy, builtIn }
}

function toText({ subject, body }: NoteText): NoteText {
  return { subject, body }
}
