import { isDeepStrictEqual } from 'node:util'
import type { Workspace } from '#shared/model/workspace'

/**
 * Returns true if two workspaces have the same content. They are compared as JSON, because a workspace that a
 * command made may have fields that are undefined, and its fields may be in another order than in the file.
 */
export function isSameWorkspace(a: Workspace, b: Workspace): boolean {
  if (a === b) return true
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)]
  return textA === textB || isDeepStrictEqual(JSON.parse(textA), JSON.parse(textB))
}
