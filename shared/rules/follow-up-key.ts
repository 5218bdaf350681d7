import type { Id } from '../model/scalars.ts'
import { type Step, steps } from '../model/step.ts'

/** The parts that identify a follow-up. They are stable across replanning, zones and settings. */
interface KeyParts {
  /** `board` for follow-ups that belong to no single card. */
  readonly cardId: Id
  readonly eventId: Id
  readonly step: Step
  /** 1 for the first round of a thread, counting up. */
  readonly round: number
  /** Only if there is one follow-up for each person. */
  readonly personId?: Id | null
}

/** The endings of keys of the first round, which nearly every follow-up has. */
const firstRoundEndings = Object.fromEntries(steps.map((step) => [step, `/${step}/1`])) as Readonly<
  Record<Step, string>
>

/** Returns the key of a follow-up: `card/event/step/round`, and `/person` if there is one for each person. */
export function toFollowUpKey({ cardId, eventId, step, round, personId }: KeyParts): string {
  // Engines keep a concatenated string as a tree of its pieces, and a plan holds very many keys: few pieces
  // save memory.
  const event = `${cardId}/${eventId}`
  const ending = round === 1 ? firstRoundEndings[step] : `/${step}/${round}`
  const person = personId ? `/${personId}` : ''
  return event + ending + person
}

/** Returns the card id in a key; null for follow-ups of the whole board, and for text that is not a key. */
export function parseCardId(key: string): Id | null {
  const [cardId = '', rest] = key.split('/', 2)
  return rest === undefined || cardId === '' || cardId === BOARD_ID ? null : cardId
}

/** Returns the step in a key; null for text that is not a key. */
export function parseStep(key: string): Step | null {
  const name = key.split('/', 3)[2]
  return steps.find((step) => step === name) ?? null
}

/** Returns the id of the interview, answer, offer or promise in a key; empty for text that is not a key. */
export function parseEventId(key: string): Id {
  return key.split('/', 2)[1] ?? ''
}

/** Returns the beginning that the keys of one step on one event share, for every round and person. */
export function toKeyPrefix({
  cardId,
  eventId,
  step,
}: Pick<KeyParts, 'cardId' | 'eventId' | 'step'>): string {
  return `${cardId}/${eventId}/${step}/`
}

/** Replaces the card id in the keys of follow-ups that belong to no single card. */
export const BOARD_ID = 'board'
