import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import { bounded } from '#shared/time/clamp-instant'
import { isZone } from '#shared/time/zone'
import { badOption, readOptions } from '../host/command-line.ts'

/** Which plan was asked for. */
export interface PlanOptions {
  /** The workspace file. */
  readonly file: string
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly json: boolean
}

/** What `--help` prints. */
export const planHelp = `Prints every follow-up of a workspace as of a moment. Nothing is written.

  --workspace FILE  the workspace file, such as workspace.json in the data folder
  --now INSTANT     the moment, such as 2026-03-10T14:00Z or 2026-03-10T09:00-05:00
  --zone ZONE       your time zone, such as America/New_York
  --json            print JSON instead of a table
  --help            show this`

const known = {
  workspace: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the arguments of `plan`; null asks for help. Throws `bad-option` with a sentence and where to look. */
export function parsePlanOptions(args: readonly string[]): PlanOptions | null {
  const given = readOptions(known, args)
  if (given.help === true) return null
  return {
    file: required(given.workspace, '--workspace is missing: the file to read.'),
    now: readInstant(required(given.now, '--now is missing: the moment to plan for.')),
    zone: readZone(required(given.zone, '--zone is missing: your time zone.')),
    json: given.json === true,
  }
}

function required(value: string | boolean | undefined, sentence: string): string {
  if (typeof value !== 'string') throw badOption(sentence)
  return value
}

function readInstant(text: string): EpochMs {
  const instant = instantOf(text)
  if (instant === null || bounded(instant) !== instant)
    throw badOption(`--now needs a moment with its offset, such as 2026-03-10T14:00Z, not “${text}”.`)
  return instant
}

function instantOf(text: string): EpochMs | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return null
  }
}

function readZone(text: string): ZoneName {
  if (!isZone(text)) throw badOption(`--zone needs a time zone, such as America/New_York, not “${text}”.`)
  return text
}
