import { appendFileSync, renameSync, statSync } from 'node:fs'
import { inspect } from 'node:util'
import type { Log } from '../host/ports.ts'
import { redactAddresses } from '../host/redact-addresses.ts'

/** The size at which the log file is renamed to `….old` and a new one is begun. */
const MAX_BYTES = 1_000_000

/**
 * Opens a log that writes to standard error, and also to a file unless `file` is null. One old file is kept.
 * Passwords and queries of addresses are left out.
 */
export function openLog(file: string | null): Log {
  return {
    error(logText, error) {
      const text = redactAddresses(`${logText}: ${inspect(error, { depth: 5 })}`)
      const line = `${new Date().toISOString()} ${text}\n`
      process.stderr.write(line)
      if (file === null) return
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES)
          renameSync(file, `${file}.old`)
        appendFileSync(file, line, { mode: 0o600 })
      } catch {
        // If the disk is full or the folder missing, standard error still has the line.
      }
    },
  }
}
