import { z } from 'zod'

/** A moment in time as stored: ISO 8601 in UTC with milliseconds, `2026-03-03T20:30:00.000Z`. */
export type IsoInstant = `${string}Z`

/**
 * A moment in time for computing: milliseconds since 1970-01-01T00:00Z. Only `shared/time` converts between
 * the two.
 */
export type EpochMs = number

/** A calendar day without a zone, `2026-03-03`. */
export type PlainDate = `${number}-${number}-${number}`

/** A time of day without date or zone, 24 hours, `09:00`. */
export type WallTime = `${number}:${number}`

/** The IANA name of a time zone, `America/New_York`. */
export type ZoneName = string

/** An opaque identifier, unique within a workspace. */
export type Id = string

/** The longest single-line text (company, role, name) in UTF-16 units. */
export const LINE_MAX = 200

/** The longest multi-line text (notes, posting, note body) in UTF-16 units. */
export const TEXT_MAX = 20_000

/** The longest path of a file in UTF-16 units. */
export const PATH_MAX = 4096

/** Validates an identifier. */
export const idSchema = z.string().min(1).max(64)

/** The stable key of a follow-up, built by `shared/rules/follow-up-key.ts`. */
export const followUpKeySchema = z.string().min(1).max(400)

// The casts below give parsed text its template type. They are safe because each schema accepts only that
// form.

/** Validates a stored moment. */
export const instantSchema = z.iso.datetime({ precision: 3 }) as unknown as z.ZodType<IsoInstant, IsoInstant>

/** Validates a calendar day. */
export const plainDateSchema = z.iso.date() as unknown as z.ZodType<PlainDate, PlainDate>

/** Validates a time of day. */
export const wallTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) as unknown as z.ZodType<
  WallTime,
  WallTime
>

/** Validates the length of a zone's name. Commands also check that this machine knows the zone. */
export const zoneSchema = z.string().min(1).max(64)

/** Validates a country as an ISO 3166-1 alpha-2 code, `DE`. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/)

/** Validates a region within a country as the second part of an ISO 3166-2 code: `BY` of `DE-BY`. */
export const regionSchema = z.string().max(10)

/** Validates a date and time of day without a zone, `2026-03-03T15:00`. */
export const localDateTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)

/** Validates a single-line text. */
export const lineSchema = z.string().max(LINE_MAX)

/** Validates a multi-line text. */
export const textSchema = z.string().max(TEXT_MAX)
