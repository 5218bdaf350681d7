import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

/**
 * Parses `--data-dir` from the command line. Returns the absolute path, or null without the option. Ignores other
 * arguments, such as Chromium's switches. Throws `bad-option` if the folder is missing after the option.
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
