import { describe, expect, it } from 'vitest'
import { openerPolicy } from '#electron/browser/response'
import { sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

/** What the host answers of every kind, asked from `site`: page, script, nothing, way home, way in, refusals. */
async function everyAnswer(site: Readonly<Record<string, string>>) {
  const host = await startTestHost()
  const { port } = host
  const used = new URL(host.address()).search
  const headers = { cookie: await signIn(host), ...site }
  const fresh = new URL(host.address()).search
  const visits = [
    { headers },
    { method: 'HEAD', headers },
    { path: '/assets/index-Ab3_d-9x.js', headers },
    { path: '/nothing', headers },
    { path: `/${used}`, headers },
    { path: `/${fresh}`, headers: site },
    { headers: site },
    { method: 'POST', headers },
    { headers: { ...site, host: 'example.com' } },
    // Last, because it ends the access that the others have.
    { path: `/${used}`, headers: site },
  ]
  const answers = []
  for (const one of visits) answers.push(await sendRequest({ port, ...one }))
  return answers
}

async function policies(site: Readonly<Record<string, string>>) {
  return (await everyAnswer(site)).map(({ headers }) => headers['cross-origin-opener-policy'])
}

describe('openerPolicy', () => {
  it('cuts off whatever was not opened by the user or by Callback itself', () => {
    const cutOff = { 'Cross-Origin-Opener-Policy': 'same-origin' }
    for (const from of [undefined, 'cross-site', 'same-site', '', 'nonsense', 'None', 'none, cross-site'])
      expect(openerPolicy({ 'sec-fetch-site': from })).toEqual(cutOff)
    for (const from of ['none', 'same-origin']) expect(openerPolicy({ 'sec-fetch-site': from })).toEqual({})
  })

  it.each([{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'stands on every kind of answer: %o',
    async (site) => {
      expect(new Set(await policies(site as Record<string, string>))).toEqual(new Set(['same-origin']))
    },
  )

  it.each(['none', 'same-origin'])('stands on no kind of answer for %s', async (site) => {
    expect(new Set(await policies({ 'sec-fetch-site': site }))).toEqual(new Set([undefined]))
  })

  it('meets every kind of answer here', async () => {
    const statuses = (await everyAnswer({})).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200, 404, 303, 303, 401, 405, 403, 401])
  })
})
