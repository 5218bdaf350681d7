import type { FolderService } from '../services/folders/folder-service.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the host, the settings and the preferences of this machine. */
export function createHostHandlers(
  { ports, store, emitter, notices, alerts }: Services,
  folders: FolderService,
): Pick<Handlers, 'app.hello' | 'settings.get' | 'preferences.set'> {
  return {
    'app.hello': () => ({
      host: ports.host,
      version: ports.version,
      capabilities: [...ports.capabilities],
      zone: ports.clock.zone(),
      dataFolder: store.folder,
      folderChoice: folders.getChoice(),
      preferences: ports.preferences.get(),
      notices: [...notices.getAll()],
      alertsPaused: alerts.describePause(),
    }),
    'settings.get': () => store.current().settings,
    'preferences.set': (changes) => {
      const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const preferences = ports.preferences.set(defined)
      emitter.emit('preferences.changed', preferences)
      return preferences
    },
  }
}
