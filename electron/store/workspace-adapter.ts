import type { Adapter } from 'lowdb'
import type { Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { openEnvelope, sealWorkspace } from './envelope.ts'
import { type OwnFile, ownFile } from './external-change.ts'
import { freeAsideName } from './file-names.ts'
import { type Found, loadWorkspace, type Source } from './load-workspace.ts'
import { rehearseReplacement, replaceWorkspaceFile } from './replace-file.ts'
import { isSameWorkspace } from './same-workspace.ts'

/** A file that came from outside, and what took its place. */
export interface Outside {
  readonly keptAs: string
  /** In the workspace that is open. */
  readonly cards: number
}

/** A lowdb adapter that reads only what is verified, and whose `write` resolves only when all of it is on the disk. */
export interface WorkspaceAdapter extends Adapter<Workspace> {
  /** What the last `read` found; null when there was no file. */
  found(): Found | null
  /** The bytes of a workspace that is on the disk, numbered as the last write. */
  seal(workspace: Workspace): Buffer
  /** Whether the file on the disk is still ours. */
  look: OwnFile['look']
  /** Resolves when a write would; nothing is changed by it. */
  rehearse(workspace: Workspace): Promise<void>
}

/** The adapter of a folder this process has locked. */
export function workspaceAdapter(
  place: Source & { onOutside?: (outside: Outside) => void },
): WorkspaceAdapter {
  const file = ownFile(place)
  let found: Found | null = null
  let seq = 0
  /** What was read or written last. */
  let last: Workspace | null = null
  const seal = (workspace: Workspace) => sealWorkspace(workspace, { seq, savedAt: toIso(place.now()) })
  return {
    found: () => found,
    seal,
    look: file.look,
    async read() {
      const loaded = await loadWorkspace(place)
      if (loaded === null) return null
      const { workspace, ...rest } = loaded
      found = rest
      seq = rest.seq
      last = workspace
      if (rest.source === 'main') await file.own(holds(workspace))
      return workspace
    },
    async write(workspace) {
      seq += 1
      const bytes = seal(workspace)
      const isForeign = (await file.look()) === 'foreign'
      const taken = isForeign ? new Set(await place.files.readdir(place.folder)) : new Set<string>()
      const outside = isForeign ? freeAsideName(taken, { why: 'outside', at: place.now() }) : null
      try {
        await replaceWorkspaceFile({ ...place, ...(outside ? { keepAs: outside } : {}) }, bytes)
      } catch (error) {
        // What was put back is ours; what came from outside never becomes so.
        if (!isForeign && last) await file.own(holds(last)).catch(() => {})
        throw error
      }
      last = workspace
      await file.own(holds(workspace)).catch(() => {})
      if (outside) place.onOutside?.({ keptAs: outside, cards: workspace.cards.length })
    },
    rehearse: (workspace) => rehearseReplacement(place, seal(workspace)),
  }
}

/** Recognises a file that holds this workspace. Costs something only when it is asked. */
function holds(workspace: Workspace): (bytes: Buffer) => boolean {
  return (bytes) => {
    const verdict = openEnvelope(bytes)
    return verdict.kind === 'good' && isSameWorkspace(verdict.workspace, workspace)
  }
}
