import { basename } from 'node:path'
import { type FileSystemPort, nodeFiles, type OpenFile } from '#electron/store/file-system'

type Call = keyof FileSystemPort | keyof OpenFile

/** A failure to inject: the next `times` calls of this kind on a matching path. */
export interface Failure {
  readonly call: Call
  readonly code: string
  /** Matches the file name; every name by default. */
  readonly on?: RegExp
  readonly times?: number
}

/** The real file system, with every call recorded and failures injected. */
export interface WatchedFiles extends FileSystemPort {
  /** Recorded calls, such as `rename tmp → workspace.json`; every temporary name is shown as `tmp`. */
  readonly calls: string[]
  fail(failure: Failure): void
  /** Stops all injected failures. */
  stopFailing(): void
  /** Limits each later write to this many bytes, as write(2) may do. */
  limitWrites(bytes: number): void
  /** Drops this many bytes at the end of each later write, while the call claims to have written them. */
  dropAtEnd(bytes: number): void
}

export function createWatchedFiles(): WatchedFiles {
  const calls: string[] = []
  let failures: { failure: Failure; left: number }[] = []
  let maxBytes = Number.POSITIVE_INFINITY
  let dropped = 0

  function recordCall(call: Call, path: string, to?: string): void {
    const name = /\.tmp$/.test(path) ? 'tmp' : basename(path)
    calls.push(
      to === undefined ? `${call} ${name}` : `${call} ${name} → ${basename(to).replace(/.*\.tmp$/, 'tmp')}`,
    )
    const due = failures.find(
      ({ failure }) => failure.call === call && (failure.on ?? /./).test(basename(to ?? path)),
    )
    if (!due) return
    due.left -= 1
    failures = failures.filter(({ left }) => left > 0)
    throw Object.assign(new Error(`${due.failure.code}: injected, ${call}`), { code: due.failure.code })
  }

  function watched(file: OpenFile, path: string): OpenFile {
    return {
      async write(bytes, offset, length, position) {
        recordCall('write', path)
        const accepted = Math.min(length, maxBytes)
        const { bytesWritten } = await file.write(
          bytes,
          offset,
          accepted - Math.min(dropped, accepted),
          position,
        )
        return { bytesWritten: dropped > 0 ? accepted : bytesWritten }
      },
      async sync() {
        recordCall('sync', path)
        await file.sync()
      },
      async stat() {
        recordCall('stat', path)
        return file.stat()
      },
      async close() {
        // The file is closed even if the call fails, as close(2) does.
        await file.close()
        recordCall('close', path)
      },
    }
  }

  const onPath =
    <T>(call: Call, real: (path: string) => Promise<T>) =>
    async (path: string): Promise<T> => {
      recordCall(call, path)
      return real(path)
    }
  const onPaths =
    (call: Call, real: (from: string, to: string) => Promise<void>) =>
    async (from: string, to: string): Promise<void> => {
      recordCall(call, from, to)
      await real(from, to)
    }

  return {
    calls,
    fail(failure) {
      failures.push({ failure, left: failure.times ?? 1 })
    },
    stopFailing() {
      failures = []
      maxBytes = Number.POSITIVE_INFINITY
      dropped = 0
    },
    limitWrites(bytes) {
      maxBytes = bytes
    },
    dropAtEnd(bytes) {
      dropped = bytes
    },
    async open(path, flags, mode) {
      recordCall('open', path)
      return watched(await nodeFiles.open(path, flags, mode), path)
    },
    readFile: onPath('readFile', nodeFiles.readFile),
    readdir: onPath('readdir', nodeFiles.readdir),
    lstat: onPath('lstat', nodeFiles.lstat),
    link: onPaths('link', nodeFiles.link),
    rename: onPaths('rename', nodeFiles.rename),
    unlink: onPath('unlink', nodeFiles.unlink),
    async mkdir(path, options) {
      recordCall('mkdir', path)
      return nodeFiles.mkdir(path, options)
    },
    rmdir: onPath('rmdir', nodeFiles.rmdir),
    realpath: onPath('realpath', nodeFiles.realpath),
    readlink: onPath('readlink', nodeFiles.readlink),
    async touch(path, at) {
      recordCall('touch', path)
      return nodeFiles.touch(path, at)
    },
    accessToWrite: onPath('accessToWrite', nodeFiles.accessToWrite),
  }
}
