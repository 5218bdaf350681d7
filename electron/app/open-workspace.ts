import type { AppEvent } from '#shared/ipc/events'
import type { Notice } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import type { Ports } from '../host/ports.ts'
import { createHandlers } from '../ipc/handlers.ts'
import { createRouter, type Router } from '../ipc/router.ts'
import { getTimeContext } from '../services/board/time-context.ts'
import { copyHistory } from '../services/commands/history.ts'
import { updateConflictNotice } from '../services/folders/conflict-notice.ts'
import type { FolderService } from '../services/folders/folder-service.ts'
import { createServices, type Services } from '../services/services.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'

/** An open workspace with its services. A switch to another data folder creates a new one. */
export interface OpenWorkspace {
  readonly store: WorkspaceStore
  readonly services: Services
  readonly handle: Router
  /** Checks the file on disk and makes a backup if one is due. */
  maintainFiles(): Promise<void>
  /**
   * Stops publishing events. Resolves when all acknowledged changes are on disk and the folder is unlocked.
   */
  close(): Promise<void>
}

/** Creates the services for a store and forwards their events to `publish`. */
export function openWorkspace(deps: {
  store: WorkspaceStore
  ports: Ports
  newId: () => Id
  folders: FolderService
  publish: (event: AppEvent) => void
  /** Notices to show at once, such as the notice about a switch of folders. */
  notices: readonly Notice[]
}): OpenWorkspace {
  const { store, ports, folders, publish, notices } = deps
  const services = createServices(deps)
  for (const notice of notices) services.notices.show(notice)
  const unsubscribe = services.emitter.subscribe(publish)
  return {
    store,
    services,
    handle: createRouter({ handlers: createHandlers(services, folders), log: ports.log }),
    async maintainFiles() {
      await restoreFile(store).catch((error) =>
        ports.log.error('The workspace file could not be looked at', error),
      )
      const { clock } = ports
      await updateConflictNotice(services, getTimeContext(clock, store.current())).catch((error) =>
        ports.log.error('The folder could not be searched for conflicted copies', error),
      )
      await services.backups.makeIfDue()
    },
    async close() {
      unsubscribe()
      await services.stop()
      await store.close()
    },
  }
}

/**
 * Writes the open workspace again if another program replaced or deleted the file on disk. The copy is a new
 * object, because the store writes only if the object changed.
 */
async function restoreFile(store: WorkspaceStore): Promise<void> {
  if (store.writeError() !== null || !(await store.hasExternalChange())) return
  await store.update((head) => ({ workspace: copyHistory(head, { ...head }), result: null }))
}
