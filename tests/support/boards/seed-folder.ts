import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealWorkspace } from '#electron/store/envelope'
import type { Workspace } from '#shared/model/workspace'

/** Writes a workspace into a data folder in the form in which the app saves it. */
export function seedFolder(folder: string, workspace: Workspace): void {
  const bytes = sealWorkspace(workspace, { seq: 1, savedAt: workspace.createdAt })
  writeFileSync(join(folder, 'workspace.json'), bytes, { mode: 0o600 })
}
