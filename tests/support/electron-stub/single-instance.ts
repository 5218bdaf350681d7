import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type OnSecond = (argv: string[], folder: string) => void

/**
 * Takes the single-instance lock of a `userData` folder among real processes. The first writes its process id; a second
 * finds it running, leaves a message in the folder and is refused.
 */
export function takeLock(userData: string, onSecond: OnSecond): boolean {
  const folder = join(userData, 'stub-lock')
  const holder = join(folder, 'holder')
  mkdirSync(folder, { recursive: true })
  if (isAlive(readPid(holder))) {
    const messageFile = join(folder, `second-${process.pid}`)
    writeFileSync(messageFile, JSON.stringify({ argv: process.argv, folder: process.cwd() }))
    return false
  }
  writeFileSync(holder, String(process.pid))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  watch(folder, { persistent: false }, () => readMessages(folder, onSecond))
  return true
}

function readMessages(folder: string, onSecond: OnSecond): void {
  for (const name of readdirSync(folder).filter((file) => file.startsWith('second-'))) {
    const messageFile = join(folder, name)
    const text = readFileSync(messageFile, 'utf8')
    // It may not be completely written yet; the watcher will report the next change.
    if (text === '') continue
    rmSync(messageFile)
    const second = JSON.parse(text)
    onSecond(second.argv, second.folder)
  }
}

function readPid(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function isAlive(pid: number | null): boolean {
  if (pid === null || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
