import { describe, expect, it } from 'vitest'
import { createBoardService } from '#electron/services/board/board-service'
import { createEmitter } from '#electron/services/emitter'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { AppEvent } from '#shared/ipc/events'
import type { Card } from '#shared/model/card'
import type { Workspace } from '#shared/model/workspace'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

/** Wraps a plan so that reading the part named by `broken()` throws. */
function failWhenBroken(plan: Plan, broken: () => keyof Plan | null): Plan {
  return new Proxy(plan, {
    get(target, part: keyof Plan) {
      if (part === broken()) throw new RangeError(`no ${part}`)
      return target[part]
    },
  })
}

/** Creates a published board with Northwind, and then changes its role. */
async function aBoard() {
  const { clock } = createTestPorts('2026-03-04T15:00:00.000Z')
  const store = createMemoryStore(aWorkspace({ cards: [aCard({})] })) as unknown as WorkspaceStore
  let broken: keyof Plan | null = null
  const planOf = (workspace: Workspace) =>
    failWhenBroken(
      planFollowUps({ workspace, now: clock.now(), zone: clock.zone(), holidays: {} }),
      () => broken,
    )
  let plan = planOf(store.current())
  const planner = { plan: () => plan, findFollowUp: () => null, getHolidays: () => ({}) }
  const emitter = createEmitter(() => {})
  const board = createBoardService({ store, planner, clock, emitter })
  board.publishChanges()
  const events: AppEvent[] = []
  emitter.subscribe((event) => events.push(event))
  await store.update((head) => ({
    workspace: { ...head, cards: head.cards.map((card) => ({ ...card, role: 'Optician' })) },
    result: null,
  }))
  plan = planOf(store.current())
  return {
    board,
    events,
    async edit(change: Partial<Card>) {
      await store.update((head) => ({
        workspace: { ...head, cards: head.cards.map((card) => ({ ...card, ...change })) },
        result: null,
      }))
      plan = planOf(store.current())
      board.publishChanges()
    },
    breaks(part: keyof Plan | null) {
      broken = part
    },
  }
}

describe('publishChanges', () => {
  it('removes an archived card from the board, publishes later changes to it, and restores it', async () => {
    const { board, events, edit } = await aBoard()
    const last = () => events.at(-1)
    await edit({ archivedAt: '2026-03-04T15:00:00.000Z' })
    expect(last()).toMatchObject({ data: { cards: [], removed: ['card-1'], changedIds: ['card-1'] } })
    expect(board.getSnapshot().cards).toEqual([])
    await edit({ notes: 'A good team.' })
    expect(last()).toMatchObject({ data: { cards: [], removed: [], changedIds: ['card-1'] } })
    await edit({ archivedAt: undefined } as Partial<Card>)
    expect(last()).toMatchObject({ data: { cards: [{ id: 'card-1' }], removed: [] } })
    expect(board.getSnapshot().cards).toHaveLength(1)
  })

  it.each([
    ['the cards', 'byCard'],
    ['what is due', 'followUps'],
  ] as const)('publishes at the next call what failed because %s could not be projected', async (_, part) => {
    const { board, events, breaks } = await aBoard()
    breaks(part)
    expect(board.publishChanges).toThrow(`no ${part}`)
    expect(events).toEqual([])
    breaks(null)
    board.publishChanges()
    expect(events).toMatchObject([
      {
        event: 'board.changed',
        data: { cards: [{ role: 'Optician' }], removed: [], changedIds: ['card-1'] },
      },
    ])
  })

  it('publishes nothing twice', async () => {
    const { board, events } = await aBoard()
    board.publishChanges()
    const eventCount = events.length
    board.publishChanges()
    expect(eventCount).toBe(1)
    expect(events).toHaveLength(eventCount)
  })
})
