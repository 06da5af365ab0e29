import './key-hint.css'

const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const NAMES: Record<string, string> = { mod: isMac ? '⌘' : 'Ctrl', enter: '↵', escape: 'Esc' }

/** Shows the keys of a shortcut: `g p`, `mod+k`. */
export function KeyHint({ keys }: { keys: string }) {
  const parts = keys.split(/[ +]/)
  return (
    <span class="key-hint">
      {parts.map((key) => (
        <kbd key={key}>{NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
      ))}
    </span>
  )
}
