import { readdirSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { builtFile } from '#tests/support/built-app'

const source = () => readFileSync(builtFile('out/preload/preload.cjs'), 'utf8')

describe('the built preload', () => {
  it('is one file', () => {
    expect(readdirSync(builtFile('out/preload'))).toEqual(['preload.cjs'])
  })

  it('is a plain script, as a sandboxed preload has to be', () => {
    expect(() => new Script(source())).not.toThrow()
  })

  it('requires electron and nothing else', () => {
    const required = [...source().matchAll(/\brequire\s*\(([^)]*)\)/g)].map(([, name]) => name)
    expect(required).toEqual(['"electron"'])
    expect(source()).not.toMatch(/\bimport\s*\(/)
  })

  it('gives the page two functions and no part of Electron', () => {
    const given: Record<string, unknown> = {}
    const sent: unknown[][] = []
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: unknown) => Object.assign(given, { [name]: api }),
      },
      ipcRenderer: {
        invoke: async (...args: unknown[]) => void sent.push(args),
        on: () => {},
        off: () => {},
      },
    }
    new Script(source()).runInNewContext({ require: () => electron })
    expect(Object.keys(given)).toEqual(['callback'])
    const bridge = given.callback as Record<string, (...args: unknown[]) => unknown>
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['request', 'function'],
      ['subscribe', 'function'],
    ])
    bridge.request?.('board.get', {}, 'more')
    expect(sent).toEqual([['callback:request', 'board.get', {}]])
  })

  it('answers with an envelope when the main process is gone', async () => {
    const given: Record<string, { request(route: string, input: unknown): Promise<unknown> }> = {}
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: never) => Object.assign(given, { [name]: api }),
      },
      ipcRenderer: { invoke: () => Promise.reject(new Error('gone')) },
    }
    new Script(source()).runInNewContext({ require: () => electron })
    expect(await given.callback?.request('board.get', {})).toMatchObject({
      ok: false,
      error: { code: 'disconnected' },
    })
  })
})
