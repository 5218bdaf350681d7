import { readFileSync } from 'node:fs'
import { AppError } from '#shared/errors/app-error'
import type { Workspace } from '#shared/model/workspace'
import { openEnvelope } from './envelope.ts'
import { errnoOf } from './file-system.ts'

/**
 * Reads one workspace file, verified, without taking or changing anything: the folder may be open elsewhere. Throws
 * `workspace-unreadable` or `workspace-newer` with one sentence.
 */
export function readWorkspace(file: string): Workspace {
  const verdict = openEnvelope(bytesOf(file))
  switch (verdict.kind) {
    case 'good':
      return verdict.workspace
    case 'newer':
      throw new AppError('workspace-newer', `${file} was written by a newer version of Callback.`)
    default:
      throw unreadable(`${file} ${verdict.why}.`)
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = errnoOf(error)
    if (code === 'EISDIR') throw unreadable(`${file} is a folder. Name the workspace.json in it.`)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw unreadable(`There is no file ${file}.`)
    throw unreadable(`${file} cannot be read (${code ?? 'no reason given'}).`)
  }
}

function unreadable(sentence: string): AppError {
  return new AppError('workspace-unreadable', sentence)
}
