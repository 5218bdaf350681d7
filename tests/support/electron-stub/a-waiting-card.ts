import type { CommandInput } from '#shared/commands/commands'
import { toIso } from '#shared/time/instant'
import type { Desktop } from './desktop.ts'

/** Tuesday 3 March 2026, 15:40 in New York: ten minutes after the phone screen ended. */
export const DAY_0 = '2026-03-03T20:40:00.000Z'
/** The following Tuesday at the same local time, after the change to summer time. */
export const DAY_7 = '2026-03-10T19:40:00.000Z'

/** Sends a command and returns its result. */
export function runCommand(desktop: Desktop, command: CommandInput) {
  return desktop.ask('commands.run', command)
}

/** Adds a card in Phone screen, drops it on Waiting and fills in the slip: ended at 15:30, with Jane, no date promised. */
export async function aWaitingCard(desktop: Desktop, card: { id: string; company: string; role: string }) {
  const cardId = card.id
  const person = 'Jane Okafor'
  const { company, role } = card
  await runCommand(desktop, { type: 'add-card', cardId, company, role, stage: 'phone-screen', person })
  await runCommand(desktop, { type: 'move-card', cardId, stage: 'waiting', position: { at: 'top' } })
  const dropped = (await desktop.ask('cards.get', { cardId })).card
  const [interview] = dropped.interviews
  const [jane] = dropped.people
  if (!interview || !jane) throw new Error('The drop recorded no conversation')
  await runCommand(desktop, {
    type: 'debrief-interview',
    cardId,
    interviewId: interview.id,
    kind: 'phone',
    endedAt: toIso(Date.parse(DAY_0) - 600_000),
    people: [{ id: jane.id, name: jane.name }],
    promise: { kind: 'no-date' },
    topics: ['the lens configurator'],
    challenge: '',
    strengths: '',
    learned: '',
    ownPromises: [],
  })
  return { cardId, interviewId: interview.id, personId: jane.id }
}

export const northwind = {
  id: 'card-northwind',
  company: 'Northwind & Frey',
  role: 'Senior product designer',
}
export const brightwater = { id: 'card-brightwater', company: 'Brightwater', role: 'Design lead' }

/** The time from day 0 to the following Friday, when the thank-you has lapsed. */
const TO_FRIDAY = 3 * 86_400_000 + 3_600_000

/**
 * Lets three days pass and adds another card, so that no follow-up suggests applying on day 7. Returns the time from
 * then to day 7, in milliseconds.
 */
export async function aCardOnFriday(desktop: Desktop): Promise<number> {
  await desktop.jumpClock(TO_FRIDAY)
  const found = { cardId: 'card-found', company: 'Juniper Bank', role: 'Designer', person: '' }
  await runCommand(desktop, { type: 'add-card', ...found, stage: 'applied' })
  return Date.parse(DAY_7) - Date.parse(DAY_0) - TO_FRIDAY
}
