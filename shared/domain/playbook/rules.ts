import { processAutomation, robotics, sensors } from './automation.ts'
import { erp, infrastructure, security } from './backbone.ts'
import { crm, customerPortal, eCommerce } from './customer.ts'
import { artificialIntelligence, dataAnalysis } from './insight.ts'
import type { PlaybookRule } from './types.ts'
import { collaboration, mobile } from './workplace.ts'

/** All rules of the built-in playbook, by category in the order of the vocabulary. */
export const PLAYBOOK_RULES: readonly PlaybookRule[] = [
  ...processAutomation,
  ...sensors,
  ...dataAnalysis,
  ...artificialIntelligence,
  ...customerPortal,
  ...eCommerce,
  ...crm,
  ...erp,
  ...collaboration,
  ...infrastructure,
  ...security,
  ...robotics,
  ...mobile,
]

const BY_ID: ReadonlyMap<string, PlaybookRule> = new Map(PLAYBOOK_RULES.map((rule) => [rule.id, rule]))

/** The rule with an id; undefined where the playbook has none. */
export const playbookRule = (id: string): PlaybookRule | undefined => BY_ID.get(id)
