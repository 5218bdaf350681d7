import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'
import { isErrno } from '../host/errno.ts'

/** Identifies a process, even if a later one reuses its process id. */
export const processIdentitySchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** A random id drawn at startup. A process can compare its own, but cannot query that of another. */
  session: z.string(),
  /** The boot id and the start time within it (Linux); null on systems that do not provide them cheaply. */
  birth: z.string().nullable(),
  /** The uptime of the machine in seconds; a smaller uptime now means that it was rebooted since. */
  uptime: z.number(),
})

export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>

const session = randomUUID()

/** Returns the identity of the current process. */
export function identifyThisProcess(): ProcessIdentity {
  const birth = readStat(process.pid)?.birth ?? null
  return { pid: process.pid, host: hostname(), session, birth, uptime: uptime() }
}

/** Returns false only if the process has certainly hasEnded. One on another machine may always be running. */
export function mayBeRunning(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true
  if (identity.pid === process.pid) return identity.session === session
  if (!exists(identity.pid) || uptime() < identity.uptime) return false
  const stat = readStat(identity.pid)
  if (stat === null || identity.birth === null) return true
  return !stat.hasEnded && stat.birth === identity.birth
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM means that it exists and belongs to another user.
    return !isErrno(error, 'ESRCH')
  }
}

/** Reads state and start time from proc(5). An hasEnded process stays listed until its parent has reaped it. */
function readStat(pid: number): { readonly birth: string; readonly hasEnded: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    // The second field is the program name in parentheses, which may itself contain spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { birth: `${boot} ${fields[19]}`, hasEnded: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}
