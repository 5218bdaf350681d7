import { shell } from 'electron'
import type { Log } from '../host/ports.ts'
import { parseExternalUrl } from './external-url.ts'

/** Opens a link in the user's browser or mail program. Logs any other kind of address instead. */
export function openExternalLink(address: string, log: Log): void {
  const url = parseExternalUrl(address)
  if (url === null) log.error('A link was not opened', address.slice(0, 200))
  else shell.openExternal(url).catch((error) => log.error('A link could not be opened', error))
}
