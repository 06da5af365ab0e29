/** Charts: small drawings of our own, each with its figures as a table. */
export { type Bar, HorizontalBars, type Segment, StackedBar } from './bars.tsx'
export { BudgetBars } from './budget-bars.tsx'
export { type Line, LineTrend } from './line-trend.tsx'
export { Sparkline } from './sparkline.tsx'
