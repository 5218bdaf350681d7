import type { CommandInput } from '#shared/commands/commands'
import { openChannel } from './channel.ts'
import { startHost } from './host.ts'

/** Runs commands on a data folder at a moment, through a host of its own. */
export async function runAt(folder: string, clock: string, commands: readonly CommandInput[]): Promise<void> {
  const host = await startHost({ folder, clock })
  const channel = await openChannel(host.address())
  for (const command of commands) {
    const envelope = await channel.request('commands.run', command)
    if (!envelope.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(envelope.error)}`)
  }
  channel.close()
  await host.stop()
}

interface Planned {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly person: string
  /** When the call of half an hour begins. */
  readonly start: `${string}Z`
}

/** A card with a call that is to come, with one person. */
export function aCardWithCall({ id, company, role, person, start }: Planned): readonly CommandInput[] {
  const personId = `${id}-person`
  return [
    { type: 'add-card', cardId: id, company, role, stage: 'phone-screen', person: '' },
    {
      type: 'save-person',
      cardId: id,
      personId,
      changes: { name: person, email: `${personId}@example.com` },
    },
    {
      type: 'save-interview',
      cardId: id,
      interviewId: `${id}-talk`,
      kind: 'phone',
      start,
      durationMinutes: 30,
      zone: null,
      personIds: [personId],
      place: '',
    },
  ]
}

/** What was said in that call: no date. */
export function told({ id, person, start }: Planned): CommandInput {
  return {
    type: 'debrief-interview',
    cardId: id,
    interviewId: `${id}-talk`,
    kind: 'phone',
    endedAt: new Date(Date.parse(start) + 1_800_000).toISOString() as `${string}Z`,
    people: [{ id: `${id}-person`, name: person }],
    promise: { kind: 'no-date' },
    topics: ['how the new lab is staffed'],
    challenge: '',
    strengths: '',
    learned: '',
    ownPromises: [],
  }
}
