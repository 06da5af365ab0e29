import { inClient } from '../../app/address.ts'
import { useList } from '../../app/resource.ts'
import { Link, Sheet } from '../../ui/index.ts'
import { loadRequirements, type Receipt, type Requirement } from './data.ts'
import { t } from './messages/index.ts'
import { Standing } from './standing.tsx'

type Props = { client: string; receipt: Receipt }

/** Where the requirement came from: the marked passage of a document, or another requirement. */
export function Origin({ client, receipt: { requirement } }: Props) {
  const { document_id, passage, split_from_id } = requirement
  if (!document_id && !split_from_id) return null
  return (
    <Sheet title={t('origin')}>
      {passage && <blockquote class="requirement-passage">{passage.quote}</blockquote>}
      {document_id && (
        <p>
          <Link
            href={`${inClient(client, 'requirement-documents', document_id)}${passage ? `#p${passage.paragraph}` : ''}`}
          >
            {t(passage ? 'to_passage' : 'to_document')}
          </Link>
        </p>
      )}
      {split_from_id && (
        <p>
          <Link href={inClient(client, 'requirements', split_from_id)}>{t('split_from')}</Link>
        </p>
      )}
    </Sheet>
  )
}

/** What became part of this requirement, or came out of it. */
export function Family({ client, receipt }: Props) {
  const { requirement, parts } = receipt
  const merged = useList<Requirement>(
    requirement.state === 'draft' ? null : `/clients/${client}/requirements?merged_into_id=${requirement.id}`,
    (cursor, signal) => loadRequirements(client, { merged_into_id: requirement.id }, cursor, signal, '50'),
  ).data.value
  return (
    <>
      <FamilyList client={client} title={t('stands_for')} rows={merged?.rows ?? []} />
      <FamilyList client={client} title={t('parts_of')} rows={parts} />
    </>
  )
}

type Member = Pick<Requirement, 'id' | 'number' | 'statement' | 'state' | 'ending'>

function FamilyList({ client, title, rows }: { client: string; title: string; rows: readonly Member[] }) {
  if (rows.length === 0) return null
  return (
    <Sheet title={title}>
      <ul class="requirement-family">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={inClient(client, 'requirements', row.id)}>{t('named', { number: row.number })}</Link>
            <span>{row.statement}</span>
            <Standing of={row} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
