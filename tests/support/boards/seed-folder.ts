import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealWorkspace } from '#electron/store/envelope'
import type { Workspace } from '#shared/model/workspace'

/** Puts a workspace into a data folder as the app itself would have saved it. */
export function seedFolder(folder: string, workspace: Workspace): void {
  const bytes = sealWorkspace(workspace, { seq: 1, savedAt: workspace.createdAt })
  writeFileSync(join(folder, 'workspace.json'), bytes, { mode: 0o600 })
}
