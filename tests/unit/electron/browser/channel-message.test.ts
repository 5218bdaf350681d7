import { describe, expect, it } from 'vitest'
import { parseChannelMessage } from '#electron/browser/channel-message'

describe('parseChannelMessage', () => {
  it('parses a request with or without input', () => {
    expect(parseChannelMessage('{"id":0,"route":"a.b","input":[1]}')).toEqual({
      kind: 'request',
      id: 0,
      route: 'a.b',
      input: [1],
    })
    expect(parseChannelMessage('{"id":1,"route":"a.b"}')).toEqual({
      kind: 'request',
      id: 1,
      route: 'a.b',
      input: undefined,
    })
  })

  it('keeps the id of a malformed request, for the response', () => {
    expect(parseChannelMessage('{"id":5,"route":null}')).toEqual({ kind: 'malformed', id: 5 })
  })

  it('reports a message without a valid id as nameless', () => {
    for (const text of ['', '{', '1', '"a"', 'null', '[{"id":1}]', '{"id":1.5}', '{"id":-1}', '{"id":1e300}'])
      expect([text, parseChannelMessage(text).kind]).toEqual([text, 'nameless'])
  })
})
