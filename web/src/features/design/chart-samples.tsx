import { money, percent } from '../../app/format.ts'
import { BudgetBars, HorizontalBars, LineTrend, StackedBar } from '../../ui/chart/index.ts'
import { Sheet } from '../../ui/index.ts'

const whole = (value: number): string => percent(value)

export function ChartSamples() {
  return (
    <div class="columns">
      <Trend />
      <Budget />
      <Health />
      <Shares />
    </div>
  )
}

function Trend() {
  return (
    <Sheet>
      <LineTrend
        title="Health recovers, the administrative track does not"
        measure="Share of projects on course, percent"
        labelHead="Report"
        labels={['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']}
        max={100}
        format={whole}
        lines={[
          { name: 'Technology', values: [61, 58, 63, 70, 74, 81] },
          { name: 'Administrative', values: [66, 64, null, 55, 49, 47] },
        ]}
      />
    </Sheet>
  )
}

function Budget() {
  return (
    <Sheet>
      <BudgetBars
        title="2026 will cost more than planned"
        measure="Million euros a year"
        format={(minor) => money(minor, 'EUR', true)}
        years={[
          {
            year: 2025,
            planned_minor: 320000000,
            committed_minor: 0,
            actual_minor: 311000000,
            forecast_minor: 311000000,
          },
          {
            year: 2026,
            planned_minor: 410000000,
            committed_minor: 0,
            actual_minor: 288000000,
            forecast_minor: 476000000,
          },
          { year: 2027, planned_minor: 275000000, committed_minor: 0, actual_minor: 0, forecast_minor: 290000000 },
        ]}
      />
    </Sheet>
  )
}

function Health() {
  return (
    <Sheet>
      <StackedBar
        title="One project in six is off course"
        measure="Projects by health"
        heads={['Health', 'Projects']}
        format={(value) => String(value)}
        segments={[
          { label: 'On course', value: 151, look: 'on_course', href: '/design' },
          { label: 'Watch', value: 26, look: 'watch' },
          { label: 'Off course', value: 31, look: 'off_course' },
          { label: 'No evidence', value: 4, look: 'unknown' },
        ]}
      />
    </Sheet>
  )
}

function Shares() {
  return (
    <Sheet>
      <HorizontalBars
        title="Two vendors hold two thirds of the spend"
        measure="Share of spend in 2026, percent"
        heads={['Vendor', 'Share']}
        format={whole}
        max={100}
        mark={{ value: 25, label: 'A quarter: above it a vendor is hard to replace' }}
        bars={[
          { label: 'Nordlicht Automation', value: 38, strong: true, href: '/design' },
          { label: 'Halden Systems', value: 28, strong: true },
          { label: 'Quay Analytics', value: 19 },
          { label: 'Brandt & Söhne', value: 11 },
          { label: 'Others', value: 4 },
        ]}
      />
    </Sheet>
  )
}
