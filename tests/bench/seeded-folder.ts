import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { Workspace } from '#shared/model/workspace'

/** Runs a bench on a data folder with this workspace, and removes the folder afterwards. */
export async function withSeededFolder<T>(
  workspace: Workspace,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-bench-'))
  try {
    const store = await openWorkspaceStore({ folder, now: () => Date.now(), newId: () => 'bench' })
    await store.update(() => ({ workspace, result: null }))
    await store.close()
    return await run(folder)
  } finally {
    for (const path of [folder, `${folder}-backups`]) await rm(path, { recursive: true, force: true })
  }
}
