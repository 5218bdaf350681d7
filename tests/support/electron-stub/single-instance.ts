import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type OnSecond = (argv: string[], folder: string) => void

/**
 * The single-instance lock of a `userData` folder, among real processes: the first writes its process id, a second
 * finds it alive, leaves word in the folder and is refused.
 */
export function takeLock(userData: string, onSecond: OnSecond): boolean {
  const folder = join(userData, 'stub-lock')
  const holder = join(folder, 'holder')
  mkdirSync(folder, { recursive: true })
  if (isAlive(readPid(holder))) {
    const word = join(folder, `second-${process.pid}`)
    writeFileSync(word, JSON.stringify({ argv: process.argv, folder: process.cwd() }))
    return false
  }
  writeFileSync(holder, String(process.pid))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  watch(folder, { persistent: false }, () => hear(folder, onSecond))
  return true
}

function hear(folder: string, onSecond: OnSecond): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('second-'))) {
    const word = join(folder, name)
    const text = readFileSync(word, 'utf8')
    // It may still be being written; the next change is told as well.
    if (text === '') continue
    rmSync(word)
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
