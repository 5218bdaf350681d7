import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../host/ports.ts'

/** Creates the system dialogs, which open over the window. */
export function createDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseFolder(initialFolder) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder for your data',
        buttonLabel: 'Choose folder',
        // The folder is named here because the system does not remember that of the last dialog.
        defaultPath: initialFolder,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseFile() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose the CV you sent',
        buttonLabel: 'Choose file',
        properties: ['openFile', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
