import { clipboard } from 'electron'
import type { Clipboard } from '../host/ports.ts'

/** The system clipboard, to which the tray and notifications copy notes. */
export const systemClipboard: Clipboard = {
  writeText: (text) => clipboard.writeText(text),
}
