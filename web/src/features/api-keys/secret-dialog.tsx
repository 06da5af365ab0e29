import { useState } from 'preact/hooks'
import { Banner, Button, Dialog } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import './api-keys.css'

export type SecretDialogProps = {
  secret: string
  /** An address that the key may read, to try it with. */
  tryAt: string | undefined
  onClose: () => void
}

/** Shows a new key, this once. Closing it before it was copied asks again, for there is no way back. */
export function SecretDialog({ secret, tryAt, onClose }: SecretDialogProps) {
  const [copied, setCopied] = useState<string | undefined>(undefined)
  const [warned, setWarned] = useState(false)
  const command = `curl -H "Authorization: Bearer ${secret}" ${location.origin}${tryAt}`
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      // The browser forbids it: the text is selected by one press and copied by hand.
      setWarned(false)
    }
  }
  const close = () => (copied !== undefined || warned ? onClose() : setWarned(true))
  return (
    <Dialog
      open
      onClose={close}
      title={t('secret_title')}
      lead={t('secret_lead')}
      actions={
        <Button tone={copied === undefined ? 'plain' : 'primary'} onClick={close}>
          {warned && copied === undefined ? t('close_anyway') : t('done')}
        </Button>
      }
    >
      {warned && copied === undefined && (
        <Banner tone="watch" title={t('not_copied')} role="alert">
          {t('not_copied_detail')}
        </Banner>
      )}
      <Copyable label={t('secret')} text={secret} copied={copied === secret} action={t('copy')} onCopy={copy} main />
      {tryAt && (
        <Copyable
          label={t('try_it')}
          text={command}
          copied={copied === command}
          action={t('copy_command')}
          onCopy={copy}
        />
      )}
    </Dialog>
  )
}

type CopyableProps = {
  label: string
  text: string
  copied: boolean
  action: string
  onCopy: (text: string) => Promise<void>
  main?: boolean
}

function Copyable({ label, text, copied, action, onCopy, main }: CopyableProps) {
  return (
    <div class="stack" data-gap="small">
      <span class="field-label">{label}</span>
      <div class="secret-box">
        <code>{text}</code>
        <Button
          size="small"
          tone={main && !copied ? 'primary' : 'plain'}
          icon={copied ? 'check' : 'copy'}
          onClick={() => void onCopy(text)}
        >
          {copied ? t('copied') : action}
        </Button>
      </div>
    </div>
  )
}
