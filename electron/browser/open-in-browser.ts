import { execFile, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { assertNever } from '#shared/errors/assert-never'

/** The time that `wslpath` may take: if it hangs, Callback must still be able to stop. */
const WSLPATH_MS = 5_000

/** The system that the browser belongs to. `wsl`: this process runs on Linux, the browser on Windows. */
type BrowserSystem = 'mac' | 'windows' | 'wsl' | 'unix'

/** A program and its arguments. */
type Command = readonly [string, ...string[]]

/**
 * Detects the system of the user's browser. `release` is the kernel's release, which reveals WSL even if the
 * environment was cleared.
 */
export function detectBrowserSystem(input: {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  release: string
}): BrowserSystem {
  switch (input.platform) {
    case 'darwin':
      return 'mac'
    case 'win32':
      return 'windows'
    case 'linux':
      return input.env.WSL_DISTRO_NAME || /microsoft/i.test(input.release) ? 'wsl' : 'unix'
    default:
      return 'unix'
  }
}

/** Creates the command that opens a file in the browser. Under WSL the path must be the one Windows uses. */
export function createOpenCommand(system: BrowserSystem, path: string): Command {
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
 * Opens a file in the user's browser. Returns false if no program could be started. Under WSL, if Windows
 * cannot be reached, it tries the Linux command.
 */
export async function openInBrowser(path: string, system: BrowserSystem): Promise<boolean> {
  if (system !== 'wsl') return start(createOpenCommand(system, path))
  const windowsPath = await toWindowsPath(path)
  if (windowsPath !== null && (await start(createOpenCommand('wsl', windowsPath)))) return true
  return start(createOpenCommand('unix', path))
}

/** Converts a Linux path to the one that Windows uses; returns null if that fails. */
async function toWindowsPath(path: string): Promise<string | null> {
  try {
    return (await promisify(execFile)('wslpath', ['-w', path], { timeout: WSLPATH_MS })).stdout.trim()
  } catch {
    return null
  }
}

/** Starts a program that outlives this process. Returns false if the program does not exist. */
function start([command, ...args]: Command): Promise<boolean> {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}
