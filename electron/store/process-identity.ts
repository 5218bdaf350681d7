import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'
import { isErrno } from '../host/errno.ts'

/** Identifies a process, even if a later process reuses its process id. */
export const processIdentitySchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** A random id of the process. Only the process itself can compare it, to recognize its own identity. */
  session: z.string(),
  /** The boot id and the start time since that boot (Linux); null on other systems. */
  birth: z.string().nullable(),
  /** The uptime of the machine in seconds. A smaller value now means that it was rebooted since. */
  uptime: z.number(),
})

/** What a claim on a folder records about its process. */
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>

const session = randomUUID()

/** Returns the identity of the current process. */
export function identifyThisProcess(): ProcessIdentity {
  const birth = readStat(process.pid)?.birth ?? null
  return { pid: process.pid, host: hostname(), session, birth, uptime: uptime() }
}

/** Returns false only if the process has certainly ended. Returns true for a process on another machine. */
export function mayBeRunning(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true
  if (identity.pid === process.pid) return identity.session === session
  if (!exists(identity.pid) || uptime() < identity.uptime) return false
  const stat = readStat(identity.pid)
  if (stat === null || identity.birth === null) return true
  return !stat.hasEnded && stat.birth === identity.birth
}

/** Returns true if a process with this id runs. Signal 0 only checks, and does not reach the process. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM means that the process exists and belongs to another user.
    return !isErrno(error, 'ESRCH')
  }
}

/**
 * Reads the state and the start time of a process from proc(5). Returns null if they cannot be read. A
 * process that has ended is still listed (as a zombie) until its parent collects its exit status.
 */
function readStat(pid: number): { readonly birth: string; readonly hasEnded: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    // The second field is the program name in parentheses, which may itself contain spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Field 22 of proc(5), the start time, has index 19 here, after the first two fields. Z and X: zombie and
    // dead.
    return { birth: `${boot} ${fields[19]}`, hasEnded: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}
