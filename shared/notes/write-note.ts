import { AppError } from '../errors/app-error.ts'
import type { NoteView } from '../ipc/note-view.ts'
import type { Card } from '../model/card.ts'
import type { Person } from '../model/person.ts'
import type { TemplateCopy, TemplateId } from '../model/template.ts'
import { formatFullName } from '../text/person-names.ts'
import { toSingleLine } from '../text/plain-text.ts'
import { formatFollowUpTitle } from '../views/follow-up-title.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { describeCallHoursWarning } from './call-hours-warning.ts'
import { describeClosedNotice } from './closed-notice.ts'
import { describeEarlyWarning } from './early-warning.ts'
import { DETAIL_PLACEHOLDER, fillNoteFields, type NoteContext } from './note-fields.ts'
import { parseTemplate } from './parse-template.ts'
import { type NoteText, renderTemplate } from './render-template.ts'
import type { FieldName, NoteFields } from './template-fields.ts'

/** The input of `writeNote`, including the user's own templates and whether to use a saved draft. */
export interface NoteRequest extends NoteContext {
  /** The card whose message comes first; null if the follow-up is not held. */
  readonly holder: Card | null
  readonly templates: readonly TemplateCopy[]
  /** True to return the saved draft of the user if there is one; false to fill the template again. */
  readonly useDraft: boolean
}

/** Writes the note of a follow-up for the note desk. Throws `not-found` if it has none. */
export function writeNote(request: NoteRequest): NoteView {
  const { followUp, card } = request
  const id = followUp.template
  if (id === null)
    throw new AppError('not-found', 'There is no note for this. The card shows what there is to do.')
  const person = card.people.find(({ id }) => id === followUp.personId)
  const draft = request.useDraft ? card.drafts.find(({ key }) => key === followUp.key) : undefined
  const note = draft ? { ...draft, missing: findPlaceholder(draft.body) } : renderNote(id, request)
  return {
    key: followUp.key,
    cardId: card.id,
    step: followUp.step,
    title: formatFollowUpTitle(followUp, card),
    company: card.company,
    role: card.role,
    reason: followUp.reason,
    sources: [...followUp.sources],
    person: person ? toRecipient(person) : null,
    channel: followUp.channel,
    template: id,
    subject: note.subject,
    body: note.body,
    isDraft: draft !== undefined,
    closedReason: describeClosedNotice(followUp, card, request),
    warning:
      describeEarlyWarning(followUp, card, request) ?? describeCallHoursWarning(followUp, card, request),
    missing: note.missing,
  }
}

function toRecipient(person: Person): NonNullable<NoteView['person']> {
  return {
    id: person.id,
    name: formatFullName(person),
    email: toSingleLine(person.email),
    phone: toSingleLine(person.phone),
  }
}

/**
 * Renders the user's copy of a template, otherwise the built-in one. If the copy is broken, renders the
 * built-in one and reports the mistake.
 */
function renderNote(id: TemplateId, request: NoteRequest): NoteText & { missing: string[] } {
  const fields = fillNoteFields(request)
  const copy = request.templates.find((template) => template.id === id)
  if (!copy) return renderBuiltIn(id, fields)
  try {
    const used = [...parseTemplate(copy.subject), ...parseTemplate(copy.body)]
    return { ...renderTemplate(copy, fields), missing: listMissing(used, fields) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const problem = `your own version of this template, which cannot be read: ${error.message}`
    const fallback = renderBuiltIn(id, fields)
    return { ...fallback, missing: [...fallback.missing, problem] }
  }
}

function renderBuiltIn(id: TemplateId, fields: NoteFields): NoteText & { missing: string[] } {
  const template = builtInTemplates[id]
  return { ...renderTemplate(template, fields), missing: listMissing(template.fields, fields) }
}

/** Lists in words the fields that the template uses and the card has no value for. */
function listMissing(names: readonly FieldName[], fields: NoteFields): string[] {
  const used = new Set(names)
  const missing: string[] = []
  if (!fields.hasPerson && (used.has('greeting') || used.has('personName'))) missing.push('the person’s name')
  if (fields.theRole === 'the role' && used.has('theRole')) missing.push('the role')
  if (used.has('detail')) missing.push(...findPlaceholder(fields.detail))
  if (!fields.hasYourName && used.has('yourName')) missing.push('your name')
  return missing
}

/** Lists the detail that the user still has to fill in; empty if they have. */
function findPlaceholder(text: string): string[] {
  return text.includes(DETAIL_PLACEHOLDER) ? ['one thing from the conversation'] : []
}
