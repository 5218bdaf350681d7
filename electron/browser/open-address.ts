import { spawn } from 'node:child_process'

/** The command that opens an address in the user's browser. */
export function openCommand(platform: NodeJS.Platform): readonly [string, ...string[]] {
  switch (platform) {
    case 'darwin':
      return ['open']
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler']
    default:
      return ['xdg-open']
  }
}

/** Opens an address in the user's browser. Where that cannot be done nothing happens: the address is printed too. */
export function openAddress(address: string, platform: NodeJS.Platform): void {
  const [command, ...args] = openCommand(platform)
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
}
