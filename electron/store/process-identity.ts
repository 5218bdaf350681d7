import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'
import { errnoOf } from './file-system.ts'

/** Which process, told apart from a later one that was given the same number. */
export const processIdentitySchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** Drawn at start. Another process's cannot be asked for, but its own every process knows. */
  session: z.string(),
  /** Which boot, and when in it the process began (Linux); null where the system does not tell cheaply. */
  birth: z.string().nullable(),
  /** Seconds the machine had been up; a machine now up for less has been started again since. */
  uptime: z.number(),
})

export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>

const session = randomUUID()

/** The process that asks. */
export function thisProcess(): ProcessIdentity {
  const birth = statOf(process.pid)?.birth ?? null
  return { pid: process.pid, host: hostname(), session, birth, uptime: uptime() }
}

/** False only when it is certain that the process has ended; one on another machine may always be running. */
export function mayBeRunning(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true
  if (identity.pid === process.pid) return identity.session === session
  if (!exists(identity.pid) || uptime() < identity.uptime) return false
  const stat = statOf(identity.pid)
  if (stat === null || identity.birth === null) return true
  return !stat.ended && stat.birth === identity.birth
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and belongs to someone else.
    return errnoOf(error) !== 'ESRCH'
  }
}

/** From proc(5): the state and start of a process. An ended one stays listed until its parent has taken note. */
function statOf(pid: number): { readonly birth: string; readonly ended: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    // The second field is the program's name in brackets, which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { birth: `${boot} ${fields[19]}`, ended: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}
