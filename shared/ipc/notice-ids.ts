// Apart from the notice itself: the page looks for these before it has to check anything.

/** The notice that stands while the disk takes no changes; once it goes, what was refused can be sent again. */
export const NOT_SAVED_NOTICE = 'not-saved'

/** The notice that stands while backups cannot be made. */
export const BACKUP_NOTICE = 'not-backed-up'
