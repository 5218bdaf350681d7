import { describe, expect, it } from 'vitest'
import { openAddress, openCommand } from '#electron/browser/open-address'

describe('openCommand', () => {
  it('names the opener of each platform', () => {
    expect(openCommand('linux')).toEqual(['xdg-open'])
    expect(openCommand('freebsd')).toEqual(['xdg-open'])
    expect(openCommand('darwin')).toEqual(['open'])
    expect(openCommand('win32')).toEqual(['rundll32', 'url.dll,FileProtocolHandler'])
  })
})

describe('openAddress', () => {
  it('is silent where there is nothing to open it with', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    openAddress('http://127.0.0.1:1/', 'linux')
    process.env.PATH = path
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
})
