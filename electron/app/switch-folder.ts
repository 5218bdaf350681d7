import { AppError } from '#shared/errors/app-error'
import { assertNever } from '#shared/errors/assert-never'
import type { FolderUse } from '#shared/ipc/folder-view'
import type { Notice } from '#shared/ipc/host-view'
import type { EpochMs, Id } from '#shared/model/scalars'
import { emptyWorkspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { keepingHistory } from '../services/commands/history.ts'
import { choiceFile, type Home, keepChosenFolder } from '../store/chosen-folder.ts'
import { sealWorkspace } from '../store/envelope.ts'
import { CHOICE } from '../store/file-names.ts'
import { emptyFolder, type WorkspaceFiles } from '../store/fill-folder.ts'
import { cannotUseFolder } from '../store/folder-choice-errors.ts'
import type { HeldWorkspace } from '../store/frozen-workspace.ts'
import type { Finding } from '../store/inspect-folder.ts'
import type { StoreOptions } from '../store/open-workspace-store.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'

/** What going to another folder needs. */
interface Going extends Home {
  readonly from: WorkspaceStore
  readonly finding: Finding
  readonly use: FolderUse
  readonly now: () => EpochMs
  readonly newId: () => Id
  readonly open: (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) => Promise<WorkspaceStore>
}

/** Where Callback is from now on, and what to say of it. */
interface Arrived {
  readonly store: WorkspaceStore
  readonly notice: Notice
}

/**
 * Opens another folder, and notes it for the next start. The order is what keeps the data: the new folder is whole, read
 * back and locked before the note names it, and the old one is let go of only then. Killed anywhere, the next start opens
 * one whole workspace. When it rejects, the new folder is as it was and the old store goes on.
 */
export async function goToFolder(going: Going): Promise<Arrived> {
  const { from, use } = going
  const held = await from.hold()
  const store = await arrive(going, held).catch((error) => {
    held.release()
    throw error
  })
  // The same cards: what could be undone still can.
  if (use === 'move') keepingHistory(from.current(), store.current())
  const left = use === 'move' ? await held.setAside() : []
  // What still waited for its turn hears that the store is closed.
  const closing = from.close()
  held.release()
  await closing
  return { store, notice: noticeOf(going, { store, left }) }
}

/** Opens the folder and notes it, or leaves it as it was. */
async function arrive(going: Going, held: HeldWorkspace): Promise<WorkspaceStore> {
  const { finding, home, files, open } = going
  const { folder } = finding
  const fill = await fillingOf(going, held)
  const isMade = finding.kind === 'empty' && finding.isNew
  let store: WorkspaceStore | undefined
  try {
    store = await open(fill === null ? { folder, chosenIn: choiceFile(home) } : { folder, fill })
    expectAsAgreed(store, finding)
    await keepChosenFolder({ files, home }, folder)
    return store
  } catch (error) {
    if (store && fill !== null) await emptyFolder({ files, folder })
    await store?.close()
    if (isMade) await files.rmdir(folder).catch(() => {})
    throw refusalOf(error, folder)
  }
}

/** What to put into the folder; nothing where a workspace is there. */
async function fillingOf({ use, now, newId }: Going, held: HeldWorkspace): Promise<WorkspaceFiles | null> {
  switch (use) {
    case 'move':
      return held.files()
    case 'begin': {
      const at = toIso(now())
      const main = sealWorkspace(emptyWorkspace({ id: newId(), at }), { seq: 1, savedAt: at })
      return { main, previous: null }
    }
    case 'open':
      return null
    default:
      return assertNever(use)
  }
}

/** A store opens the copy before where the disk fails; that is not what was agreed to. */
function expectAsAgreed(store: WorkspaceStore, finding: Finding): void {
  const isAgreed =
    finding.kind === 'empty'
      ? store.report.source === 'main'
      : JSON.stringify(store.current()) === JSON.stringify(finding.workspace)
  if (!isAgreed) throw Object.assign(new Error('What was opened is not what was looked at'), { code: 'EIO' })
}

/** What is wrong with a folder that was chosen, rather than with one at the start. */
function refusalOf(error: unknown, folder: string): unknown {
  const isSaid =
    error instanceof AppError && (error.code !== 'folder-unwritable' || error.data.files === CHOICE)
  if (isSaid) return error
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
