import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { discard } from '../durable-file.ts'
import { type Claim, type ClaimedFolder, listClaimsAndClean } from './claims.ts'
import { isOfThisBoot, sharesProcessIds } from './process-identity.ts'

/** How long to wait for other processes, in milliseconds. */
export interface Patience {
  /** For the claim of a process of this machine that started at the same time to be removed. */
  readonly toYield: number
  /** For an answer of a process under the same kernel, which looks for claims every `ANSWER_MS`. */
  readonly near: number
  /** For an answer of another machine. A network folder may show a change only after a minute. */
  readonly far: number
}

/** The patience of the running app. */
export const defaultPatience: Patience = { toYield: 1000, near: 10_000, far: 75_000 }

const PAUSE_MS = 20

/** What was seen of a claim since we began to wait for it. */
interface Watch {
  /** When we began to wait, in running time, which does not depend on the clock. */
  readonly since: number
  readonly mtimeMs: number | null
  hasAnswered: boolean
}

/**
 * Waits until no other process claims the folder. Returns the claim of a process that holds it, or null if
 * nobody does. Our own claim is already in the folder, so that others wait for us too.
 *
 * A process that cannot be seen from here, in another container or on another machine, is asked: if it runs, it
 * sees our claim and touches its own. The claim of one that does not answer is removed. Had it only been
 * stopped, it notices that before its next write. `onWait` is called at most once, when such a wait begins.
 */
export async function waitForOthers(
  location: ClaimedFolder,
  {
    ownName,
    patience,
    onWait,
  }: {
    ownName: string
    patience: Patience
    onWait?: (claim: Claim, upToMs: number) => void
  },
): Promise<Claim | null> {
  const watches = new Map<string, Watch>()
  let hasTold = false
  for (;;) {
    const claims = await listClaimsAndClean(location, new Set([ownName]))
    if (claims.length === 0) return null
    for (const claim of claims) {
      const watch = watches.get(claim.name) ?? (await startWatch(location, claim))
      watches.set(claim.name, watch)
      if (!claim.isRunning && !hasTold) {
        hasTold = true
        onWait?.(claim, chooseWait(claim, patience))
      }
      watch.hasAnswered ||= !claim.isRunning && (await readTime(location, claim)) !== watch.mtimeMs
      const isRunning = claim.isRunning || watch.hasAnswered
      const isOver = performance.now() - watch.since >= chooseWait(claim, patience)
      // The later of two claims yields. An earlier one of ours waits for that.
      if (isRunning && (claim.name < ownName || isOver)) return claim
      if (isOver) await discard(location.files, join(location.folder, claim.name))
    }
    await wait(PAUSE_MS)
  }
}

function chooseWait({ holder, isRunning }: Claim, { toYield, near, far }: Patience): number {
  if (isRunning && sharesProcessIds(holder)) return toYield
  return isOfThisBoot(holder) ? near : far
}

async function startWatch(location: ClaimedFolder, claim: Claim): Promise<Watch> {
  return { since: performance.now(), mtimeMs: await readTime(location, claim), hasAnswered: false }
}

/** Returns the modification time of a claim; null if the claim no longer exists. */
async function readTime({ files, folder }: ClaimedFolder, { name }: Claim): Promise<number | null> {
  return files.lstat(join(folder, name)).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
}
