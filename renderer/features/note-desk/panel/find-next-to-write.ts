import type { PanelNote } from '#shared/ipc/desk-note'

/**
 * Returns the key of the next note of a panel that has yet to go out: the first after the one that was just done,
 * otherwise the first before it. Null if there is none.
 */
export function findNextToWrite(panel: readonly PanelNote[], doneKey: string): string | null {
  const done = panel.findIndex(({ key }) => key === doneKey)
  const others = [...panel.slice(done + 1), ...panel.slice(0, Math.max(done, 0))]
  return others.find(({ state }) => state === 'to-write' || state === 'begun')?.key ?? null
}
