/** The words of a report's mail around the sentences of `shared/domain/health/sentences`. */
export type MailWords = {
  /** `Watch: Halden Manufacturing, 16 Nov 2026` */
  subject: (state: string, client: string, date: string) => string
  title: string
  as_of: (date: string) => string
  score: (score: string) => string
  score_since: (change: string, date: string) => string
  score_same: (date: string) => string
  first_report: string
  why: string
  projects: string
  judged_of: (judged: string, live: string) => string
  off_course: string
  watermelons: string
  watermelons_hint: string
  /** Of one project. */
  watermelon: string
  links_covered: string
  /** Beside the figure; soft hyphens say where a narrow column may break. */
  links_hint: (covered: string, links: string) => string
  links_none: string
  links_of: (covered: string, links: string) => string
  forecast_over_plan: string
  of_plan: (plan: string) => string
  no_plan: string
  /** Names of the rules that no longer speak against a project, or less so. */
  eased: (rules: string) => string
  since: (change: string) => string
  states: string
  technology: string
  administrative: string
  trend: string
  money: string
  planned: string
  spent: string
  forecast: string
  changes: (date: string) => string
  nothing_changed: string
  worse: string
  better: string
  appeared: string
  disappeared: string
  and_more: (count: string) => string
  look_at: string
  units: string
  renewals: string
  notice_by: (date: string) => string
  notice_passed: (date: string) => string
  ends: (date: string) => string
  open: string
  footer: (client: string) => string
  unsubscribe: string
}
