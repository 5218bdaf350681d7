import type { DeskNote } from '#shared/ipc/desk-note'
import { findFalsehoods } from '../../story/falsehoods/find-falsehoods.ts'
import type { SentNote } from '../../story/notes.ts'
import type { Application, Story } from '../../story/story.ts'
import { findTruth } from '../../story/truth.ts'

/** What a user of a story copied, and what was false in it. */
export interface StoryRecords {
  readonly sent: readonly SentNote[]
  /** Each falsehood in words, with the note in which it is. */
  readonly falsehoods: readonly string[]
  /** Records a note that was copied, and looks for falsehoods in it. */
  addCopied(text: string, note: DeskNote, at: number): void
}

/** Creates the records of a story. The truth is read from the story alone. */
export function createRecords(story: Story): StoryRecords {
  const sent: SentNote[] = []
  const falsehoods: string[] = []
  return {
    sent,
    falsehoods,
    addCopied(text, note, at) {
      const copied = toSentNote(text, note, at, findApplication(story, note.company))
      const found = findFalsehoods(copied, findTruth(story, copied, sent))
      sent.push(copied)
      falsehoods.push(...found.map((one) => `${note.title} (${note.template}): ${one}\n${text}`))
    },
  }
}

/** The app has ids of its own for what was entered by hand; the story knows companies and people by name. */
function findApplication({ applications }: Story, company: string): Application {
  const application = applications.find((one) => one.company === company)
  if (!application) throw new Error(`The story has no ${company}`)
  return application
}

function toSentNote(body: string, note: DeskNote, at: number, { id: card, people }: Application): SentNote {
  const { key, step, template, tone, wording, subject, channel, form } = note
  return {
    ...{ card, key, step, at, template, tone, wording, subject, body, sent: body, isFirst: true },
    // The app names somebody with their title.
    person: people.find(({ name }) => note.person?.name.endsWith(name))?.id ?? null,
    form: channel === 'phone' ? 'call' : form,
  }
}
