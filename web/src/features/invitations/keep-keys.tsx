import { Banner, Checkbox } from '../../ui/index.ts'
import { t } from './messages/index.ts'

export type KeepKeysProps = {
  /** How many working API keys stand on the place. */
  count: number
  /** Who made them. */
  name: string
  /** Whether the place goes altogether, or changes, so that some keys may stay by themselves. */
  removal: boolean
  value: boolean
  onValue: (keep: boolean) => void
}

/** Says how many API keys end with somebody's place, and lets the reader keep them. Nothing where there are none. */
export function KeepKeys({ count, name, removal, value, onValue }: KeepKeysProps) {
  if (count === 0) return null
  return (
    <Banner tone="watch" title={t(removal ? 'keys_end' : 'keys_may_end', { count, name })}>
      <Checkbox value={value} onValue={onValue} label={t('keep_keys')} hint={t('keep_keys_hint')} />
    </Banner>
  )
}
