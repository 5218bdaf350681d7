import { resolve } from 'node:path'
import { badOption, readOptions } from '../host/command-line.ts'

/** How the browser host was asked to start. */
export interface ServeOptions {
  /** Null: the platform's place for a person's own data. */
  readonly dataDir: string | null
  /** Null: the usual one. */
  readonly port: number | null
  readonly open: boolean
  readonly help: boolean
}

/** What `--help` prints. */
export const serveHelp = `Callback in your browser.

  --data-dir DIR  keep the data in DIR
  --port N        listen on port N of this machine; 0 is any free one
  --no-open       print the address without opening the browser
  --help          show this`

const known = {
  'data-dir': { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the arguments of `serve`. Throws `bad-option` with a sentence about the first one that does not fit. */
export function parseServeOptions(args: readonly string[]): ServeOptions {
  const values = readOptions(known, args)
  const dataDir = values['data-dir']
  return {
    dataDir: typeof dataDir === 'string' ? resolve(dataDir) : null,
    port: typeof values.port === 'string' ? readPort(values.port) : null,
    open: values['no-open'] !== true,
    help: values.help === true,
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw badOption(`--port needs a number from 0 to 65535, not “${text}”.`)
  return port
}
