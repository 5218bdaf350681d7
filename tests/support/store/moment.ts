import { toEpoch } from '#shared/time/instant'

/** The current time of every store in tests. */
export const NOW = toEpoch('2026-03-03T20:30:00.000Z')
