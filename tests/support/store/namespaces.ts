import { spawnSync } from 'node:child_process'

/** The options of unshare(1) that give a program a process table of its own, as a container has. */
export const namespaceOptions = ['--pid', '--fork', '--kill-child', '--mount-proc'] as const

/** Why a program cannot get namespaces of its own on this machine; null if it can. */
export const noNamespaces: string | null = (() => {
  if (process.platform !== 'linux') return 'namespaces are on Linux only'
  const { status } = spawnSync('unshare', [...namespaceOptions, '--uts', 'true'])
  return status === 0 ? null : 'namespaces need root'
})()

/** Returns the command that runs another one under another host name. */
export function withHostName(name: string, command: readonly string[]): readonly string[] {
  return ['unshare', '--uts', '--', 'sh', '-c', `hostname ${name} && exec "$@"`, 'sh', ...command]
}

/** Returns the command that runs another one with process ids and a host name of its own. */
export function inContainer(name: string, command: readonly string[]): readonly string[] {
  return ['unshare', ...namespaceOptions, '--', ...withHostName(name, command)]
}
