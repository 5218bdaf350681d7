import { AppError } from '#shared/errors/app-error'
import { assertNever } from '#shared/errors/assert-never'
import type { FolderUse } from '#shared/ipc/folder-view'
import type { Notice } from '#shared/ipc/host-view'
import type { EpochMs, Id } from '#shared/model/scalars'
import { createEmptyWorkspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { copyHistory } from '../services/commands/history.ts'
import { getChoiceFile, type Home, saveChosenFolder } from '../store/chosen-folder.ts'
import { sealWorkspace } from '../store/envelope.ts'
import { CHOICE_FILE } from '../store/file-names.ts'
import { removeWorkspaceFiles, type WorkspaceFiles } from '../store/fill-folder.ts'
import { folderUnusableError } from '../store/folder-choice-errors.ts'
import type { FrozenWorkspace } from '../store/frozen-workspace.ts'
import type { FolderInspection } from '../store/inspect-folder.ts'
import type { StoreOptions } from '../store/open-workspace-store.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'

/** The input of a switch to another folder. */
interface FolderSwitch extends Home {
  /** The store that is open before the switch. */
  readonly oldStore: WorkspaceStore
  /** The inspection of the new folder. */
  readonly finding: FolderInspection
  readonly use: FolderUse
  readonly now: () => EpochMs
  readonly newId: () => Id
  readonly open: (options: Pick<StoreOptions, 'folder' | 'fill' | 'chosenIn'>) => Promise<WorkspaceStore>
}

/** The store of the new folder, and the notice about the switch. */
interface SwitchResult {
  readonly store: WorkspaceStore
  readonly notice: Notice
}

/**
 * Opens another folder and records it for the next start. The order keeps the data safe: the new folder is
 * complete, verified and locked before it is recorded, and the old one is closed after that. If the process
 * is killed at any point, the next start opens one complete workspace. If it rejects, the new folder is
 * unchanged and the old store stays open.
 */
export async function switchFolder(request: FolderSwitch): Promise<SwitchResult> {
  const { oldStore, use } = request
  const frozen = await oldStore.freeze()
  const store = await openFolder(request, frozen).catch((error) => {
    frozen.release()
    throw error
  })
  // The cards are the same, so the user can still undo earlier changes.
  if (use === 'move') copyHistory(oldStore.current(), store.current())
  const keptFiles = use === 'move' ? await frozen.setAside() : []
  // Closed before the release, so that the waiting changes are rejected instead of written to the old folder.
  const closing = oldStore.close()
  frozen.release()
  await closing
  return { store, notice: createNotice(request, { store, keptFiles }) }
}

/** Opens the folder and records it. If that fails, leaves the folder as it was. */
async function openFolder(request: FolderSwitch, frozen: FrozenWorkspace): Promise<WorkspaceStore> {
  const { finding, home, files, open } = request
  const { folder } = finding
  const fill = await createFill(request, frozen)
  const isCreated = finding.kind === 'empty' && finding.isNew
  let store: WorkspaceStore | undefined
  try {
    store = await open(fill === null ? { folder, chosenIn: getChoiceFile(home) } : { folder, fill })
    assertMatchesFinding(store, finding)
    await saveChosenFolder({ files, home }, folder)
    return store
  } catch (error) {
    if (store && fill !== null) await removeWorkspaceFiles({ files, folder })
    await store?.close()
    if (isCreated) await files.rmdir(folder).catch(() => {})
    throw toSwitchError(error, folder)
  }
}

/** Returns the files to write into the folder; null if its own workspace is opened. */
async function createFill(
  { use, now, newId }: FolderSwitch,
  frozen: FrozenWorkspace,
): Promise<WorkspaceFiles | null> {
  switch (use) {
    case 'move':
      return frozen.readFiles()
    case 'start-empty': {
      const at = toIso(now())
      const main = sealWorkspace(createEmptyWorkspace({ id: newId(), at }), { seq: 1, savedAt: at })
      return { main, previous: null }
    }
    case 'open':
      return null
    default:
      return assertNever(use)
  }
}

/**
 * Throws if the opened workspace is not the one that the user confirmed. The store may have opened an older
 * copy because of a disk error.
 */
function assertMatchesFinding(store: WorkspaceStore, finding: FolderInspection): void {
  const matches =
    finding.kind === 'empty'
      ? store.report.source === 'main'
      : JSON.stringify(store.current()) === JSON.stringify(finding.workspace)
  if (!matches) throw Object.assign(new Error('What was opened is not what was looked at'), { code: 'EIO' })
}

/**
 * Replaces an error whose message is for a folder opened at startup by one for a folder chosen while the app
 * runs. Errors that have a fitting message are returned unchanged.
 */
function toSwitchError(error: unknown, folder: string): unknown {
  const hasMessage =
    error instanceof AppError && (error.code !== 'folder-unwritable' || error.data.files === CHOICE_FILE)
  if (hasMessage) return error
  return folderUnusableError(error, folder)
}

function createNotice(
  { use, oldStore }: FolderSwitch,
  { store, keptFiles }: { store: WorkspaceStore; keptFiles: readonly string[] },
): Notice {
  return { id: 'data-folder', kind: 'info', text: formatText(use) }

  function formatText(use: FolderUse): string {
    const back = `What you had before is untouched in ${oldStore.folder}. To go back, choose that folder in Settings.`
    switch (use) {
      case 'move': {
        const kept =
          keptFiles.length === 0
            ? ''
            : ` What was in ${oldStore.folder} is kept there as ${keptFiles.join(' and ')}.`
        return `Your data is now in ${store.folder}.${kept} Older backups stay in ${oldStore.backups.folder}.`
      }
      case 'start-empty':
        return `Callback now starts empty in ${store.folder}. ${back}`
      case 'open':
        return `Callback opened the data in ${store.folder}. ${back}`
      default:
        return assertNever(use)
    }
  }
}
