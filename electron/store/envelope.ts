import { createHash } from 'node:crypto'
import { z } from 'zod'
import { migrate } from '#shared/migrations/migrate'
import type { IsoInstant } from '#shared/model/scalars'
import { SCHEMA_VERSION, type Workspace } from '#shared/model/workspace'

const FORMAT = 'callback-workspace'
/** The bytes between the head and the data, and the bytes after the data. */
const DATA = ',"data":'
const END = '}'
/** The white space that JSON allows. */
const WHITE_SPACE = Buffer.from(' \t\r\n')

/** The result of reading a valid workspace file. */
export interface GoodVerdict {
  readonly kind: 'good'
  readonly workspace: Workspace
  /** Counts the writes of this workspace. */
  readonly seq: number
  /** The schema version of the file, which may be older than the current one. */
  readonly version: number
}

/**
 * The result of reading a file. `newer`: a newer version of the app wrote it; `foreign`: it is not a
 * workspace file; `bad`: it is damaged. `why` completes the sentence “workspace.json …” for the user.
 */
export type Verdict =
  | GoodVerdict
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign'; readonly why: string }
  | { readonly kind: 'bad'; readonly why: string }

/**
 * Serializes a workspace to the bytes of its file, the envelope: one JSON object whose last member is the
 * workspace. The members before it are the head. The checksum is the SHA-256 of the text between `"data":`
 * and the closing brace.
 */
export function sealWorkspace(workspace: Workspace, meta: { seq: number; savedAt: IsoInstant }): Buffer {
  const data = Buffer.from(JSON.stringify(workspace))
  const head = {
    format: FORMAT,
    schemaVersion: workspace.schemaVersion,
    journal: false,
    seq: meta.seq,
    savedAt: meta.savedAt,
    sha256: sha256(data),
  }
  const opening = JSON.stringify(head).slice(0, -END.length) + DATA
  return Buffer.concat([Buffer.from(opening), data, Buffer.from(END)])
}

/** Verifies and parses the bytes of a workspace file. Never throws. */
export function openEnvelope(bytes: Buffer): Verdict {
  if (bytes.length === 0) return { kind: 'bad', why: 'is empty' }
  const parts = split(bytes)
  if (parts && parts.head.sha256 === sha256(parts.data)) return openData(parts.data, parts.head)
  const head = parts?.head ?? parseFields(bytes)
  if (head === null) return { kind: 'bad', why: 'is cut short or damaged' }
  if (head.format !== FORMAT) return { kind: 'foreign', why: 'isn’t a Callback workspace' }
  // A newer version may compute its checksum differently, so its file must not be treated as damaged.
  if (isNewer(head)) return { kind: 'newer' }
  return { kind: 'bad', why: 'is cut short or damaged' }
}

/** Returns true if the checksum matches or a newer version wrote the file. Faster than `openEnvelope`. */
export function isIntact(bytes: Buffer): boolean {
  const parts = split(bytes)
  return parts !== null && (parts.head.sha256 === sha256(parts.data) || isNewer(parts.head))
}

/**
 * Parses data whose checksum matched. The checksum does not cover the head, which may be damaged, so the
 * schema version is taken from the data.
 */
function openData(bytes: Buffer, head: Fields): Verdict {
  const data = parseFields(bytes)
  if (data === null) return { kind: 'bad', why: 'isn’t a workspace' }
  if (isNewer(data) || hasJournal(head)) return { kind: 'newer' }
  try {
    const seq = Number.isSafeInteger(head.seq) ? Number(head.seq) : 0
    return { kind: 'good', workspace: migrate(data), seq, version: Number(data.schemaVersion) }
  } catch (error) {
    const place = error instanceof z.ZodError ? error.issues[0]?.path.join('.') : undefined
    return { kind: 'bad', why: `has something Callback can’t read${place ? ` (at ${place})` : ''}` }
  }
}

/** The members of a parsed JSON object, not validated yet. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Splits an envelope into its head and its data. Returns null if it does not have that structure. White space at
 * the end does not count, because many editors end a file with a line break when they save it.
 */
function split(bytes: Buffer): { readonly head: Fields; readonly data: Buffer } | null {
  const markerStart = bytes.indexOf(DATA)
  const end = bytes.findLastIndex((byte) => !WHITE_SPACE.includes(byte))
  if (markerStart < 0 || bytes[end] !== END.charCodeAt(0)) return null
  const head = parseFields(Buffer.concat([bytes.subarray(0, markerStart), Buffer.from(END)]))
  return head && { head, data: bytes.subarray(markerStart + DATA.length, end) }
}

/** Parses JSON; a value that is not an object becomes an empty object. Returns null if it is not JSON. */
function parseFields(bytes: Buffer): Fields | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Fields) : {}
  } catch {
    return null
  }
}

function isNewer({ schemaVersion }: Fields): boolean {
  return typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION
}

/** Returns true if later changes are in a journal file, which this version cannot read. */
function hasJournal({ journal }: Fields): boolean {
  return journal === true
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
