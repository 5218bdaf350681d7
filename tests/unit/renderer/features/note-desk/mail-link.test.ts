import { describe, expect, it } from 'vitest'
import { createMailLink } from '#renderer/features/note-desk/mail-link'

const note = { subject: 'A question', body: 'Hello' }

/** Parses the link as a mail program does. */
function parse(href: string) {
  const url = new URL(href)
  return { to: decodeURIComponent(url.pathname), ...Object.fromEntries(url.searchParams) }
}

describe('createMailLink', () => {
  it('carries address, subject and body', () => {
    const link = createMailLink('jane@example.com', {
      subject: 'Ça & là?',
      body: 'Hello Jane,\n\n50 % & more + #1',
    })
    expect(link?.leavesOutBody).toBe(false)
    expect(parse(link?.href ?? '')).toEqual({
      to: 'jane@example.com',
      subject: 'Ça & là?',
      body: 'Hello Jane,\r\n\r\n50 % & more + #1',
    })
  })

  it('leaves out a body that is too long for a link', () => {
    const link = createMailLink('jane@example.com', { subject: 'A question', body: 'word '.repeat(600) })
    expect(link?.leavesOutBody).toBe(true)
    expect(parse(link?.href ?? '')).toEqual({ to: 'jane@example.com', subject: 'A question' })
  })

  it.each(['', 'jane', 'jane@', '@example.com', 'jane at example.com', 'a@example.com,b@example.com'])(
    'returns null for "%s"',
    (address) => {
      expect(createMailLink(address, note)).toBeNull()
    },
  )

  it('prevents an address from adding a header', () => {
    const link = createMailLink('jane?bcc=eve@example.com', note)
    expect(parse(link?.href ?? '')).toEqual({
      to: 'jane?bcc=eve@example.com',
      subject: 'A question',
      body: 'Hello',
    })
  })

  it('survives half a surrogate pair', () => {
    const link = createMailLink('jane@example.com', { subject: 'half \ud83d', body: 'whole 😀' })
    expect(parse(link?.href ?? '')).toMatchObject({ subject: 'half \ufffd', body: 'whole 😀' })
  })
})
