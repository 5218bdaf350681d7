import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isIntact, openEnvelope, sealWorkspace } from '#electron/store/envelope'
import { SCHEMA_VERSION } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const workspace = aWorkspace({ cards: [aCard({ company: 'Zürich "Optics" 🔭 مرحبا', notes: ',"data":{}' })] })
const sealed = sealWorkspace(workspace, { seq: 7, savedAt: '2026-03-03T20:30:00.000Z' })
const text = sealed.toString('utf8')

/** Returns the sealed bytes with one part replaced. */
const withReplaced = (part: string | RegExp, replacement: string) => {
  const changed = text.replace(part, replacement)
  expect(changed).not.toBe(text)
  return Buffer.from(changed)
}

describe('sealWorkspace', () => {
  it('writes one JSON object with a head that describes it', () => {
    const { data, ...head } = JSON.parse(text)
    expect(head).toEqual({
      format: 'callback-workspace',
      schemaVersion: SCHEMA_VERSION,
      journal: false,
      seq: 7,
      savedAt: '2026-03-03T20:30:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(data).toEqual(workspace)
  })

  it('computes the checksum of exactly the text of the data', () => {
    const data = text.slice(text.indexOf(',"data":') + 8, -1)
    expect(data).toBe(JSON.stringify(workspace))
    expect(JSON.parse(text).sha256).toBe(createHash('sha256').update(data).digest('hex'))
  })
})

describe('openEnvelope', () => {
  it('opens a sealed workspace', () => {
    expect(openEnvelope(sealed)).toEqual({ kind: 'good', workspace, seq: 7, version: SCHEMA_VERSION })
  })

  it.each([
    ['a line break', '\n'],
    ['a line break of Windows', '\r\n'],
    ['blank lines', ' \t\n\n'],
  ])('opens a workspace to which an editor added %s', (_, added) => {
    const bytes = Buffer.concat([sealed, Buffer.from(added)])
    expect(openEnvelope(bytes)).toEqual({ kind: 'good', workspace, seq: 7, version: SCHEMA_VERSION })
    expect(isIntact(bytes)).toBe(true)
  })

  it.each([
    ['is empty', Buffer.alloc(0), 'is empty'],
    ['is all NULs', Buffer.alloc(sealed.length), 'is cut short or damaged'],
    ['is cut in the data', sealed.subarray(0, -20), 'is cut short or damaged'],
    ['is cut in the head', sealed.subarray(0, 30), 'is cut short or damaged'],
    ['lost its last byte', sealed.subarray(0, -1), 'is cut short or damaged'],
    ['is white space', Buffer.from(' \n'), 'is cut short or damaged'],
    [
      'lost its last byte before a line break',
      Buffer.from(`${text.slice(0, -1)}\n`),
      'is cut short or damaged',
    ],
    ['has a byte too many', Buffer.concat([sealed, Buffer.from('}')]), 'is cut short or damaged'],
    ['has another letter in the data', withReplaced('Optics', 'Optica'), 'is cut short or damaged'],
    ['has another checksum', withReplaced(/"sha256":"./, '"sha256":"-'), 'is cut short or damaged'],
    ['has no data', Buffer.from('{"format":"callback-workspace"}'), 'is cut short or damaged'],
  ])('reports a bad file that %s', (_, bytes, why) => {
    expect(openEnvelope(bytes)).toEqual({ kind: 'bad', why })
  })

  it('reports a bad file whose checksum matches but whose data breaks the schema, with the path', () => {
    const broken = { ...workspace, cards: [aCard({ company: '' })] }
    const bytes = sealWorkspace(broken, { seq: 1, savedAt: '2026-03-03T20:30:00.000Z' })
    expect(openEnvelope(bytes)).toEqual({
      kind: 'bad',
      why: 'has something Callback can’t read (at cards.0.company)',
    })
  })

  it.each(['null', '[]', '"text"', '{"cards":[]}', '{"name":"x","data":{"a":1}}'])(
    'reports other JSON as foreign: %s',
    (json) => {
      expect(openEnvelope(Buffer.from(json))).toEqual({ kind: 'foreign', why: 'isn’t a Callback workspace' })
    },
  )

  it.each([
    [
      'sealed in the current format',
      sealWorkspace(
        { ...workspace, schemaVersion: 99 as 3 },
        { seq: 1, savedAt: '2026-03-03T20:30:00.000Z' },
      ),
    ],
    [
      'sealed in another format',
      Buffer.from('{"format":"callback-workspace","schemaVersion":99,"body":"…"}'),
    ],
  ])('recognizes a file of a newer version, %s', (_, bytes) => {
    expect(openEnvelope(bytes)).toEqual({ kind: 'newer' })
  })

  it.each([
    ['format', withReplaced('callback-workspace', 'callback-workspacf')],
    ['version', withReplaced('"schemaVersion":3', '"schemaVersion":99')],
    ['moment', withReplaced('2026-03-03T20', '2026-13-03T20')],
  ])('trusts the data, whose checksum matches, when the %s in the head is damaged', (_, bytes) => {
    expect(openEnvelope(bytes)).toEqual({ kind: 'good', workspace, seq: 7, version: SCHEMA_VERSION })
  })

  it('refuses a file with a journal beside it as newer, because it cannot read the journal', () => {
    const bytes = withReplaced('"journal":false', '"journal":true')
    expect(openEnvelope(bytes)).toEqual({ kind: 'newer' })
  })

  it('restarts the sequence when the number in the head is damaged', () => {
    expect(openEnvelope(withReplaced('"seq":7', '"seq":"'.concat('"')))).toMatchObject({
      kind: 'good',
      seq: 0,
    })
  })
})
