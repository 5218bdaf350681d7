import { setImmediate as nextTask } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Makes the garbage collector callable without a flag on the test runner's command line.
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Counts the objects that are still in memory after a garbage collection. */
export async function countReachable(refs: readonly WeakRef<object>[]): Promise<number> {
  // A WeakRef keeps its object alive until the job that made or read it has ended.
  for (let round = 0; round < 3; round++) {
    await nextTask()
    collectGarbage()
  }
  return refs.filter((ref) => ref.deref() !== undefined).length
}
