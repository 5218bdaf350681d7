import type { CommandInput } from '#shared/commands/commands'
import { openChannel } from './channel.ts'
import { startHost } from './host.ts'

/** Runs commands on a data folder at a given time, through a host started for it. */
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

interface Call {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly person: string
  /** When the call starts; it takes half an hour. */
  readonly start: `${string}Z`
}

/** Creates the commands for a card with one person and a call. */
export function addCardWithCall({ id, company, role, person, start }: Call): readonly CommandInput[] {
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
      location: '',
    },
  ]
}

/** Creates the command that debriefs the call, in which they named no date. */
export function debriefCall({ id, person, start }: Call): CommandInput {
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
