import { resolve } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import type { FolderChoice, FolderInspectionView, FolderUse } from '#shared/ipc/folder-view'
import type { Id } from '#shared/model/scalars'
import { toWorkspaceSummary } from '#shared/views/workspace-summary'
import { parseTypedFolder } from '../../host/default-folder.ts'
import type { Ports } from '../../host/ports.ts'
import type { FileSystemPort } from '../../store/file-system.ts'
import { type FolderInspection, inspectFolder } from '../../store/inspect-folder.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** Inspects data folders for Settings and switches between them. */
export interface FolderService {
  /** Returns how the user can choose a data folder. */
  getChoice(): FolderChoice
  /**
   * Inspects a folder that the user typed (`path`) or chooses now in the system's dialog (`path` is null).
   * Throws an AppError if the folder cannot be used.
   */
  inspect(input: { path: string | null }): Promise<FolderInspectionView>
  /**
   * Switches to the folder of the inspection with this id, as the user confirmed. Throws if the folder
   * changed since it was shown; nothing is then changed.
   */
  change(input: { id: string; use: FolderUse }): Promise<{ folder: string }>
}

/** The inspection of a folder that was shown to the user. */
interface Inspection {
  readonly id: Id
  readonly finding: FolderInspection
}

/** Creates the folder service. It changes nothing itself; `switchTo` makes the switch. */
export function createFolderService(deps: {
  files: FileSystemPort
  ports: Ports
  newId: () => Id
  /** True if a start option named the folder. */
  isNamed: boolean
  store: () => WorkspaceStore
  switchTo: (finding: FolderInspection, use: FolderUse) => Promise<void>
}): FolderService {
  const { files, ports, newId, isNamed, store, switchTo } = deps
  let shownInspection: Inspection | null = null

  const getChoice = () => (isNamed ? 'fixed' : ports.dialogs === null ? 'path' : 'dialog')
  const inspectPath = (folder: string) => inspectFolder({ files, folder, present: store().folder })

  /**
   * Returns the folder to inspect; null if the user chose none. The page may send a path only if the host has
   * no dialog for choosing a folder.
   */
  const chooseFolder = async (path: string | null): Promise<string | null> => {
    if (isNamed) throw folderFixed
    if (ports.dialogs !== null) return ports.dialogs.chooseFolder(store().folder)
    return path === null ? null : parseTypedFolder(path, process.env)
  }

  return {
    getChoice,
    async inspect({ path }) {
      shownInspection = null
      const folder = await chooseFolder(path)
      if (folder === null) return { kind: 'none' }
      const finding = await inspectPath(resolve(folder))
      shownInspection = { id: newId(), finding }
      return toInspectionView(shownInspection, {
        store: store(),
        now: ports.clock.now(),
        zone: ports.clock.zone(),
      })
    },
    async change({ id, use }) {
      if (shownInspection?.id !== id || !canUse(shownInspection.finding, use)) throw folderChanged
      // Cleared so that a second click does not switch twice; restored after a failure, so that the user can
      // try again.
      const confirmedInspection = shownInspection
      shownInspection = null
      try {
        const finding = await inspectPath(confirmedInspection.finding.folder)
        if (!isSameFinding(finding, confirmedInspection.finding)) throw folderChanged
        await switchTo(finding, use)
        return { folder: finding.folder }
      } catch (error) {
        shownInspection ??= confirmedInspection
        throw error
      }
    },
  }
}

const folderFixed = new AppError(
  'not-allowed',
  'The data folder was set with --data-dir when Callback started. Start it with another one, or without.',
)

const folderChanged = new AppError(
  'not-found',
  'The folder has changed since Callback checked it. Choose it again. Nothing was changed.',
)

/** Returns true if a folder with this content can be used this way: only a workspace can be opened. */
function canUse({ kind }: FolderInspection, use: FolderUse): boolean {
  return (kind === 'workspace') === (use === 'open')
}

function isSameFinding(a: FolderInspection, b: FolderInspection): boolean {
  if (a.folder !== b.folder) return false
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind
  return JSON.stringify(a.workspace) === JSON.stringify(b.workspace)
}

function toInspectionView(
  { id, finding }: Inspection,
  { store, ...context }: { store: WorkspaceStore; now: number; zone: string },
): FolderInspectionView {
  const { folder, isWithin } = finding
  const current = {
    folder: store.folder,
    cards: store.current().cards.length,
    backups: store.backups.folder,
  }
  const common = { id, folder, isWithin, current }
  if (finding.kind === 'empty')
    return { kind: 'empty', ...common, isNew: finding.isNew, backups: `${folder}-backups` }
  return { kind: 'workspace', ...common, ...toWorkspaceSummary(finding.workspace, context) }
}
