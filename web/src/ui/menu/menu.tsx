import type { VNode } from 'preact'
import { IconButton } from '../button/button.tsx'
import { Icon, type IconName } from '../icon/icon.tsx'
import { KeyHint } from '../keys/key-hint.tsx'
import { t } from '../messages/index.ts'
import { Popover } from '../popover/popover.tsx'
import { moveFocus } from './move-focus.ts'

export type MenuItem =
  | {
      label: string
      hint?: string
      icon?: IconName
      keys?: string
      tone?: 'danger'
      disabled?: boolean
      /** Chosen among its neighbours: shown by a tick. */
      checked?: boolean
      href?: string
      run?: () => void
    }
  | 'rule'

export type MenuProps = {
  label: string
  items: readonly MenuItem[]
  /** The control that opens it; the three dots unless told. */
  trigger?: (props: { popoverTarget: string; id: string }) => VNode
  align?: 'start' | 'end'
}

/** Things that can be done here. Arrows move, Enter does, Escape leaves. */
export function Menu({ label, items, trigger, align = 'end' }: MenuProps) {
  const open =
    trigger ?? ((props) => <IconButton {...props} icon="more" label={label || t('more')} aria-haspopup="menu" />)
  const focusFirst = (sheet: HTMLElement) => sheet.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
  return (
    <Popover
      label={label}
      role="menu"
      align={align}
      trigger={open}
      onOpen={focusFirst}
      onKeyDown={(event, close) => moveFocus(event, '[role^=menuitem]', close)}
    >
      {(close) => (
        <>
          {items.map((item, i) =>
            item === 'rule' ? (
              <hr class="choice-rule" key={`rule-${i}`} />
            ) : (
              <Entry key={item.label} item={item} close={close} />
            ),
          )}
        </>
      )}
    </Popover>
  )
}

function Entry({ item, close }: { item: Exclude<MenuItem, 'rule'>; close: () => void }) {
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span class="choice-text">
        {item.label}
        {item.hint && <small>{item.hint}</small>}
      </span>
      {item.keys && <KeyHint keys={item.keys} />}
      {item.checked && <Icon name="check" />}
    </>
  )
  if (item.href !== undefined)
    return (
      <a class="choice" role="menuitem" tabIndex={-1} href={item.href} onClick={close}>
        {content}
      </a>
    )
  const state =
    item.checked === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': item.checked }
  return (
    <button
      type="button"
      class="choice"
      {...state}
      aria-disabled={item.disabled || undefined}
      data-tone={item.tone}
      tabIndex={-1}
      onClick={() => {
        if (item.disabled) return
        close()
        item.run?.()
      }}
    >
      {content}
    </button>
  )
}
