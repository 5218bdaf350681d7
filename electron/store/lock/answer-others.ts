import { join } from 'node:path'
import { type ClaimedFolder, listClaims } from './claims.ts'

/** How often a process looks whether others claim its folder. Looking writes nothing. */
const ANSWER_MS = 2000

/** How often the same claim is answered. Its process has given up long before, or was killed while waiting. */
const MAX_ANSWERS = 60

/**
 * Touches the claim when another process wants the folder and cannot see whether this one runs. That is the
 * answer it waits for, and needs no space on a full disk. Calls `onMissing` if the claim or the folder is gone.
 * Returns a function that stops it and resolves when nothing is being done any more.
 */
export function answerOthers(
  { files, folder, now }: ClaimedFolder,
  {
    getOwnName,
    ownNames,
    onMissing,
  }: {
    getOwnName: () => string | null
    /** The claims that this process has written so far. */
    ownNames: ReadonlySet<string>
    onMissing: () => Promise<void>
  },
): () => Promise<void> {
  const answers = new Map<string, number>()
  let lastTouch = 0
  let look: Promise<void> | null = null

  const answer = async (ownName: string) => {
    const names = (await listClaims({ files, folder }, { except: ownNames })).map(({ name }) => name)
    const unanswered = names.filter((name) => (answers.get(name) ?? 0) < MAX_ANSWERS)
    for (const name of unanswered) answers.set(name, (answers.get(name) ?? 0) + 1)
    if (unanswered.length === 0) return
    // Later than the time before, even if the clock has stopped or was set back.
    lastTouch = Math.max(now(), lastTouch + ANSWER_MS)
    await files.touch(join(folder, ownName), lastTouch)
  }

  const lookOnce = async () => {
    const ownName = getOwnName()
    if (ownName === null) return
    const isThere = await files.readdir(folder).then(
      (names) => names.includes(ownName),
      () => false,
    )
    if (isThere) await answer(ownName)
    else await onMissing()
  }

  const timer = setInterval(() => {
    look ??= lookOnce()
      .catch(() => {})
      .finally(() => {
        look = null
      })
  }, ANSWER_MS)
  // The timer must not keep the process running.
  timer.unref()
  return async () => {
    clearInterval(timer)
    await look
  }
}
