import { describe, expect, it } from 'vitest'
import { takeFirstAnswers } from '#renderer/ipc/bootstrap-data'
import type { FirstAnswers } from '#shared/ipc/bootstrap-data'
import { aPageWithBlock } from '#tests/support/browser/page-with-block'

const first = {
  told: 0,
  answers: {
    'board.get': { ok: true, data: { cards: ['</script><b>'] } },
    'app.hello': { ok: true, data: 'hello' },
    'inbox.get': { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } },
  },
} as unknown as FirstAnswers

describe('takeFirstAnswers', () => {
  it('gives each answer once', () => {
    const { take } = takeFirstAnswers(aPageWithBlock(JSON.stringify(first)).document)
    expect(take('inbox.get')).toEqual(first.answers['inbox.get'])
    expect(take('board.get')).toEqual(first.answers['board.get'])
    expect(take('board.get')).toBeNull()
    expect(take('inbox.get')).toBeNull()
    expect(take('app.hello')).toEqual(first.answers['app.hello'])
  })

  it('has none to any other question', () => {
    const { take } = takeFirstAnswers(aPageWithBlock(JSON.stringify(first)).document)
    for (const route of ['cards.get', 'toString', '__proto__', '']) expect(take(route)).toBeNull()
  })

  it('knows of as many events as the host had told, be it none', () => {
    const heard = (told: number) =>
      takeFirstAnswers(aPageWithBlock(JSON.stringify({ ...first, told })).document).heard
    expect([heard(0), heard(7)]).toEqual([0, 7])
  })

  it('takes the block out of the page', () => {
    const page = aPageWithBlock(JSON.stringify(first))
    takeFirstAnswers(page.document)
    expect(page.holdsBlock()).toBe(false)
  })

  it.each([null, ''])('has nothing at hand where the page brings nothing: %o', (text) => {
    const { heard, take } = takeFirstAnswers(aPageWithBlock(text).document)
    expect(heard).toBeNull()
    expect(take('board.get')).toBeNull()
  })
})
