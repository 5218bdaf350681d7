import type { NotePerson } from '../../../ipc/check-facts.ts'
import type { CheckInput } from '../check-input.ts'
import { findGreeting, type Greeting } from './greeting.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { countNoteWords } from './words.ts'

/** A note taken apart once for all checks. Its body is without the signature, which is the same in every note. */
export interface ReadNote extends CheckInput {
  readonly greeting: Greeting | null
  /** The sentences between the greeting and the name at the end; a closing line counts as one. */
  readonly sentences: readonly Sentence[]
  /** The subject as one sentence, followed by those of the body. */
  readonly allSentences: readonly Sentence[]
  readonly wordCount: number
  /** Null if nobody is named. */
  readonly recipient: NotePerson | null
  /** True if the note goes out as mail; a short message or a call sheet does not. */
  readonly isMail: boolean
}

/** Takes a note apart. */
export function readNote(input: CheckInput): ReadNote {
  const { subject, channel, facts } = input
  const body = withoutSignature(input.body, facts.signature)
  const greeting = findGreeting(body)
  const sentences = splitSentences(body, { field: 'body', start: greeting?.end ?? 0, end: body.length })
  return {
    ...input,
    body,
    greeting,
    sentences,
    allSentences: [
      ...splitSentences(subject, { field: 'subject', start: 0, end: subject.length }),
      ...sentences,
    ],
    wordCount: countNoteWords(body),
    recipient: facts.people.find(({ id }) => id === facts.recipientId) ?? null,
    isMail: channel === 'email' || channel === null,
  }
}

function withoutSignature(body: string, signature: string): string {
  const text = body.trimEnd()
  return signature !== '' && text.endsWith(signature) ? text.slice(0, -signature.length) : body
}
