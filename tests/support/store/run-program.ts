import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program in a process of its own, with the lines it has printed so far. */
export interface Running {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Resolves with the first line that is not in `lines` yet. */
  nextLine(): Promise<string>
  /** Ends it as a crash does; every line it printed is in `lines` when this resolves. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself. */
  ended(): Promise<void>
}

/** Starts a command and listens to what it prints. */
export function run(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const over = Promise.all([once(child, 'close'), once(reader, 'close')])
  return {
    child,
    lines,
    async nextLine() {
      const seen = lines.length
      await Promise.race([once(reader, 'line'), over])
      const line = lines[seen]
      if (line === undefined) throw new Error('The program ended without another line')
      return line
    },
    async kill() {
      child.kill('SIGKILL')
      await over
    },
    async ended() {
      await over
    },
  }
}
