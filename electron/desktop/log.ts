import { appendFileSync, renameSync, statSync } from 'node:fs'
import { inspect } from 'node:util'
import type { Log } from '../host/ports.ts'

const MAX_BYTES = 1_000_000

/** Opens a log on standard error and optionally in a file. Beyond one megabyte the file is rotated; one old file is kept. */
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
        // A full disk or missing folder must not cause a second failure; standard error has the line.
      }
    },
  }
}
