import { readFileSync } from 'node:fs'
import { AppError } from '#shared/errors/app-error'
import { assertNever } from '#shared/errors/assert-never'
import type { Workspace } from '#shared/model/workspace'
import { openEnvelope } from './envelope.ts'
import { NEWER } from './failures.ts'
import { MAIN, PREVIOUS } from './file-names.ts'
import { errnoOf } from './file-system.ts'

/**
 * Reads one workspace file, verified, without taking or changing anything: the folder may be open elsewhere. Throws
 * `workspace-unreadable` or `workspace-newer`, which say what to name instead.
 */
export function readWorkspace(file: string): Workspace {
  const verdict = openEnvelope(bytesOf(file))
  switch (verdict.kind) {
    case 'good':
      return verdict.workspace
    case 'newer':
      throw new AppError('workspace-newer', `${file} ${NEWER}. Use that version, or name another file.`)
    case 'foreign':
      throw unreadable(`${file} ${verdict.why}. Name the ${MAIN} of a data folder, or one of its backups.`)
    case 'bad':
      throw unreadable(`${file} ${verdict.why}. Name a good copy: ${PREVIOUS} beside it, or a backup.`)
    default:
      return assertNever(verdict)
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = errnoOf(error)
    if (code === 'EISDIR') throw unreadable(`${file} is a folder. Name the ${MAIN} in it.`)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw unreadable(
        `There is no file ${file}. Look in Settings for your data folder, and name the ${MAIN} in it.`,
      )
    throw unreadable(
      `${file} cannot be read (${code ?? 'no reason given'}). See that you may read it, or name another file.`,
    )
  }
}

function unreadable(sentence: string): AppError {
  return new AppError('workspace-unreadable', sentence)
}
