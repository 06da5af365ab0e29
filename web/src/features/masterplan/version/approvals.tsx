import { instant } from '../../../app/format.ts'
import { Badge, Icon, Sheet } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import type { Approval, VersionDetail } from '../data.ts'
import { t } from '../messages/index.ts'

type Props = { version: VersionDetail; approvals: readonly Approval[] }

const matchText = (approval: Approval, version: VersionDetail): string => {
  if (approval.lapse_reason === 'submitted_again') return t('lapsed_again')
  if (approval.lapsed_at !== null) return t('lapsed_content')
  if (version.content_hash === null) return t('about_earlier')
  return approval.content_hash === version.content_hash ? t('hash_matches') : t('about_earlier')
}

/** What leadership said, to which content, and whether it still stands. */
export function Approvals({ version, approvals }: Props) {
  if (approvals.length === 0) return null
  return (
    <Sheet title={t('approvals')}>
      <ul class="approvals">
        {approvals.map((approval) => {
          const stands = approval.lapsed_at === null && approval.content_hash === version.content_hash
          return (
            <li key={approval.id}>
              <div class="row">
                <strong>{approval.person_name}</strong>
                <Badge tone={!stands ? 'neutral' : approval.decision === 'approved' ? 'good' : 'bad'}>
                  {word('approval', approval.decision)}
                </Badge>
                <span class="muted">{instant(approval.at)}</span>
              </div>
              {approval.note && <p class="approval-note">{t('quoted', { text: approval.note })}</p>}
              <p class="plan-hash">
                {stands && <Icon name="check" />} <span>{matchText(approval, version)}</span>{' '}
                <code>{approval.content_hash.slice(0, 16)}</code>
              </p>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
