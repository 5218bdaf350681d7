import { constants } from 'node:fs'
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises'

/** An open file, as far as the store uses one; Node's own `FileHandle` is one. */
export interface OpenFile {
  /** May write less than asked, as write(2) may: the caller goes on with the rest. */
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  stat(): Promise<{ readonly size: number }>
  close(): Promise<void>
}

/** Every call the store makes to the file system. Tests hand in Node's own with failures put in front of it. */
export interface FileSystemPort {
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Buffer>
  readdir(path: string): Promise<string[]>
  lstat(path: string): Promise<FileFacts>
  link(existing: string, path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  mkdir(path: string, options: { readonly mode: number }): Promise<unknown>
  /** Rejects where a folder holds anything. */
  rmdir(path: string): Promise<void>
  realpath(path: string): Promise<string>
  /** Rejects where files may not be made in a folder. */
  accessToWrite(path: string): Promise<void>
}

/** What the store asks of a file or folder without opening it. */
interface FileFacts {
  readonly ino: number
  /** Which disk it lies on. */
  readonly dev: number
  readonly size: number
  readonly mtimeMs: number
  isDirectory(): boolean
}

/** The real file system. */
export const nodeFiles: FileSystemPort = {
  link,
  lstat: (path) => lstat(path),
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  unlink,
  rmdir,
  realpath: (path) => realpath(path),
  accessToWrite: (path) => access(path, constants.W_OK | constants.X_OK),
}

/** The code of a failed call, `ENOSPC`; undefined for anything that is no such failure. */
export function errnoOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : undefined
}
