/** Exact durations in milliseconds. A calendar day may be longer or shorter than `DAY`; use `addDays` for those. */
export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000
