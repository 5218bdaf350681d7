import { appendFileSync, renameSync, statSync } from 'node:fs'
import { inspect } from 'node:util'
import type { Log } from '../host/ports.ts'

const MAX_BYTES = 1_000_000

/** A log on standard error and, where one is given, in a file; past a megabyte it starts anew and one old one is kept. */
export function openLog(file: string | null): Log {
  return {
    error(what, error) {
      const line = `${new Date().toISOString()} ${what}: ${inspect(error, { depth: 5 })}\n`
      process.stderr.write(line)
      if (file === null) return
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES)
          renameSync(file, `${file}.old`)
        appendFileSync(file, line, { mode: 0o600 })
      } catch {
        // A full disk or a lost folder must not turn a logged failure into another; standard error has the line.
      }
    },
  }
}
