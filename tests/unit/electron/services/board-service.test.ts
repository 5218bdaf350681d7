import { describe, expect, it } from 'vitest'
import { createBoardService } from '../../../../electron/services/board-service.ts'
import { createEmitter } from '../../../../electron/services/emitter.ts'
import { createPlanner } from '../../../../electron/services/planner.ts'
import type { WorkspaceStore } from '../../../../electron/store/workspace-store.ts'
import type { AppEvent } from '../../../../shared/ipc/events.ts'
import { memoryStore } from '../../../support/alerts/memory-store.ts'
import { testPorts } from '../../../support/app/test-ports.ts'
import { aCard } from '../../../support/builders/card.ts'
import { aWorkspace } from '../../../support/builders/workspace.ts'

/** The same each time, as the plan is. */
const noHolidays = {}

/** A board of Northwind that was told of, then another role; `failing` counts the calls until its clock fails once. */
async function aBoard() {
  const { clock } = testPorts('2026-03-04T15:00:00.000Z')
  const store = memoryStore(aWorkspace({ cards: [aCard({})] })) as unknown as WorkspaceStore
  const planner = createPlanner({ clock, holidays: () => noHolidays })
  const emitter = createEmitter(() => {})
  let calls = Number.POSITIVE_INFINITY
  const zone = () => {
    calls -= 1
    if (calls === 0) throw new RangeError('no zone')
    return clock.zone()
  }
  const board = createBoardService({ store, planner, clock: { ...clock, zone }, emitter })
  board.refresh()
  const events: AppEvent[] = []
  emitter.subscribe((event) => events.push(event))
  await store.update((head) => ({
    workspace: { ...head, cards: head.cards.map((card) => ({ ...card, role: 'Optician' })) },
    result: null,
  }))
  return {
    board,
    events,
    failAt(call: number) {
      calls = call
    },
  }
}

describe('refresh', () => {
  it.each([
    ['the cards', 1],
    ['what stands beside them', 2],
  ])('tells at the next look what it could not, when %s cannot be projected', async (_, call) => {
    const { board, events, failAt } = await aBoard()
    failAt(call)
    expect(board.refresh).toThrow('no zone')
    expect(events).toEqual([])
    board.refresh()
    expect(events).toMatchObject([
      { event: 'cards.changed', data: { ids: ['card-1'] } },
      { event: 'board.changed', data: { cards: [{ role: 'Optician' }], removed: [] } },
    ])
  })

  it('says nothing twice', async () => {
    const { board, events } = await aBoard()
    board.refresh()
    const told = events.length
    board.refresh()
    expect(told).toBe(2)
    expect(events).toHaveLength(told)
  })
})
