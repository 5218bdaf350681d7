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

/** What is folded at first: what is looked up now and then, not read each day. */
const foldedAtFirst: readonly SectionId[] = ['points', 'posting', 'rules']

/** Which sections were folded or opened by hand; the same for every card, until the app is started again. */
const byHand = createStore<Partial<Record<SectionId, boolean>>>(() => ({}))

export const openSection = (id: SectionId) => byHand.setState({ [id]: true })
export const foldSection = (id: SectionId) => byHand.setState({ [id]: false })

export function useIsOpen(id: SectionId): boolean {
  return useStore(byHand, (state) => state[id] ?? !foldedAtFirst.includes(id))
}
