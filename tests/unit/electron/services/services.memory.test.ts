import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createServices, type Services } from '#electron/services/services'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { toEpoch, toIso } from '#shared/time/instant'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { countReachable } from '#tests/support/memory/count-reachable'
import { aFolder } from '#tests/support/store/a-folder'

const START = toEpoch('2026-03-03T17:00:00.000Z')
const CARDS = 30
/** Changes sent together share a write, which is what takes the time. */
const GROUPS = 100
const IN_GROUP = 10
const UNDOABLE = 100

/** The real services over a real folder of cards, and a clock that goes on. */
async function someServices() {
  const ports = createTestPorts(toIso(START))
  const folder = await aFolder()
  const open = () => openWorkspaceStore({ folder, now: ports.clock.now, newId: randomUUID })
  const cards = Array.from({ length: CARDS }, (_, n) => aCard({ id: `card-${n}`, company: `Company ${n}` }))
  const made = await open()
  await made.update((head) => ({ workspace: { ...head, cards }, result: null }))
  await made.close()
  // Opened again, it has read a workspace, which is one that could stay in memory.
  const services = createServices({ store: await open(), ports, newId: randomUUID })
  return { services, goTo: (minute: number) => ports.setTime(toIso(START + minute * 60_000)) }
}

function edit({ commands }: Services, round: number) {
  const changes = { notes: `Round ${round}` }
  return commands.run({ type: 'edit-card', cardId: `card-${round % CARDS}`, changes })
}

/**
 * Makes 1,000 changes, with all that an open page asks for in between. Gives a weak hold on what there was; undone and
 * done again at the end, the current workspace and its plan are not among them.
 */
async function changeAndLookAround({ services, goTo }: Awaited<ReturnType<typeof someServices>>) {
  const { store, board, finder, alerts, backups, commands, refresh } = services
  const workspaces: WeakRef<object>[] = []
  const cards: WeakRef<object>[] = []
  const plans: WeakRef<object>[] = []
  const note = () => {
    const workspace = store.current()
    workspaces.push(new WeakRef(workspace))
    plans.push(new WeakRef(services.planner.plan(workspace)))
  }
  note()
  for (let group = 0; group < GROUPS; group++) {
    goTo(group)
    const rounds = Array.from({ length: IN_GROUP }, (_, n) => group * IN_GROUP + n)
    await Promise.all(rounds.map((round) => edit(services, round)))
    for (const round of rounds) cards.push(new WeakRef(store.current().cards[round % CARDS] as object))
    await refresh()
    note()
    board.getSnapshot()
    finder.findCards('round')
    alerts.getInbox()
    // A backup is made at the start, and whenever half an hour has gone by.
    await backups.makeIfDue()
    if (group % 10 === 9) {
      await commands.undo()
      await commands.redo()
    }
  }
  await refresh()
  return { workspaces, cards, plans }
}

describe('createServices', () => {
  it('keeps no workspace, plan or card of earlier changes in memory, but what can be undone', async () => {
    const some = await someServices()
    const { workspaces, cards, plans } = await changeAndLookAround(some)
    expect(await countReachable(workspaces)).toBe(0)
    expect(await countReachable(plans)).toBe(0)
    // What can be undone keeps a card as it was before each change; the latest cards are on the board.
    expect(await countReachable(cards)).toBeLessThanOrEqual(UNDOABLE + CARDS)

    const { commands } = some.services
    for (let time = 0; time < UNDOABLE; time++) await commands.undo()
    await expect(commands.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await some.services.store.close()
  }, 60_000)
})
