import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

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
  const { values, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') throw bad(`“${token.value}” is not an option.`)
    if (token.kind === 'option') checkOption(token)
  }
  const dataDir = values['data-dir']
  return {
    dataDir: typeof dataDir === 'string' ? resolve(dataDir) : null,
    port: typeof values.port === 'string' ? readPort(values.port) : null,
    open: values['no-open'] !== true,
    help: values.help === true,
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(known, name)) throw bad(`There is no option ${rawName}.`)
  const { type } = known[name as keyof typeof known]
  if (type === 'boolean' && value !== undefined) throw bad(`${rawName} takes no value.`)
  if (name === 'port' && value !== undefined && /^-\d/.test(value)) return
  const missing = value === undefined || value === '' || (value.startsWith('-') && !inlineValue)
  if (type === 'string' && missing) throw bad(`${rawName} needs a value after it.`)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw bad(`--port needs a number from 0 to 65535, not “${text}”.`)
  return port
}

function bad(sentence: string): AppError {
  return new AppError('bad-option', `${sentence} --help shows what there is.`)
}
