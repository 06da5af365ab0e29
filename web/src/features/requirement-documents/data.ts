import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { type ListPage, type Resource, useResource } from '../../app/resource.ts'

export type RequirementDocument = Schema<'RequirementDocument'>
export type WholeDocument = Schema<'WholeRequirementDocument'>
export type Mark = WholeDocument['marks'][number]
export type NewDocument = Schema<'NewRequirementDocument'>

const LIST = '/clients/{client}/requirement-documents'
const ONE = `${LIST}/{requirement_document}` as const

export type DocumentFilter = { q?: string; unit_id?: string; sort?: 'updated_at' | '-updated_at' | 'title' | '-title' }

export const loadDocuments = (
  client: string,
  filter: DocumentFilter,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<ListPage<RequirementDocument>> =>
  answer(
    api.GET(LIST, {
      params: { path: { client }, query: { ...filter, limit: '100', ...(cursor && { cursor }) } },
      signal,
    }),
  )

export const useDocument = (client: string, id: string): Resource<WholeDocument> =>
  useResource(`/clients/${client}/requirement-documents/${id}`, (signal) =>
    answer(api.GET(ONE, { params: { path: { client, requirement_document: id } }, signal })),
  )

export const createDocument = (client: string, body: NewDocument) =>
  answer(api.POST(LIST, { params: { path: { client } }, body }))

export const deleteDocument = (client: string, { id, version }: Pick<RequirementDocument, 'id' | 'version'>) =>
  answer(api.DELETE(ONE, { params: { path: { client, requirement_document: id }, header: ifMatch({ version }) } }))

export const restoreDocument = (client: string, id: string): Promise<RequirementDocument> =>
  answer(api.POST(`${ONE}/restoration`, { params: { path: { client, requirement_document: id } } }))

type Upload = { unit_id: string; title: string; state: NewDocument['state'] }

/** Hands a file in: of a Word document the paragraphs are read, of a table each row becomes a requirement. */
export const uploadDocument = (client: string, file: File, values: Upload) => {
  const form = new FormData()
  form.set('file', file)
  form.set('unit_id', values.unit_id)
  form.set('state', values.state)
  if (values.title !== '') form.set('title', values.title)
  return answer(
    api.POST(`${LIST}/uploads`, {
      params: { path: { client } },
      // The contract writes a file as text; what is sent is the form.
      body: { file: file.name, unit_id: values.unit_id },
      bodySerializer: () => form,
    }),
  )
}
