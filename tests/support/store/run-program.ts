import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program in a process of its own, with the lines it has printed so far. */
interface RunningProgram {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Resolves with the first line that is not in `lines` yet. */
  nextLine(): Promise<string>
  /** Kills it, as a crash would. Every line it printed is in `lines` when this resolves. */
  kill(): Promise<void>
  /** Resolves when it has exited on its own. */
  ended(): Promise<void>
}

/** Starts a command and collects what it prints. */
export function runProgram(command: string, args: readonly string[]): RunningProgram {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const closed = Promise.all([once(child, 'close'), once(reader, 'close')])
  return {
    child,
    lines,
    async nextLine() {
      const count = lines.length
      await Promise.race([once(reader, 'line'), closed])
      const line = lines[count]
      if (line === undefined) throw new Error('The program ended without another line')
      return line
    },
    async kill() {
      child.kill('SIGKILL')
      await closed
    },
    async ended() {
      await closed
    },
  }
}
