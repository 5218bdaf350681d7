import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for backups in Settings. After a restore, board and alerts are refreshed. */
export function createBackupHandlers({
  backups,
  refresh,
}: Services): Pick<Handlers, 'backups.list' | 'backups.preview' | 'backups.restore'> {
  return {
    'backups.list': () => backups.list(),
    'backups.preview': (input) => backups.preview(input),
    'backups.restore': async (input) => {
      const result = await backups.restore(input)
      refresh()
      return result
    },
  }
}
