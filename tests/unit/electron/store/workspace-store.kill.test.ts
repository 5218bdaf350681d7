import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openEnvelope } from '../../../../electron/store/envelope.ts'
import { aFolder, namesIn } from '../../../support/store/a-folder.ts'
import { aStore, companies } from '../../../support/store/a-store.ts'
import { builtProgram } from '../../../support/store/programs.ts'
import { run } from '../../../support/store/run-program.ts'

const ROUNDS = 20
const BURST = 200

describe('a store whose process is killed', () => {
  it(`has every acknowledged change, at ${ROUNDS} moments of a burst of ${BURST}`, async () => {
    const cut: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const folder = await aFolder()
      const burst = run(process.execPath, [builtProgram('burst'), folder, String(BURST)])
      expect(await burst.nextLine()).toBe('open')
      // After ever more of the burst; where in a write it falls is up to the machine.
      await expect.poll(() => burst.lines.length, { interval: 1, timeout: 10_000 }).toBeGreaterThan(round * 9)
      await wait(round % 4)
      await burst.kill()
      const acknowledged = burst.lines.slice(1)
      expect(openEnvelope(await readFile(join(folder, 'workspace.json')))).toMatchObject({ kind: 'good' })
      const store = await aStore({ folder })
      expect(store.report).toMatchObject({ source: 'main', setAside: [] })
      // What was asked for and not yet acknowledged may be there too, in order and whole.
      expect(companies(store)).toEqual(companies(store).map((_, index) => String(index + 1)))
      expect(companies(store).slice(0, acknowledged.length)).toEqual(acknowledged)
      expect((await namesIn(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      await store.close()
      cut.push(acknowledged.length)
    }
    // The rounds are worth something only when they fell into the burst.
    expect(cut.filter((count) => count > 0 && count < BURST).length).toBeGreaterThanOrEqual(ROUNDS / 2)
  })
})
