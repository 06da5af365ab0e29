import * as z from 'zod'
import type { LinkSuggestion } from '../../../shared/domain/playbook/index.ts'
import {
  ARTEFACTS,
  LINK_STRENGTHS,
  TECHNOLOGY_CATEGORIES,
  UNIT_FUNCTIONS,
} from '../../../shared/domain/vocabulary/index.ts'
import { prose } from '../../http/fields.ts'

const sentence = z.object({ en: z.string(), de: z.string() })

export const suggestionRecord = z
  .object({
    id: z.string().meta({ description: 'Stays the same for as long as the suggestion stands.' }),
    technology_project_id: z.string(),
    technology_project_name: z.string(),
    unit_id: z.string(),
    unit_name: z.string(),
    rule_id: z.string(),
    category: z.enum(TECHNOLOGY_CATEGORIES),
    unit_function: z.enum(UNIT_FUNCTIONS),
    artefact: z.enum(ARTEFACTS),
    mechanism: sentence.meta({ description: 'How the technology causes the change.' }),
    strength: z.enum(LINK_STRENGTHS),
    lag_days: z.int(),
    reason: sentence.meta({ description: 'Why the playbook asks for the change.' }),
  })
  .meta({ id: 'CausalLinkSuggestion' }) satisfies z.ZodType<LinkSuggestion>

export const suggestionAcceptance = z
  .strictObject({
    administrative_project_id: z
      .string()
      .max(60)
      .nullable()
      .optional()
      .meta({ description: 'The project that carries the change out, where there is one.' }),
    mechanism: prose(2_000)
      .refine((text) => text.length > 0, 'Say in a sentence how the technology causes the change.')
      .optional(),
    strength: z.enum(LINK_STRENGTHS).optional(),
    lag_days: z.int().min(-3_650).max(3_650).optional(),
  })
  .meta({ id: 'SuggestionAcceptance', description: 'What is left out is taken from the playbook.' })

export const suggestionDismissal = z
  .strictObject({ reason: prose(2_000).refine((text) => text.length > 0, 'Say why the suggestion is dismissed.') })
  .meta({ id: 'SuggestionDismissal' })

/** Suggestions that one request accepts at most. */
export const MOST_ACCEPTED = 200

export const suggestionsAcceptance = z
  .strictObject({
    suggestions: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(MOST_ACCEPTED)
      .refine((ids) => new Set(ids).size === ids.length, 'Each suggestion may stand only once.'),
  })
  .meta({ id: 'SuggestionsAcceptance' })
