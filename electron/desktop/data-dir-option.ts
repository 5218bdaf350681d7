import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

/**
 * The folder named by `--data-dir` on the command line, absolute; null where none was. Switches of Chromium may stand
 * beside it and are left alone. Throws `bad-option` when the folder is missing after the option.
 */
export function dataDirOption(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'data-dir': { type: 'string' } },
    strict: false,
  })
  const named = values['data-dir']
  if (named === undefined) return null
  if (typeof named !== 'string' || named.trim() === '')
    throw new AppError('bad-option', '--data-dir needs a folder after it: --data-dir /path/to/folder.')
  return resolve(named)
}
