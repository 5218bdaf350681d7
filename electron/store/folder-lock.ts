import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#shared/errors/app-error'
import type { EpochMs } from '#shared/model/scalars'
import { isErrno } from '../host/errno.ts'
import { discard, renameWithRetry, writeNewFile } from './durable-file.ts'
import type { FileSystemPort } from './file-system.ts'
import {
  identifyThisProcess,
  mayBeRunning,
  type ProcessIdentity,
  processIdentitySchema,
} from './process-identity.ts'

/** The exclusive claim of this process on a data folder. */
export interface FolderLock {
  /** Releases the lock, so that other processes can take it. */
  release(): Promise<void>
}

interface Claim {
  readonly name: string
  readonly holder: ProcessIdentity
}

const CLAIM = /^workspace\.lock-\d+-(\d+)-\d+-[0-9a-f]{8}(\.tmp)?$/
const MAX_ATTEMPTS = 50
const PAUSE_MS = 20

let claims = 0

/**
 * Locks a folder. Throws `workspace-locked` if a running process holds it.
 *
 * Each process first writes a claim file of its own and only then looks for others. Of two that start at once, the one
 * that looks later sees the other, so two never hold the lock together. Claims are ordered by name, which begins with
 * the time: the later one withdraws at once, the earlier one waits for that. A dead process's claim can be removed at
 * any time, because no running process ever reuses its name.
 */
export async function lockFolder(options: {
  files: FileSystemPort
  folder: string
  now: () => EpochMs
}): Promise<FolderLock> {
  const { files, folder } = options
  const own = await writeClaim(options)
  const release = () => discard(files, join(folder, own))
  try {
    for (let attempt = 1; ; attempt++) {
      const first = (await findOtherClaims(files, folder, own))[0]
      if (!first) return { release }
      if (first.name < own || attempt === MAX_ATTEMPTS) throw folderLockedError(first, folder)
      await wait(PAUSE_MS)
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** Finds the running process that holds a folder. Read-only: it leaves the claims of dead processes in place. */
export async function findLockHolder(files: FileSystemPort, folder: string): Promise<ProcessIdentity | null> {
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, unfinished] = CLAIM.exec(name) ?? []
    if (!match || unfinished) continue
    const holder = await readHolder(files, join(folder, name), Number(pid))
    if (holder !== null && mayBeRunning(holder)) return holder
  }
  return null
}

/** Writes the claim under a temporary name first, so that nobody reads a half-written claim. */
async function writeClaim({ files, folder, now }: Parameters<typeof lockFolder>[0]): Promise<string> {
  const time = String(now()).padStart(15, '0')
  claims += 1
  const order = `${time}-${process.pid}-${String(claims).padStart(6, '0')}`
  const name = `workspace.lock-${order}-${randomUUID().slice(0, 8)}`
  const path = join(folder, name)
  await writeNewFile(files, `${path}.tmp`, Buffer.from(JSON.stringify(identifyThisProcess())))
  await renameWithRetry(files, { from: `${path}.tmp`, to: path })
  return name
}

async function findOtherClaims(
  files: FileSystemPort,
  folder: string,
  own: string,
): Promise<readonly Claim[]> {
  const others: Claim[] = []
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, unfinished] = CLAIM.exec(name) ?? []
    if (!match || name === own) continue
    const holder = await readHolder(files, join(folder, name), Number(pid))
    if (holder === null) continue
    if (!mayBeRunning(holder)) await discard(files, join(folder, name))
    else if (!unfinished) others.push({ name, holder })
  }
  return others
}

/** Reads who made a claim. Returns null if it is gone. The name of an unreadable claim still has the process id. */
async function readHolder(files: FileSystemPort, path: string, pid: number): Promise<ProcessIdentity | null> {
  try {
    return processIdentitySchema.parse(JSON.parse(String(await files.readFile(path))))
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    return { ...identifyThisProcess(), pid, birth: null, uptime: 0 }
  }
}

function folderLockedError({ name, holder }: Claim, folder: string): AppError {
  const isHere = holder.host === identifyThisProcess().host
  const where = isHere ? '' : ` on the computer “${holder.host}”`
  const message =
    `Callback is already open on ${folder}${where} (process ${holder.pid}). Use that one, or end it and start again. ` +
    `If no such process runs${where}, delete the file ${name} in that folder.`
  return new AppError('workspace-locked', message, {
    data: { folder, pid: holder.pid, host: holder.host, file: name },
  })
}
