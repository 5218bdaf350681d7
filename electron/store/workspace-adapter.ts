import type { Adapter } from 'lowdb'
import { followZoneDataOnLoad } from '#shared/commands/core/local-starts'
import { type Repairs, repairWorkspace } from '#shared/commands/workspace/repair-workspace'
import type { Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { openEnvelope, sealWorkspace } from './envelope.ts'
import { createExternalChangeDetector, type ExternalChangeDetector } from './external-change.ts'
import { findFreeAsideName, WORKSPACE_FILE } from './file-names.ts'
import { findRealPlace } from './linked-file.ts'
import { type Found, loadWorkspace, type WorkspaceLocation } from './load-workspace.ts'
import { probeReplacement, replaceWorkspaceFile } from './replace-file.ts'
import { isSameWorkspace } from './same-workspace.ts'

/** A change of the workspace file by another program. The changed file was set aside. */
export interface ExternalChange {
  /** The new name of that file. */
  readonly keptAs: string
  /** The number of cards in the open workspace. */
  readonly cards: number
}

/** Describes a loaded workspace and what had to be repaired in it. */
export interface RepairedFound extends Found {
  readonly repairs: Repairs
}

/** A lowdb adapter that verifies what it reads. Its `write` resolves when the data is on the disk. */
export interface WorkspaceAdapter extends Adapter<Workspace> {
  /** Returns what the last `read` found; null if it found no file. */
  lastLoaded(): RepairedFound | null
  /** Serializes a workspace with the sequence number of the last write. */
  seal(workspace: Workspace): Buffer
  /** Compares the file on the disk with the one we last read or wrote. */
  compareFile: ExternalChangeDetector['compare']
  /** Resolves if a write would succeed now. Changes nothing. */
  probe(workspace: Workspace): Promise<void>
}

/** Creates the adapter for a folder that this process has locked. */
export function createWorkspaceAdapter(
  location: WorkspaceLocation & {
    onExternalChange?: (change: ExternalChange) => void
    /** Rejects if this process no longer holds the folder. */
    confirmLock?: () => Promise<void>
  },
): WorkspaceAdapter {
  /** Detects whether the workspace file is still the one of this process. */
  const ownedFile = createExternalChangeDetector(location)
  let found: RepairedFound | null = null
  // Counts writes, failed ones included; stored in the file.
  let seq = 0
  /** The workspace that was last read or written; null if the folder had none. */
  let lastWorkspace: Workspace | null = null
  const findPlace = () => findRealPlace(location.files, { folder: location.folder, name: WORKSPACE_FILE })
  const seal = (workspace: Workspace) => sealWorkspace(workspace, { seq, savedAt: toIso(location.now()) })
  return {
    lastLoaded: () => found,
    seal,
    compareFile: ownedFile.compare,
    async read() {
      const loaded = await loadWorkspace(location)
      if (loaded === null) return null
      // `found` leaves out the workspace: nothing replaces `found` later, so the workspace first read would stay in
      // memory for good. `lastWorkspace` is replaced at every write.
      const { workspace: stored, ...rest } = loaded
      const { workspace, repairs } = repairWorkspace(stored)
      found = { ...rest, repairs }
      seq = rest.seq
      lastWorkspace = stored
      if (rest.source === 'main') await ownedFile.acceptCurrent(hasContent(stored))
      // The file is written again with the next change, and until then each start moves them again.
      return followZoneDataOnLoad(workspace, location.now())
    },
    async write(workspace) {
      await location.confirmLock?.()
      seq += 1
      const bytes = seal(workspace)
      const isForeign = (await ownedFile.compare()) === 'foreign'
      const existingNames = isForeign
        ? new Set(await location.files.readdir(location.folder))
        : new Set<string>()
      const previousName = isForeign
        ? findFreeAsideName(existingNames, { why: 'outside', at: location.now() })
        : null
      try {
        const place = await findPlace()
        await replaceWorkspaceFile({ ...location, place, ...(previousName ? { previousName } : {}) }, bytes)
      } catch (error) {
        // The old file was put back. Accept it as ours, unless another program wrote it.
        if (!isForeign && lastWorkspace)
          await ownedFile.acceptCurrent(hasContent(lastWorkspace)).catch(() => {})
        throw error
      }
      lastWorkspace = workspace
      // The data is durable by now, so a failure here must not fail the write. The next `compare` reads the file again.
      await ownedFile.acceptCurrent(hasContent(workspace)).catch(() => {})
      if (previousName) location.onExternalChange?.({ keptAs: previousName, cards: workspace.cards.length })
    },
    async probe(workspace) {
      await location.confirmLock?.()
      await probeReplacement({ ...location, place: await findPlace() }, seal(workspace))
    },
  }
}

/** Returns a predicate that is true for the bytes of a file that contains this workspace. */
function hasContent(workspace: Workspace): (bytes: Buffer) => boolean {
  return (bytes) => {
    const verdict = openEnvelope(bytes)
    return verdict.kind === 'good' && isSameWorkspace(verdict.workspace, workspace)
  }
}
