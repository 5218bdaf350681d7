import type { CommandInput } from '#shared/commands/commands'
import { openChannel } from './channel.ts'
import { startHost } from './host.ts'

type Stage = Extract<CommandInput, { type: 'add-card' }>['stage']
type Promised = Extract<CommandInput, { type: 'debrief-interview' }>['promise']

/** The moment at which the cards of {@link fillBoard} were entered, a Tuesday. */
const ENTERED = '2026-03-03T14:30:00Z'

/** A moment at which they show every state: due, overdue, waiting, planned, offered and closed. */
export const LATER = '2026-03-16T08:05:00Z'

/** Fills an empty data folder with cards in every column, through a host of its own. */
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
  ...added('Adatum Bindery', 'Bookbinder', 'applied'),
  ...added('مكتبة النور', 'Librarian', 'applied', 'يوسف'),
  ...added('Contoso Mills', 'Miller and keeper of the water wheels', 'phone-screen', 'Tom Wu'),
  ...spoken({
    company: 'Northwind Optics',
    role: 'Lens designer',
    person: 'Jane Okafor',
    promise: { kind: 'no-date' },
  }),
  ...spoken({
    company: 'Halden Ferry Line',
    role: 'Purser',
    person: 'Ada Lund',
    promise: { kind: 'decide-by', date: '2026-03-13' },
  }),
  ...spoken({
    company: 'Litware Press',
    role: 'Typesetter',
    person: 'Mina Sato',
    promise: { kind: 'decide-by', date: '2026-03-20' },
  }),
  ...added('Fabrikam', 'Gardener', 'offer', 'Ola Berg'),
  ...added('Delta Theatre', 'Stage hand', 'applied'),
  closed('Delta Theatre'),
  interview({ company: 'Contoso Mills', start: '2026-03-17T09:30:00.000Z' }),
]

function added(company: string, role: string, stage: Stage, person = ''): CommandInput[] {
  return [{ type: 'add-card', cardId: idOf(company), company, role, stage, person }]
}

/** A card that waits for an answer about a call on the Monday before. */
function spoken(said: { company: string; role: string; person: string; promise: Promised }): CommandInput[] {
  const cardId = idOf(said.company)
  return [
    ...added(said.company, said.role, 'phone-screen'),
    interview({ company: said.company, start: '2026-03-02T13:00:00.000Z' }),
    {
      type: 'debrief-interview',
      cardId,
      interviewId: `${cardId}-talk`,
      kind: 'phone',
      endedAt: '2026-03-02T13:30:00.000Z',
      people: [{ id: `${cardId}-person`, name: said.person }],
      promise: said.promise,
      topics: ['how the new lab is staffed'],
      challenge: '',
      strengths: '',
      learned: '',
      ownPromises: [],
    },
    { type: 'move-card', cardId, stage: 'waiting', place: { at: 'bottom' } },
  ]
}

function interview({ company, start }: { company: string; start: `${string}Z` }): CommandInput {
  const cardId = idOf(company)
  return {
    type: 'save-interview',
    cardId,
    interviewId: `${cardId}-talk`,
    kind: 'phone',
    start,
    durationMinutes: 30,
    zone: null,
    personIds: [],
    place: '',
  }
}

function closed(company: string): CommandInput {
  return {
    type: 'close-card',
    cardId: idOf(company),
    place: { at: 'top' },
    reason: 'rejected',
    personId: null,
    channel: 'email',
    feedback: 'Somebody from the house was chosen.',
    reconnect: false,
  }
}

function idOf(company: string): string {
  return [...company].map((sign) => sign.codePointAt(0)?.toString(36)).join('')
}
