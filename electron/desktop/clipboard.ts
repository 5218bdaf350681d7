import { clipboard } from 'electron'
import type { Clipboard } from '../host/ports.ts'

/** The system clipboard, for what the tray and notifications copy. */
export const systemClipboard: Clipboard = {
  writeText: (text) => clipboard.writeText(text),
}
