import { describe, expect, it } from 'vitest'
import { takeBootstrapData } from '#renderer/ipc/bootstrap-data'
import type { BootstrapData } from '#shared/ipc/bootstrap-data'
import { aPageWithBlock } from '#tests/support/browser/page-with-block'

const bootstrapData = {
  lastEventSeq: 0,
  responses: {
    'board.get': { ok: true, data: { cards: ['</script><b>'] } },
    'app.hello': { ok: true, data: 'hello' },
    'inbox.get': { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } },
  },
} as unknown as BootstrapData

describe('takeBootstrapData', () => {
  it('returns each response once', () => {
    const { take } = takeBootstrapData(aPageWithBlock(JSON.stringify(bootstrapData)).document)
    expect(take('inbox.get')).toEqual(bootstrapData.responses['inbox.get'])
    expect(take('board.get')).toEqual(bootstrapData.responses['board.get'])
    expect(take('board.get')).toBeNull()
    expect(take('inbox.get')).toBeNull()
    expect(take('app.hello')).toEqual(bootstrapData.responses['app.hello'])
  })

  it('returns null for any other route', () => {
    const { take } = takeBootstrapData(aPageWithBlock(JSON.stringify(bootstrapData)).document)
    for (const route of ['cards.get', 'toString', '__proto__', '']) expect(take(route)).toBeNull()
  })

  it('reports how many events the host had published, even when it is none', () => {
    const readSeq = (lastEventSeq: number) =>
      takeBootstrapData(aPageWithBlock(JSON.stringify({ ...bootstrapData, lastEventSeq })).document)
        .lastEventSeq
    expect([readSeq(0), readSeq(7)]).toEqual([0, 7])
  })

  it('removes the block from the page', () => {
    const page = aPageWithBlock(JSON.stringify(bootstrapData))
    takeBootstrapData(page.document)
    expect(page.hasBlock()).toBe(false)
  })

  it.each([null, ''])('has no responses when the block holds %o', (text) => {
    const { lastEventSeq, take } = takeBootstrapData(aPageWithBlock(text).document)
    expect(lastEventSeq).toBeNull()
    expect(take('board.get')).toBeNull()
  })
})
