import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Replaces `xdg-open` and the browser that it starts. Both keep running, with their argument in the list of
 * processes, until the test ends.
 */
const script = `#!/bin/sh
sh -c 'sleep 600; :' browser "$1" &
echo $$ >> "$0.pids"
printf %s "$1" > "$0.new"
mv "$0.new" "$0.opened"
wait
`

/** A replacement for `xdg-open`, in a home folder that every user of the machine may read. */
export interface Opener {
  readonly env: Readonly<Record<string, string>>
  readonly home: string
  /** The address or file it was last asked to open; empty before the first request. */
  opened(): string
  /** Ends the processes and removes the folder. */
  remove(): Promise<void>
}

export async function createOpener(): Promise<Opener> {
  const home = await mkdtemp(join(tmpdir(), 'callback-home-'))
  const program = join(home, 'xdg-open')
  await writeFile(program, script)
  for (const path of [home, program]) await chmod(path, 0o755)
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  return {
    env: { PATH: `${home}:${process.env.PATH}`, HOME: home },
    home,
    opened: () => read(`${program}.opened`),
    async remove() {
      const pids = read(`${program}.pids`).split('\n').filter(Boolean).map(Number)
      // Each leads its own process group.
      for (const pid of pids) process.kill(-pid, 'SIGKILL')
      await rm(home, { recursive: true })
    },
  }
}

/** Options to run a program as another user, which only root can do. Without root the checks run as the same user. */
const asOtherUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Lists the arguments of every process on this machine, which any user can read. */
export function listProcesses(): readonly string[] {
  return execFileSync('ps', ['-ewwo', 'args'], { ...asOtherUser, encoding: 'utf8' }).split('\n')
}

/** Returns true if another user can read a file; null if it cannot be tried as another user. */
export function canOthersRead(path: string): boolean | null {
  if (process.getuid?.() !== 0) return null
  try {
    execFileSync('cat', [path], { ...asOtherUser, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
