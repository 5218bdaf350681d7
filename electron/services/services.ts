import type { Notice } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { type AlertService, createAlertService } from './alert-service.ts'
import { type BoardService, createBoardService } from './board-service.ts'
import { type CommandService, createCommandService } from './command-service.ts'
import { createEmitter, type Emitter } from './emitter.ts'
import { createNoteService, type NoteService } from './note-service.ts'
import { noticesOf } from './notices.ts'
import { createPlanner, type Planner } from './planner.ts'
import type { Clock, Ports } from './ports.ts'

/** What the app does, ready to be put behind the contract. */
export interface Services {
  readonly store: WorkspaceStore
  readonly ports: Ports
  readonly clock: Clock
  readonly emitter: Emitter
  readonly planner: Planner
  readonly board: BoardService
  readonly commands: CommandService
  readonly alerts: AlertService
  readonly notes: NoteService
  readonly notices: readonly Notice[]
  /**
   * After every change and every look at the clock: the board is told at once; resolves when the alerts that are due
   * were given. Never rejects.
   */
  changed(): Promise<void>
}

/** Puts the services together over an open workspace. */
export function createServices({
  store,
  ports,
  newId,
}: {
  store: WorkspaceStore
  ports: Ports
  newId: () => Id
}): Services {
  const { clock } = ports
  const emitter = createEmitter((error) => ports.log.error('An event could not be delivered', error))
  const planner = createPlanner({ clock })
  const board = createBoardService({ store, planner, clock, emitter })
  const alerts = createAlertService({ store, planner, ports, emitter, newId })
  return {
    store,
    ports,
    clock,
    emitter,
    planner,
    board,
    alerts,
    commands: createCommandService({ store, planner, clock, newId }),
    notes: createNoteService({ store, planner, clock }),
    notices: noticesOf(store.report),
    changed() {
      board.refresh()
      return alerts.scan()
    },
  }
}
