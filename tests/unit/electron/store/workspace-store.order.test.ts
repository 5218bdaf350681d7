import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../../../support/store/a-folder.ts'
import { builtPrograms, run } from '../../../support/store/programs.ts'

const noStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0
const program = builtPrograms()

describe.skipIf(noStrace)(
  `the system calls of a change${noStrace ? ' (skipped: no strace here)' : ''}`,
  () => {
    it('put it on the disk before it is acknowledged', async () => {
      const folder = await aFolder()
      const trace = join(await aFolder(), 'trace')
      const calls = 'trace=openat,write,pwrite64,fsync,close,link,linkat,rename,renameat,renameat2'
      const args = [
        '-f',
        '-y',
        '-qq',
        '-e',
        calls,
        '-o',
        trace,
        process.execPath,
        program('burst'),
        folder,
        '1',
      ]
      await run('strace', args).ended()
      const lines = (await readFile(trace, 'utf8')).split('\n')
      // The first write makes the empty workspace, the second the change.
      const names = steps(lines, folder).join('\n').split('print open\n')[1]?.split('\n') ?? []
      expect(names.slice(0, names.indexOf('print 1') + 1)).toEqual([
        'create tmp',
        'write tmp',
        'fsync tmp',
        'close tmp',
        'link workspace.json tmp',
        'rename tmp workspace.previous.json',
        'rename tmp workspace.json',
        'open folder',
        'fsync folder',
        'close folder',
        'print 1',
      ])
    }, 30_000)
  },
)

/** The calls on the store's files and the lines printed, in the order in which they ended. */
function steps(lines: readonly string[], folder: string): string[] {
  const begun = new Map<string, string>()
  return lines.flatMap((line) => {
    const [pid = '', rest = ''] = line.split(/\s+(.*)/s)
    if (rest.includes('<unfinished')) {
      begun.set(pid, rest)
      return []
    }
    const call = rest.startsWith('<...') ? (begun.get(pid) ?? '') : rest
    const printed = /^write\(1[^,]*, "(.*)\\n"/.exec(call)?.[1]
    if (printed) return [`print ${printed}`]
    return call.includes(folder) && !call.includes('workspace.lock') ? [step(call, folder)] : []
  })
}

function step(call: string, folder: string): string {
  const name = call.slice(0, call.indexOf('('))
  const files = [...call.matchAll(new RegExp(`["<]${folder}/?([^">]*)[">]`, 'g'))].map(([, file = '']) =>
    file === '' ? 'folder' : file.replace(/.*\.tmp$/, 'tmp'),
  )
  const verb = { openat: call.includes('O_CREAT') ? 'create' : 'open', pwrite64: 'write', linkat: 'link' }[
    name
  ]
  return [verb ?? name.replace(/at2?$/, ''), ...files.slice(0, /^(link|rename)/.test(name) ? 2 : 1)].join(' ')
}
