import { app } from './app.ts'
import { onlyAfterReady, record } from './record.ts'
import type { MenuItemState } from './remote.ts'

type Template = Parameters<typeof Electron.Menu.buildFromTemplate>[0]

/** Electron's `Menu`, built from a template; roles stay names. */
export class StubMenu {
  readonly template: readonly Electron.MenuItemConstructorOptions[]

  constructor(template: readonly Electron.MenuItemConstructorOptions[]) {
    this.template = template
  }

  static buildFromTemplate(template: Template): StubMenu {
    return new StubMenu(template as Electron.MenuItemConstructorOptions[])
  }

  static setApplicationMenu(menu: StubMenu | null): void {
    onlyAfterReady('Menu.setApplicationMenu')
    record.menu = menu
  }

  items(): readonly MenuItemState[] {
    return this.template.map(itemState)
  }

  /** Clicks the item under the labels, as shown; a disabled or missing one cannot be clicked. */
  click(path: readonly string[]): void {
    const [label, ...rest] = path
    const item = this.template.find((one) => shown(one.label ?? '') === label)
    if (item === undefined || item.enabled === false) throw new Error(`There is no "${label}" to click`)
    if (rest.length > 0) new StubMenu(submenuOf(item)).click(rest)
    else if (item.role === 'quit') app.quit()
    else item.click?.(item as unknown as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent)
  }
}

function submenuOf(
  item: Electron.MenuItemConstructorOptions,
): readonly Electron.MenuItemConstructorOptions[] {
  return Array.isArray(item.submenu) ? item.submenu : []
}

function itemState(item: Electron.MenuItemConstructorOptions): MenuItemState {
  return {
    label: shown(item.label ?? ''),
    role: item.role ?? '',
    type: item.type ?? (item.submenu ? 'submenu' : 'normal'),
    enabled: item.enabled !== false,
    submenu: submenuOf(item).map(itemState),
  }
}

/** A label as a person sees it: one ampersand underlines a letter, two are one. */
function shown(label: string): string {
  return label.replace(/&(&?)/g, '$1')
}
