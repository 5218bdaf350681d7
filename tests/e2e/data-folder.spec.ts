import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { addCard, card, companiesIn } from '../support/e2e/board-page.ts'
import { startExpectingRefusal, startHost } from '../support/e2e/host.ts'
import { explainNoReadOnlyFolder } from '../support/e2e/small-disk.ts'
import { test } from './fixtures.ts'

const main = 'workspace.json'
const previous = 'workspace.previous.json'

/** Reads every file of a folder, by name. */
function readFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

test.describe('with an unreadable workspace beside a good earlier one', () => {
  test.use({ seed: { [main]: 'truncated.json', [previous]: 'version-1.json' }, tolerates: ['net::ERR_'] })

  test('the earlier one is opened, and the page says so and names the file it set aside', async ({
    page,
    open,
    folder,
  }) => {
    const bad = readFiles(folder)[main]
    const host = await open()
    const notice = page.getByText('Your workspace file couldn’t be read.')
    await expect(notice).toContainText('saved just before the last change, with 2 cards.')
    const aside = readdirSync(folder).find((name) => name.startsWith('workspace.corrupt-')) ?? 'none'
    await expect(notice).toContainText(`is kept next to it as ${aside}.`)
    expect(readFiles(folder)[aside]).toBe(bad)
    await expect(companiesIn(page, 'Waiting')).toHaveText(['Northwind Optics'])
    await expect(companiesIn(page, 'Closed')).toHaveText(['Contoso Mills'])

    await page.getByRole('button', { name: 'Dismiss' }).first().click()
    await expect(notice).toBeHidden()
    await addCard(page, { company: 'Fabrikam' })
    await host.stop()
    await open()
    await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam'])
    await expect(notice).toBeHidden()
    expect(readFiles(folder)[aside]).toBe(bad)
  })
})

const refusals = [
  {
    name: 'two unreadable workspaces',
    seed: { [main]: 'truncated.json', [previous]: 'truncated.json' },
    message:
      /^In \S+, workspace\.json is cut short or damaged, and workspace\.previous\.json is cut short or damaged\. Nothing was changed\. [^\n]+\n$/,
  },
  {
    name: 'another program’s file',
    seed: { [main]: 'foreign.json', [previous]: 'version-1.json' },
    message: /^In \S+, workspace\.json isn’t a Callback workspace\. Nothing was changed\. [^\n]+\n$/,
  },
  {
    name: 'the workspace of a newer version',
    seed: { [main]: 'newer.json', [previous]: 'version-1.json' },
    message:
      /^workspace\.json in \S+ was written by a newer version of Callback\. Nothing was changed\. [^\n]+\n$/,
  },
]

for (const { name, seed, message } of refusals)
  test.describe(`with ${name}`, () => {
    test.use({ seed })

    test('the host says so, exits with 1 and changes no file', async ({ folder }) => {
      const before = readFiles(folder)
      const { code, out, err } = await startExpectingRefusal({ folder })
      expect(err).toMatch(message)
      expect([code, out]).toEqual([1, ''])
      expect(readFiles(folder)).toEqual(before)
    })
  })

test('a second start on a folder in use is refused, and the first keeps working', async ({
  page,
  open,
  folder,
}) => {
  await open()
  const { code, out, err } = await startExpectingRefusal({ folder })
  expect(err).toMatch(
    /^Callback is already open with \S+ \(process \d+\)\. Use that one, or close it [^\n]+\n$/,
  )
  expect([code, out]).toEqual([1, ''])
  await addCard(page, { company: 'Fabrikam' })
  await page.reload()
  await expect(card(page, 'Fabrikam')).toBeVisible()
})

test.describe('with a folder that cannot be written', () => {
  const skipReason = explainNoReadOnlyFolder()
  test.skip(skipReason !== null, skipReason ?? '')
  test.use({ disk: 'read-only' })

  test('the host says so and exits with 1', async ({ folder }) => {
    const { code, out, err } = await startExpectingRefusal({ folder })
    expect(err).toMatch(
      /^Callback can’t keep its data in \S+: (the disk is read-only|Callback isn’t allowed to write there)\. /,
    )
    expect(err).toMatch(/^[^\n]+\n$/)
    expect([code, out]).toEqual([1, ''])
  })
})

test('a file in place of the folder is refused and not changed', async ({ folder }) => {
  writeFileSync(join(folder, 'letters'), 'Dear Jane,')
  const { code, err } = await startExpectingRefusal({ folder: join(folder, 'letters') })
  expect(err).toMatch(
    /^Callback can’t keep its data in \S+: there’s a file where a folder should be\. [^\n]+\n$/,
  )
  expect(code).toBe(1)
  expect(readFiles(folder)).toEqual({ letters: 'Dear Jane,' })
})

test('a port in use is named, and the data folder is released', async ({ folder }) => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const { code, out, err } = await startExpectingRefusal({ folder, args: ['--port', String(port)] })
  other.close()
  expect(err).toBe(
    `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.\n`,
  )
  expect([code, out]).toEqual([1, ''])
  const host = await startHost({ folder })
  expect(await host.stop()).toBe(0)
})
