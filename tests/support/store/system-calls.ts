/** What a change does to the disk before it is acknowledged, in this order. */
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

/** What strace is to look at. */
export const tracedCalls = 'trace=openat,write,pwrite64,fsync,close,link,linkat,rename,renameat,renameat2'

/** The calls of the change a burst of one makes; what came before made the empty workspace. */
export function callsOfChange(trace: string, folder: string): string[] {
  const names = steps(trace.split('\n'), folder).join('\n').split('print open\n')[1]?.split('\n') ?? []
  return names.slice(0, names.indexOf('print 1') + 1)
}

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
