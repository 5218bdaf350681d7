import { AppError } from '../errors/app-error.ts'
import type { NoteView } from '../ipc/note-view.ts'
import type { Card } from '../model/card.ts'
import type { Person } from '../model/person.ts'
import type { TemplateCopy } from '../model/template.ts'
import { findLastAction } from '../rules/facts/last-action.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { describePerson } from '../text/describe-person.ts'
import { formatFullName } from '../text/person-names.ts'
import { toSingleLine, withoutDirectionMarks } from '../text/plain-text.ts'
import { roleNames } from '../text/role-names.ts'
import { listChannels } from './address/list-channels.ts'
import { listRecipients } from './address/list-recipients.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { describeCallHoursWarning } from './call-hours-warning.ts'
import { describeClosedNotice } from './closed-notice.ts'
import { describeEarlyWarning } from './early-warning.ts'
import { findConversationFacts, wasThanked } from './facts/conversation-facts.ts'
import { findDetails } from './find-details.ts'
import { findPlaceholder } from './missing.ts'
import type { NoteContext } from './note-context.ts'
import { describeNote } from './note-heading.ts'
import { chooseStyle, renderNote } from './render-note.ts'
import { listTemplates } from './template-choices.ts'

/** The input of `writeNote`, including the user's own templates and whether to use a saved draft. */
export interface NoteRequest extends NoteContext {
  /** The card whose message comes first; null if the follow-up is not held. */
  readonly holder: Card | null
  readonly templates: readonly TemplateCopy[]
  /** True to return the saved draft of the user if there is one; false to fill the template again. */
  readonly useDraft: boolean
}

/**
 * Writes the note of a follow-up, as `addressFollowUp` returns it, for the note desk. Throws `not-found` if it has none.
 */
export function writeNote(asked: NoteRequest): NoteView {
  const request = { ...asked, followUp: fitThanks(asked) }
  const { followUp, card } = request
  const templates = listTemplates(followUp)
  const choice = card.noteChoices?.find(({ key }) => key === followUp.key)
  const id = templates.find((template) => template === choice?.template) ?? templates[0]
  if (id === undefined)
    throw new AppError('not-found', 'There’s no note for this. The card shows what to do.')
  const person = card.people.find(({ id }) => id === followUp.personId)
  const style = chooseStyle(request, choice?.tone)
  const rendered = renderNote({ id, style, wording: choice?.wording ?? null, request })
  const draft = request.useDraft ? card.drafts.find(({ key }) => key === followUp.key) : undefined
  const sent = findSentText(request)
  const note = sent ?? (draft ? { ...draft, missing: findPlaceholder(draft.body) } : rendered)
  return {
    key: followUp.key,
    cardId: card.id,
    step: followUp.step,
    company: withoutDirectionMarks(card.company),
    role: withoutDirectionMarks(card.role),
    ...describeNote(id, request),
    person: person ? toRecipient(person) : null,
    recipients: listRecipients(followUp, card).map((one) => ({
      id: one.id,
      name: describePerson(one, card.people),
      role: rolesToName.has(one.role) ? roleNames[one.role].toLowerCase() : '',
    })),
    channel: followUp.channel,
    channels: [...listChannels(followUp, person ?? null)],
    template: id,
    templates: templates.map((one) => ({ id: one, name: builtInTemplates[one].name })),
    form: style.form,
    tone: style.tone,
    wording: rendered.wording,
    wordingCount: rendered.wordingCount,
    subject: note.subject,
    body: note.body,
    filled: sent === null ? [...rendered.filled] : [],
    isDraft: draft !== undefined,
    closedReason: describeClosedNotice(followUp, card, request),
    warning:
      // Asking for another time is never too early.
      (id === 'reschedule' ? null : describeEarlyWarning(followUp, card, request)) ??
      describeCallHoursWarning(followUp, card, request),
    missing: note.missing,
    ...findDetails(request, id),
  }
}

/** The roles that help to tell two people apart; everybody else is somebody who interviews. */
const rolesToName: ReadonlySet<Person['role']> = new Set(['recruiter', 'assistant', 'colleague'])

/** Returns the text that went out, if the note was sent with one. */
function findSentText({ followUp, card }: NoteRequest) {
  if (followUp.status !== 'done') return null
  const sent = findLastAction(card.actions, followUp.key)
  return sent && sent.text !== '' ? { subject: sent.subject, body: sent.text, missing: [] } : null
}

/** Late thanks are not given to somebody who was thanked in time. */
function fitThanks(request: NoteRequest): FollowUp {
  const { followUp } = request
  return followUp.template === 'late-thanks-check-in' && wasThanked(request, findConversationFacts(request))
    ? { ...followUp, template: 'check-in-promise' }
    : followUp
}

function toRecipient(person: Person): NonNullable<NoteView['person']> {
  return {
    id: person.id,
    name: formatFullName(person),
    email: toSingleLine(person.email),
    phone: toSingleLine(person.phone),
  }
}
