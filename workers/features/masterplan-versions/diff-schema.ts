import * as z from 'zod'
import { DATE_FIELDS, LINE_FIELDS, SET_FIELDS, TEXT_FIELDS } from '../../../shared/domain/masterplan/index.ts'
import { initiativeContent } from '../initiatives/schema.ts'

const count = z.int()
const text = z.string().nullable()
const list = z.array(z.string())
const setChange = z.object({ added: list, removed: list })

const years = z.array(z.object({ year: count, before_minor: count, after_minor: count }))
const money = { years, before_minor: count, after_minor: count }

const fieldChange = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), field: z.enum(TEXT_FIELDS), before: text, after: text }),
    z.object({
      kind: z.literal('date'),
      field: z.enum(DATE_FIELDS),
      before: text,
      after: text,
      days: count.nullable().meta({ description: 'Days that the date moved, later above zero.' }),
    }),
    z.object({ kind: z.literal('lines'), field: z.enum(LINE_FIELDS), before: list, after: list, ...setChange.shape }),
    z.object({ kind: z.literal('set'), field: z.enum(SET_FIELDS), ...setChange.shape }),
    z.object({ kind: z.literal('money'), field: z.literal('envelope'), ...money }),
  ])
  .meta({ id: 'InitiativeFieldChange' })

const window = z.object({ starts_on: text, ends_on: text })

/** The difference of two plans, as the domain makes it. */
export const planDiff = z
  .object({
    counts: z.object({ added: count, removed: count, changed: count, unchanged: count }),
    added: z.array(initiativeContent),
    removed: z.array(initiativeContent),
    changed: z.array(z.object({ id: z.string(), code: z.string(), name: z.string(), changes: z.array(fieldChange) })),
    money: z.object(money),
    dates: z.object({ before: window, after: window }),
    sets: z.object({
      requirement_ids: setChange,
      objective_ids: setChange,
      unit_ids: setChange,
      vendor_ids: setChange,
      project_ids: setChange,
    }),
  })
  .meta({ id: 'MasterplanDiff' })
