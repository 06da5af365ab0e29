import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  PLAYBOOK_RULES,
  parseSuggestionId,
  playbookRule,
  type SuggestionLink,
  type SuggestionProject,
  suggestions,
} from '../../shared/domain/playbook/index.ts'
import { LANGUAGES, TECHNOLOGY_CATEGORIES, UNIT_FUNCTIONS } from '../../shared/domain/vocabulary/index.ts'

const units = UNIT_FUNCTIONS.map((name) => ({ id: `unt_${name}`, function: name }))
const project: SuggestionProject = { id: 'prj_1', track: 'technology', status: 'running', category: 'robotics' }

describe('the built-in playbook', () => {
  it('has four to eight rules for each category but "other"', () => {
    for (const category of TECHNOLOGY_CATEGORIES) {
      const rules = PLAYBOOK_RULES.filter((rule) => rule.category === category)
      if (category === 'other') expect(rules).toEqual([])
      else {
        expect(rules.length, category).toBeGreaterThanOrEqual(4)
        expect(rules.length, category).toBeLessThanOrEqual(8)
      }
    }
  })

  it('names each rule once, in a form that fits into an address, and each change once a category', () => {
    expect(new Set(PLAYBOOK_RULES.map((rule) => rule.id)).size).toBe(PLAYBOOK_RULES.length)
    const changes = PLAYBOOK_RULES.map((rule) => `${rule.category} ${rule.unit_function} ${rule.artefact}`)
    expect(new Set(changes).size).toBe(changes.length)
    for (const rule of PLAYBOOK_RULES) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect(playbookRule(rule.id)).toBe(rule)
    }
  })

  it('speaks whole sentences in every language', () => {
    for (const rule of PLAYBOOK_RULES) {
      for (const language of LANGUAGES) {
        expect(rule.mechanism[language]).toMatch(/^\p{Lu}.{20,}\.$/u)
        expect(rule.reason[language]).toMatch(/^\p{Lu}.{20,}\.$/u)
      }
      expect(rule.mechanism.de).not.toBe(rule.mechanism.en)
    }
  })
})

describe('suggestions', () => {
  it('gives every rule of the category with its unit and reason, under a lasting id', () => {
    const [first, ...rest] = suggestions([project], units, [])
    expect(rest).toHaveLength(PLAYBOOK_RULES.filter((rule) => rule.category === 'robotics').length - 1)
    expect(first).toMatchObject({
      id: 'prj_1~robotics-cell-safety~unt_production',
      technology_project_id: 'prj_1',
      rule_id: 'robotics-cell-safety',
      unit_id: 'unt_production',
      artefact: 'work_instruction',
      reason: playbookRule('robotics-cell-safety')?.reason,
    })
  })

  it.each([
    { ...project, status: 'completed' as const },
    { ...project, status: 'cancelled' as const },
    { ...project, category: null },
    { ...project, category: 'other' as const },
    { ...project, track: 'administrative' as const },
  ])('stays silent about %o', (silent) => {
    expect(suggestions([silent], units, [])).toEqual([])
  })

  it('never repeats what was accepted, dismissed, or drawn by hand', () => {
    const link: SuggestionLink = {
      technology_project_id: 'prj_1',
      unit_id: 'unt_production',
      artefact: 'work_instruction',
      state: 'dismissed',
      rule_id: 'robotics-cell-safety',
    }
    const ids = (links: SuggestionLink[]) => suggestions([project], units, links).map((s) => s.rule_id)
    expect(ids([link])).not.toContain('robotics-cell-safety')
    expect(ids([{ ...link, rule_id: null, state: 'suspected' }])).not.toContain('robotics-cell-safety')
    expect(ids([{ ...link, rule_id: null }])).toContain('robotics-cell-safety')
  })

  it('asks nothing more once all are answered, whichever way', () => {
    fc.assert(
      fc.property(
        fc.subarray([...TECHNOLOGY_CATEGORIES]),
        fc.subarray(units),
        fc.infiniteStream(fc.constantFrom('dismissed' as const, 'confirmed' as const)),
        (categories, some, states) => {
          const projects = categories.map((category, i) => ({ ...project, id: `prj_${i}`, category }))
          const asked = suggestions(projects, some, [])
          const answered = asked.map((s) => ({ ...s, state: states.next().value ?? ('confirmed' as const) }))
          expect(suggestions(projects, some, answered)).toEqual([])
          expect(suggestions([...projects].reverse(), [...some].reverse(), [])).toEqual(asked)
          for (const { id, technology_project_id, rule_id, unit_id } of asked) {
            expect(parseSuggestionId(id)).toEqual({ technology_project_id, rule_id, unit_id })
          }
        },
      ),
    )
  })

  it.each(['', 'a~b', 'a~b~', 'a~b~c~d', '~~'])('reads no suggestion from %j', (id) => {
    expect(parseSuggestionId(id)).toBeNull()
  })
})
