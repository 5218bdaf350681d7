import type { FolderService } from '../services/folders/folder-service.ts'
import type { Services } from '../services/services.ts'
import { createBackupHandlers } from './backup-handlers.ts'
import { createBoardHandlers } from './board-handlers.ts'
import { createCommandHandlers } from './command-handlers.ts'
import { createEndingHandlers } from './ending-handlers.ts'
import { createFolderHandlers } from './folder-handlers.ts'
import { createHolidayHandlers } from './holiday-handlers.ts'
import { createHostHandlers } from './host-handlers.ts'
import { createNoteHandlers } from './note-handlers.ts'
import type { Handlers } from './router.ts'
import { createTemplateHandlers } from './template-handlers.ts'

/** Creates the handlers of all routes, one file for each area. */
export function createHandlers(services: Services, folders: FolderService): Handlers {
  return {
    ...createHostHandlers(services, folders),
    ...createFolderHandlers(folders),
    ...createBoardHandlers(services),
    ...createCommandHandlers(services),
    ...createEndingHandlers(services),
    ...createNoteHandlers(services),
    ...createBackupHandlers(services),
    ...createHolidayHandlers(),
    ...createTemplateHandlers(services),
  }
}
