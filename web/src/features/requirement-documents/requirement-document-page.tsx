import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { instantDate } from '../../app/format.ts'
import { expire } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { EmptyState, Link, Menu, Page, Pending, Sheet, toast } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { sayRefusal } from '../records/index.ts'
import { useUnitNames } from '../requirements/index.ts'
import { deleteDocument, restoreDocument, useDocument, type WholeDocument } from './data.ts'
import './documents.css'
import { Marking } from './marking.tsx'
import { t } from './messages/index.ts'

/** One document that a unit handed in: its text, and what became requirements. */
export default function RequirementDocumentPage({
  params: { client, requirement_document: id },
}: PageProps<'client' | 'requirement_document'>) {
  const { name, may } = useClient(client)
  const resource = useDocument(client, id)
  const units = useUnitNames(client)
  const document = resource.data.value
  useScrollToPassage(document !== undefined)
  const crumbs = [
    { label: name, href: inClient(client) },
    { label: t('requirements'), href: inClient(client, 'requirements') },
    { label: t('title'), href: inClient(client, 'requirement-documents') },
  ]
  if (!document)
    return (
      <Page title={t('document')} crumbs={crumbs}>
        <Pending of={resource} lines={12} />
      </Page>
    )
  const mayMark = may('requirements:write')
  const mine = may('unification:write') || (mayMark && document.submitter_id === me.value?.id)
  return (
    <Page
      title={document.title}
      lead={t('lead', {
        source: word('document_source', document.source),
        unit: units.of(document.unit_id),
        name: document.submitter_name,
        date: instantDate(document.created_at),
      })}
      crumbs={crumbs}
      actions={mine && document.marks.length === 0 && <Remove client={client} document={document} />}
    >
      <div class="document-parts">
        {document.passages.length > 0 ? (
          <Marking client={client} document={document} mayMark={mayMark} />
        ) : (
          <p class="muted">{t('no_text')}</p>
        )}
        <MadeOfIt client={client} document={document} />
      </div>
    </Page>
  )
}

/** A link from a requirement leads to its passage, which is there only after the document has come. */
const useScrollToPassage = (there: boolean): void => {
  useEffect(() => {
    if (there && /^#p\d+$/.test(location.hash))
      document.querySelector(location.hash)?.scrollIntoView({ block: 'center' })
  }, [there])
}

function Remove({ client, document }: { client: string; document: WholeDocument }) {
  const { route } = useLocation()
  const remove = async () => {
    try {
      await deleteDocument(client, document)
    } catch (thrown) {
      sayRefusal(thrown)
      return
    }
    expire(`/clients/${client}/requirement-documents`)
    route(inClient(client, 'requirement-documents'))
    toast({
      message: t('deleted', { name: document.title }),
      undo: async () => {
        await restoreDocument(client, document.id)
        expire(`/clients/${client}/requirement-documents`)
      },
    })
  }
  return (
    <Menu label={t('more')} items={[{ label: t('delete'), icon: 'trash', tone: 'danger', run: () => void remove() }]} />
  )
}

/** The requirements of the document, in the order of their numbers. */
function MadeOfIt({ client, document }: { client: string; document: WholeDocument }) {
  return (
    <div class="document-made">
      <Sheet title={t('made')}>
        {document.marks.length === 0 && <EmptyState title={t('made_none')}>{t('made_none_detail')}</EmptyState>}
        <ol class="stack" data-gap="small">
          {document.marks.map((mark) => (
            <li key={mark.requirement_id}>
              <Link href={inClient(client, 'requirements', mark.requirement_id)}>
                {t('named', { number: mark.number })}
              </Link>{' '}
              <span class="muted">{word('requirement_state', mark.state)}</span>
              {mark.paragraph !== null && (
                <>
                  {' '}
                  <a href={`#p${mark.paragraph}`}>{t('paragraph', { number: mark.paragraph + 1 })}</a>
                </>
              )}
            </li>
          ))}
        </ol>
      </Sheet>
    </div>
  )
}
