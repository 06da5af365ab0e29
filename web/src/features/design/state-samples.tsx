import { HEALTH_STATES, TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import { money, percent } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { Sparkline } from '../../ui/chart/index.ts'
import {
  Badge,
  Banner,
  Button,
  ConfidenceBadge,
  Details,
  EmptyState,
  ErrorState,
  Facts,
  HealthBadge,
  KeyHint,
  Link,
  Meter,
  Section,
  Sheet,
  Skeleton,
  TrackMark,
} from '../../ui/index.ts'

export function StateSamples() {
  return (
    <div class="stack" data-gap="large">
      <Section title="Facts">
        <Facts
          label="The fleet"
          facts={[
            { label: 'Projects', value: '2,468', href: '/design' },
            { label: 'On course', value: percent(71), change: '−2', tone: 'bad', note: 'since 6 November' },
            { label: 'Watermelons', value: '38', change: '+5', tone: 'bad' },
            { label: 'Links covered', value: percent(64), change: '+6', tone: 'good' },
            { label: 'Forecast over plan', value: money(160000000000, 'USD', true) },
          ]}
        />
      </Section>
      <Marks />
      <Banners />
      <div class="columns">
        <Sheet title="Empty">
          <EmptyState title="No vendors yet" action={<Button tone="primary">Add a vendor</Button>}>
            Vendors steer most technology pilots. Add the first one, or import a list.
          </EmptyState>
        </Sheet>
        <Sheet title="Refused">
          <ErrorState
            problem={
              new Problem({
                type: 'about:blank',
                title: 'Busy',
                status: 503,
                code: 'unavailable',
                request_id: 'req_01k9x2',
              })
            }
            onRetry={() => undefined}
          />
        </Sheet>
        <Sheet title="Loading">
          <Skeleton lines={5} />
        </Sheet>
      </div>
    </div>
  )
}

function Banners() {
  return (
    <div class="stack" data-gap="small">
      <Banner title="This client was imported an hour ago">Health is computed with the next report.</Banner>
      <Banner tone="good" title="All 2,468 rows are in" action={<Button size="small">Open the report</Button>} />
      <Banner tone="watch" title="Nine projects have not reported for six weeks">
        Their health counts as unknown from Friday on.
      </Banner>
      <Banner tone="bad" title="Two roll-outs start before training is ready" />
    </div>
  )
}

function Marks() {
  return (
    <div class="columns">
      <Sheet title="Marks">
        <div class="stack">
          <div class="row">
            {HEALTH_STATES.map((state) => (
              <HealthBadge key={state} state={state} />
            ))}
          </div>
          <div class="row" data-gap="large">
            <ConfidenceBadge confidence="green" />
            <ConfidenceBadge confidence="amber" />
            <ConfidenceBadge confidence="red" />
          </div>
          <div class="row" data-gap="large">
            {TRACKS.map((track) => (
              <TrackMark key={track} track={track} />
            ))}
          </div>
          <div class="row">
            <Badge>Pilot</Badge>
            <Badge tone="accent">Roll-out</Badge>
            <Badge tone="bad">Overdue</Badge>
            <KeyHint keys="g p" />
            <KeyHint keys="mod+k" />
          </div>
          <div class="row" data-gap="large">
            <Meter label="Covered" value={41} text="41%" />
            <Meter label="Covered" value={null} text="–" />
            <Sparkline values={[82, 74, 78, 55, 41, 33]} label="From 82 to 33 in six reports" />
            <Sparkline values={[40, 42, 55, 61, 70, 88]} label="From 40 to 88 in six reports" />
          </div>
        </div>
      </Sheet>
      <Sheet title="Details" actions={<Button size="small">Edit</Button>}>
        <Details
          rows={[
            { label: 'Track', value: <TrackMark track="technology" /> },
            { label: 'Owner', value: 'Dr. Miriam Okafor' },
            { label: 'Vendor', value: <Link href="/design">Nordlicht Automation GmbH</Link> },
            { label: 'Forecast', value: '14 Mar 2027, 63 days after the baseline' },
          ]}
        />
      </Sheet>
    </div>
  )
}
