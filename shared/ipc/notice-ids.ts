// These are separate from the notice schema because the page needs them before it has loaded any schema.

/** Shown while changes cannot be written to disk. Once it is dismissed, the page retries the failed saves. */
export const NOT_SAVED_NOTICE = 'not-saved'

/** Shown while backups cannot be made. */
export const BACKUP_NOTICE = 'not-backed-up'
