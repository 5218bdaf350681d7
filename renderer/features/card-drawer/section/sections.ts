import { createStore } from 'zustand/vanilla'
import { useStore } from '../../../state/use-store.ts'

export type SectionId =
  | 'planned'
  | 'prepare'
  | 'interviews'
  | 'answers'
  | 'offer'
  | 'closing'
  | 'promises'
  | 'people'
  | 'notes'
  | 'points'
  | 'posting'
  | 'rules'
  | 'log'

/** The sections that start folded, because they are needed only now and then. */
const initiallyFolded: readonly SectionId[] = ['points', 'posting', 'rules']

/** The sections the user has opened or folded; shared by all cards and kept until the app restarts. */
const toggled = createStore<Partial<Record<SectionId, boolean>>>(() => ({}))

export const openSection = (id: SectionId) => toggled.setState({ [id]: true })
export const foldSection = (id: SectionId) => toggled.setState({ [id]: false })

export function useIsOpen(id: SectionId): boolean {
  return useStore(toggled, (state) => state[id] ?? !initiallyFolded.includes(id))
}
