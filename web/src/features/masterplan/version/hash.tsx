import { IconButton, toast } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import './version.css'

/** The content hash in groups that can be read out, with a button that copies it. */
export function Hash({ value }: { value: string | null }) {
  if (value === null) return null
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    toast({ message: t('hash_copied') })
  }
  return (
    <p class="plan-hash">
      <span>{t('hash')}</span>
      <span class="no-print">
        <IconButton icon="copy" label={t('hash_copy')} onClick={() => void copy()} />
      </span>
      <code>{value.match(/.{1,8}/g)?.join(' ')}</code>
    </p>
  )
}
