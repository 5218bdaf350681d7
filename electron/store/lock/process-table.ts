import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { isErrno } from '../../host/errno.ts'

/** The PID namespace that Linux starts with. From it, the processes of every other namespace can be seen. */
const INITIAL_NAMESPACE = 'pid:[4026531836]'

/** The state of a process as proc(5) lists it. */
interface ProcessState {
  /** The boot id and the start time since that boot, which no other process with this id has. */
  readonly birth: string
  /** True for a process that has ended and that its parent has not collected yet. */
  readonly hasEnded: boolean
}

/** Reads the state of a process, or of this one. Returns null if it cannot be read, as on macOS and Windows. */
export function readProcessState(pid: number | 'self'): ProcessState | null {
  try {
    if (pid !== 'self' && !isOwnProcessTable()) return null
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

/** Returns the boot id in a birth, or null if the birth has none. */
export function readBoot(birth: string | null): string | null {
  return birth?.split(' ')[0] ?? null
}

/** Returns the PID namespace of this process, which gives process ids their meaning; null if it has none. */
export function readNamespace(): string | null {
  return readLink('/proc/self/ns/pid')
}

/** Returns the id that this installation of Linux keeps across reboots; null if it has none. */
export function readMachine(): string | null {
  try {
    return readFileSync('/etc/machine-id', 'latin1').trim() || null
  } catch {
    return null
  }
}

/** Returns true if a process with this id runs. Signal 0 only checks, and does not reach the process. */
export function isProcessIdInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM means that the process exists and belongs to another user.
    return !isErrno(error, 'ESRCH')
  }
}

/**
 * Looks for a process of another PID namespace, where it has this id. Only the namespace that Linux starts with
 * can see every process; from any other the answer is `unknown`, and so it is if processes are hidden.
 */
export function findInNamespace(process: {
  readonly pid: number
  readonly namespace: string
  readonly birth: string
}): 'running' | 'ended' | 'unknown' {
  try {
    if (readNamespace() !== INITIAL_NAMESPACE || readOwnIds(1) === null) return 'unknown'
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const ids = readOwnIds(Number(name)) ?? []
      // A process of our own namespace has only one id.
      if (ids.length < 2 || ids.at(-1) !== process.pid) continue
      const namespace = readLink(`/proc/${name}/ns/pid`)
      if (namespace === null) return 'unknown'
      const state = readProcessState(Number(name))
      if (namespace !== process.namespace || state === null || state.hasEnded) continue
      // The start time may be counted differently there, so a difference proves nothing.
      return state.birth === process.birth ? 'running' : 'unknown'
    }
    return 'ended'
  } catch {
    return 'unknown'
  }
}

/**
 * Returns the ids that a process has in its PID namespaces, the innermost last. Returns null if it has ended.
 */
function readOwnIds(pid: number): readonly number[] | null {
  try {
    const [, ids] = /^NSpid:\s*(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return ids?.split(/\s+/).map(Number) ?? null
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ESRCH')) return null
    throw error
  }
}

/** Returns true if `/proc` lists the processes of our namespace, and not those of an outer one. */
function isOwnProcessTable(): boolean {
  return readLink('/proc/self') === String(process.pid)
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
