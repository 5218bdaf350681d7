import type { Log } from '../host/ports.ts'
import { type LaunchFile, removeStaleLaunchFiles, writeLaunchFile } from './launch-file.ts'
import { launchPage } from './launch-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'
import type { Session } from './session.ts'

/** How the user's browser is opened. */
export interface LaunchOptions {
  /** Where the launch file may be, the best place first. */
  readonly folders: readonly string[]
  /** Eight hexadecimal digits that stand for the data folder. */
  readonly tag: string
  /** Opens a file in the browser; false when there is nothing to open it with. */
  readonly open: (path: string) => Promise<boolean>
}

/**
 * Opens the user's browser. What a program is started with can be read by every user of the machine, so it is given the
 * name of a file, and only that file, which its owner alone can read, has the key.
 */
export interface Launcher {
  /** Never throws: the link is printed as well. */
  launch(): Promise<void>
  /** Removes the file once its key no longer works. */
  tidy(): Promise<void>
  /** Removes the file whatever its key does. */
  stop(): Promise<void>
}

interface Needs extends LaunchOptions {
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly now: () => number
  readonly log: Log
}

/** A launcher of a host; it has one file at a time. */
export function createLauncher({ folders, tag, open, own, session, now, log }: Needs): Launcher {
  let current: { readonly key: string; readonly file: LaunchFile } | null = null
  let expiry: NodeJS.Timeout | undefined
  let launching: Promise<void> = Promise.resolve()

  const remove = async () => {
    clearTimeout(expiry)
    const file = current?.file
    current = null
    await file?.remove().catch((error) => log.error('The launch file could not be removed', error))
  }
  const launch = async () => {
    await removeStaleLaunchFiles({ folders, tag, now: now() })
    const key = session.issueKey()
    const file = await writeLaunchFile({ folders, tag, html: launchPage({ home: own.home, key }) })
    current = { key, file }
    expiry = setTimeout(remove, KEY_LIFE_MS).unref()
    if (!(await open(file.path))) await remove()
  }

  return {
    launch() {
      launching = launch().catch(async (error) => {
        log.error('The browser could not be opened; open the link above', error)
        await remove()
      })
      return launching
    },
    async tidy() {
      if (current !== null && session.keyState(current.key) !== 'live') await remove()
    },
    async stop() {
      await launching
      await remove()
    },
  }
}
