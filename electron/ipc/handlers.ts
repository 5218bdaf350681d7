import type { FolderService } from '../services/folders/folder-service.ts'
import type { Services } from '../services/services.ts'
import { backupHandlers } from './backup-handlers.ts'
import { boardHandlers } from './board-handlers.ts'
import { commandHandlers } from './command-handlers.ts'
import { folderHandlers } from './folder-handlers.ts'
import { hostHandlers } from './host-handlers.ts'
import { noteHandlers } from './note-handlers.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers of all routes, one file for each area. */
export function createHandlers(services: Services, folders: FolderService): Handlers {
  return {
    ...hostHandlers(services, folders),
    ...folderHandlers(folders),
    ...boardHandlers(services),
    ...commandHandlers(services),
    ...noteHandlers(services),
    ...backupHandlers(services),
  }
}
