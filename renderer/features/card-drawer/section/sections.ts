import { createStore } from 'zustand/vanilla'
import { useStore } from '../../../state/use-store.ts'

/** The parts of a card that fold: their content is hidden below the heading. */
export type SectionId = 'prepare' | 'prepare-now' | 'about'

/** The sections that start folded, because they are needed only now and then. */
const initiallyFolded: readonly SectionId[] = ['prepare', 'about']

/**
 * The sections that the user has opened (true) or folded (false). Shared by all cards until the app restarts.
 */
const toggledSections = createStore<Partial<Record<SectionId, boolean>>>(() => ({}))

/** Opens a section on every card. */
export const openSection = (id: SectionId) => toggledSections.setState({ [id]: true })
/** Folds a section on every card. */
export const foldSection = (id: SectionId) => toggledSections.setState({ [id]: false })

/** Returns true if a section is open. */
export function useIsOpen(id: SectionId): boolean {
  return useStore(toggledSections, (state) => state[id] ?? !initiallyFolded.includes(id))
}
