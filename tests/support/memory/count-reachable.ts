import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Makes the collector callable without a flag on the command line of the test runner.
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Counts which of these objects are still in memory after everything that nobody holds was collected. */
export async function countHeld(refs: readonly WeakRef<object>[]): Promise<number> {
  // A WeakRef keeps its object alive until the job that made or read it has ended.
  for (let round = 0; round < 3; round++) {
    await nextTurn()
    collect()
  }
  return refs.filter((ref) => ref.deref() !== undefined).length
}
