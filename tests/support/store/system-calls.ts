/** The system calls of a change before it is acknowledged, in order. */
export const durableOrder: readonly string[] = [
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
]

/** The system calls that strace records. */
export const tracedCalls = 'trace=openat,write,pwrite64,fsync,close,link,linkat,rename,renameat,renameat2'

/** Returns the calls of the change made by a burst of one, without those that created the empty workspace. */
export function parseCallsOfChange(trace: string, folder: string): string[] {
  const names = toSteps(trace.split('\n'), folder).join('\n').split('print open\n')[1]?.split('\n') ?? []
  return names.slice(0, names.indexOf('print 1') + 1)
}

/** Lists the calls on the store's files and the printed lines, in the order in which they completed. */
function toSteps(lines: readonly string[], folder: string): string[] {
  const started = new Map<string, string>()
  return lines.flatMap((line) => {
    const [pid = '', rest = ''] = line.split(/\s+(.*)/s)
    if (rest.includes('<unfinished')) {
      started.set(pid, rest)
      return []
    }
    const call = rest.startsWith('<...') ? (started.get(pid) ?? '') : rest
    const printed = /^write\(1[^,]*, "(.*)\\n"/.exec(call)?.[1]
    if (printed) return [`print ${printed}`]
    return call.includes(folder) && !call.includes('workspace.lock') ? [formatStep(call, folder)] : []
  })
}

function formatStep(call: string, folder: string): string {
  const name = call.slice(0, call.indexOf('('))
  const files = [...call.matchAll(new RegExp(`["<]${folder}/?([^">]*)[">]`, 'g'))].map(([, file = '']) =>
    file === '' ? 'folder' : file.replace(/.*\.tmp$/, 'tmp'),
  )
  const verb = { openat: call.includes('O_CREAT') ? 'create' : 'open', pwrite64: 'write', linkat: 'link' }[
    name
  ]
  return [verb ?? name.replace(/at2?$/, ''), ...files.slice(0, /^(link|rename)/.test(name) ? 2 : 1)].join(' ')
}
