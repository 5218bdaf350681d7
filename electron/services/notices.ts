import type { Notice } from '#shared/ipc/host-view'
import type { LoadReport } from '../store/workspace-store.ts'

/** What the user must know about how the workspace was opened: what was recovered and what was set aside. */
export function noticesOf(report: LoadReport): readonly Notice[] {
  if (report.setAside.length === 0) return []
  const kept = report.setAside.join(', ')
  const cards = report.cards === 1 ? '1 card' : `${report.cards} cards`
  return [
    {
      id: 'recovered',
      kind: 'warning',
      text: `Your workspace file could not be read. Callback opened the copy saved just before it, with ${cards}. The unreadable file is kept beside it as ${kept}.`,
    },
  ]
}
