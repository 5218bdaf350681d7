import { isDeepStrictEqual } from 'node:util'
import type { Workspace } from '#shared/model/workspace'

/**
 * Whether two workspaces hold the same. What a command built and what was read back of it may have their fields in
 * another order, and only one of them fields that are undefined.
 */
export function isSameWorkspace(one: Workspace, other: Workspace): boolean {
  if (one === other) return true
  const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)]
  return text === otherText || isDeepStrictEqual(JSON.parse(text), JSON.parse(otherText))
}
