// These ids are not beside the notice schema, because the page needs them before it has loaded any schema.

/**
 * The id of the notice that is shown while changes cannot be written to disk. When the main process removes
 * the notice, the page retries the failed saves.
 */
export const NOT_SAVED_NOTICE = 'not-saved'

/** The id of the notice that is shown while backups cannot be made. */
export const BACKUP_NOTICE = 'not-backed-up'
