import { useMemo } from 'react'
import type { BoardCard } from '#shared/ipc/board-view'
import { foldText } from '#shared/text/fold-text'
import { board } from './stores.ts'
import { useStore } from './use-store.ts'

/** The most tags that are suggested at once. */
const MAX_SUGGESTED = 8

/** Lists the tags of cards, the most used first. Of tags that differ only in case or accents, the first is listed. */
export function listTagsInUse(cards: Iterable<Pick<BoardCard, 'tags'>>): readonly string[] {
  const counts = new Map<string, { readonly tag: string; count: number }>()
  for (const { tags = [] } of cards)
    for (const tag of tags) {
      const known = counts.get(foldText(tag))
      if (known) known.count += 1
      else counts.set(foldText(tag), { tag, count: 1 })
    }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
    .map(({ tag }) => tag)
}

/** Returns the tags on the board, the most used first. */
export function useTagsInUse(): readonly string[] {
  const cards = useStore(board, (state) => state.board?.cards)
  return useMemo(() => listTagsInUse(cards?.values() ?? []), [cards])
}

/** Picks the tags that a typed text may become: those of which it begins a word, without the ones that are taken. */
export function suggestTags(
  tags: readonly string[],
  { text, taken = [] }: { readonly text: string; readonly taken?: readonly string[] },
): readonly string[] {
  const typed = foldText(text.trim())
  const known = new Set([...taken.map(foldText), typed])
  return tags
    .filter((tag) => !known.has(foldText(tag)) && ` ${foldText(tag)}`.includes(` ${typed}`))
    .slice(0, MAX_SUGGESTED)
}
