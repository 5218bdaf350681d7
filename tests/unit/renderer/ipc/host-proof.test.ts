import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createChallenge, requireProof } from '#renderer/ipc/host-proof'

/** A socket of the browser whose messages the test dispatches. */
class FakeSocket extends EventTarget {
  isClosed = false

  close() {
    this.isClosed = true
    this.dispatchEvent(new Event('close'))
  }

  receive(data: string) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

/** Connects a page that waits for a proof, which the test gives. */
function connect() {
  const socket = new FakeSocket()
  const events: string[] = []
  let answer: (isProven: boolean) => void = () => undefined
  requireProof({
    socket: socket as never,
    isProof: () => new Promise((resolve) => (answer = resolve)),
    onOpen: () => events.push('open'),
    onMessage: (text) => events.push(text),
  })
  return { socket, events, answer: (isProven: boolean) => answer(isProven) }
}

describe('createChallenge', () => {
  it('accepts only the answer made with its secret from its own text', async () => {
    const { text, isProof } = createChallenge('a secret')
    const sign = (secret: string, what: string) => createHmac('sha256', secret).update(what).digest('hex')
    const format = (proof: unknown) => JSON.stringify({ proof })
    expect(await isProof(format(sign('a secret', text)))).toBe(true)
    const wrong = [
      format(sign('another secret', text)),
      format(sign('a secret', 'another text')),
      format(''),
      format(null),
      '{}',
      'null',
      'no JSON',
      '{"event":"events.missed","data":{}}',
    ]
    for (const message of wrong) expect([message, await isProof(message)]).toEqual([message, false])
  })

  it('is another one each time', () => {
    expect(createChallenge('a secret').text).not.toBe(createChallenge('a secret').text)
  })
})

describe('requireProof', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('opens only after the proof, and then passes on in order what came meanwhile', async () => {
    const { socket, events, answer } = connect()
    socket.dispatchEvent(new Event('open'))
    socket.receive('the proof')
    socket.receive('first')
    expect(events).toEqual([])
    answer(true)
    await vi.advanceTimersByTimeAsync(0)
    socket.receive('second')
    expect(events).toEqual(['open', 'first', 'second'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(socket.isClosed).toBe(false)
  })

  it('closes the connection to a program that answers wrongly, and passes nothing on', async () => {
    const { socket, events, answer } = connect()
    socket.receive('not the proof')
    socket.receive('{"event":"follow-up.open"}')
    answer(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(socket.isClosed).toBe(true)
    expect(events).toEqual([])
  })

  it('closes the connection to a program that does not answer', async () => {
    const { socket, events } = connect()
    socket.dispatchEvent(new Event('open'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(socket.isClosed).toBe(true)
    expect(events).toEqual([])
  })

  it('waits as long as it takes for a connection to open', async () => {
    const { socket, events, answer } = connect()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(socket.isClosed).toBe(false)
    socket.dispatchEvent(new Event('open'))
    socket.receive('the proof')
    answer(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(events).toEqual(['open'])
    expect(socket.isClosed).toBe(false)
  })

  it('does not open a connection that was closed while the proof was checked', async () => {
    const { socket, events, answer } = connect()
    socket.receive('the proof')
    socket.close()
    answer(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(events).toEqual([])
  })
})
