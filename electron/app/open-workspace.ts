import type { AppEvent } from '#shared/ipc/events'
import type { Notice } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import type { Ports } from '../host/ports.ts'
import { createHandlers } from '../ipc/handlers.ts'
import { createRouter, type Router } from '../ipc/router.ts'
import { keepingHistory } from '../services/commands/history.ts'
import type { FolderService } from '../services/folders/folder-service.ts'
import { createServices, type Services } from '../services/services.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'

/** An open workspace with the services on it. Each data folder has its own. */
export interface OpenWorkspace {
  readonly store: WorkspaceStore
  readonly services: Services
  readonly handle: Router
  /** Checks the file on disk and makes a backup if one is due. */
  tend(): Promise<void>
  /**
   * Stops publishing events. When it resolves, everything acknowledged is on disk and the folder is unlocked.
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
  /** Notices about how the workspace came to be opened. */
  notices: readonly Notice[]
}): OpenWorkspace {
  const { store, ports, folders, publish, notices } = deps
  const services = createServices(deps)
  for (const notice of notices) services.notices.put(notice)
  const unsubscribe = services.emitter.subscribe(publish)
  return {
    store,
    services,
    handle: createRouter({ handlers: createHandlers(services, folders), log: ports.log }),
    async tend() {
      await restoreFile(store).catch((error) =>
        ports.log.error('The workspace file could not be looked at', error),
      )
      await services.backups.tick()
    },
    async close() {
      unsubscribe()
      await services.idle()
      await store.close()
    },
  }
}

/** Writes the open workspace again if the file on disk was replaced or deleted. */
async function restoreFile(store: WorkspaceStore): Promise<void> {
  if (store.trouble() !== null || !(await store.isChangedOutside())) return
  await store.update((head) => ({ workspace: keepingHistory(head, { ...head }), result: null }))
}
