import { describe, expect, it } from 'vitest'
import { readMessage } from '#electron/browser/channel-message'

describe('readMessage', () => {
  it('reads a request, with or without input', () => {
    expect(readMessage('{"id":0,"route":"a.b","input":[1]}')).toEqual({
      kind: 'request',
      id: 0,
      route: 'a.b',
      input: [1],
    })
    expect(readMessage('{"id":1,"route":"a.b"}')).toEqual({
      kind: 'request',
      id: 1,
      route: 'a.b',
      input: undefined,
    })
  })

  it('keeps the id of what it cannot read, so that it can be answered', () => {
    expect(readMessage('{"id":5,"route":null}')).toEqual({ kind: 'malformed', id: 5 })
  })

  it('takes what has no usable id for nameless', () => {
    for (const text of ['', '{', '1', '"a"', 'null', '[{"id":1}]', '{"id":1.5}', '{"id":-1}', '{"id":1e300}'])
      expect([text, readMessage(text).kind]).toEqual([text, 'nameless'])
  })
})
