import type { Notice } from '#shared/ipc/host-view'
import type { LoadReport } from '../store/workspace-store.ts'

/** What the user must know about how the workspace was opened: what was recovered, and what was set aside. */
export function noticesOf({ source, setAside, cards }: LoadReport): readonly Notice[] {
  if (source !== 'previous') return []
  const count = cards === 1 ? '1 card' : `${cards} cards`
  const found = setAside.length > 0 ? 'could not be read' : 'was missing'
  const kept = setAside.length > 0 ? ` The unreadable file is kept beside it as ${setAside.join(', ')}.` : ''
  const text = `Your workspace file ${found}. Callback opened the copy saved just before the last change, with ${count}.${kept}`
  return [{ id: 'recovered', kind: 'warning', text }]
}
