import { MAIL_CHOICES } from '../../../../shared/domain/vocabulary/index.ts'
import type { Resource } from '../../app/resource.ts'
import { Checkbox, Pending, Select, Sheet } from '../../ui/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import { choose, type Preference, usePreferences } from './data.ts'
import { t } from './messages/index.ts'

/** How the reader wants to hear of each kind; every choice counts at once. */
export function Preferences({ client }: { client: string }) {
  const preferences = usePreferences(client)
  const rows = preferences.data.value?.data
  if (!rows) return <Pending of={preferences} lines={8} />
  return (
    <Sheet title={t('preferences')} lead={t('preferences_lead')} flush>
      <table class="preferences">
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('web')}</th>
            <th scope="col">{t('mail')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.kind} client={client} preferences={preferences} row={row} />
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}

type RowProps = { client: string; preferences: Resource<{ data: Preference[] }>; row: Preference }

function Row({ client, preferences, row }: RowProps) {
  const kind = word('notification', row.kind)
  const put = (changes: Partial<Preference>) => void choose(client, preferences, row, changes)
  return (
    <tr>
      <th scope="row">{kind}</th>
      <td>
        <Checkbox label={`${t('web')}: ${kind}`} bare value={row.web} onValue={(web) => put({ web })} />
      </td>
      <td>
        <Select
          label={`${t('mail')}: ${kind}`}
          value={row.mail}
          options={wordOptions('mail_choice', MAIL_CHOICES)}
          onValue={(mail) => mail && put({ mail })}
        />
      </td>
    </tr>
  )
}
