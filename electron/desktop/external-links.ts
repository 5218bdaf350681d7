import { shell } from 'electron'
import type { Log } from '../host/ports.ts'
import { outsideAddress } from './outside-address.ts'

/** Hands a link to the person's own browser or mail program, if it is a link for one of them. */
export function openOutside(address: string, log: Log): void {
  const checked = outsideAddress(address)
  if (checked === null) log.error('A link was not opened', address.slice(0, 200))
  else shell.openExternal(checked).catch((error) => log.error('A link could not be opened', error))
}
