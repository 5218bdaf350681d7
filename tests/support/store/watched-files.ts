import { basename } from 'node:path'
import { type FileSystemPort, nodeFiles, type OpenFile } from '#electron/store/file-system'

type Call = keyof FileSystemPort | keyof OpenFile

/** A failure to come: the next `times` calls of this kind on a path that matches. */
export interface Failure {
  readonly call: Call
  readonly code: string
  /** The file's name; every name when left out. */
  readonly on?: RegExp
  readonly times?: number
}

/** The real file system, with every call noted and failures put in front of it. */
export interface WatchedFiles extends FileSystemPort {
  /** `rename tmp → workspace.json`; temporary names are all `tmp`. */
  readonly calls: string[]
  fail(failure: Failure): void
  /** No failure is to come any more. */
  mend(): void
  /** From now on each write takes at most this many bytes, as write(2) may. */
  takeAtMost(bytes: number): void
  /** From now on this many bytes at the end of each write are dropped, and the call claims they were written. */
  drop(bytes: number): void
}

export function watchedFiles(): WatchedFiles {
  const calls: string[] = []
  let failures: { failure: Failure; left: number }[] = []
  let most = Number.POSITIVE_INFINITY
  let dropped = 0

  function enter(call: Call, path: string, to?: string): void {
    const name = /\.tmp$/.test(path) ? 'tmp' : basename(path)
    calls.push(
      to === undefined ? `${call} ${name}` : `${call} ${name} → ${basename(to).replace(/.*\.tmp$/, 'tmp')}`,
    )
    const due = failures.find(
      ({ failure: { call: kind, on = /./ } }) => kind === call && on.test(basename(to ?? path)),
    )
    if (!due) return
    due.left -= 1
    failures = failures.filter(({ left }) => left > 0)
    throw Object.assign(new Error(`${due.failure.code}: injected, ${call}`), { code: due.failure.code })
  }

  function watched(file: OpenFile, path: string): OpenFile {
    return {
      async write(bytes, offset, length, position) {
        enter('write', path)
        const taken = Math.min(length, most)
        const { bytesWritten } = await file.write(bytes, offset, taken - Math.min(dropped, taken), position)
        return { bytesWritten: dropped > 0 ? taken : bytesWritten }
      },
      async sync() {
        enter('sync', path)
        await file.sync()
      },
      async stat() {
        enter('stat', path)
        return file.stat()
      },
      async close() {
        // The file is let go of either way, as close(2) does.
        await file.close()
        enter('close', path)
      },
    }
  }

  const at =
    <T>(call: Call, real: (path: string) => Promise<T>) =>
    async (path: string): Promise<T> => {
      enter(call, path)
      return real(path)
    }
  const between =
    (call: Call, real: (from: string, to: string) => Promise<void>) =>
    async (from: string, to: string): Promise<void> => {
      enter(call, from, to)
      await real(from, to)
    }

  return {
    calls,
    fail(failure) {
      failures.push({ failure, left: failure.times ?? 1 })
    },
    mend() {
      failures = []
      most = Number.POSITIVE_INFINITY
      dropped = 0
    },
    takeAtMost(bytes) {
      most = bytes
    },
    drop(bytes) {
      dropped = bytes
    },
    async open(path, flags, mode) {
      enter('open', path)
      return watched(await nodeFiles.open(path, flags, mode), path)
    },
    readFile: at('readFile', nodeFiles.readFile),
    readdir: at('readdir', nodeFiles.readdir),
    lstat: at('lstat', nodeFiles.lstat),
    link: between('link', nodeFiles.link),
    rename: between('rename', nodeFiles.rename),
    unlink: at('unlink', nodeFiles.unlink),
    async mkdir(path, options) {
      enter('mkdir', path)
      return nodeFiles.mkdir(path, options)
    },
    rmdir: at('rmdir', nodeFiles.rmdir),
    realpath: at('realpath', nodeFiles.realpath),
    accessToWrite: at('accessToWrite', nodeFiles.accessToWrite),
  }
}
