import type { EpochMs, Id } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { TemplateId, Tone } from '#shared/model/template'

/** One text that the desk offers for a follow-up, at the moment at which the user writes it. */
export interface StoryNote {
  readonly card: Id
  /** Whom it goes to; null if nobody is named. */
  readonly person: Id | null
  readonly key: string
  readonly step: Step
  readonly at: EpochMs
  readonly template: TemplateId
  readonly tone: Tone
  readonly form: 'mail' | 'short' | 'call'
  readonly wording: number
  /** True for the text that the desk shows first. */
  readonly isFirst: boolean
  readonly subject: string
  readonly body: string
}

/** A note as it went out, after what the user changed in it. */
export interface SentNote extends StoryNote {
  readonly sent: string
}

/** What makes a note false, in words; empty if nothing does. */
export type FindFalsehoods<T> = (note: StoryNote, truth: T) => readonly string[]

/** Lists the sentences of a text with five words or more, without case and signs. */
export function listSentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 5)
}
