import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Envelope } from '#shared/ipc/envelope'
import type { FolderUse } from '#shared/ipc/folder-view'
import { NOT_SAVED_NOTICE, type Notice } from '#shared/ipc/host-view'
import type { RouteName } from '#shared/ipc/routes'
import { choiceFile, readChosenFolder } from '../store/chosen-folder.ts'
import { nodeFiles } from '../store/file-system.ts'
import type { Finding } from '../store/inspect-folder.ts'
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from '../store/workspace-store.ts'
import type { Emitter } from './emitter.ts'
import { createFolderService } from './folder-service.ts'
import { goToFolder } from './go-to-folder.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import type { Ports } from './ports.ts'
import { createTurnstile } from './turnstile.ts'

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

/** Looking into folders takes as long as a person does, and going to one waits for all the rest. */
const besideWork: ReadonlySet<string> = new Set<RouteName>(['data-folder.look', 'data-folder.change'])

/** What was meant for the cards of one folder must not be done to those of another. */
const changes: ReadonlySet<string> = new Set<RouteName>([
  'commands.run',
  'history.undo',
  'history.redo',
  'backups.restore',
  'inbox.read',
  'alerts.pause',
])

const elsewhere: Envelope<never> = {
  ok: false,
  error: {
    code: 'not-saved',
    message: 'Not saved: another data folder was opened meanwhile. Look at its board, then try again.',
    data: {},
  },
}

/** Opens the folder that was chosen, or the one named. Throws what `openWorkspaceStore` and `readChosenFolder` do. */
export async function openPlace({
  folder,
  isNamed = false,
  ports,
  disk = {},
  emitter,
}: AppStart & { emitter: Emitter }): Promise<Place> {
  const newId = () => randomUUID()
  const home = resolve(folder)
  const at = { files: disk.files ?? nodeFiles, home }
  const turnstile = createTurnstile()
  /** Grows when other cards are opened. */
  let boards = 0

  const openStore = (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) =>
    openWorkspaceStore({ now: ports.clock.now, newId, ...disk, ...options })
  const begin = (store: WorkspaceStore, first: readonly Notice[]) =>
    openWorkspace({ store, ports, newId, folders, tell: emitter.pass, first })

  const go = async (finding: Finding, use: FolderUse) => {
    const before = open
    // An alert that is being given is noted as given here, else the next folder would give it again.
    await before.services.alerts.idle()
    const going = { ...at, from: before.store, finding, use, now: ports.clock.now, newId, open: openStore }
    const { store, notice } = await goToFolder(going)
    open = begin(store, [notice])
    await before.close()
    if (use !== 'move') boards += 1
    emitter.emit('data-folder.changed', { sameData: use === 'move' })
    // What the disk before refused can be sent again, to this one.
    if (use === 'move') emitter.emit('notice', { id: NOT_SAVED_NOTICE, kind: 'info', text: '' })
  }
  const goTo = async (finding: Finding, use: FolderUse) => {
    await turnstile.alone(() => go(finding, use))
    // The answer does not wait for alerts and the first backup.
    void work(lookAfter)
  }
  const work: Place['work'] = (todo) => turnstile.pass(() => todo(open))

  const folders = createFolderService({
    files: at.files,
    ports,
    newId,
    isNamed,
    store: () => open.store,
    goTo,
  })
  const chosen = isNamed ? null : await readChosenFolder(at)
  let open = begin(
    await openStore(chosen === null ? { folder: home } : { folder: chosen, chosenIn: choiceFile(home) }),
    [],
  )

  return {
    open: () => open,
    work,
    async handle(route, input) {
      if (besideWork.has(route)) return open.handle(route, input)
      const asked = boards
      return turnstile.pass(async () =>
        asked !== boards && changes.has(route) ? elsewhere : open.handle(route, input),
      )
    },
    close: () => turnstile.alone(() => open.close()),
  }
}

/** What is done at the start and each minute. */
export async function lookAfter({ services, tend }: OpenWorkspace): Promise<void> {
  await services.changed()
  await tend()
}
