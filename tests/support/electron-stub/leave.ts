import type { Reply } from './remote.ts'
import { stateNow } from './state.ts'

let isLeaving = false

/** Ends the process, its last state told first. */
export function leave(code: number): void {
  if (isLeaving) return
  isLeaving = true
  const last: Reply = { kind: 'exit', state: stateNow() }
  if (process.send) process.send(last, () => process.exit(code))
  else process.exit(code)
}
