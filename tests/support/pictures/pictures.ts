import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '#tests/e2e/fixtures'
import { BOARD_NOW } from '../boards/card-sketch.ts'
import { seedFolder } from '../boards/seed-folder.ts'
import { scenes } from './scenes.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The file names of the two pictures in the README, by picture and project. */
const readmePictures: Readonly<Record<string, string>> = {
  'sixty light-1440x900': 'board-light.png',
  'drawer-due dark-1440x900': 'card-dark.png',
}

test.use({ tolerates: ['net::ERR_', 'WebSocket'] })

for (const [name, { board, clock, pose }] of Object.entries(scenes))
  test(name, async ({ page, open, folder }, { project }) => {
    seedFolder(folder, board())
    const host = await open({ clock: clock ?? BOARD_NOW })
    if (board().cards.length > 0) await page.getByRole('article').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await pose?.(page, { host, folder })
    await page.waitForTimeout(200)
    const picture = await page.screenshot({ path: join(root, 'pictures', `${name}-${project.name}.png`) })
    const inReadme = readmePictures[`${name} ${project.name}`]
    if (inReadme) await writeFile(join(root, 'resources', 'readme', inReadme), picture)
    host.signal('SIGCONT')
  })
