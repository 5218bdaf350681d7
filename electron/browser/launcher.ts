import type { Log } from '../host/ports.ts'
import { type LaunchFile, removeStaleLaunchFiles, writeLaunchFile } from './launch-file.ts'
import { renderLaunchPage } from './launch-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'
import type { Session } from './session.ts'

/** The options for opening the user's browser. */
export interface LaunchOptions {
  /** The folders for the launch file, the best one first. */
  readonly folders: readonly string[]
  /** Eight hexadecimal digits that identify the data folder. */
  readonly tag: string
  /** Opens a file in the browser. Resolves with false if no program could be started. */
  readonly open: (path: string) => Promise<boolean>
}

/**
 * Opens the user's browser. Every user of the machine can read the arguments of a program, so the key is
 * written to a file that only its owner can read, and the browser gets the path of that file.
 */
export interface Launcher {
  /** Opens the browser. Never rejects, because the link is printed as well. */
  launch(): Promise<void>
  /** Removes the file once its key no longer works. */
  tidy(): Promise<void>
  /** Removes the file even if its key still works. */
  stop(): Promise<void>
}

interface LauncherDeps extends LaunchOptions {
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly now: () => number
  readonly log: Log
}

/** Creates the launcher of a host. It keeps one launch file at a time. */
export function createLauncher({ folders, tag, open, own, session, now, log }: LauncherDeps): Launcher {
  let currentLaunch: { readonly key: string; readonly file: LaunchFile } | null = null
  let expiryTimer: NodeJS.Timeout | undefined
  let launching: Promise<void> = Promise.resolve()

  const remove = async () => {
    clearTimeout(expiryTimer)
    const file = currentLaunch?.file
    currentLaunch = null
    await file?.remove().catch((error) => log.error('The launch file could not be removed', error))
  }
  const launch = async () => {
    await removeStaleLaunchFiles({ folders, tag, now: now() })
    const key = session.issueKey()
    const file = await writeLaunchFile({
      folders,
      tag,
      html: renderLaunchPage({ action: own.entryUrl, key }),
    })
    currentLaunch = { key, file }
    expiryTimer = setTimeout(remove, KEY_LIFE_MS).unref()
    if (!(await open(file.path))) await remove()
  }

  return {
    launch() {
      launching = launch().catch(async (error) => {
        log.error('The browser couldn’t be opened. Open the link above yourself', error)
        await remove()
      })
      return launching
    },
    async tidy() {
      if (currentLaunch !== null && session.getKeyState(currentLaunch.key) !== 'live') await remove()
    },
    async stop() {
      await launching
      await remove()
    },
  }
}
