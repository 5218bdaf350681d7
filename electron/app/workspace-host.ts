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

/** The options for starting the app. */
export interface AppOptions {
  /** The data folder. If the user chose another, the choice is recorded in this one. */
  readonly folder: string
  /** True if a start option named the folder: a recorded choice is ignored and Settings cannot change it. */
  readonly isFolderFixed?: boolean
  readonly ports: Ports
  /** A file system to use instead of the real one, for tests. */
  readonly disk?: Pick<StoreOptions, 'files' | 'retryMs' | 'patience'>
}

/** Holds the workspace that is open, and switches between data folders. */
interface WorkspaceHost {
  /** Returns the workspace that is open now. */
  current(): OpenWorkspace
  /** Runs work on the open workspace; waits while another folder is being opened. */
  run<T>(work: (open: OpenWorkspace) => Promise<T>): Promise<T>
  /** Runs one request and returns its envelope, which has the result or the error. Never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Closes the workspace; another one cannot be opened after that. */
  close(): Promise<void>
}

/**
 * Creates the host and opens the workspace of the folder that the user chose, or of `options.folder`. Throws
 * the errors of `openWorkspaceStore` and `readChosenFolder`.
 */
export async function createWorkspaceHost(
  options: AppOptions & { emitter: Emitter },
): Promise<WorkspaceHost> {
  const { folder, isFolderFixed: isNamed = false, ports, disk = {}, emitter } = options
  const newId = () => randomUUID()
  const { now } = ports.clock
  const home = { files: disk.files ?? nodeFiles, home: resolve(folder) }
  const openStore = (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) =>
    openWorkspaceStore({ now, newId, onWait: ports.tellWait, ...disk, ...options })
  const start = (store: WorkspaceStore, notices: readonly Notice[]) =>
    openWorkspace({ store, ports, newId, folders, publish: emitter.forward, notices })

  const lock = createReadWriteLock()
  const requests = createRequestGate({ lock, open: () => openedWorkspace })
  const work: WorkspaceHost['run'] = (task) => lock.shared(() => task(openedWorkspace))
  let isClosed = false
  const switchUnlocked = async (finding: FolderInspection, use: FolderUse) => {
    const oldWorkspace = openedWorkspace
    if (isClosed) throw storeClosedError(oldWorkspace.store.folder)
    // Lets a running delivery be recorded in this folder; otherwise the next folder would deliver the alert
    // again.
    await oldWorkspace.services.alerts.whenIdle()
    const { store, notice } = await switchFolder({
      ...home,
      oldStore: oldWorkspace.store,
      finding,
      use,
      now,
      newId,
      open: openStore,
    })
    openedWorkspace = start(store, [notice])
    await oldWorkspace.close()
    if (use !== 'move') requests.rejectEarlierChanges()
    publishSwitch(emitter, use)
  }
  const switchTo = async (finding: FolderInspection, use: FolderUse) => {
    await lock.exclusive(() => switchUnlocked(finding, use))
    // Not awaited, so that the response does not wait for alerts and the first backup.
    void work(maintainWorkspace)
  }

  const store = () => openedWorkspace.store
  const folders = createFolderService({ files: home.files, ports, newId, isNamed, store, switchTo })
  let openedWorkspace = start(await openStore(isNamed ? { folder: home.home } : await findFolder(home)), [])
  const close = () =>
    lock.exclusive(() => {
      isClosed = true
      return openedWorkspace.close()
    })
  return { current: () => openedWorkspace, run: work, handle: requests.handle, close }
}

/** Returns the folder that the user chose, or the default folder (`home`) if the user chose none. */
async function findFolder(home: Home): Promise<Pick<StoreOptions, 'folder' | 'chosenIn'>> {
  const chosen = await readChosenFolder(home)
  return chosen === null ? { folder: home.home } : { folder: chosen, chosenIn: getChoiceFile(home.home) }
}

function publishSwitch(emitter: Emitter, use: FolderUse): void {
  const isSameData = use === 'move'
  emitter.emit('data-folder.changed', { isSameData })
  // The notice without text dismisses “not saved”, so that pages send again the changes that the old disk did
  // not accept.
  if (isSameData) emitter.emit('notice', { id: NOT_SAVED_NOTICE, kind: 'info', text: '' })
}

/** Does the work of the start and of every minute: alerts, the check of the file on disk, backups. */
export async function maintainWorkspace({ services, maintainFiles }: OpenWorkspace): Promise<void> {
  await services.refresh()
  await maintainFiles()
}
