import type { Id } from '../model/scalars.ts'
import { type Step, steps } from '../model/step.ts'

/** What identifies a follow-up: stable across replanning, zones and settings. */
interface KeyParts {
  /** `board` for what belongs to no single card. */
  readonly cardId: Id
  readonly eventId: Id
  readonly step: Step
  /** 1 for the first; later rounds of a chain count up. */
  readonly round: number
  /** Only where there is one follow-up for each person. */
  readonly personId?: Id | null
}

/** Nearly every follow-up is the first of its chain. */
const firstRound = Object.fromEntries(steps.map((step) => [step, `/${step}/1`])) as Readonly<
  Record<Step, string>
>

/** Writes a follow-up's key: `card/event/step/round` and, where there is one each, `/person`. */
export function followUpKey({ cardId, eventId, step, round, personId }: KeyParts): string {
  // Of few pieces: a joined text is kept as a tree of them, and a plan keeps a key for each of its follow-ups.
  const event = `${cardId}/${eventId}`
  const which = round === 1 ? firstRound[step] : `/${step}/${round}`
  const who = personId ? `/${personId}` : ''
  return event + which + who
}

/** The card a key belongs to; null for the board's own follow-ups, and for what is no key. */
export function cardOfKey(key: string): Id | null {
  const [cardId = '', rest] = key.split('/', 2)
  return rest === undefined || cardId === '' || cardId === BOARD ? null : cardId
}

/** The step that a key names; null for what is no key. */
export function stepOfKey(key: string): Step | null {
  const named = key.split('/', 3)[2]
  return steps.find((step) => step === named) ?? null
}

/** The interview, answer, offer or promise that a key names; empty for what is no key. */
export function eventOfKey(key: string): Id {
  return key.split('/', 2)[1] ?? ''
}

/** What every key of one step begins with, whatever the round and the person. */
export function keyPrefix({ cardId, eventId, step }: Pick<KeyParts, 'cardId' | 'eventId' | 'step'>): string {
  return `${cardId}/${eventId}/${step}/`
}

/** Stands in a key for the card, where a follow-up belongs to no single one. */
export const BOARD = 'board'
