import { readFileSync } from 'node:fs'
import { AppError } from '#shared/errors/app-error'
import { assertNever } from '#shared/errors/assert-never'
import type { Workspace } from '#shared/model/workspace'
import { getErrno } from '../host/errno.ts'
import { openEnvelope } from './envelope.ts'
import { PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import { WRITTEN_BY_NEWER } from './open-errors.ts'

/**
 * Reads and verifies one workspace file without locking or changing anything, because the folder may be open
 * in another process. Throws `workspace-unreadable` or `workspace-newer`, whose messages suggest which file
 * to use instead.
 */
export function readWorkspace(file: string): Workspace {
  const verdict = openEnvelope(readBytes(file))
  switch (verdict.kind) {
    case 'good':
      return verdict.workspace
    case 'newer':
      throw new AppError(
        'workspace-newer',
        `${file} ${WRITTEN_BY_NEWER}. Use that version, or name another file.`,
      )
    case 'foreign':
      throw unreadableError(
        `${file} ${verdict.why}. Name the ${WORKSPACE_FILE} of a data folder, or one of its backups.`,
      )
    case 'bad':
      throw unreadableError(
        `${file} ${verdict.why}. Name a good copy: ${PREVIOUS_FILE} beside it, or a backup.`,
      )
    default:
      return assertNever(verdict)
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = getErrno(error)
    if (code === 'EISDIR') throw unreadableError(`${file} is a folder. Name the ${WORKSPACE_FILE} in it.`)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw unreadableError(
        `There’s no file ${file}. Find your data folder in Settings, and name the ${WORKSPACE_FILE} in it.`,
      )
    throw unreadableError(
      `${file} can’t be read (${code ?? 'no reason given'}). Check its permissions, or name another file.`,
    )
  }
}

function unreadableError(sentence: string): AppError {
  return new AppError('workspace-unreadable', sentence)
}
