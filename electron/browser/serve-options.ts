import { resolve } from 'node:path'
import { createOptionError, parseOptions } from '../host/command-line.ts'

/** The command line options of the browser host. */
export interface ServeOptions {
  /** The data folder; null if the platform's default is used. */
  readonly dataDir: string | null
  /** The port; null if none was named. */
  readonly port: number | null
  /** True if the browser is opened at the start. */
  readonly open: boolean
  readonly help: boolean
}

/** The text that `--help` prints. */
export const serveHelp = `Callback in your browser.

  --data-dir DIR  keep the data in DIR
  --port N        listen on port N of this machine; 0 is any free one
  --no-open       print the address without opening the browser
  --help          show this`

const optionTypes = {
  'data-dir': { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Parses the arguments of `serve`. Throws `bad-option` for the first invalid one. */
export function parseServeOptions(args: readonly string[]): ServeOptions {
  const values = parseOptions(optionTypes, args)
  const dataDir = values['data-dir']
  return {
    dataDir: typeof dataDir === 'string' ? resolve(dataDir) : null,
    port: typeof values.port === 'string' ? parsePort(values.port) : null,
    open: values['no-open'] !== true,
    help: values.help === true,
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw createOptionError(`--port needs a number from 0 to 65535, not “${text}”.`)
  return port
}
