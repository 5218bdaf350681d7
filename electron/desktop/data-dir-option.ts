import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

/**
 * Parses `--data-dir` from the command line. Returns the absolute path, or null if the option is absent.
 * Ignores other arguments, such as Chromium's switches. Throws `bad-option` if no folder follows the option.
 */
export function parseDataDirOption(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'data-dir': { type: 'string' } },
    strict: false,
  })
  const value = values['data-dir']
  if (value === undefined) return null
  if (typeof value !== 'string' || value.trim() === '')
    throw new AppError('bad-option', '--data-dir needs a folder after it: --data-dir /path/to/folder.')
  return resolve(value)
}
