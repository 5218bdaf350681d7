import type { FirstAnswers } from './bootstrap-data.ts'

/**
 * Draws the page as it looks first, as the content of its `#app`; null where the answers do not hold a board. The page
 * shows that until its scripts are there, and they take it over. No style attributes: the policy of the page refuses them.
 */
export type DrawFirstSight = (answers: FirstAnswers['answers']) => string | null
