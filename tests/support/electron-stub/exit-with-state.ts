import type { Reply } from './remote.ts'
import { captureState } from './state.ts'

let isLeaving = false

/** Exits after sending the last state to the test. */
export function exitWithState(code: number): void {
  if (isLeaving) return
  isLeaving = true
  const message: Reply = { kind: 'exit', state: captureState() }
  if (process.send) process.send(message, () => process.exit(code))
  else process.exit(code)
}
