import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Envelope } from '#shared/ipc/envelope'
import type { FolderUse } from '#shared/ipc/folder-view'
import type { Notice } from '#shared/ipc/host-view'
import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import type { Ports } from '../host/ports.ts'
import type { Emitter } from '../services/emitter.ts'
import { createFolderService } from '../services/folders/folder-service.ts'
import { getChoiceFile, type Home, readChosenFolder } from '../store/chosen-folder.ts'
import { nodeFiles } from '../store/file-system.ts'
import type { FolderInspection } from '../store/inspect-folder.ts'
import { openWorkspaceStore, type StoreOptions } from '../store/open-workspace-store.ts'
import { storeClosedError } from '../store/save-errors.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import { createReadWriteLock } from './read-write-lock.ts'
import { createRequestGate } from './request-gate.ts'
import { switchFolder } from './switch-folder.ts'

/** What an app is started with. */
export interface AppOptions {
  /** The data folder. If the user chose another, the choice is recorded in this one. */
  readonly folder: string
  /** True if a start option named the folder: a recorded choice is ignored and Settings cannot change it. */
  readonly isFolderFixed?: boolean
  readonly ports: Ports
  /** A disk to use instead of the real one, for tests. */
  readonly disk?: Pick<StoreOptions, 'files' | 'retryMs'>
}

/** Holds the workspace that is open, and switches between data folders. */
interface WorkspaceHost {
  /** Returns the workspace that is open now. */
  current(): OpenWorkspace
  /** Runs work on the open workspace; waits while another folder is being opened. */
  run<T>(work: (open: OpenWorkspace) => Promise<T>): Promise<T>
  /** Runs one request and returns its envelope; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  close(): Promise<void>
}

/**
 * Opens the chosen folder, or the one named. Throws the errors of
 * `openWorkspaceStore` and `readChosenFolder`.
 */
export async function createWorkspaceHost(
  options: AppOptions & { emitter: Emitter },
): Promise<WorkspaceHost> {
  const { folder, isFolderFixed: isNamed = false, ports, disk = {}, emitter } = options
  const newId = () => randomUUID()
  const { now } = ports.clock
  const home = { files: disk.files ?? nodeFiles, home: resolve(folder) }
  const openStore = (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) =>
    openWorkspaceStore({ now, newId, ...disk, ...options })
  const start = (store: WorkspaceStore, notices: readonly Notice[]) =>
    openWorkspace({ store, ports, newId, folders, publish: emitter.forward, notices })

  const lock = createReadWriteLock()
  const requests = createRequestGate({ lock, open: () => open })
  const work: WorkspaceHost['run'] = (task) => lock.shared(() => task(open))
  let isClosed = false
  const switchUnlocked = async (finding: FolderInspection, use: FolderUse) => {
    const before = open
    if (isClosed) throw storeClosedError(before.store.folder)
    // An alert that is being delivered is recorded here first; otherwise the next folder would deliver it
    // again.
    await before.services.alerts.whenIdle()
    const { store, notice } = await switchFolder({
      ...home,
      from: before.store,
      finding,
      use,
      now,
      newId,
      open: openStore,
    })
    open = start(store, [notice])
    await before.close()
    if (use !== 'move') requests.rejectEarlierChanges()
    publishSwitch(emitter, use)
  }
  const switchTo = async (finding: FolderInspection, use: FolderUse) => {
    await lock.exclusive(() => switchUnlocked(finding, use))
    // The response does not wait for alerts and the first backup.
    void work(maintainWorkspace)
  }

  const store = () => open.store
  const folders = createFolderService({ files: home.files, ports, newId, isNamed, store, switchTo })
  let open = start(await openStore(isNamed ? { folder: home.home } : await findFolder(home)), [])
  const close = () =>
    lock.exclusive(() => {
      isClosed = true
      return open.close()
    })
  return { current: () => open, run: work, handle: requests.handle, close }
}

/** Returns the folder the user chose, or the home folder if none was chosen. */
async function findFolder(home: Home): Promise<Pick<StoreOptions, 'folder' | 'chosenIn'>> {
  const chosen = await readChosenFolder(home)
  return chosen === null ? { folder: home.home } : { folder: chosen, chosenIn: getChoiceFile(home.home) }
}

function publishSwitch(emitter: Emitter, use: FolderUse): void {
  const isSameData = use === 'move'
  emitter.emit('data-folder.changed', { isSameData })
  // Pages can send again, to this disk, what the previous one refused.
  if (isSameData) emitter.emit('notice', { id: NOT_SAVED_NOTICE, kind: 'info', text: '' })
}

/** Does the work of the start and of each minute: alerts, the file on disk, backups. */
export async function maintainWorkspace({ services, maintainFiles }: OpenWorkspace): Promise<void> {
  await services.refresh()
  await maintainFiles()
}
