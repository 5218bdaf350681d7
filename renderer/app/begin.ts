import { startState } from '../state/start.ts'

// Imported before all else: the board is on its way while the rest of the page is still being evaluated.
startState()
