import { AppError } from '../errors/app-error.ts'
import type { NoteView } from '../ipc/note-view.ts'
import type { Card } from '../model/card.ts'
import type { Person } from '../model/person.ts'
import type { TemplateCopy, TemplateId } from '../model/template.ts'
import { fullName } from '../text/person-names.ts'
import { oneLine } from '../text/plain-text.ts'
import { followUpTitle } from '../views/follow-up-title.ts'
import { builtIn } from './built-in.ts'
import { callHoursBecause } from './call-hours-warning.ts'
import { closedBecause } from './closed-notice.ts'
import { earlyBecause } from './early-warning.ts'
import type { FieldName, NoteFields } from './fields.ts'
import { DETAIL_GAP, type NoteContext, noteFields } from './note-fields.ts'
import { parseTemplate } from './parse-template.ts'
import { type Letter, renderTemplate } from './render-template.ts'

/** What `writeNote` needs: the note's context, the user's own templates, and whether a saved draft may stand. */
export interface NoteRequest extends NoteContext {
  /** The card whose message comes first, where the follow-up is held. */
  readonly holder: Card | null
  readonly templates: readonly TemplateCopy[]
  /** True shows the user's draft where there is one; false fills the template anew. */
  readonly draft: boolean
}

/** Writes the note of a follow-up, ready for the desk. Throws `not-found` where there is nothing to send. */
export function writeNote(request: NoteRequest): NoteView {
  const { followUp, card } = request
  const id = followUp.template
  if (id === null)
    throw new AppError('not-found', 'There is no note for this. The card shows what there is to do.')
  const person = card.people.find((one) => one.id === followUp.personId)
  const draft = request.draft ? card.drafts.find((one) => one.key === followUp.key) : undefined
  const written = draft ? { ...draft, missing: gapIn(draft.body) } : fromTemplate(id, request)
  return {
    key: followUp.key,
    cardId: card.id,
    step: followUp.step,
    title: followUpTitle(followUp, card),
    company: card.company,
    role: card.role,
    reason: followUp.reason,
    sources: [...followUp.sources],
    person: person ? recipient(person) : null,
    channel: followUp.channel,
    template: id,
    subject: written.subject,
    body: written.body,
    isDraft: draft !== undefined,
    closedBecause: closedBecause(followUp, card, request),
    early: earlyBecause(followUp, card, request) ?? callHoursBecause(followUp, card, request),
    missing: written.missing,
  }
}

function recipient(person: Person): NonNullable<NoteView['person']> {
  return {
    id: person.id,
    name: fullName(person),
    email: oneLine(person.email),
    phone: oneLine(person.phone),
  }
}

function fromTemplate(id: TemplateId, request: NoteRequest): Letter & { missing: string[] } {
  const fields = noteFields(request)
  const copy = request.templates.find((one) => one.id === id)
  if (!copy) return fromBuiltIn(id, fields)
  try {
    const used = [...parseTemplate(copy.subject), ...parseTemplate(copy.body)]
    return { ...renderTemplate(copy, fields), missing: missingFrom(used, fields) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const broken = `your own version of this template, which cannot be read: ${error.message}`
    const instead = fromBuiltIn(id, fields)
    return { ...instead, missing: [...instead.missing, broken] }
  }
}

function fromBuiltIn(id: TemplateId, fields: NoteFields): Letter & { missing: string[] } {
  const template = builtIn[id]
  return { ...renderTemplate(template, fields), missing: missingFrom(template.fields, fields) }
}

/** What the template asked for and the card does not know, in words. */
function missingFrom(names: readonly FieldName[], fields: NoteFields): string[] {
  const used = new Set(names)
  const missing: string[] = []
  if (!fields.hasPerson && (used.has('greeting') || used.has('personName'))) missing.push('the person’s name')
  if (fields.theRole === 'the role' && used.has('theRole')) missing.push('the role')
  if (used.has('detail')) missing.push(...gapIn(fields.detail))
  if (!fields.hasYourName && used.has('yourName')) missing.push('your name')
  return missing
}

function gapIn(text: string): string[] {
  return text.includes(DETAIL_GAP) ? ['one thing from the conversation'] : []
}
