import { describe, expect, it } from 'vitest'
import { createOpenerPolicy } from '#electron/browser/response'
import { sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

/** Requests one response of every kind with the given headers: page, script, missing file, redirects, refusals. */
async function requestEveryKind(site: Readonly<Record<string, string>>) {
  const host = await startTestHost()
  const { port } = host
  const used = new URL(host.address()).search
  const headers = { cookie: await signIn(host), ...site }
  const fresh = new URL(host.address()).search
  const requests = [
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
  const responses = []
  for (const one of requests) responses.push(await sendRequest({ port, ...one }))
  return responses
}

async function listPolicies(site: Readonly<Record<string, string>>) {
  return (await requestEveryKind(site)).map(({ headers }) => headers['cross-origin-opener-policy'])
}

describe('createOpenerPolicy', () => {
  it('separates every page that neither the user nor Callback opened', () => {
    const separate = { 'Cross-Origin-Opener-Policy': 'same-origin' }
    for (const from of [undefined, 'cross-site', 'same-site', '', 'nonsense', 'None', 'none, cross-site'])
      expect(createOpenerPolicy({ 'sec-fetch-site': from })).toEqual(separate)
    for (const from of ['none', 'same-origin'])
      expect(createOpenerPolicy({ 'sec-fetch-site': from })).toEqual({})
  })

  it.each([{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'is sent with every kind of response: %o',
    async (site) => {
      expect(new Set(await listPolicies(site as Record<string, string>))).toEqual(new Set(['same-origin']))
    },
  )

  it.each(['none', 'same-origin'])('is sent to %s with the entry page only', async (site) => {
    const policies = await listPolicies({ 'sec-fetch-site': site })
    expect(policies.filter((policy) => policy !== undefined)).toEqual(['same-origin'])
    expect(policies[5]).toBe('same-origin')
  })

  it('is sent with the page for a browser without a key', async () => {
    const { port } = await startTestHost()
    const response = await sendRequest({ port, at: 'entry', headers: { 'sec-fetch-site': 'none' } })
    expect(response.status).toBe(401)
    expect(response.headers['cross-origin-opener-policy']).toBe('same-origin')
  })

  it('is tested with every kind of response', async () => {
    const statuses = (await requestEveryKind({})).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200, 404, 303, 200, 401, 405, 403, 401])
  })
})
