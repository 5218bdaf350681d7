import { type FileSystemPort, nodeFiles, type OpenFile } from '#electron/store/file-system'

/** Wraps a call of the file system. */
export type Guard = <P extends unknown[], T>(call: (...parts: P) => Promise<T>) => (...parts: P) => Promise<T>

/** Returns the real file system with each call and each open file wrapped. */
export function wrapFiles(guarded: Guard, guardedFile: (file: OpenFile) => OpenFile): FileSystemPort {
  return {
    open: guarded(async (path, flags, mode) => guardedFile(await nodeFiles.open(path, flags, mode))),
    readFile: guarded(nodeFiles.readFile),
    readdir: guarded(nodeFiles.readdir),
    lstat: guarded(nodeFiles.lstat),
    link: guarded(nodeFiles.link),
    rename: guarded(nodeFiles.rename),
    unlink: guarded(nodeFiles.unlink),
    mkdir: guarded(nodeFiles.mkdir),
    rmdir: guarded(nodeFiles.rmdir),
    realpath: guarded(nodeFiles.realpath),
    readlink: guarded(nodeFiles.readlink),
    touch: guarded(nodeFiles.touch),
    accessToWrite: guarded(nodeFiles.accessToWrite),
  }
}
