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

/** One workspace with everything that works on it; another data folder gets another one. */
export interface OpenWorkspace {
  readonly store: WorkspaceStore
  readonly services: Services
  readonly handle: Router
  /** Looks after the file on the disk and the backups. */
  tend(): Promise<void>
  /** Nothing is told any more; everything acknowledged is on the disk, and the folder free, when this resolves. */
  close(): Promise<void>
}

/** Puts services over a store, and hands on what they tell. */
export function openWorkspace(needs: {
  store: WorkspaceStore
  ports: Ports
  newId: () => Id
  folders: FolderService
  tell: (event: AppEvent) => void
  /** What there is to say of how it came to be opened. */
  first: readonly Notice[]
}): OpenWorkspace {
  const { store, ports, folders, tell, first } = needs
  const services = createServices(needs)
  for (const notice of first) services.notices.put(notice)
  const beSilent = services.emitter.subscribe(tell)
  return {
    store,
    services,
    handle: createRouter({ handlers: createHandlers(services, folders), log: ports.log }),
    async tend() {
      await keepOwnFile(store).catch((error) =>
        ports.log.error('The workspace file could not be looked at', error),
      )
      await services.backups.tick()
    },
    async close() {
      beSilent()
      await services.idle()
      await store.close()
    },
  }
}

/** Writes what is open once more where the file on the disk is another one, or gone. */
async function keepOwnFile(store: WorkspaceStore): Promise<void> {
  if (store.trouble() !== null || !(await store.isChangedOutside())) return
  await store.update((head) => ({ workspace: keepingHistory(head, { ...head }), result: null }))
}
