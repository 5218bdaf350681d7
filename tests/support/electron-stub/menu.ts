import { app } from './app.ts'
import { assertReady, record } from './record.ts'
import type { MenuItemState } from './remote.ts'

type Template = Parameters<typeof Electron.Menu.buildFromTemplate>[0]

/** Electron's `Menu`, built from a template. Roles remain names. */
export class StubMenu {
  readonly template: readonly Electron.MenuItemConstructorOptions[]

  constructor(template: readonly Electron.MenuItemConstructorOptions[]) {
    this.template = template
  }

  static buildFromTemplate(template: Template): StubMenu {
    return new StubMenu(template as Electron.MenuItemConstructorOptions[])
  }

  static setApplicationMenu(menu: StubMenu | null): void {
    assertReady('Menu.setApplicationMenu')
    record.menu = menu
  }

  items(): readonly MenuItemState[] {
    return this.template.map(toItemState)
  }

  /** Clicks the item with this path of displayed labels. Throws if it is disabled or missing. */
  click(path: readonly string[]): void {
    const [label, ...rest] = path
    const item = this.template.find((candidate) => displayLabel(candidate.label ?? '') === label)
    if (item === undefined || item.enabled === false) throw new Error(`There is no "${label}" to click`)
    if (rest.length > 0) new StubMenu(readSubmenu(item)).click(rest)
    else if (item.role === 'quit') app.quit()
    else item.click?.(item as unknown as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent)
  }
}

function readSubmenu(
  item: Electron.MenuItemConstructorOptions,
): readonly Electron.MenuItemConstructorOptions[] {
  return Array.isArray(item.submenu) ? item.submenu : []
}

function toItemState(item: Electron.MenuItemConstructorOptions): MenuItemState {
  return {
    label: displayLabel(item.label ?? ''),
    role: item.role ?? '',
    type: item.type ?? (item.submenu ? 'submenu' : 'normal'),
    enabled: item.enabled !== false,
    submenu: readSubmenu(item).map(toItemState),
  }
}

/** Returns a label as displayed: a single ampersand underlines a letter, a double one is an ampersand. */
function displayLabel(label: string): string {
  return label.replace(/&(&?)/g, '$1')
}
