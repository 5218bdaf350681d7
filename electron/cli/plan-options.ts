import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import { clampInstant } from '#shared/time/clamp-instant'
import { isZone } from '#shared/time/zone'
import { createOptionError, parseOptions } from '../host/command-line.ts'

/** The options of the `plan` command. */
export interface PlanOptions {
  /** The path of the workspace file. */
  readonly file: string
  /** The moment to plan for. */
  readonly now: EpochMs
  readonly zone: ZoneName
  /** True to print JSON instead of a table. */
  readonly json: boolean
}

/** The text that `--help` prints. */
export const planHelp = `Prints every follow-up of a workspace at a given moment. Nothing is written.

  --workspace FILE  the workspace file, such as workspace.json in the data folder
  --now INSTANT     the moment, such as 2026-03-10T14:00Z or 2026-03-10T09:00-05:00
  --zone ZONE       your time zone, such as America/New_York
  --json            print JSON instead of a table
  --help            show this`

const optionTypes = {
  workspace: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Parses the arguments of `plan`. Returns null if help was requested. Throws `bad-option`. */
export function parsePlanOptions(args: readonly string[]): PlanOptions | null {
  const values = parseOptions(optionTypes, args)
  if (values.help === true) return null
  return {
    file: requireText(values.workspace, '--workspace is missing: the file to read.'),
    now: parseInstant(requireText(values.now, '--now is missing: the moment to plan for.')),
    zone: parseZone(requireText(values.zone, '--zone is missing: your time zone.')),
    json: values.json === true,
  }
}

function requireText(value: string | boolean | undefined, message: string): string {
  if (typeof value !== 'string') throw createOptionError(message)
  return value
}

/** Parses the value of `--now`. Throws if it is not an instant or is outside of the supported range. */
function parseInstant(text: string): EpochMs {
  const instant = findInstant(text)
  if (instant === null || clampInstant(instant) !== instant)
    throw createOptionError(`--now needs a moment with its offset, such as 2026-03-10T14:00Z, not “${text}”.`)
  return instant
}

/** Parses an instant. Returns null if the text is not an instant with an offset. */
function findInstant(text: string): EpochMs | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return null
  }
}

function parseZone(text: string): ZoneName {
  if (!isZone(text))
    throw createOptionError(`--zone needs a time zone, such as America/New_York, not “${text}”.`)
  return text
}
