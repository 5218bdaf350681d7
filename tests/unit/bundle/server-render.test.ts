import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BootstrapData, bootstrapRoutes } from '#shared/ipc/bootstrap-data'
import type { ServerRender } from '#shared/ipc/server-render'
import type { Workspace } from '#shared/model/workspace'
import { runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { fiveCards, oddCards } from '#tests/support/boards/boards'
import { BOARD_NOW, buildBoard } from '#tests/support/boards/card-sketch'
import { seedFolder } from '#tests/support/boards/seed-folder'
import { requireBuiltFile } from '#tests/support/built-app'
import { aFolder } from '#tests/support/store/a-folder'

let render: ServerRender

beforeAll(async () => {
  const built = await import(
    /* @vite-ignore */ pathToFileURL(requireBuiltFile('out/main/server-render.js')).href
  )
  render = built.renderPage
})

/** Returns the responses of the real app over this workspace for the bootstrap data. */
async function loadResponses(workspace: Workspace): Promise<BootstrapData['responses']> {
  const folder = await aFolder()
  seedFolder(folder, workspace)
  const app = await runApp(createTestPorts(BOARD_NOW), folder)
  const answers = await Promise.all(
    bootstrapRoutes.map(async (route) => [route, await app.handle(route, {})] as const),
  )
  return Object.fromEntries(answers) as unknown as BootstrapData['responses']
}

const toText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

describe('the built server rendering', () => {
  it('renders each column with its cards', async () => {
    const text = toText(render(await loadResponses(fiveCards()), 'view=board') ?? '')
    for (const stage of ['Applied', 'Phone screen', 'Interview', 'Waiting', 'Offer', 'Closed'])
      expect(text).toContain(stage)
    for (const { company } of fiveCards().cards) expect(text).toContain(company)
  })

  it('renders Today if something is due, unless the address names the board', async () => {
    const due = await loadResponses(fiveCards())
    expect(toText(render(due) ?? '')).toContain('Thank 2 people')
    expect(toText(render(due) ?? '')).toContain('Waiting on them')
    expect(toText(render(due, 'view=board') ?? '')).not.toContain('Waiting on them')
    const quiet = await loadResponses(buildBoard([]))
    expect(toText(render(quiet) ?? '')).not.toContain('Waiting on them')
    expect(toText(render(quiet, 'view=today') ?? '')).toContain('Nothing to do right now.')
  })

  it('renders the guidance on an empty board', async () => {
    expect(toText(render(await loadResponses(buildBoard([]))) ?? '')).toContain('Add your first application')
  })

  it('keeps no state from one page to the next', async () => {
    const empty = await loadResponses(buildBoard([]))
    const first = render(empty)
    render(await loadResponses(fiveCards()))
    expect(render(empty)).toBe(first)
  })

  it.each(['board', 'today'])(
    'renders no inline styles in %s: the policy of the page refuses them',
    async (view) => {
      expect(render(await loadResponses(oddCards()), `view=${view}`)).not.toMatch(/<style|\sstyle=/)
    },
  )

  it('escapes the text of a card', async () => {
    const workspace = fiveCards()
    const cards = workspace.cards.map((card) => ({
      ...card,
      company: '<img src=x onerror=alert(1)> "quoted"',
    }))
    const html = render(await loadResponses({ ...workspace, cards }), 'view=board') ?? ''
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
  })

  it.each(['board', 'today'])('uses in %s the class names of the page’s style sheet', async (view) => {
    const folder = requireBuiltFile('out/renderer/assets')
    const [sheet = ''] = readdirSync(folder).filter((name) => /^index-.*\.css$/.test(name))
    const defined = new Set(
      [...readFileSync(join(folder, sheet), 'utf8').matchAll(/\.(_[\w-]+)/g)].map(([, name]) => name),
    )
    const used = [
      ...(render(await loadResponses(oddCards()), `view=${view}`) ?? '').matchAll(/class="([^"]*)"/g),
    ]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((name) => name.startsWith('_'))
    expect(new Set(used).size).toBeGreaterThan(30)
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })

  it.each(bootstrapRoutes)('renders nothing when %s was refused', async (route) => {
    const answers = await loadResponses(fiveCards())
    const refused = { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } } as const
    expect(render(answers)).not.toBeNull()
    expect(render({ ...answers, [route]: refused })).toBeNull()
  })
})
