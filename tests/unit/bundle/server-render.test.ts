import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FirstAnswers, firstRoutes } from '#shared/ipc/bootstrap-data'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import type { Workspace } from '#shared/model/workspace'
import { runApp } from '#tests/support/app/running-app'
import { testPorts } from '#tests/support/app/test-ports'
import { fiveCards, oddCards } from '#tests/support/boards/boards'
import { BOARD_NOW, boardOf } from '#tests/support/boards/card-sketch'
import { seedFolder } from '#tests/support/boards/seed-folder'
import { builtFile } from '#tests/support/built-app'
import { aFolder } from '#tests/support/store/a-folder'

let draw: DrawFirstSight

beforeAll(async () => {
  const built = await import(/* @vite-ignore */ pathToFileURL(builtFile('out/main/server-render.js')).href)
  draw = built.drawFirstSight
})

/** What a page asks first, as the real app over this workspace answers it. */
async function answersOver(workspace: Workspace): Promise<FirstAnswers['answers']> {
  const folder = await aFolder()
  seedFolder(folder, workspace)
  const app = await runApp(testPorts(BOARD_NOW), folder)
  const answers = await Promise.all(
    firstRoutes.map(async (route) => [route, await app.handle(route, {})] as const),
  )
  return Object.fromEntries(answers) as unknown as FirstAnswers['answers']
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

describe('the first sight, as it is built', () => {
  it('shows each column and what stands in it', async () => {
    const text = textOf(draw(await answersOver(fiveCards())) ?? '')
    for (const stage of ['Applied', 'Phone screen', 'Interview', 'Waiting', 'Offer', 'Closed'])
      expect(text).toContain(stage)
    for (const { company } of fiveCards().cards) expect(text).toContain(company)
  })

  it('teaches on an empty board', async () => {
    expect(textOf(draw(await answersOver(boardOf([]))) ?? '')).toContain('Add your first application')
  })

  it('keeps nothing of one page for the next', async () => {
    const empty = await answersOver(boardOf([]))
    const alone = draw(empty)
    draw(await answersOver(fiveCards()))
    expect(draw(empty)).toBe(alone)
  })

  it('carries no style of its own, which the policy of the page would refuse', async () => {
    expect(draw(await answersOver(oddCards()))).not.toMatch(/<style|\sstyle=/)
  })

  it('takes what is written on a card as text', async () => {
    const workspace = fiveCards()
    const cards = workspace.cards.map((card) => ({
      ...card,
      company: '<img src=x onerror=alert(1)> "quoted"',
    }))
    const sight = draw(await answersOver({ ...workspace, cards })) ?? ''
    expect(sight).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(sight).not.toContain('<img')
  })

  it('names its classes as the styles of the page do', async () => {
    const folder = builtFile('out/renderer/assets')
    const [sheet = ''] = readdirSync(folder).filter((name) => /^index-.*\.css$/.test(name))
    const known = new Set(
      [...readFileSync(join(folder, sheet), 'utf8').matchAll(/\.(_[\w-]+)/g)].map(([, name]) => name),
    )
    const used = [...(draw(await answersOver(oddCards())) ?? '').matchAll(/class="([^"]*)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((name) => name.startsWith('_'))
    expect(new Set(used).size).toBeGreaterThan(30)
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  it.each(firstRoutes)('is not drawn where %s was refused', async (route) => {
    const answers = await answersOver(fiveCards())
    const refused = { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } } as const
    expect(draw(answers)).not.toBeNull()
    expect(draw({ ...answers, [route]: refused })).toBeNull()
  })
})
