import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import type { ScreenPrograms } from './find-browsers.mjs'

const run = promisify(execFile)

/** A virtual screen with a mouse, on which browsers are shown as on a real one. */
export interface Screen {
  /** The environment of programs that are shown on the screen. */
  readonly env: NodeJS.ProcessEnv
  /** Moves the mouse, presses and releases its button: `mousemove 10 20 mousedown 1 mouseup 1`. */
  operateMouse(...steps: readonly string[]): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a virtual screen. Its mouse is the X server's own, because the mouse events that WebDriver makes up
 * start no drag in WebKitGTK and never drop in Firefox.
 */
export async function startScreen({ server, mouse }: ScreenPrograms): Promise<Screen> {
  const child = spawn(server, ['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [display] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The virtual screen did not start')
    }),
  ])
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' }
  return {
    env,
    operateMouse: async (...steps) => void (await run(mouse, [...steps], { env })),
    stop: () => endProcess(child),
  }
}

/** Ends a process, if it still runs, and waits for that. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill()
  await exited
}
