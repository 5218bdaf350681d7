import type { FolderService } from '../services/folders/folder-service.ts'
import type { Handlers } from './router.ts'

/** The data folder: looking into another one, and going there. */
export function folderHandlers({
  look,
  change,
}: FolderService): Pick<Handlers, 'data-folder.look' | 'data-folder.change'> {
  return { 'data-folder.look': look, 'data-folder.change': change }
}
