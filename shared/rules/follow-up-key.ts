import type { Id } from '../model/scalars.ts'
import { type Step, steps } from '../model/step.ts'

/** The parts that identify a follow-up. They never change with time, zone or settings. */
interface KeyParts {
  /** The id of the card; `board` if the follow-up belongs to no single card. */
  readonly cardId: Id
  /** The interview, answer, offer or promise that the follow-up is about. */
  readonly eventId: Id
  readonly step: Step
  /** Which repetition of the step for this event it is, counting from 1. */
  readonly round: number
  /** The person, if the step has one follow-up for each person; otherwise null or missing. */
  readonly personId?: Id | null
}

/** The ending of the key of each step in its first round. Nearly every follow-up is in its first round. */
const firstRoundEndings = Object.fromEntries(steps.map((step) => [step, `/${step}/1`])) as Readonly<
  Record<Step, string>
>

/** Creates a key: `card/event/step/round`, and `/person` if there is one for each person. */
export function toFollowUpKey({ cardId, eventId, step, round, personId }: KeyParts): string {
  // Engines keep a concatenated string as a tree of its pieces, and a plan holds very many keys: few pieces
  // save memory.
  const event = `${cardId}/${eventId}`
  const ending = round === 1 ? firstRoundEndings[step] : `/${step}/${round}`
  const person = personId ? `/${personId}` : ''
  return event + ending + person
}

/** Returns the card id in a key; null if it belongs to no single card or is not a key. */
export function parseCardId(key: string): Id | null {
  const [cardId = '', rest] = key.split('/', 2)
  return rest === undefined || cardId === '' || cardId === BOARD_ID ? null : cardId
}

/** Returns the step in a key; null if the text is not a key. */
export function parseStep(key: string): Step | null {
  const name = key.split('/', 3)[2]
  return steps.find((step) => step === name) ?? null
}

/** Returns the id of the interview, answer, offer or promise in a key; empty if the text is not a key. */
export function parseEventId(key: string): Id {
  return key.split('/', 2)[1] ?? ''
}

/** Returns the person in a key; null if the step has no follow-up for each person. */
export function parsePersonId(key: string): Id | null {
  return key.split('/', 5)[4] ?? null
}

/**
 * Compares two keys, leaving out their people: in a stable sort, several people of one event keep the order in which
 * their card has them.
 */
export function compareKeys(a: string, b: string): number {
  const [causeA, causeB] = [withoutPerson(a), withoutPerson(b)]
  if (causeA === causeB) return 0
  return causeA < causeB ? -1 : 1
}

function withoutPerson(key: string): string {
  return key.split('/', 4).join('/')
}

/** Returns the beginning that all keys of one step for one event share, whatever their round and person. */
export function toKeyPrefix({
  cardId,
  eventId,
  step,
}: Pick<KeyParts, 'cardId' | 'eventId' | 'step'>): string {
  return `${cardId}/${eventId}/${step}/`
}

/** Replaces the card id in the keys of follow-ups that belong to no single card. */
export const BOARD_ID = 'board'
