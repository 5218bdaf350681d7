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
  getChoice(): FolderChoice
  /**
   * Inspects a folder that is typed in or chosen in the system's dialog. Throws a
   * sentence if it cannot be used.
   */
  inspect(input: { path: string | null }): Promise<FolderInspectionView>
  /**
   * Switches as the user agreed. Throws, with nothing changed, if the folder is no longer as it was shown.
   */
  change(input: { id: string; use: FolderUse }): Promise<{ folder: string }>
}

/** What was shown to the user about a folder. */
interface Inspection {
  readonly id: Id
  readonly finding: FolderInspection
}

/** Creates the folder service. Only `switchTo` changes anything; everything before it only reads. */
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
  let shown: Inspection | null = null

  const choice = () => (isNamed ? 'fixed' : ports.dialogs === null ? 'path' : 'dialog')
  const inspectPath = (folder: string) => inspectFolder({ files, folder, present: store().folder })

  /** Returns the folder to inspect. The page may name a path only if the host has no dialog to choose one. */
  const chooseFolder = async (path: string | null): Promise<string | null> => {
    if (isNamed) throw folderFixed
    if (ports.dialogs !== null) return ports.dialogs.chooseFolder(store().folder)
    return path === null ? null : parseTypedFolder(path, process.env)
  }

  return {
    getChoice: choice,
    async inspect({ path }) {
      shown = null
      const folder = await chooseFolder(path)
      if (folder === null) return { kind: 'none' }
      const finding = await inspectPath(resolve(folder))
      shown = { id: newId(), finding }
      return toFolderLook(shown, { store: store(), now: ports.clock.now(), zone: ports.clock.zone() })
    },
    async change({ id, use }) {
      if (shown?.id !== id || !canUse(shown.finding, use)) throw folderChanged
      // A second press finds nothing to agree to; after a failure the user can try the same again.
      const agreed = shown
      shown = null
      try {
        const finding = await inspectPath(agreed.finding.folder)
        if (!isSameFinding(finding, agreed.finding)) throw folderChanged
        await switchTo(finding, use)
        return { folder: finding.folder }
      } catch (error) {
        shown ??= agreed
        throw error
      }
    },
  }
}

const folderFixed = new AppError(
  'not-allowed',
  'The data folder was named when Callback was started, with --data-dir. Start it with another one, or without.',
)

const folderChanged = new AppError(
  'not-found',
  'The folder has changed since Callback looked into it. Choose it once more. Nothing was changed.',
)

function canUse({ kind }: FolderInspection, use: FolderUse): boolean {
  return (kind === 'workspace') === (use === 'open')
}

function isSameFinding(a: FolderInspection, b: FolderInspection): boolean {
  if (a.folder !== b.folder) return false
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind
  return JSON.stringify(a.workspace) === JSON.stringify(b.workspace)
}

function toFolderLook(
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
