import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { postKey, sendRequest } from '#tests/support/browser/send-request'
import { startTestHost } from '#tests/support/browser/test-host'

const form = 'application/x-www-form-urlencoded'

/** Sends a body unchanged, and returns the status of the response. */
const postBody = async (port: number, headers: Record<string, string>, body: string) =>
  (await sendRequest({ port, at: 'entry', method: 'POST', headers, body })).status

describe('readPostedKey', () => {
  it('reads only a short form of known length with a key', async () => {
    const host = await startTestHost()
    const { port } = host
    const body = `key=${new URL(host.address()).searchParams.get('key')}`
    const length = { 'content-length': String(body.length) }
    expect(await postBody(port, { 'content-type': 'text/plain', ...length }, body)).toBe(405)
    expect(await postBody(port, { 'content-type': form, 'transfer-encoding': 'chunked' }, body)).toBe(405)
    expect(await postBody(port, { 'content-type': form, 'content-length': '5' }, 'a=b&c')).toBe(405)
    const long = `${body}&more=${'x'.repeat(1_000)}`
    expect(await postBody(port, { 'content-type': form, 'content-length': String(long.length) }, long)).toBe(
      405,
    )
    expect(await postBody(port, { 'content-type': `${form};charset=UTF-8`, ...length }, body)).toBe(200)
  })

  it('keeps serving when a form is cut off half way', async () => {
    const host = await startTestHost()
    const { port } = host
    await new Promise((resolve) => {
      const headers = { host: host.names.entry, 'content-type': form, 'content-length': '100' }
      const sent = request({ host: '127.0.0.1', port, method: 'POST', headers }, () => undefined)
      sent.on('error', () => undefined)
      sent.on('close', resolve)
      sent.write('key=', () => sent.destroy())
    })
    const key = new URL(host.address()).searchParams.get('key') ?? ''
    expect((await postKey({ port, key })).status).toBe(200)
    expect(host.logged).toEqual([])
  })
})
