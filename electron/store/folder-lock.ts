import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#shared/errors/app-error'
import type { EpochMs } from '#shared/model/scalars'
import { discard, renamePatiently, writeWhole } from './durable-file.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'
import { mayBeRunning, type ProcessIdentity, processIdentitySchema, thisProcess } from './process-identity.ts'

/** A folder that this process, and no other, may write. */
export interface FolderLock {
  /** Lets others in. */
  release(): Promise<void>
}

interface Claim {
  readonly name: string
  readonly holder: ProcessIdentity
}

const CLAIM = /^workspace\.lock-\d+-(\d+)-\d+-[0-9a-f]{8}(\.tmp)?$/
const LOOKS = 50
const PAUSE = 20

let claims = 0

/**
 * Takes a folder, or throws `workspace-locked` when a running process has it.
 *
 * Each process announces itself in a file of its own and only then looks for others. Of two that start at once the
 * one who looks later sees the other, so two are never in. Claims are ordered by their names, which begin with the
 * time: the later gives way at once, the earlier waits for it to go. Removing the claim of a dead process is safe at
 * any time, since no living one ever has its name.
 */
export async function lockFolder(options: {
  files: FileSystemPort
  folder: string
  now: () => EpochMs
}): Promise<FolderLock> {
  const { files, folder } = options
  const own = await announce(options)
  const release = () => discard(files, join(folder, own))
  try {
    for (let look = 1; ; look++) {
      const first = (await othersIn(files, folder, own))[0]
      if (!first) return { release }
      if (first.name < own || look === LOOKS) throw locked(first, folder)
      await wait(PAUSE)
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** The running process that has a folder; null when none has. Only looks: claims of dead ones stay for who takes it. */
export async function holderOfFolder(files: FileSystemPort, folder: string): Promise<ProcessIdentity | null> {
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, unfinished] = CLAIM.exec(name) ?? []
    if (!match || unfinished) continue
    const holder = await holderOf(files, join(folder, name), Number(pid))
    if (holder !== null && mayBeRunning(holder)) return holder
  }
  return null
}

/** The claim appears whole: a reader must not take one that is half written for that of nobody. */
async function announce({ files, folder, now }: Parameters<typeof lockFolder>[0]): Promise<string> {
  const time = String(now()).padStart(15, '0')
  claims += 1
  const order = `${time}-${process.pid}-${String(claims).padStart(6, '0')}`
  const name = `workspace.lock-${order}-${randomUUID().slice(0, 8)}`
  const path = join(folder, name)
  await writeWhole(files, `${path}.tmp`, Buffer.from(JSON.stringify(thisProcess())))
  await renamePatiently(files, { from: `${path}.tmp`, to: path })
  return name
}

async function othersIn(files: FileSystemPort, folder: string, own: string): Promise<readonly Claim[]> {
  const others: Claim[] = []
  for (const name of (await files.readdir(folder)).sort()) {
    const [match, pid, unfinished] = CLAIM.exec(name) ?? []
    if (!match || name === own) continue
    const holder = await holderOf(files, join(folder, name), Number(pid))
    if (holder === null) continue
    if (!mayBeRunning(holder)) await discard(files, join(folder, name))
    else if (!unfinished) others.push({ name, holder })
  }
  return others
}

/** Who made a claim; null when it is gone. Of an unreadable one the name still tells the process. */
async function holderOf(files: FileSystemPort, path: string, pid: number): Promise<ProcessIdentity | null> {
  try {
    return processIdentitySchema.parse(JSON.parse(String(await files.readFile(path))))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    return { ...thisProcess(), pid, birth: null, uptime: 0 }
  }
}

function locked({ name, holder }: Claim, folder: string): AppError {
  const here = holder.host === thisProcess().host
  const where = here ? '' : ` on the computer “${holder.host}”`
  const message =
    `Callback is already open on ${folder}${where} (process ${holder.pid}). Use that one, or end it and start again. ` +
    `If no such process runs${where}, delete the file ${name} in that folder.`
  return new AppError('workspace-locked', message, {
    data: { folder, pid: holder.pid, host: holder.host, file: name },
  })
}
