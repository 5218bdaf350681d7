import type { Adapter } from 'lowdb'
import type { Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { sealWorkspace } from './envelope.ts'
import { type Loaded, loadWorkspace, type Source } from './load-workspace.ts'
import { rehearseReplacement, replaceWorkspaceFile } from './replace-file.ts'

/** A lowdb adapter that reads only what is verified, and whose `write` resolves only when all of it is on the disk. */
export interface WorkspaceAdapter extends Adapter<Workspace> {
  /** What the last `read` found; null when there was no file. */
  found(): Loaded | null
  /** The bytes of a workspace that is on the disk, numbered as the last write. */
  seal(workspace: Workspace): Buffer
  /** Resolves when a write would; nothing is changed by it. */
  rehearse(workspace: Workspace): Promise<void>
}

/** The adapter of a folder this process has locked. */
export function workspaceAdapter(place: Source): WorkspaceAdapter {
  let found: Loaded | null = null
  let seq = 0
  const seal = (workspace: Workspace) => sealWorkspace(workspace, { seq, savedAt: toIso(place.now()) })
  return {
    found: () => found,
    seal,
    async read() {
      found = await loadWorkspace(place)
      seq = found?.seq ?? 0
      return found?.workspace ?? null
    },
    async write(workspace) {
      seq += 1
      await replaceWorkspaceFile(place, seal(workspace))
    },
    rehearse: (workspace) => rehearseReplacement(place, seal(workspace)),
  }
}
