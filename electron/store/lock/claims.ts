import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { isErrno } from '../../host/errno.ts'
import { discard, renameWithRetry, writeNewFile } from '../durable-file.ts'
import type { FileSystemPort } from '../file-system.ts'
import {
  findLiveness,
  identifyThisProcess,
  type ProcessIdentity,
  processIdentitySchema,
} from './process-identity.ts'

/** A file by which a process claims the folder, and the process that wrote it. */
export interface Claim {
  readonly name: string
  readonly holder: ProcessIdentity
  /** False if the process cannot be seen from here, so that only the process itself knows whether it runs. */
  readonly isRunning: boolean
}

/** The folder whose claims are read and written, and the clock that orders them. */
export interface ClaimedFolder {
  readonly files: FileSystemPort
  readonly folder: string
  readonly now: () => EpochMs
}

/** Matches the names of claim files. Captures the process id and, for a claim still being written, `.tmp`. */
const CLAIM = /^workspace\.lock-\d+-(\d+)-\d+-[0-9a-f]{8}(\.tmp)?$/

/** Counts the claims of this process, so that they sort in the order in which they were made. */
let claimCount = 0

/**
 * Writes the claim of this process and returns its file name. Writes it under a temporary name first, so that
 * other processes never read an incomplete claim.
 */
export async function writeClaim({ files, folder, now }: ClaimedFolder): Promise<string> {
  const time = String(now()).padStart(15, '0')
  claimCount += 1
  const order = `${time}-${process.pid}-${String(claimCount).padStart(6, '0')}`
  const name = `workspace.lock-${order}-${randomUUID().slice(0, 8)}`
  const path = join(folder, name)
  await writeNewFile(files, `${path}.tmp`, Buffer.from(JSON.stringify(identifyThisProcess())))
  await renameWithRetry(files, { from: `${path}.tmp`, to: path })
  return name
}

/**
 * Lists the claims of other processes that have not certainly ended, sorted by name. Calls `onEnded` for the
 * claim of each process that has.
 */
export async function listClaims(
  { files, folder }: Pick<ClaimedFolder, 'files' | 'folder'>,
  {
    except = new Set(),
    onEnded = async () => {},
  }: { except?: ReadonlySet<string>; onEnded?: (path: string) => Promise<void> },
): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, temporarySuffix] = CLAIM.exec(name) ?? []
    if (!match || except.has(name)) continue
    const holder = await readHolder(files, join(folder, name), Number(pid))
    if (holder === null) continue
    const liveness = findLiveness(holder)
    if (liveness === 'ended') await onEnded(join(folder, name))
    else if (!temporarySuffix) claims.push({ name, holder, isRunning: liveness === 'running' })
  }
  return claims
}

/** Lists the other claims as `listClaims` does, and removes those of processes that have ended. */
export function listClaimsAndClean(
  folder: ClaimedFolder,
  except: ReadonlySet<string>,
): Promise<readonly Claim[]> {
  return listClaims(folder, { except, onEnded: (path) => discard(folder.files, path) })
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
