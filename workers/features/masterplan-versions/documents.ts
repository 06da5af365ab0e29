import * as z from 'zod'
import { APPROVAL_DECISIONS, LANGUAGES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { instant } from '../../http/fields.ts'
import type { ClientContext } from '../../identity/context.ts'
import { initiativeContent } from '../initiatives/schema.ts'
import { planDocx } from './document/docx.ts'
import { loadDocument, type PlanDocument } from './document/load.ts'
import { planFigures } from './figures.ts'
import { namesSchema } from './names.ts'
import { versionRecord } from './record.ts'
import { onePath } from './versions.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const documentRecord = z
  .object({
    format: z.literal('bearing-masterplan/1'),
    client: z.object({ name: z.string(), currency: z.string() }),
    version: versionRecord,
    figures: planFigures,
    approvals: z.array(
      z.object({
        person_name: z.string(),
        decision: z.enum(APPROVAL_DECISIONS),
        note: z.string().nullable(),
        at: instant,
        content_hash: z.string(),
      }),
    ),
    content: z.object({ initiatives: z.array(initiativeContent) }).meta({
      description:
        'The content that is hashed: SHA-256 over it as JSON without blanks, with the keys of every object in code unit order.',
    }),
    names: namesSchema,
  })
  .meta({ id: 'MasterplanDocument' })

/** Digits and letters of our own only: nothing of a title can break the header. */
const attachment = ({ version }: PlanDocument, ending: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="masterplan-version-${version.number}.${ending}"`,
  'cache-control': 'no-store',
})

export const getJson = endpoint({
  method: 'get',
  ...onePath,
  path: `${onePath.path}/document.json`,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getMasterplanJson',
  summary: 'Get a version of the masterplan as one JSON document',
  description: 'Whoever has it can check the content hash.',
  answers: { 200: { description: 'The document', schema: documentRecord } },
  async handle({ ctx, params }) {
    const document = await loadDocument(ctx, params.masterplan_version)
    const { client, version, figures, approvals, plan, names } = document
    const content = { initiatives: plan }
    return {
      status: 200,
      body: { format: 'bearing-masterplan/1', client, version, figures, approvals, content, names },
      headers: attachment(document, 'json'),
    }
  },
})

const languageOf = ({ actor }: ClientContext) => (actor.kind === 'person' ? actor.language : 'en')

export const getDocx = endpoint({
  method: 'get',
  ...onePath,
  path: `${onePath.path}/document.docx`,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getMasterplanDocx',
  summary: 'Get a version of the masterplan as a Word document',
  query: z.strictObject({
    language: z.enum(LANGUAGES).optional().meta({ description: 'The language of the reader unless given.' }),
  }),
  answers: { 200: { description: 'The document', content: [DOCX] } },
  async handle({ ctx, params, query }) {
    const document = await loadDocument(ctx, params.masterplan_version)
    const content = planDocx(document, query.language ?? languageOf(ctx))
    return new Response(content, { headers: { 'content-type': DOCX, ...attachment(document, 'docx') } })
  },
})
