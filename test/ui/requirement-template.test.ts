import { describe, expect, it } from 'vitest'
import { requirementColumns } from '../../shared/domain/requirement-documents/index.ts'
import de from '../../web/src/features/requirement-documents/messages/de.ts'
import en from '../../web/src/features/requirement-documents/messages/en.ts'

describe('the empty table that is offered for requirements', () => {
  it.each([
    ['English', en.template_headings],
    ['German', de.template_headings],
  ])('has only headings that are understood when it comes back, in %s', (_, line) => {
    const headings = line.split(';')
    expect(Object.values(requirementColumns(headings)).sort()).toEqual([...headings].sort())
  })
})
