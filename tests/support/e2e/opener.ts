import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * In the place of `xdg-open` and the browser that it starts: both stay, with the argument that they were given, as
 * long as the test runs.
 */
const script = `#!/bin/sh
sh -c 'sleep 600; :' browser "$1" &
echo $$ >> "$0.pids"
printf %s "$1" > "$0.new"
mv "$0.new" "$0.opened"
wait
`

/** The programs that open a browser, and a home folder that everybody on the machine may look into. */
export interface Opener {
  readonly env: Readonly<Record<string, string>>
  readonly home: string
  /** What it was asked to open; empty as long as it was not asked. */
  opened(): string
  /** Ends what it started. */
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
      // Each was started as the first of a process group of its own.
      for (const pid of pids) process.kill(-pid, 'SIGKILL')
      await rm(home, { recursive: true })
    },
  }
}

/** Whom to be for a look at what others can see; root can become anybody, other users only see with their own eyes. */
const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** The arguments of every process of this machine, as any of its users can read them. */
export function listProcesses(): readonly string[] {
  return execFileSync('ps', ['-ewwo', 'args'], { ...somebodyElse, encoding: 'utf8' }).split('\n')
}

/** Whether another user can read a file; null where nobody else can be asked. */
export function canOthersRead(path: string): boolean | null {
  if (process.getuid?.() !== 0) return null
  try {
    execFileSync('cat', [path], { ...somebodyElse, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
