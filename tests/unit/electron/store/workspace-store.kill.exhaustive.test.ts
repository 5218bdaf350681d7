import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openEnvelope } from '#electron/store/envelope'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { aStore, listCompanies } from '#tests/support/store/a-store'
import { builtProgram } from '#tests/support/store/programs'
import { runProgram } from '#tests/support/store/run-program'

const ROUNDS = 20
const BURST = 200

describe('a store whose process is killed', () => {
  it(`has every acknowledged change, at ${ROUNDS} moments of a burst of ${BURST}`, async () => {
    const killedAfter: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const folder = await aFolder()
      const burst = runProgram(process.execPath, [builtProgram('burst'), folder, String(BURST)])
      expect(await burst.nextLine()).toBe('open')
      // Kills later in the burst each round; the moment within a write is random.
      await expect.poll(() => burst.lines.length, { interval: 1, timeout: 10_000 }).toBeGreaterThan(round * 9)
      await wait(round % 4)
      await burst.kill()
      const acknowledged = burst.lines.slice(1)
      expect(openEnvelope(await readFile(join(folder, 'workspace.json')))).toMatchObject({ kind: 'good' })
      const store = await aStore({ folder })
      expect(store.report).toMatchObject({ source: 'main', setAside: [] })
      // Changes that were requested but not acknowledged may be there too, complete and in order.
      expect(listCompanies(store)).toEqual(listCompanies(store).map((_, index) => String(index + 1)))
      expect(listCompanies(store).slice(0, acknowledged.length)).toEqual(acknowledged)
      expect((await listNames(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      await store.close()
      killedAfter.push(acknowledged.length)
    }
    // The rounds prove something only if they fell within the burst.
    expect(killedAfter.filter((count) => count > 0 && count < BURST).length).toBeGreaterThanOrEqual(
      ROUNDS / 2,
    )
  })
})
