import type { CommandInput } from '#shared/commands/commands'
import { openChannel } from './channel.ts'
import { startHost } from './host.ts'

type Stage = Extract<CommandInput, { type: 'add-card' }>['stage']
type PromiseTerms = Extract<CommandInput, { type: 'debrief-interview' }>['promise']

/** When the cards of {@link fillBoard} were added, a Tuesday. */
const ENTERED = '2026-03-03T14:30:00Z'

/** A time at which those cards show every state: due, overdue, waiting, planned, offered and closed. */
export const BOARD_LATER = '2026-03-16T08:05:00Z'

/** Fills an empty data folder with cards in every column, through a host started for it. */
export async function fillBoard(folder: string): Promise<void> {
  const host = await startHost({ folder, clock: ENTERED })
  const channel = await openChannel(host.address())
  for (const command of commands) {
    const envelope = await channel.request('commands.run', command)
    if (!envelope.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(envelope.error)}`)
  }
  channel.close()
  await host.stop()
}

const commands: readonly CommandInput[] = [
  ...addCard('Adatum Bindery', 'Bookbinder', 'applied'),
  ...addCard('مكتبة النور', 'Librarian', 'applied', 'يوسف'),
  ...addCard('Contoso Mills', 'Miller and keeper of the water wheels', 'phone-screen', 'Tom Wu'),
  ...addWaitingCard({
    company: 'Northwind Optics',
    role: 'Lens designer',
    person: 'Jane Okafor',
    promise: { kind: 'no-date' },
  }),
  ...addWaitingCard({
    company: 'Halden Ferry Line',
    role: 'Purser',
    person: 'Ada Lund',
    promise: { kind: 'decide-by', date: '2026-03-13' },
  }),
  ...addWaitingCard({
    company: 'Litware Press',
    role: 'Typesetter',
    person: 'Mina Sato',
    promise: { kind: 'decide-by', date: '2026-03-20' },
  }),
  ...addCard('Fabrikam', 'Gardener', 'offer', 'Ola Berg'),
  ...addCard('Delta Theatre', 'Stage hand', 'applied'),
  closeCard('Delta Theatre'),
  addInterview({ company: 'Contoso Mills', start: '2026-03-17T09:30:00.000Z' }),
]

function addCard(company: string, role: string, stage: Stage, person = ''): CommandInput[] {
  return [{ type: 'add-card', cardId: toId(company), company, role, stage, person }]
}

/** Creates the commands for a card that waits for an answer after a call on the Monday before. */
function addWaitingCard(call: {
  company: string
  role: string
  person: string
  promise: PromiseTerms
}): CommandInput[] {
  const cardId = toId(call.company)
  return [
    ...addCard(call.company, call.role, 'phone-screen'),
    addInterview({ company: call.company, start: '2026-03-02T13:00:00.000Z' }),
    {
      type: 'debrief-interview',
      cardId,
      interviewId: `${cardId}-talk`,
      kind: 'phone',
      endedAt: '2026-03-02T13:30:00.000Z',
      people: [{ id: `${cardId}-person`, name: call.person }],
      promise: call.promise,
      topics: ['how the new lab is staffed'],
      challenge: '',
      strengths: '',
      learned: '',
      ownPromises: [],
    },
    { type: 'move-card', cardId, stage: 'waiting', position: { at: 'bottom' } },
  ]
}

function addInterview({ company, start }: { company: string; start: `${string}Z` }): CommandInput {
  const cardId = toId(company)
  return {
    type: 'save-interview',
    cardId,
    interviewId: `${cardId}-talk`,
    kind: 'phone',
    start,
    durationMinutes: 30,
    zone: null,
    personIds: [],
    location: '',
  }
}

function closeCard(company: string): CommandInput {
  return {
    type: 'close-card',
    cardId: toId(company),
    position: { at: 'top' },
    reason: 'rejected',
    personId: null,
    channel: 'email',
    feedback: 'Somebody from the house was chosen.',
    reconnect: false,
  }
}

function toId(company: string): string {
  return [...company].map((character) => character.codePointAt(0)?.toString(36)).join('')
}
