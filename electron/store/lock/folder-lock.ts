import { join } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { isErrno } from '../../host/errno.ts'
import { discard } from '../durable-file.ts'
import type { FileSystemPort } from '../file-system.ts'
import { answerOthers } from './answer-others.ts'
import { type Claim, type ClaimedFolder, listClaims, listClaimsAndClean, writeClaim } from './claims.ts'
import { identifyThisProcess, type ProcessIdentity, sharesProcessIds } from './process-identity.ts'
import { defaultPatience, type Patience, waitForOthers } from './wait-for-others.ts'

/** The exclusive claim of this process on a data folder. */
export interface FolderLock {
  /**
   * Makes sure that this process still claims the folder, and claims it again if its claim was removed. Called
   * before each write. Rejects with the error of the file system, or with the code `LOCK_TAKEN` if another
   * process claims the folder now.
   */
  confirm(): Promise<void>
  /** Why the folder could not be claimed when it was opened, which then can only be read; null if it was. */
  readonly obstacle: unknown
  /** Calls the listener when the folder or the claim is gone and cannot be claimed again. */
  onLost(listener: (error: unknown) => void): void
  /** Releases the lock, so that other processes can take it. */
  release(): Promise<void>
}

/** The options for locking a folder. */
interface LockOptions extends ClaimedFolder {
  readonly patience?: Patience
  /** Called with a sentence for the user when another process is waited for that cannot be seen from here. */
  readonly onWait?: (sentence: string) => void
}

/**
 * Locks a folder. Throws `workspace-locked` if a running process holds it.
 *
 * Each process first writes a claim file of its own and only then looks for others. If two processes start at
 * once, at least one of them sees the claim of the other, so two processes never hold the lock together.
 * Claims are ordered by name, which begins with the time: the process with the later claim removes it and
 * fails, while the process with the earlier claim waits for that removal. The claim of a dead process can be
 * removed at any time, because no running process reuses its name.
 *
 * On a full disk no claim can be written. The folder can then be read, and is claimed before the first write.
 */
export async function lockFolder(options: LockOptions): Promise<FolderLock> {
  const { files, folder, patience = defaultPatience } = options
  let obstacle: unknown = null
  let ownName = await writeClaim(options).catch((error) => {
    if (!isErrno(error, 'ENOSPC', 'EDQUOT')) throw error
    obstacle = error
    return null
  })
  /** All claims of this lock. A sync program may bring one back that was removed. */
  const ownNames = new Set(ownName === null ? [] : [ownName])
  const listeners: ((error: unknown) => void)[] = []
  const confirm = inTurn(async () => {
    if (ownName !== null && (await isThere(files, join(folder, ownName)))) return
    ownName = await claimAgain(options, ownNames)
  })
  const stopAnswering = answerOthers(options, {
    getOwnName: () => ownName,
    ownNames,
    async onMissing() {
      await confirm().catch((error) => {
        for (const listener of listeners) listener(error)
      })
    },
  })
  const release = async () => {
    await stopAnswering()
    for (const name of ownNames) await discard(files, join(folder, name))
  }
  try {
    const holder =
      ownName === null
        ? ((await listClaimsAndClean(options, ownNames))[0] ?? null)
        : await waitForOthers(options, {
            ownName,
            patience,
            onWait: ({ holder }, upToMs) => options.onWait?.(describeWait(holder, { folder, upToMs })),
          })
    if (holder) throw folderLockedError(holder, folder)
    return { obstacle, confirm, onLost: (listener) => void listeners.push(listener), release }
  } catch (error) {
    await release()
    throw error
  }
}

/**
 * Finds the running process that holds a folder. Returns null if no process holds it, or if only the attempt to
 * lock the folder can tell. Changes nothing: the claims of dead processes stay in place.
 */
export async function findLockHolder(files: FileSystemPort, folder: string): Promise<ProcessIdentity | null> {
  const claims = await listClaims({ files, folder }, {})
  return claims.find(({ isRunning }) => isRunning)?.holder ?? null
}

/** Claims the folder for a process that held it before, without waiting for others. */
async function claimAgain(options: LockOptions, ownNames: Set<string>): Promise<string> {
  const name = await writeClaim(options)
  ownNames.add(name)
  const others = await listClaimsAndClean(options, ownNames)
  if (others.length === 0) return name
  await discard(options.files, join(options.folder, name))
  throw Object.assign(new Error('Another process claims the folder'), { code: 'LOCK_TAKEN' })
}

async function isThere(files: FileSystemPort, path: string): Promise<boolean> {
  return files.lstat(path).then(
    () => true,
    (error) => {
      if (isErrno(error, 'ENOENT')) return false
      throw error
    },
  )
}

/** Makes calls that come during a call wait for it and share its result. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  return () => {
    running ??= work().finally(() => {
      running = null
    })
    return running
  }
}

function folderLockedError({ name, holder }: Claim, folder: string): AppError {
  const where = describePlace(holder)
  const message =
    `Callback is already open with ${folder}${where} (process ${holder.pid}). Use that one, or close it and start again. ` +
    `If no such process is running${where}, delete the file ${name} in that folder.`
  return new AppError('workspace-locked', message, {
    data: { folder, pid: holder.pid, host: holder.host, file: name },
  })
}

/** Says why opening a folder takes long, and how it goes on. */
function describeWait(
  { host }: ProcessIdentity,
  { folder, upToMs }: { readonly folder: string; readonly upToMs: number },
): string {
  const seconds = Math.ceil(upToMs / 1000)
  return (
    `Callback was open on ${folder} on the computer “${host}”, and it was not closed there. ` +
    `It has up to ${seconds === 1 ? '1 second' : `${seconds} seconds`} to answer in case it still runs; otherwise Callback opens here.`
  )
}

/** Returns where a process runs, as the end of a clause; empty if it runs beside this one. */
export function describePlace(holder: ProcessIdentity): string {
  if (sharesProcessIds(holder)) return ''
  return holder.host === identifyThisProcess().host ? ' in a container' : ` on the computer “${holder.host}”`
}
