import { readdirSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { requireBuiltFile } from '#tests/support/built-app'

const source = () => readFileSync(requireBuiltFile('out/preload/preload.cjs'), 'utf8')

describe('the built preload', () => {
  it('is one file', () => {
    expect(readdirSync(requireBuiltFile('out/preload'))).toEqual(['preload.cjs'])
  })

  it('is a plain script, as a sandboxed preload must be', () => {
    expect(() => new Script(source())).not.toThrow()
  })

  it('requires only electron', () => {
    const required = [...source().matchAll(/\brequire\s*\(([^)]*)\)/g)].map(([, name]) => name)
    expect(required).toEqual(['"electron"'])
    expect(source()).not.toMatch(/\bimport\s*\(/)
  })

  it('exposes two functions to the page, and no part of Electron', () => {
    const exposed: Record<string, unknown> = {}
    const sent: unknown[][] = []
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: unknown) => Object.assign(exposed, { [name]: api }),
      },
      ipcRenderer: {
        invoke: async (...args: unknown[]) => void sent.push(args),
        on: () => {},
        off: () => {},
      },
    }
    new Script(source()).runInNewContext({ require: () => electron })
    expect(Object.keys(exposed)).toEqual(['callback'])
    const bridge = exposed.callback as Record<string, (...args: unknown[]) => unknown>
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['request', 'function'],
      ['subscribe', 'function'],
    ])
    bridge.request?.('board.get', {}, 'more')
    expect(sent).toEqual([['callback:request', 'board.get', {}]])
  })

  it('responds with an error envelope when the main process is gone', async () => {
    const exposed: Record<string, { request(route: string, input: unknown): Promise<unknown> }> = {}
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: never) => Object.assign(exposed, { [name]: api }),
      },
      ipcRenderer: { invoke: () => Promise.reject(new Error('gone')) },
    }
    new Script(source()).runInNewContext({ require: () => electron })
    expect(await exposed.callback?.request('board.get', {})).toMatchObject({
      ok: false,
      error: { code: 'disconnected' },
    })
  })
})
