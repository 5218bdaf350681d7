import type { CommandInput } from '#shared/commands/commands'
import type { InterviewKind, MissedReason } from '#shared/model/interview'
import type { Channel, Person } from '#shared/model/person'
import type { PromiseTerms } from '#shared/model/promise'
import type { EpochMs, Id, PlainDate, ZoneName } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { TemplateId } from '#shared/model/template'
import { epochIn } from '../builders/local-time.ts'

/** A moment on the clock of the user of a story, "2026-10-19 08:30". */
export type Wall = `${PlainDate} ${number}:${number}`

/** The zone in which the user of a story lives, and where every time is that names no other zone. */
export const HOME: ZoneName = 'America/New_York'

/** Reads a moment on the clock of the user. */
export const toMoment: (wall: Wall) => EpochMs = epochIn(HOME)

/** Somebody at an employer. What is left out is not known. */
export type StoryPerson = Pick<Person, 'id' | 'name' | 'role'> &
  Partial<Pick<Person, 'title' | 'email' | 'phone' | 'isContact'>>

/** An application, as the user enters it. */
export interface Application {
  /** The id of its card. */
  readonly id: Id
  readonly company: string
  readonly role: string
  readonly stage: 'applied' | 'phone-screen' | 'interview'
  readonly enteredAt: Wall
  readonly appliedOn: PlainDate
  readonly people: readonly StoryPerson[]
  readonly zone?: ZoneName
  readonly agency?: string
  /** What the user would bring, as it follows “I'd bring”. */
  readonly wouldBring?: readonly string[]
}

/** What was said in a conversation. */
export interface Talk {
  /** What each person talked about, as it follows “what you said about”. */
  readonly said: Readonly<Record<Id, string>>
  /** What the user wrote down in words of their own. */
  readonly learned: string
  readonly challenge: string
  readonly named: PromiseTerms | null
  readonly ownPromises: readonly { readonly text: string; readonly date: PlainDate | null }[]
}

/** An interview. `talk` is null if it does not take place. */
export interface StoryInterview {
  readonly id: Id
  readonly card: Id
  readonly kind: InterviewKind
  readonly start: Wall
  readonly minutes: number
  readonly zone?: ZoneName
  readonly with: readonly Id[]
  /** When the user enters it; null if it is entered with the reply that arranges it. */
  readonly enteredAt: Wall | null
  readonly talk: Talk | null
}

type RecordedOutcome = Extract<CommandInput, { type: 'record-outcome' }>['outcome']

/** Something that happens on a card besides the interviews. */
export type StoryEvent = { readonly at: Wall; readonly card: Id } & (
  | { readonly kind: 'missed'; readonly interview: Id; readonly reason: MissedReason }
  | {
      readonly kind: 'reply'
      readonly person: Id
      readonly channel: Channel
      readonly outcome: RecordedOutcome
      /** The interview that the reply arranges. */
      readonly arranges?: Id
    }
  | { readonly kind: 'more-time'; readonly answerBy: PlainDate }
)

/** What the user decides about one follow-up once its time has come. */
export interface Decision {
  readonly card: Id
  readonly step: Step
  /** From when the user acts this way; the last that applies counts. */
  readonly from: Wall
  /** The note to send, or `ignore` to leave it. */
  readonly choice: TemplateId | 'ignore'
  /** The user accepts the offer and promises to sign by a day. */
  readonly accepts?: { readonly promise: string; readonly date: PlainDate }
}

/** A story: what happens to whom, and what the user makes of it. */
export interface Story {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly userName: string
  readonly applications: readonly Application[]
  readonly interviews: readonly StoryInterview[]
  readonly events: readonly StoryEvent[]
  readonly decisions: readonly Decision[]
  /** What comes of the calls to each employer, in order. After the last, nobody picks up. */
  readonly calls: Readonly<Record<Id, readonly RecordedOutcome[]>>
}
