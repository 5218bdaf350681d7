import type { Id } from '#shared/model/scalars'
import type { Clock, Ports } from '../host/ports.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { type AlertService, createAlertService } from './alerts/alert-service.ts'
import { type BackupService, createBackupService } from './backups/backup-service.ts'
import { type BoardService, createBoardService } from './board/board-service.ts'
import { createFindService, type FindService } from './board/find-service.ts'
import { createPlanner, type Planner } from './board/planner.ts'
import { getTimeContext } from './board/time-context.ts'
import { type CommandService, createCommandService } from './commands/command-service.ts'
import { createEmitter, type Emitter } from './emitter.ts'
import { type CvService, createCvService } from './files/cv-service.ts'
import { createHolidayService } from './holidays/holiday-service.ts'
import { createNoteService, type NoteService } from './notes/note-service.ts'
import { createSampleService, type SampleService } from './notes/sample-service.ts'
import {
  createExternalChangeNotice,
  createLoadNotices,
  createNotices,
  type Notices,
  updateSaveNotice,
} from './notices.ts'

/** The services of an open workspace, which the route handlers call. */
export interface Services {
  readonly store: WorkspaceStore
  readonly ports: Ports
  readonly clock: Clock
  readonly emitter: Emitter
  readonly planner: Planner
  readonly board: BoardService
  readonly finder: FindService
  readonly commands: CommandService
  readonly alerts: AlertService
  readonly notes: NoteService
  readonly cvs: CvService
  readonly samples: SampleService
  readonly backups: BackupService
  readonly notices: Notices
  /**
   * Publishes the board and delivers due alerts. Called after every change and every check of the clock.
   * Never rejects, because the change is already durable. If the board cannot be published, alerts are still
   * delivered.
   */
  refresh(): Promise<void>
  /** Stops the services before the store is closed. Resolves when no alert and no backup is being written. */
  stop(): Promise<void>
}

/** Creates the services of an open workspace. */
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
  const holidays = createHolidayService({ log: ports.log, onLoaded: () => refresh() })
  const planner = createPlanner({ clock, holidays: holidays.getHolidays })
  const board = createBoardService({ store, planner, clock, emitter })
  const alerts = createAlertService({ store, planner, ports, emitter, newId })
  const refresh = async (): Promise<void> => {
    try {
      board.publishChanges()
    } catch (error) {
      ports.log.error('The board could not be told what changed', error)
    }
    try {
      // While holidays are being computed, no alert is delivered, because today may be one; then `refresh`
      // runs again.
      await (holidays.pending() ?? alerts.scan())
    } catch (error) {
      ports.log.error('Alerts could not be looked for; the next look tries again', error)
    }
  }
  const notices = createNotices({
    initial: createLoadNotices(store.report, getTimeContext(clock, store.current())),
    emitter,
  })
  const backups = createBackupService({ store, notices, clock, log: ports.log, newId })
  // A disk that is full at the start: the workspace is open, and the banner says that nothing can be saved.
  if (store.writeError()) updateSaveNotice(notices, store.writeError())
  store.onWriteError((failure) => {
    updateSaveNotice(notices, failure)
    // Alerts that could not be recorded were not delivered, so deliver them now.
    if (failure === null) void refresh()
  })
  store.onExternalChange((change) => notices.show(createExternalChangeNotice(change)))
  return {
    store,
    ports,
    clock,
    emitter,
    planner,
    board,
    alerts,
    finder: createFindService({ store }),
    commands: createCommandService({ store, planner, clock, newId }),
    notes: createNoteService({ store, planner, clock }),
    cvs: createCvService({ store, opener: ports.opener, dialogs: ports.dialogs }),
    samples: createSampleService({ store, planner, clock, newId }),
    backups,
    notices,
    refresh,
    async stop() {
      holidays.stop()
      await Promise.all([alerts.whenIdle(), backups.stop()])
    },
  }
}
