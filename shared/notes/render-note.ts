import { AppError } from '../errors/app-error.ts'
import type { TemplateCopy, TemplateId, Tone } from '../model/template.ts'
import { parseTemplate } from '../text/template/parse-template.ts'
import type { FieldName, NoteFields } from '../text/template/template-fields.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { chooseWording } from './choose-wording.ts'
import { fillWording } from './fill-wording.ts'
import { listWordings, type OfferedWording } from './list-wordings.ts'
import { FRESH_THING, listMissing, ONE_DETAIL } from './missing.ts'
import type { NoteContext, NoteStyle } from './note-context.ts'
import { fillNoteFields, findNoteFacts } from './note-fields.ts'
import type { NoteText, RenderedText } from './render-template.ts'

/** What a note is rendered from. */
interface NoteRendering {
  readonly id: TemplateId
  readonly style: NoteStyle
  /** The wording that the user chose, as any number from 0; null if the app chooses. */
  readonly wording: number | null
  readonly request: NoteContext & { readonly templates: readonly TemplateCopy[] }
}

/** A rendered note, what it lacks, and which wording it is. */
interface RenderedNote extends RenderedText {
  readonly missing: string[]
  readonly wording: number
  readonly wordingCount: number
}

/** Chooses the tone of a note, and its form by its channel. */
export function chooseStyle({ followUp, settings }: NoteContext, tone: Tone | undefined): NoteStyle {
  const isShort = followUp.channel === 'linkedin' || followUp.channel === 'text'
  return { tone: tone ?? settings.tone ?? 'plain', form: isShort ? 'short' : 'mail' }
}

/**
 * Renders the wording that the user chose, otherwise one that the reader has not read, the user's own first. A
 * text of theirs that cannot be used is left out, and the mistake is reported.
 */
export function renderNote({ id, style, wording, request }: NoteRendering): RenderedNote {
  const facts = findNoteFacts(request)
  const fields = fillNoteFields(request, style, facts)
  const offered = listWordings(builtInTemplates[id], request.templates, style)
  const { wordings, problems } = fillUsable(offered, fields)
  const chosen =
    wording === null
      ? chooseWording(wordings, { sent: facts.sent, preferred: findPreferred(wordings, request) })
      : wording % wordings.length
  const filled = wordings[chosen]
  if (!filled) throw new Error(`The template ${id} has no wording`)
  const listed = listMissing(filled.fields, fields, facts)
  const isStale = id === 'stay-in-touch' && !fields.hasRemark && !fields.hasBring
  const missing = isStale ? [...listed.filter((item) => item !== ONE_DETAIL), FRESH_THING] : listed
  return {
    subject: filled.subject,
    body: filled.body,
    filled: filled.filled,
    missing: [...missing, ...problems],
    wording: chosen,
    wordingCount: wordings.length,
  }
}

/** A wording with its fields filled in. */
interface FilledWording extends RenderedText {
  readonly isOwn: boolean
  /** The fields and conditions it uses. */
  readonly fields: readonly FieldName[]
}

/** Fills the wordings. Leaves out the user's wordings that have mistakes, or uses the built-in ones in their places. */
function fillUsable(
  offered: readonly OfferedWording[],
  fields: NoteFields,
): { readonly wordings: readonly FilledWording[]; readonly problems: readonly string[] } {
  const problems: string[] = []
  const fill = (text: NoteText, isOwn: boolean): FilledWording => ({
    ...fillWording(text, fields),
    fields: [...parseTemplate(text.subject), ...parseTemplate(text.body)],
    isOwn,
  })
  const wordings = offered.flatMap(({ copy, builtIn, ...text }) => {
    try {
      return fill(text, copy !== null)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      problems.push(`your own version of this template, which can’t be used: ${error.message}`)
      return builtIn ? fill(builtIn, false) : []
    }
  })
  return { wordings, problems }
}

/**
 * Finds the wording that is chosen between equals. The user's own come before the built-in ones. Later rounds of a
 * step and the later people of a panel start at other wordings. Among the built-in ones each card starts at another,
 * so that two users of Callback seldom send one recruiter the same sentence.
 */
function findPreferred(wordings: readonly FilledWording[], { card, followUp }: NoteContext): number {
  const round = Number(followUp.key.split('/')[3] ?? 1) || 1
  const interview = card.interviews.find(({ id }) => id === followUp.eventId)
  const place = interview && followUp.personId ? interview.personIds.indexOf(followUp.personId) : 0
  const turn = round - 1 + Math.max(0, place)
  const own = wordings.flatMap(({ isOwn }, position) => (isOwn ? position : []))
  return own[turn % own.length] ?? turn + sumCodes(card.id)
}

/** Adds up the character codes of an id: the same number for the same id, and spread evenly over ids drawn at random. */
function sumCodes(id: string): number {
  return [...id].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0)
}
