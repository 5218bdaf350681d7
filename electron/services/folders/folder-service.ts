import { resolve } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import type { FolderChoice, FolderLook, FolderUse } from '#shared/ipc/folder-view'
import type { Id } from '#shared/model/scalars'
import { viewFoundWorkspace } from '#shared/views/folder'
import { typedFolder } from '../../host/default-folder.ts'
import type { Ports } from '../../host/ports.ts'
import type { FileSystemPort } from '../../store/file-system.ts'
import { type Finding, inspectFolder } from '../../store/inspect-folder.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** The data folder as Settings shows it, and the way to another one. */
export interface FolderService {
  choice(): FolderChoice
  /** Looks into a folder, typed in or chosen in the system's dialog. Throws what is wrong with it, as a sentence. */
  look(asked: { path: string | null }): Promise<FolderLook>
  /** Does what was agreed to. Throws, with nothing changed, when the folder is no longer as it was shown. */
  change(asked: { id: string; use: FolderUse }): Promise<{ folder: string }>
}

interface Looked {
  readonly id: Id
  readonly finding: Finding
}

/** The way to another folder. `goTo` does it; everything before that only looks. */
export function createFolderService(needs: {
  files: FileSystemPort
  ports: Ports
  newId: () => Id
  /** A start option names the folder. */
  isNamed: boolean
  store: () => WorkspaceStore
  goTo: (finding: Finding, use: FolderUse) => Promise<void>
}): FolderService {
  const { files, ports, newId, isNamed, store, goTo } = needs
  let looked: Looked | null = null

  const choice = () => (isNamed ? 'fixed' : ports.dialogs === null ? 'path' : 'dialog')
  const inspect = (folder: string) => inspectFolder({ files, folder, present: store().folder })

  /** A page names a path only where there is no dialog to choose one in. */
  const named = async (path: string | null): Promise<string | null> => {
    if (isNamed) throw fixed
    if (ports.dialogs !== null) return ports.dialogs.chooseFolder(store().folder)
    return path === null ? null : typedFolder(path, process.env)
  }

  return {
    choice,
    async look({ path }) {
      looked = null
      const folder = await named(path)
      if (folder === null) return { kind: 'none' }
      const finding = await inspect(resolve(folder))
      looked = { id: newId(), finding }
      return viewLook(looked, { store: store(), now: ports.clock.now(), zone: ports.clock.zone() })
    },
    async change({ id, use }) {
      if (looked?.id !== id || !fits(looked.finding, use)) throw gone
      // A second press finds nothing to agree to; after a failure the same can be tried again.
      const agreed = looked
      looked = null
      try {
        const now = await inspect(agreed.finding.folder)
        if (!isSame(now, agreed.finding)) throw gone
        await goTo(now, use)
        return { folder: now.folder }
      } catch (error) {
        looked ??= agreed
        throw error
      }
    },
  }
}

const fixed = new AppError(
  'not-allowed',
  'The data folder was named when Callback was started, with --data-dir. Start it with another one, or without.',
)

const gone = new AppError(
  'not-found',
  'The folder has changed since Callback looked into it. Choose it once more. Nothing was changed.',
)

function fits({ kind }: Finding, use: FolderUse): boolean {
  return (kind === 'workspace') === (use === 'open')
}

function isSame(one: Finding, other: Finding): boolean {
  if (one.folder !== other.folder) return false
  if (one.kind === 'empty' || other.kind === 'empty') return one.kind === other.kind
  return JSON.stringify(one.workspace) === JSON.stringify(other.workspace)
}

function viewLook(
  { id, finding }: Looked,
  { store, ...asOf }: { store: WorkspaceStore; now: number; zone: string },
): FolderLook {
  const { folder, isWithin } = finding
  const present = {
    folder: store.folder,
    cards: store.current().cards.length,
    backups: store.backups.folder,
  }
  const where = { id, folder, isWithin, present }
  if (finding.kind === 'empty')
    return { kind: 'empty', ...where, isNew: finding.isNew, backups: `${folder}-backups` }
  return { kind: 'workspace', ...where, ...viewFoundWorkspace(finding.workspace, asOf) }
}
