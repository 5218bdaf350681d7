import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Backups as Settings shows them. A restore is replanned, shown and looked at for alerts as any change is. */
export function backupHandlers({
  backups,
  changed,
}: Services): Pick<Handlers, 'backups.list' | 'backups.preview' | 'backups.restore'> {
  return {
    'backups.list': () => backups.list(),
    'backups.preview': (asked) => backups.preview(asked),
    'backups.restore': async (asked) => {
      const done = await backups.restore(asked)
      changed()
      return done
    },
  }
}
