import { commands } from '../app/commands.ts'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { KeyHint } from '../ui/keys/key-hint.tsx'
import { Section } from '../ui/sheet/sheet.tsx'
import { t } from './messages/index.ts'
import './palette.css'

type Line = { title: string; keys: string }

/** All shortcuts that work now. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const everywhere: Line[] = [
    { title: t('key_palette'), keys: 'mod+k' },
    { title: t('key_find'), keys: '/' },
    { title: t('key_help'), keys: '?' },
  ]
  const inTables: Line[] = [
    { title: t('key_move'), keys: '← ↑ ↓ →' },
    { title: t('key_edit'), keys: 'enter' },
    { title: t('key_leave'), keys: 'escape' },
    { title: t('key_next'), keys: 'Tab' },
    { title: t('key_choose'), keys: 'Space' },
  ]
  const offered = commands.value.flatMap(({ title, keys }) => (keys ? [{ title, keys }] : []))
  return (
    <Dialog open onClose={onClose} title={t('shortcuts')} lead={t('shortcuts_lead')} size="wide">
      <div class="shortcut-columns">
        <Section title={t('everywhere')}>
          <Lines of={everywhere} />
        </Section>
        <Section title={t('in_tables')}>
          <Lines of={inTables} />
        </Section>
        {offered.length > 0 && (
          <Section title={t('go_to')}>
            <Lines of={offered} />
          </Section>
        )}
      </div>
    </Dialog>
  )
}

function Lines({ of: lines }: { of: readonly Line[] }) {
  return (
    <dl class="shortcut-list">
      {lines.map((line) => (
        <div key={line.title}>
          <dt>{line.title}</dt>
          <dd>
            <KeyHint keys={line.keys} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
