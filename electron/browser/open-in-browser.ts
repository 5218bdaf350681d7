import { execFile, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { assertNever } from '#shared/errors/assert-never'

/** A hanging `wslpath` must not hold up the end of Callback. */
const WSLPATH_MS = 5_000

/** The system that the browser belongs to: under WSL that is Windows, although this process runs on Linux. */
export type BrowserSystem = 'mac' | 'windows' | 'wsl' | 'unix'

/** A program and what it is started with. */
type Command = readonly [string, ...string[]]

/** Where this process finds its user's browser. The kernel tells as well, where the environment was cleared. */
export function browserSystem(needs: {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  release: string
}): BrowserSystem {
  switch (needs.platform) {
    case 'darwin':
      return 'mac'
    case 'win32':
      return 'windows'
    case 'linux':
      return needs.env.WSL_DISTRO_NAME || /microsoft/i.test(needs.release) ? 'wsl' : 'unix'
    default:
      return 'unix'
  }
}

/** The command that opens a file in the browser. For WSL the file is named as Windows names it. */
export function openCommand(system: BrowserSystem, path: string): Command {
  switch (system) {
    case 'mac':
      return ['open', pathToFileURL(path).href]
    case 'windows':
      return ['rundll32', 'url.dll,FileProtocolHandler', pathToFileURL(path).href]
    case 'wsl':
      return ['rundll32.exe', 'url.dll,FileProtocolHandler', path]
    case 'unix':
      return ['xdg-open', pathToFileURL(path).href]
    default:
      return assertNever(system)
  }
}

/**
 * Opens a file in the user's browser. Answers whether anything was there to open it with. Under WSL without a way to
 * Windows it is tried as on any other Linux.
 */
export async function openInBrowser(path: string, system: BrowserSystem): Promise<boolean> {
  if (system !== 'wsl') return start(openCommand(system, path))
  const windowsPath = await toWindowsPath(path)
  if (windowsPath !== null && (await start(openCommand('wsl', windowsPath)))) return true
  return start(openCommand('unix', path))
}

async function toWindowsPath(path: string): Promise<string | null> {
  try {
    return (await promisify(execFile)('wslpath', ['-w', path], { timeout: WSLPATH_MS })).stdout.trim()
  } catch {
    return null
  }
}

/** Starts a program that outlives this one; false when there is no such program. */
function start([command, ...args]: Command): Promise<boolean> {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}
