import { useState } from 'preact/hooks'
import { CONSULTANCY_ROLES, type ConsultancyRole } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api } from '../../app/api.ts'
import { expire } from '../../app/resource.ts'
import { InviteDialog } from '../invitations/index.ts'
import { ClientPicker, type PickedClient } from './client-picker.tsx'
import { reachesAll } from './member-calls.ts'
import { t } from './messages/index.ts'

export type InviteMemberProps = { consultancy: string; place: string; onClose: () => void }

/** Invites somebody to the consultancy; a consultant together with the clients they will work in. */
export function InviteMember({ consultancy, place, onClose }: InviteMemberProps) {
  const [chosen, setChosen] = useState<readonly PickedClient[]>([])
  return (
    <InviteDialog<ConsultancyRole>
      onClose={onClose}
      title={t('invite_title', { consultancy: place })}
      lead={t('invite_lead')}
      roles={CONSULTANCY_ROLES}
      onSent={() => expire(`/consultancies/${consultancy}/invitations`)}
      send={(invited) => {
        const client_ids = reachesAll(invited.role) ? [] : chosen.map((client) => client.id)
        const body = { ...invited, client_ids }
        return answer(api.POST('/consultancies/{consultancy}/members', { params: { path: { consultancy } }, body }))
      }}
    >
      {(role) =>
        !reachesAll(role) && (
          <div class="stack" data-gap="small">
            <span class="field-label">{t('assigned')}</span>
            <p class="field-hint">{t('assigned_hint')}</p>
            <ClientPicker consultancy={consultancy} label={t('assigned')} chosen={chosen} onChosen={setChosen} />
          </div>
        )
      }
    </InviteDialog>
  )
}
