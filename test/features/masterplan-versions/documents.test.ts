import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { json } from '../../support/world.ts'
import { isWellFormedXml } from '../../support/xml.ts'
import { adopted, newPlanWorld, type PlanWorld, type Version } from './plan-world.ts'

const docxOf = async (world: PlanWorld, { id }: Version, query = ''): Promise<Record<string, string>> => {
  const response = await world.owner.fetch('GET', world.path(`masterplan-versions/${id}/document.docx${query}`))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('wordprocessingml.document')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="masterplan-version-1.docx"')
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

/** The text that a reader sees, paragraph by paragraph. */
const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const withPlan = async () => {
  const world = await newPlanWorld()
  const unit = await world.post('units', { name: 'Production & "Assembly"' })
  const draft = await world.draft('Plan <2027>')
  const made = await world.initiative(draft, {
    name: 'Presses & <sensors> \uffff]]>',
    description: 'First line\nSecond line',
    alternative: 'alt_2',
    goals: ['Half the downtime'],
    expected_benefits: ['Fewer stops'],
    unit_ids: [unit.id],
    starts_on: '2027-01-01',
    envelope: [
      { year: 2027, amount_minor: 123_456_78 },
      { year: 2028, amount_minor: 1 },
    ],
  })
  const requirements = await adopted(world, made.id, 1)
  await world.edit(draft, made.id, { requirement_ids: requirements })
  return { world, draft }
}

describe('a version as a Word document', () => {
  it('is a package of well-formed parts', async () => {
    const { world, draft } = await withPlan()
    const parts = await docxOf(world, draft)
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    )
    for (const [name, content] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(isWellFormedXml(content), name).toBe(true)
  })

  it('says what the plan says: state, hash, approval, money and every initiative', async () => {
    const { world, draft } = await withPlan()
    const { version } = await world.submit(draft)
    await json(await world.decide(draft), 201)
    await world.enforce(draft, '2026-02-01')
    const text = textOf((await docxOf(world, draft))['word/document.xml'] ?? '')
    for (const part of [
      'Digital masterplan',
      'Plan <2027>',
      'In force',
      '1 Feb 2026',
      String(version.content_hash),
      'ALT-2 New digital services or practices',
      'I-01  Presses & <sensors> ]]>',
      'First line',
      'Second line',
      'Production & "Assembly"',
      'Half the downtime',
      'Fewer stops',
      '#1 See every order at once',
      '123,456.78',
      '123,456.79',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/Approved by\nPerson person-/)
  })

  it('is written in the language that is asked for', async () => {
    const { world, draft } = await withPlan()
    const text = textOf((await docxOf(world, draft, '?language=de'))['word/document.xml'] ?? '')
    expect(text).toContain('Digitaler Masterplan')
    expect(text).toContain('123.456,78')
  })

  it('does not exist for a version that does not', async () => {
    const world = await newPlanWorld()
    await world.get('masterplan-versions/mpv_none/document.docx', 404)
    await world.get('masterplan-versions/mpv_none/document.json', 404)
  })
})
