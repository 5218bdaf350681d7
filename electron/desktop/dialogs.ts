import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../host/ports.ts'

/** Creates the system dialogs, which open over the window. */
export function createDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseFolder(from) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder for your data',
        buttonLabel: 'Look into it',
        // The system does not remember the folder of the last dialog.
        defaultPath: from,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
