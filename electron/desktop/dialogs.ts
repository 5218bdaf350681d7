import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../host/ports.ts'

/** The system's own dialogs, over the window. */
export function systemDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseFolder(from) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder for your data',
        buttonLabel: 'Look into it',
        // It starts there: the system does not remember where one was last.
        defaultPath: from,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
