import { toEpoch } from '#shared/time/instant'

/** The moment at which every store of a test runs. */
export const NOW = toEpoch('2026-03-03T20:30:00.000Z')
