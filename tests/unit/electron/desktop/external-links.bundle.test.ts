import { describe, expect, it } from 'vitest'
import { aDesktop } from '#tests/support/electron-stub/a-desktop'

const question = (host: string, text: string) => ({
  kind: 'message',
  title: `Open ${host} in your browser?`,
  text,
  buttons: ['Open', 'Cancel'],
})

async function aDesktopWithPage() {
  const desktop = await aDesktop()
  await desktop.ask('app.hello', {})
  return desktop
}

describe('createLinkOpener', () => {
  it('asks before it opens a page in the browser', async () => {
    const desktop = await aDesktopWithPage()
    const url = 'https://example.com/jobs?id=7'
    expect(await desktop.openWindow(url)).toBe('deny')
    expect(await desktop.state()).toMatchObject({ opened: [], dialogs: [question('example.com', url)] })
    await desktop.clickDialogButton(0)
    expect((await desktop.state()).opened).toEqual([url])
  })

  it('does not open it when the user cancels, and asks again for the next one', async () => {
    const desktop = await aDesktopWithPage()
    await desktop.openWindow('https://example.com/first')
    await desktop.clickDialogButton(1)
    await desktop.openWindow('https://example.com/second')
    await desktop.clickDialogButton(0)
    expect((await desktop.state()).opened).toEqual(['https://example.com/second'])
  })

  it('asks about one link at a time', async () => {
    const desktop = await aDesktopWithPage()
    for (const name of ['first', 'second', 'third']) await desktop.openWindow(`https://example.com/${name}`)
    expect((await desktop.state()).dialogs).toEqual([question('example.com', 'https://example.com/first')])
  })

  it('spells out the letters of a host that looks like another', async () => {
    const desktop = await aDesktopWithPage()
    // The first letter is a Cyrillic one.
    await desktop.openWindow('https://\u0435xample.com/jobs')
    const [dialog] = (await desktop.state()).dialogs
    expect(dialog?.title).toBe('Open xn--xample-2of.com in your browser?')
    expect(dialog?.text).toMatch(/^https:\/\/xn--xample-2of\.com\/jobs\n\nThis name has letters outside a–z/)
  })

  it('shows the real host of an address that hides it, and shortens a long one', async () => {
    const desktop = await aDesktopWithPage()
    await desktop.openWindow(`https://example.com.login.example.org:8443/${'a'.repeat(1000)}`)
    const [dialog] = (await desktop.state()).dialogs
    expect(dialog?.title).toBe('Open example.com.login.example.org:8443 in your browser?')
    expect(dialog?.text).toHaveLength(301)
  })
})
