import { constants } from 'node:fs'
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rmdir,
  unlink,
  utimes,
} from 'node:fs/promises'

/** The part of Node's `FileHandle` that the store uses. */
export interface OpenFile {
  /** May write fewer bytes than requested, like write(2); the caller must continue with the rest. */
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

/** The file system calls that the store makes. Tests wrap Node's own functions to inject failures. */
export interface FileSystemPort {
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Buffer>
  readdir(path: string): Promise<string[]>
  lstat(path: string): Promise<FileMetadata>
  link(existing: string, path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  mkdir(path: string, options: { readonly mode: number }): Promise<unknown>
  /** Rejects if the folder is not empty. */
  rmdir(path: string): Promise<void>
  realpath(path: string): Promise<string>
  readlink(path: string): Promise<string>
  /** Sets the modification time, in milliseconds. It needs no space on the disk. */
  touch(path: string, at: number): Promise<void>
  /** Rejects if this process may not create files in the folder. */
  accessToWrite(path: string): Promise<void>
}

/** The metadata of a file or folder that the store uses. */
interface FileMetadata {
  readonly ino: number
  /** The device id, which identifies the disk. */
  readonly dev: number
  readonly size: number
  readonly mtimeMs: number
  isDirectory(): boolean
  isSymbolicLink(): boolean
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
  readlink: (path) => readlink(path),
  touch: (path, at) => utimes(path, at / 1000, at / 1000),
  accessToWrite: (path) => access(path, constants.W_OK | constants.X_OK),
}
