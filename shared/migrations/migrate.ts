import { z } from 'zod'
import type { Workspace } from '../model/workspace.ts'
import type { Version } from './version.ts'
import { version1 } from './version-1.ts'
import { version2 } from './version-2.ts'

/** Every version there has been, the first one first. The last is the shape of the model. */
export const versions: readonly Version[] = [version1, version2]

const versionSchema = z.object({ schemaVersion: z.int().min(1) })

/** Reads stored data of any version as the workspace of today. Throws a ZodError, or a RangeError for a version to come. */
export function migrate(data: unknown): Workspace {
  // A test holds the last schema against the model's.
  return climb(versions, data) as Workspace
}

/** Checks data against its own version, then takes it up one version at a time, checking it after each step. */
export function climb(ladder: readonly Version[], data: unknown): unknown {
  const { schemaVersion } = versionSchema.parse(data)
  const own = ladder[schemaVersion - 1]
  if (!own) throw new RangeError(`There is no version ${schemaVersion} of the workspace`)
  return ladder
    .slice(schemaVersion)
    .reduce((older, next) => next.schema.parse(next.upgrade?.(older as never)), own.schema.parse(data))
}
