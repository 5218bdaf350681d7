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

/** A file by which a process claims the folder, and the process that wrote it. */
interface Claim {
  readonly name: string
  readonly holder: ProcessIdentity
}

/** Matches the names of claim files. Captures the process id and, for a claim still being written, `.tmp`. */
const CLAIM = /^workspace\.lock-\d+-(\d+)-\d+-[0-9a-f]{8}(\.tmp)?$/
const MAX_ATTEMPTS = 50
const PAUSE_MS = 20

/** Counts the claims of this process, so that each has a unique name. */
let claimCount = 0

/**
 * Locks a folder. Throws `workspace-locked` if a running process holds it.
 *
 * Each process first writes a claim file of its own and only then looks for others. If two processes start at
 * once, at least one of them sees the claim of the other, so two processes never hold the lock together.
 * Claims are ordered by name, which begins with the time: the process with the later claim removes it and
 * fails, while the process with the earlier claim waits for that removal. The claim of a dead process can be
 * removed at any time, because no running process reuses its name.
 */
export async function lockFolder(options: {
  files: FileSystemPort
  folder: string
  now: () => EpochMs
}): Promise<FolderLock> {
  const { files, folder } = options
  const ownName = await writeClaim(options)
  const release = () => discard(files, join(folder, ownName))
  try {
    for (let attempt = 1; ; attempt++) {
      const otherClaim = (await findOtherClaims(files, folder, ownName))[0]
      if (!otherClaim) return { release }
      if (otherClaim.name < ownName || attempt === MAX_ATTEMPTS) throw folderLockedError(otherClaim, folder)
      await wait(PAUSE_MS)
    }
  } catch (error) {
    await release()
    throw error
  }
}

/**
 * Finds the running process that holds a folder. Returns null if no process holds it. Changes nothing: the
 * claims of dead processes stay in place.
 */
export async function findLockHolder(files: FileSystemPort, folder: string): Promise<ProcessIdentity | null> {
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, temporarySuffix] = CLAIM.exec(name) ?? []
    if (!match || temporarySuffix) continue
    const holder = await readHolder(files, join(folder, name), Number(pid))
    if (holder !== null && mayBeRunning(holder)) return holder
  }
  return null
}

/**
 * Writes the claim of this process and returns its file name. Writes it under a temporary name first, so that
 * other processes never read an incomplete claim.
 */
async function writeClaim({ files, folder, now }: Parameters<typeof lockFolder>[0]): Promise<string> {
  const time = String(now()).padStart(15, '0')
  claimCount += 1
  const order = `${time}-${process.pid}-${String(claimCount).padStart(6, '0')}`
  const name = `workspace.lock-${order}-${randomUUID().slice(0, 8)}`
  const path = join(folder, name)
  await writeNewFile(files, `${path}.tmp`, Buffer.from(JSON.stringify(identifyThisProcess())))
  await renameWithRetry(files, { from: `${path}.tmp`, to: path })
  return name
}

/** Lists the claims of other running processes, sorted by name, and removes the claims of dead processes. */
async function findOtherClaims(
  files: FileSystemPort,
  folder: string,
  ownName: string,
): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, temporarySuffix] = CLAIM.exec(name) ?? []
    if (!match || name === ownName) continue
    const holder = await readHolder(files, join(folder, name), Number(pid))
    if (holder === null) continue
    if (!mayBeRunning(holder)) await discard(files, join(folder, name))
    else if (!temporarySuffix) claims.push({ name, holder })
  }
  return claims
}

/**
 * Reads which process wrote a claim. Returns null if the claim no longer exists. If it cannot be read, the
 * process id from its name is used, without a birth, so that the claim counts until no process has this id.
 */
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
