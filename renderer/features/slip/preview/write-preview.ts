import type { Settings } from '#shared/model/settings'
import type { TemplateCopy } from '#shared/model/template'
import { checkNote } from '#shared/notes/check/check-note'
import type { Finding } from '#shared/notes/check/finding'
import { countNoteWords } from '#shared/notes/check/reading/words'
import { collectCheckFacts } from '#shared/notes/check-facts/collect-check-facts'
import { ONE_DETAIL } from '#shared/notes/missing'
import { writeNote } from '#shared/notes/write-note'
import type { FollowUp } from '#shared/rules/follow-up'
import type { TimeContext } from '#shared/rules/time-context'
import type { SlipPreview } from './preview-slip.ts'

/** A note as the desk would show it once the slip is saved. */
interface PreviewedNote {
  readonly subject: string
  readonly body: string
  readonly wordCount: number
  readonly findings: readonly Finding[]
}

/** Writes and checks one note of a preview. It knows no other cards, so the desk may choose another wording. */
export function writePreview(
  { card }: SlipPreview,
  followUp: FollowUp,
  {
    settings,
    templates,
    ...context
  }: TimeContext & { readonly settings: Settings; readonly templates: readonly TemplateCopy[] },
): PreviewedNote {
  const request = { followUp, card, cards: [card], settings, ...context }
  const note = writeNote({ ...request, holder: null, templates, useDraft: false })
  const facts = collectCheckFacts({ ...request, isDraft: false })
  // The form asks for that one thing itself.
  const missing = note.missing.filter((detail) => detail !== ONE_DETAIL && !note.body.includes(`[${detail}]`))
  const { findings } = checkNote({ ...note, missing, facts })
  return {
    subject: note.form === 'mail' ? note.subject : '',
    body: note.body,
    wordCount: countNoteWords(note.body),
    findings,
  }
}
