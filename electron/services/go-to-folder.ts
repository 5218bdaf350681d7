import { AppError } from '#shared/errors/app-error'
import { assertNever } from '#shared/errors/assert-never'
import type { FolderUse } from '#shared/ipc/folder-view'
import type { Notice } from '#shared/ipc/host-view'
import type { EpochMs, Id } from '#shared/model/scalars'
import { emptyWorkspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { choiceFile, type Home, keepChosenFolder } from '../store/chosen-folder.ts'
import { sealWorkspace } from '../store/envelope.ts'
import { cannotUseFolder } from '../store/failures.ts'
import { emptyFolder } from '../store/fill-folder.ts'
import type { HeldWorkspace } from '../store/held-workspace.ts'
import type { Finding } from '../store/inspect-folder.ts'
import type { StoreOptions, WorkspaceStore } from '../store/workspace-store.ts'
import { keepingHistory } from './history.ts'

/** What going to another folder needs. */
export interface Going extends Home {
  readonly from: WorkspaceStore
  readonly finding: Finding
  readonly use: FolderUse
  readonly now: () => EpochMs
  readonly newId: () => Id
  readonly open: (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) => Promise<WorkspaceStore>
}

/** Where Callback is from now on, and what to say of it. */
export interface Arrived {
  readonly store: WorkspaceStore
  readonly notice: Notice
}

/**
 * Opens another folder, and notes it for the next start. The order is what keeps the data: the new folder is whole, read
 * back and locked before the note names it, and the old one is let go of only then. Killed anywhere, the next start opens
 * one whole workspace. When it rejects, the new folder is as it was and the old store goes on.
 */
export async function goToFolder(going: Going): Promise<Arrived> {
  const { from, finding, use, home, files } = going
  const { folder } = finding
  const held = await from.hold()
  let store: WorkspaceStore | null = null
  try {
    store = await openThere(going, held).catch((error) => {
      throw refusalOf(error, folder)
    })
    await keepChosenFolder({ files, home }, folder)
  } catch (error) {
    if (store && use !== 'open') await emptyFolder({ files, folder })
    await store?.close()
    if (finding.kind === 'empty' && finding.isNew) await files.rmdir(folder).catch(() => {})
    held.release()
    throw error
  }
  // The same cards: what could be undone still can.
  if (use === 'move') keepingHistory(from.current(), store.current())
  const left = use === 'move' ? await held.setAside() : []
  // What still waited for its turn hears that the store is closed.
  const closing = from.close()
  held.release()
  await closing
  return { store, notice: noticeOf(going, { store, left }) }
}

async function openThere(
  { use, finding: { folder }, home, open, now, newId }: Going,
  held: HeldWorkspace,
): Promise<WorkspaceStore> {
  switch (use) {
    case 'move':
      return open({ folder, fill: await held.files() })
    case 'begin': {
      const at = toIso(now())
      const main = sealWorkspace(emptyWorkspace({ id: newId(), at }), { seq: 1, savedAt: at })
      return open({ folder, fill: { main, previous: null } })
    }
    case 'open':
      return open({ folder, chosenIn: choiceFile(home) })
    default:
      return assertNever(use)
  }
}

/** What is wrong with a folder that was chosen, rather than with one at the start. */
function refusalOf(error: unknown, folder: string): unknown {
  if (error instanceof AppError && error.code !== 'folder-unwritable') return error
  return cannotUseFolder(error, folder)
}

function noticeOf(
  { use, from }: Going,
  { store, left }: { store: WorkspaceStore; left: readonly string[] },
): Notice {
  return { id: 'data-folder', kind: 'info', text: textOf(use) }

  function textOf(use: FolderUse): string {
    const back = `What you had before is untouched in ${from.folder}; choose that folder in Settings to go back.`
    switch (use) {
      case 'move': {
        const kept =
          left.length === 0 ? '' : ` What was in ${from.folder} is kept there as ${left.join(' and ')}.`
        return `Your data is now in ${store.folder}.${kept} Older backups stay in ${from.backups.folder}.`
      }
      case 'begin':
        return `Callback now begins without cards in ${store.folder}. ${back}`
      case 'open':
        return `Callback opened what is in ${store.folder}. ${back}`
      default:
        return assertNever(use)
    }
  }
}
