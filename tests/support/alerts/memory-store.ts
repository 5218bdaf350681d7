import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { Workspace } from '#shared/model/workspace'

/** A store in memory whose process can die: writes made before that are kept, later ones fail. */
export interface MemoryStore extends Pick<WorkspaceStore, 'current' | 'update'> {
  die(): void
  /** Returns the store as the next process opens it. */
  reopen(): MemoryStore
}

export function createMemoryStore(first: Workspace): MemoryStore {
  let workspace = first
  let isDead = false
  return {
    current: () => workspace,
    async update(change) {
      if (isDead) throw new Error('The process has died')
      const { workspace: next, result } = change(workspace)
      workspace = next
      return result
    },
    die() {
      isDead = true
    },
    reopen: () => createMemoryStore(workspace),
  }
}
