import type { Locator, Page } from '@playwright/test'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { boardAddress } from '../support/e2e/host.ts'
import { collectedNotes } from '../support/notes/collection.ts'
import { badLanguage } from '../support/notes/language/bad-language.ts'
import { goodLanguage } from '../support/notes/language/good-language.ts'
import { goodLanguageLast } from '../support/notes/language/good-language-last.ts'
import { goodLanguageLater } from '../support/notes/language/good-language-later.ts'
import { rateLanguage } from '../support/notes/language/rate-language.ts'
import { type Figure, roundFigure } from './figure.ts'
import { createVisitor, withBrowser } from './in-browser.ts'
import { withSeededFolder } from './seeded-folder.ts'
import { serveApp } from './served.ts'

const TYPED =
  'What you said about the quiet routes in winter stayed with me, and I would love to hear more of it. '

/**
 * Measures how often the check of the language is right, how soon after a note is opened its first result is on the
 * screen, and how long frames take while one types and the worker reads.
 */
export async function grammar(): Promise<Figure[]> {
  return [...(await measureRates()), ...(await measureTimes())]
}

async function measureRates(): Promise<Figure[]> {
  const goodNotes = [
    ...collectedNotes.filter(({ raises }) => raises.length === 0),
    ...goodLanguage,
    ...goodLanguageLater,
    ...goodLanguageLast,
  ]
  const good = await rateLanguage(goodNotes)
  const bad = await rateLanguage(badLanguage)
  const tried = goodNotes.length
  const count = (level: string) => good.alarms.filter((alarm) => alarm.level === level).length
  const slips = bad.found.length + bad.missed.length
  return [
    {
      name: 'grammar-good-notes-with-a-look',
      value: count('look'),
      unit: 'count',
      target: 0.02 * tried,
      tried,
    },
    { name: 'grammar-good-notes-with-nice-to-have', value: count('nice'), unit: 'count', tried },
    {
      name: 'grammar-slips-found',
      value: roundFigure(bad.found.length / slips),
      unit: 'ratio',
      tried: slips,
    },
  ]
}

function measureTimes(): Promise<Figure[]> {
  return withBrowser((browser) =>
    withSeededFolder(createWorkspace(), async (folder) => {
      const app = await serveApp(folder)
      const visitor = await createVisitor(browser)
      const page = await visitor.newPage()
      await page.goto(app.address)
      const first = await openAndWaitForMark(page)
      const typing = await typeAndWatch(page)
      // The same without a worker, to compare.
      const other = await visitor.newPage()
      await other.route(/grammar-worker-/, (route) => route.abort())
      await page.close()
      await other.goto(boardAddress(app.address))
      await openNote(other)
      const rival = await typeAndWatch(other)
      await app.stop()
      return [
        { name: 'grammar-first-result', value: roundFigure(first), unit: 'ms' },
        { name: 'grammar-typing-frame-p95', unit: 'ms', target: 17, value: typing.p95, rival: rival.p95 },
        {
          name: 'grammar-typing-longest-task',
          unit: 'ms',
          target: 50,
          value: typing.longest,
          rival: rival.longest,
        },
      ]
    }),
  )
}

async function openNote(page: Page): Promise<Locator> {
  const write = page.getByRole('button', { name: /^(?:Write|Thank)/ }).first()
  await write.waitFor()
  await page.waitForTimeout(1000)
  await write.click()
  return page.getByRole('textbox', { name: 'The note' })
}

/** Returns how long after a note is opened a slip in it is marked, in milliseconds. */
async function openAndWaitForMark(page: Page): Promise<number> {
  const body = await openNote(page)
  const started = performance.now()
  await body.fill('Hi Jane,\n\nI recieved it.\n\nSam')
  await page.locator('mark').first().waitFor()
  return performance.now() - started
}

/** Types slowly enough for the worker to read in between. Only tasks over 50 ms count; otherwise the longest is 0. */
async function typeAndWatch(page: Page): Promise<{ p95: number; longest: number }> {
  await page.evaluate(() => {
    const frames: number[] = []
    let longest = 0
    let last = performance.now()
    const frame = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    }).observe({ entryTypes: ['longtask'] })
    window.measured = () => ({ frames, longest })
  })
  await page.getByRole('textbox', { name: 'The note' }).focus()
  for (const word of `${TYPED}${TYPED}`.split(' ')) {
    await page.keyboard.type(`${word} `, { delay: 30 })
    if (word.endsWith('.') || word.endsWith(',')) await page.waitForTimeout(500)
  }
  const { frames, longest } = await page.evaluate(() => window.measured())
  const p95 = frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN
  return { p95: roundFigure(p95), longest: roundFigure(longest) }
}

/** A card whose phone screen ended an hour ago. */
function createWorkspace() {
  const start = new Date(Date.now() - 2 * 3_600_000).toISOString() as `${string}Z`
  const ended = new Date(Date.now() - 3_600_000).toISOString() as `${string}Z`
  return aWorkspace({
    cards: [
      aCard({
        stage: 'waiting',
        people: [aPerson({ id: 'jane', name: 'Jane Okafor' })],
        interviews: [anInterview({ personIds: ['jane'], start, debriefedAt: ended })],
      }),
    ],
  })
}
