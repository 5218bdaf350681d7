import type { FolderService } from '../services/folders/folder-service.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers that inspect another data folder and switch to it. */
export function createFolderHandlers({
  inspect,
  change,
}: FolderService): Pick<Handlers, 'data-folder.inspect' | 'data-folder.change'> {
  return { 'data-folder.inspect': inspect, 'data-folder.change': change }
}
