import { createHash } from 'node:crypto'
import { z } from 'zod'
import { migrate } from '#shared/migrations/migrate'
import type { IsoInstant } from '#shared/model/scalars'
import { SCHEMA_VERSION, type Workspace } from '#shared/model/workspace'

const FORMAT = 'callback-workspace'
const DATA = ',"data":'
const END = '}'

/** A workspace that was read. */
export interface Good {
  readonly kind: 'good'
  readonly workspace: Workspace
  readonly seq: number
  /** The version of the file's own shape, which may be an older one. */
  readonly version: number
}

/** What a file turned out to be; `why` completes "workspace.json …" for a person. */
export type Verdict =
  | Good
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign'; readonly why: string }
  | { readonly kind: 'bad'; readonly why: string }

/**
 * The bytes of a workspace's file: one JSON object whose last member is the workspace. The checksum is the SHA-256 of
 * exactly the text between `"data":` and the closing brace.
 */
export function sealWorkspace(workspace: Workspace, made: { seq: number; savedAt: IsoInstant }): Buffer {
  const data = Buffer.from(JSON.stringify(workspace))
  const head = {
    format: FORMAT,
    schemaVersion: workspace.schemaVersion,
    seq: made.seq,
    savedAt: made.savedAt,
    sha256: sha256(data),
  }
  const opening = JSON.stringify(head).slice(0, -END.length) + DATA
  return Buffer.concat([Buffer.from(opening), data, Buffer.from(END)])
}

/** Checks and reads the bytes of a workspace's file; never throws. */
export function openEnvelope(bytes: Buffer): Verdict {
  if (bytes.length === 0) return { kind: 'bad', why: 'is empty' }
  const parts = split(bytes)
  if (parts && parts.head.sha256 === sha256(parts.data)) return openData(parts.data, parts.head)
  const head = parts?.head ?? fieldsOf(bytes)
  if (head === null) return { kind: 'bad', why: 'is cut short or damaged' }
  if (head.format !== FORMAT) return { kind: 'foreign', why: 'is not a Callback workspace' }
  // A newer version may well compute its checksum in another way: its file is left alone.
  if (isNewer(head)) return { kind: 'newer' }
  return { kind: 'bad', why: 'is cut short or damaged' }
}

/** Whether these bytes are a workspace with its checksum, or one of a newer version; cheaper than to open them. */
export function isWhole(bytes: Buffer): boolean {
  const parts = split(bytes)
  return parts !== null && (parts.head.sha256 === sha256(parts.data) || isNewer(parts.head))
}

/** The data has its checksum, so it counts whatever may have happened to the head; it knows its own version. */
function openData(bytes: Buffer, head: Fields): Verdict {
  const data = fieldsOf(bytes)
  if (data === null) return { kind: 'bad', why: 'holds something else than a workspace' }
  if (isNewer(data)) return { kind: 'newer' }
  try {
    const seq = Number.isSafeInteger(head.seq) ? Number(head.seq) : 0
    return { kind: 'good', workspace: migrate(data), seq, version: Number(data.schemaVersion) }
  } catch (error) {
    const place = error instanceof z.ZodError ? error.issues[0]?.path.join('.') : undefined
    return { kind: 'bad', why: `holds something Callback cannot read${place ? ` (at ${place})` : ''}` }
  }
}

type Fields = Readonly<Record<string, unknown>>

function split(bytes: Buffer): { readonly head: Fields; readonly data: Buffer } | null {
  const at = bytes.indexOf(DATA)
  if (at < 0 || bytes.at(-1) !== END.charCodeAt(0)) return null
  const head = fieldsOf(Buffer.concat([bytes.subarray(0, at), Buffer.from(END)]))
  return head && { head, data: bytes.subarray(at + DATA.length, -END.length) }
}

/** The JSON value in these bytes, a list or number as an object without fields; null for what is not JSON. */
function fieldsOf(bytes: Buffer): Fields | null {
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

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
