import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { writeLaunchFile } from '#electron/browser/launch-file'
import { KEY_LIFE_MS } from '#electron/browser/one-time-keys'
import { postKey } from '#tests/support/browser/send-request'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

const tag = '0a1b2c3d'

/** Starts a host that opens nothing, but records what it would open. */
async function aHost({ opens = true, folders }: { opens?: boolean; folders?: readonly string[] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'callback-launch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const opened: string[] = []
  const open = async (path: string) => {
    opened.push(readFileSync(path, 'utf8'))
    return opens
  }
  const host = await startTestHost({ launch: { folders: folders ?? [folder], tag, open } })
  const keyInFile = () => /name="key" value="([\w-]{43})"/.exec(opened.at(-1) ?? '')?.[1] ?? ''
  return { host, folder, opened, keyInFile, left: () => readdirSync(folder) }
}

describe('createLauncher', () => {
  it('opens a file whose form posts its own key to the app', async () => {
    const { host, opened, keyInFile } = await aHost()
    await host.openBrowser()
    expect(opened).toHaveLength(1)
    expect(opened[0]).toContain(
      `<form method="post" action="http://${host.names.entry}${host.names.folder}">`,
    )
    expect(host.address()).not.toContain(keyInFile())
    expect((await postKey({ port: host.port, key: keyInFile() })).headers['set-cookie']).toHaveLength(1)
  })

  it('removes the file as soon as its key is used', async () => {
    const { host, keyInFile, left } = await aHost()
    await host.openBrowser()
    expect(left()).toHaveLength(1)
    await postKey({ port: host.port, key: keyInFile() })
    expect(left()).toEqual([])
  })

  it('keeps the file while its key works, even if another link is opened', async () => {
    const { host, left } = await aHost()
    await host.openBrowser()
    await signIn(host)
    expect(left()).toHaveLength(1)
  })

  it('removes the file when its key has expired', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { host, left } = await aHost()
    await host.openBrowser()
    vi.advanceTimersByTime(KEY_LIFE_MS - 1)
    expect(left()).toHaveLength(1)
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    await expect.poll(left).toEqual([])
  })

  it('removes the file when the host stops', async () => {
    const { host, left } = await aHost()
    const opening = host.openBrowser()
    await host.stop()
    await opening
    expect(left()).toEqual([])
  })

  it('removes the file that a killed host left for the same data folder', async () => {
    const { host, folder, left } = await aHost()
    const { path } = await writeLaunchFile({ folders: [folder], tag, html: '' })
    await host.openBrowser()
    expect(existsSync(path)).toBe(false)
    expect(left()).toHaveLength(1)
  })

  it('leaves no file and logs nothing when no program can open it', async () => {
    const { host, left } = await aHost({ opens: false })
    await host.openBrowser()
    expect(left()).toEqual([])
    expect(host.logged).toEqual([])
    expect(await signIn(host)).not.toBe('')
  })

  it('logs it and keeps serving when no file can be written', async () => {
    const { host, opened } = await aHost({ folders: ['/dev/null/missing'] })
    await host.openBrowser()
    expect(opened).toEqual([])
    expect(host.logged).toEqual(['The browser couldn’t be opened. Open the link above yourself'])
    expect(await signIn(host)).not.toBe('')
  })
})
