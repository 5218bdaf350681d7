import { randomUUID } from 'node:crypto'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'
import {
  findInNamespace,
  isProcessIdInUse,
  readBoot,
  readMachine,
  readNamespace,
  readProcessState,
} from './process-table.ts'

/** Identifies a process, even if a later process reuses its process id. */
export const processIdentitySchema = z.object({
  pid: z.int().min(1),
  /** The name of the computer. It appears in messages; on Linux it decides nothing, because it can change. */
  host: z.string(),
  /** A random id of the process. Only the process itself can compare it, to recognize its own identity. */
  session: z.string(),
  /** The boot id and the start time since that boot (Linux); null on other systems. */
  birth: z.string().nullable(),
  /** The uptime of the machine in seconds. A smaller value now means that it was rebooted since. */
  uptime: z.number(),
  /** The PID namespace in which `pid` is its id (Linux), because each container counts its own. */
  namespace: z.string().nullable().default(null),
  /** The id of the installation (Linux), which stays the same across reboots. */
  machine: z.string().nullable().default(null),
})

/** What a claim on a folder records about its process. */
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>

/** Whether a process runs. `unknown`: it cannot be seen from here, so only the process itself can tell. */
type Liveness = 'running' | 'ended' | 'unknown'

const session = randomUUID()

/** Returns the identity of the current process. */
export function identifyThisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    session,
    birth: readProcessState('self')?.birth ?? null,
    uptime: uptime(),
    namespace: readNamespace(),
    machine: readMachine(),
  }
}

/**
 * Finds out whether a process runs. On Linux the boot, the PID namespace, the process id and its start time
 * decide. Elsewhere the process id decides, if the name of the computer is ours and it was not rebooted since.
 */
export function findLiveness(identity: ProcessIdentity): Liveness {
  const here = identifyThisProcess()
  if (identity.birth === null) return identity.host === here.host ? findLivenessHere(identity) : 'unknown'
  if (here.birth === null) return 'unknown'
  if (readBoot(identity.birth) !== readBoot(here.birth))
    return identity.machine !== null && identity.machine === here.machine ? 'ended' : 'unknown'
  const { pid, namespace, birth } = identity
  return namespace === null || namespace === here.namespace
    ? findLivenessHere(identity)
    : findInNamespace({ pid, namespace, birth })
}

/** Returns true if the process ran under the same boot of this machine, in a container or outside. */
export function isOfThisBoot(identity: ProcessIdentity): boolean {
  const here = identifyThisProcess()
  return identity.birth === null || here.birth === null
    ? identity.host === here.host
    : readBoot(identity.birth) === readBoot(here.birth)
}

/** Returns true if the id of the process means the same to this process as to the one that wrote it. */
export function sharesProcessIds(identity: ProcessIdentity): boolean {
  const here = identifyThisProcess()
  return isOfThisBoot(identity) && (identity.namespace ?? here.namespace) === here.namespace
}

/** Finds out whether a process of this machine and this PID namespace runs. */
function findLivenessHere(identity: ProcessIdentity): 'running' | 'ended' {
  const toLiveness = (isRunning: boolean) => (isRunning ? 'running' : 'ended')
  if (identity.pid === process.pid) return toLiveness(identity.session === session)
  if (!isProcessIdInUse(identity.pid) || uptime() < identity.uptime) return 'ended'
  const state = readProcessState(identity.pid)
  if (state === null || identity.birth === null) return 'running'
  return toLiveness(!state.hasEnded && state.birth === identity.birth)
}
