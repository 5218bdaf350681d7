import type { NoteForm } from '#shared/model/template'
import { type TemplateId, type Tone, templateIds, tones } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { type NoteRequest, writeNote } from '#shared/notes/write-note'
import type { NoteCard } from './note-cards.ts'
import { aNoteScene, isPossible } from './note-scenes.ts'

/** One text of one template for one card. */
export interface WrittenNote {
  readonly known: NoteCard
  readonly request: NoteRequest
  readonly template: TemplateId
  readonly tone: Tone
  readonly form: NoteForm | 'call'
  readonly wording: number
  readonly subject: string
  readonly body: string
}

/** Writes every template in every tone, form and wording for a card. Call sheets are the same in every tone. */
export function listNotes(known: NoteCard): readonly WrittenNote[] {
  return templateIds
    .filter((template) => isPossible(known, template))
    .flatMap((template) => {
      const { kind, wordings } = builtInTemplates[template]
      if (kind === 'script') return [write(known, { template, tone: 'plain', form: 'call', wording: 0 })]
      return tones.flatMap((tone) =>
        (['mail', 'short'] as const).flatMap((form) =>
          wordings[tone][form].map((_, wording) => write(known, { template, tone, form, wording })),
        ),
      )
    })
}

function write(
  known: NoteCard,
  variant: Pick<WrittenNote, 'template' | 'tone' | 'form' | 'wording'>,
): WrittenNote {
  const { template, tone, form, wording } = variant
  const channel = form === 'mail' ? 'email' : form === 'short' ? 'linkedin' : 'phone'
  const scene = aNoteScene(known, template, channel)
  const noteChoices = [{ key: scene.followUp.key, tone, wording, template }]
  const request = { ...scene, card: { ...scene.card, noteChoices } }
  const { subject, body } = writeNote(request)
  return { known, request, ...variant, subject, body }
}

/** Formats the notes of a card as a text to read. */
export function formatNotes(notes: readonly WrittenNote[]): string {
  return notes
    .map(({ template, tone, form, wording, subject, body }) => {
      const heading = `=== ${template} · ${form === 'call' ? 'call' : `${tone} · ${form} · ${wording + 1}`}`
      return [heading, ...(subject === '' ? [] : [`Subject: ${subject}`]), '', body, ''].join('\n')
    })
    .join('\n')
}
