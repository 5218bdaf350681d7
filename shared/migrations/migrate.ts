import { z } from 'zod'
import type { Workspace } from '../model/workspace.ts'
import type { Version } from './version.ts'
import { version1 } from './version-1.ts'
import { version2 } from './version-2.ts'
import { version3 } from './version-3.ts'

/** Every version of the stored data, oldest first. The last version has the schema of `shared/model`. */
export const versions: readonly Version[] = [version1, version2, version3]

const versionSchema = z.object({ schemaVersion: z.int().min(1) })

/**
 * Turns stored data of any version into a current workspace. Throws a ZodError if the data is not valid, or a
 * RangeError if its version is newer than this build.
 */
export function migrate(data: unknown): Workspace {
  // The cast is safe: a test checks that the last schema is the same as that of `shared/model`.
  return climb(versions, data) as Workspace
}

/**
 * Validates data against its own version, then upgrades it one version at a time and validates each result.
 */
export function climb(ladder: readonly Version[], data: unknown): unknown {
  const { schemaVersion } = versionSchema.parse(data)
  const own = ladder[schemaVersion - 1]
  if (!own) throw new RangeError(`There is no version ${schemaVersion} of the workspace`)
  return ladder
    .slice(schemaVersion)
    .reduce((older, next) => next.schema.parse(next.upgrade?.(older as never)), own.schema.parse(data))
}
