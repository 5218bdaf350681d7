import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Envelope } from '#shared/ipc/envelope'
import type { FolderUse } from '#shared/ipc/folder-view'
import type { Notice } from '#shared/ipc/host-view'
import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import type { Ports } from '../host/ports.ts'
import type { Emitter } from '../services/emitter.ts'
import { createFolderService } from '../services/folders/folder-service.ts'
import { choiceFile, type Home, readChosenFolder } from '../store/chosen-folder.ts'
import { nodeFiles } from '../store/file-system.ts'
import type { Finding } from '../store/inspect-folder.ts'
import { openWorkspaceStore, type StoreOptions } from '../store/open-workspace-store.ts'
import { notSavedWhileClosing } from '../store/save-errors.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import { createTurnstile } from './read-write-lock.ts'
import { answerRequests } from './request-gate.ts'
import { goToFolder } from './switch-folder.ts'

/** What an app is started on. */
export interface AppStart {
  /** The data folder, unless the user chose another, which is then noted in this one. */
  readonly folder: string
  /** A start option named the folder: no note is read, and it is not changed in Settings. */
  readonly isNamed?: boolean
  readonly ports: Ports
  /** Another disk than the real one, for tests. */
  readonly disk?: Pick<StoreOptions, 'files' | 'retryMs'>
}

/** Where the app works: in one data folder at a time. */
export interface Place {
  /** What is open now. */
  open(): OpenWorkspace
  /** Does something with what is open; waits while another folder is being opened. */
  work<T>(work: (open: OpenWorkspace) => Promise<T>): Promise<T>
  /** Answers one request; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  close(): Promise<void>
}

/** Opens the folder that was chosen, or the one named. Throws what `openWorkspaceStore` and `readChosenFolder` do. */
export async function openPlace(start: AppStart & { emitter: Emitter }): Promise<Place> {
  const { folder, isNamed = false, ports, disk = {}, emitter } = start
  const newId = () => randomUUID()
  const { now } = ports.clock
  const at = { files: disk.files ?? nodeFiles, home: resolve(folder) }
  const openStore = (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) =>
    openWorkspaceStore({ now, newId, ...disk, ...options })
  const begin = (store: WorkspaceStore, first: readonly Notice[]) =>
    openWorkspace({ store, ports, newId, folders, tell: emitter.pass, first })

  const turnstile = createTurnstile()
  const requests = answerRequests({ turnstile, open: () => open })
  const work: Place['work'] = (task) => turnstile.pass(() => task(open))
  let isClosed = false
  const go = async (finding: Finding, use: FolderUse) => {
    const before = open
    if (isClosed) throw notSavedWhileClosing(before.store.folder)
    // An alert that is being given is noted as given here, else the next folder would give it again.
    await before.services.alerts.idle()
    const going = { ...at, from: before.store, finding, use, now, newId, open: openStore }
    const { store, notice } = await goToFolder(going)
    open = begin(store, [notice])
    await before.close()
    if (use !== 'move') requests.otherCards()
    tellOfChange(emitter, use)
  }
  const goTo = async (finding: Finding, use: FolderUse) => {
    await turnstile.alone(() => go(finding, use))
    // The answer does not wait for alerts and the first backup.
    void work(lookAfter)
  }

  const store = () => open.store
  const folders = createFolderService({ files: at.files, ports, newId, isNamed, store, goTo })
  let open = begin(await openStore(isNamed ? { folder: at.home } : await chosenFolder(at)), [])
  const close = () =>
    turnstile.alone(() => {
      isClosed = true
      return open.close()
    })
  return { open: () => open, work, handle: requests.handle, close }
}

/** The folder the user chose, else the one at home. */
async function chosenFolder(at: Home): Promise<Pick<StoreOptions, 'folder' | 'chosenIn'>> {
  const chosen = await readChosenFolder(at)
  return chosen === null ? { folder: at.home } : { folder: chosen, chosenIn: choiceFile(at.home) }
}

function tellOfChange(emitter: Emitter, use: FolderUse): void {
  const sameData = use === 'move'
  emitter.emit('data-folder.changed', { sameData })
  // What the disk before refused can be sent again, to this one.
  if (sameData) emitter.emit('notice', { id: NOT_SAVED_NOTICE, kind: 'info', text: '' })
}

/** What is done at the start and each minute. */
export async function lookAfter({ services, tend }: OpenWorkspace): Promise<void> {
  await services.changed()
  await tend()
}
