import type { DeskNote } from '#shared/ipc/desk-note'
import { tones } from '#shared/model/template'
import type { RunningApp } from '../../app/running-app.ts'
import type { StoryNote } from '../notes.ts'

const noChoice = { type: 'choose-note', template: null, tone: null, wording: null, channel: null } as const

/** Opens the letter that can be sent in place of a call. The choice stays on the card. */
export async function openLetter(app: RunningApp, key: string): Promise<DeskNote> {
  await app.run({ ...noChoice, key, channel: 'email' })
  return openNote(app, key)
}

/** Opens the note of a follow-up, as the desk first shows it. */
export function openNote(app: RunningApp, key: string): Promise<DeskNote> {
  return app.request('notes.get', { key, fresh: true })
}

/**
 * Lists every text that the desk offers for a note: each template, tone and wording, as a mail or a call, and in the
 * short form that it has where the reader prefers LinkedIn. Nothing of it stays on the card.
 */
export async function collectNotes(
  app: RunningApp,
  note: DeskNote,
  at: number,
): Promise<readonly StoryNote[]> {
  const first = { ...toStoryNote(note, at), isFirst: true }
  const usual = await listTexts(app, note, at)
  return [first, ...usual, ...(await listShortTexts(app, note, at)), ...(await listOtherForms(app, note, at))]
}

async function listTexts(
  app: RunningApp,
  { key, templates }: DeskNote,
  at: number,
): Promise<readonly StoryNote[]> {
  const notes: StoryNote[] = []
  for (const { id: template } of templates)
    for (const tone of tones)
      for (let wording = 0, count = 1; wording < count; wording++) {
        await app.run({ type: 'choose-note', key, template, tone, wording })
        const text = await openNote(app, key)
        count = text.wordingCount
        notes.push(toStoryNote(text, at))
      }
  await app.run({ type: 'choose-note', key, template: null, tone: null, wording: null })
  return notes
}

async function listShortTexts(app: RunningApp, note: DeskNote, at: number): Promise<readonly StoryNote[]> {
  const { cardId, person, key } = note
  if (person === null || note.channel === 'phone') return []
  const prefer = (preferredChannel: 'linkedin' | null) =>
    app.run({ type: 'save-person', cardId, personId: person.id, changes: { preferredChannel } })
  await prefer('linkedin')
  const short = await openNote(app, key)
  const texts = short.form === 'short' ? await listTexts(app, short, at) : []
  await prefer(null)
  return texts
}

/** A call can be a letter instead, or a voicemail. */
async function listOtherForms(app: RunningApp, note: DeskNote, at: number): Promise<readonly StoryNote[]> {
  if (note.channel !== 'phone' || note.person === null) return []
  const letter = await openLetter(app, note.key)
  await app.run({ ...noChoice, key: note.key })
  const voicemail = await app.request('notes.get', { key: note.key, fresh: true, form: 'voicemail' })
  return [letter, voicemail].map((one) => toStoryNote(one, at))
}

function toStoryNote(note: DeskNote, at: number): StoryNote {
  const { cardId: card, person, key, step, template, tone, wording, subject, body, channel, form } = note
  return {
    ...{ card, person: person?.id ?? null, key, step, at, template, tone, wording, subject, body },
    form: channel === 'phone' ? 'call' : form,
    isFirst: false,
  }
}
