import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '#tests/support/store/a-folder'
import { builtProgram } from '#tests/support/store/programs'
import { runProgram } from '#tests/support/store/run-program'
import { durableOrder, parseCallsOfChange, tracedCalls } from '#tests/support/store/system-calls'

const noStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0

describe.skipIf(noStrace)(
  `the system calls of a change${noStrace ? ' (skipped: no strace here)' : ''}`,
  () => {
    it('write it to the disk before it is acknowledged', async () => {
      const folder = await aFolder()
      const trace = join(await aFolder(), 'trace')
      const args = [
        '-f',
        '-y',
        '-qq',
        '-e',
        tracedCalls,
        '-o',
        trace,
        process.execPath,
        builtProgram('burst'),
        folder,
        '1',
      ]
      await runProgram('strace', args).ended()
      expect(parseCallsOfChange(await readFile(trace, 'utf8'), folder)).toEqual(durableOrder)
    })
  },
)
