/** Every check of a note, in the order in which findings of one level are listed. */
export const checkIds = [
  'unfilled',
  'missing',
  'greeting',
  'name',
  'title',
  'unsure-name',
  'other-card',
  'third-person',
  'weekday-date',
  'past-date',
  'superseded-date',
  'stale-day',
  'weekend',
  'time-zone',
  'attachment',
  'thanks',
  'role',
  'detail',
  'interest',
  'next-step',
  'question',
  'one-question',
  'length',
  'impatient',
  'worn',
  'corporate',
  'two-apologies',
  'panel-twin',
  'said-before',
  'spelling',
  'grammar',
] as const

/** The name of a check. */
export type CheckId = (typeof checkIds)[number]

/**
 * How much a finding matters: `fix` is wrong as it is, `look` may be, and `nice` would make a fair note better.
 */
export type Level = 'fix' | 'look' | 'nice'

/** A part of a note. */
export type Field = 'subject' | 'body'

/** A place in a note, in UTF-16 units; `end` is exclusive. */
export interface Place {
  readonly field: Field
  readonly start: number
  readonly end: number
}

/** A finding as a check reports it. */
export interface FoundFault {
  readonly level: Level
  /** One plain sentence, such as "This goes to Jane, and the note greets Femi." */
  readonly text: string
  /** Null if the finding is about no particular place. */
  readonly place: Place | null
  /** The text that corrects the place; missing if only the user can. */
  readonly replacement?: string
  /** Other texts that may be meant in the place. */
  readonly alternatives?: readonly string[]
  /** What tells it from other findings of its check without a place, such as a name. */
  readonly about?: string
  /** A name in the greeting that may be a short form of theirs; the user can accept it. */
  readonly nickname?: string
  /** A word that may be right; the user can add it to the dictionary. */
  readonly word?: string
}

/** A finding: something that the user may want to change before the note goes out. */
export interface Finding extends FoundFault {
  /** The same for the same words in the same note, wherever they are in it. At most 200 UTF-16 units. */
  readonly id: string
  readonly check: CheckId
  /** Why the check looks for this. */
  readonly reason: string
}

/** What a check of a note found. */
export interface CheckedNote {
  /** What is to be looked at, the gravest first and then in the order of the text. */
  readonly findings: readonly Finding[]
  /** What the user has dismissed for this note and is still in it. */
  readonly dismissed: readonly Finding[]
}
