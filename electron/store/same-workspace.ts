import { isDeepStrictEqual } from 'node:util'
import type { Workspace } from '#shared/model/workspace'

/**
 * Returns true if two workspaces have the same content. A workspace built by a command may differ from its stored copy
 * in the order of fields, and may have fields that are undefined.
 */
export function isSameWorkspace(a: Workspace, b: Workspace): boolean {
  if (a === b) return true
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)]
  return textA === textB || isDeepStrictEqual(JSON.parse(textA), JSON.parse(textB))
}
