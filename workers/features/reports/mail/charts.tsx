/** @jsxImportSource hono/jsx */
import { HEALTH_STATES, TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import type { MailModel } from './model.ts'
import { ACCENT, BAR, BODY, COLOUR, INK, INK_2, NUMERIC, SHAPE, SMALL, SUNKEN, TONES } from './style.ts'
import { MAIL_LIMITS } from './text.ts'

/** Charts made of table cells: what every mail client draws, without an image from outside. */

type Part = { width: number; colour: string; title: string; accent?: boolean }

/** A bar of parts side by side; widths in percent of the whole, the remainder stays empty. */
const Bar = ({ parts, height = 10, rest }: { parts: readonly Part[]; height?: number; rest: number }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">
    <tr>
      {parts
        .filter((part) => part.width > 0)
        .map((part) => (
          <td
            title={part.title}
            class={part.accent ? 'accent-bar' : ''}
            width={`${part.width}%`}
            style={`width:${part.width}%;height:${height}px;line-height:${height}px;font-size:1px;background-color:${part.colour};`}
          >
            &nbsp;
          </td>
        ))}
      {rest > 0 ? (
        <td
          class="sunken"
          width={`${rest}%`}
          style={`width:${rest}%;height:${height}px;line-height:${height}px;font-size:1px;background-color:${SUNKEN};`}
        >
          &nbsp;
        </td>
      ) : null}
    </tr>
  </table>
)

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10)

type States = MailModel['report']['counts']['by_state']
const totalOf = (states: States): number => HEALTH_STATES.reduce((sum, state) => sum + states[state], 0)

/** Each state that occurs: its shape, its number, its word. */
const Legend = ({ model, states }: { model: MailModel; states: States }) => (
  <>
    {HEALTH_STATES.filter((state) => states[state] > 0).map((state) => (
      <span style="white-space:nowrap;padding-left:10px;">
        <span class={TONES[state]} style={`color:${COLOUR[TONES[state]]};`}>
          {SHAPE[state]}
        </span>{' '}
        {model.figures.number(states[state])} {model.health.states[state]}
      </span>
    ))}
  </>
)

/** Live projects by state, one bar a track, each figure beside its shape. */
export const StateBars = ({ model }: { model: MailModel }) => {
  const tracks = model.report.counts.by_track
  const longest = Math.max(1, ...TRACKS.map((track) => totalOf(tracks[track])))
  const partsOf = (states: States) =>
    HEALTH_STATES.map((state) => ({
      width: percentOf(states[state], longest),
      colour: BAR[TONES[state]],
      title: `${model.health.states[state]}: ${states[state]}`,
    }))
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {TRACKS.map((track) => (
        <tr>
          <td style="padding:0 0 14px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
              <tr>
                <td class="ink" style={`${BODY}padding-bottom:4px;`}>
                  {model.words[track]}{' '}
                  <span class="ink-2" style={`color:${INK_2};`}>
                    {model.figures.number(totalOf(tracks[track]))}
                  </span>
                </td>
                <td class="ink-2" align="right" style={`${SMALL}${NUMERIC}padding-bottom:4px;`}>
                  <Legend model={model} states={tracks[track]} />
                </td>
              </tr>
            </table>
            <Bar parts={partsOf(tracks[track])} rest={Math.max(0, 100 - percentOf(totalOf(tracks[track]), longest))} />
          </td>
        </tr>
      ))}
    </table>
  )
}

const COLUMN_HEIGHT = 56

/** The score over the last reports as columns, each with its figure above. */
export const TrendColumns = ({ model }: { model: MailModel }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed;">
    <tr>
      {model.trend.map((point, i) => {
        const last = i === model.trend.length - 1
        const height = point.score === null ? 1 : Math.max(2, Math.round((point.score * COLUMN_HEIGHT) / 100))
        return (
          <td valign="bottom" align="center" style={`${SMALL}${NUMERIC}padding:0 2px;`}>
            <span class={last ? 'ink' : 'ink-2'} style={last ? `color:${INK};font-weight:600;` : ''}>
              {model.figures.number(point.score)}
            </span>
            <div
              class={last ? 'accent-bar' : 'column'}
              style={`height:${height}px;line-height:1px;font-size:1px;max-width:34px;background-color:${last ? ACCENT : '#d3cfc7'};`}
            >
              &nbsp;
            </div>
          </td>
        )
      })}
    </tr>
    <tr>
      {model.trend.map((point, i) => {
        const ends = i === 0 || i === model.trend.length - 1
        return (
          <td align="center" class="ink-2" style={`${SMALL}font-size:11px;padding:4px 0 0;white-space:nowrap;`}>
            {ends ? model.figures.date(point.as_of_on).replace(/\s?\d{4}$/, '') : ''}
          </td>
        )
      })}
    </tr>
  </table>
)

/** Plan, spend and forecast as three bars on one scale. */
export const MoneyBars = ({ model }: { model: MailModel }) => {
  const { words, figures } = model
  const { planned_minor, actual_minor, forecast_minor } = model.report.money.total
  const most = Math.max(1, planned_minor, actual_minor, forecast_minor)
  const rows = [
    { label: words.planned, value: planned_minor, colour: '#b9b6af' },
    { label: words.spent, value: actual_minor, colour: ACCENT },
    { label: words.forecast, value: forecast_minor, colour: forecast_minor > planned_minor ? BAR.bad : '#6f9aa3' },
  ]
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {rows.map((row) => (
        <tr>
          <td class="ink" width="92" style={`${BODY}padding:2px 12px 2px 0;white-space:nowrap;`}>
            {row.label}
          </td>
          <td style="padding:2px 0;">
            <Bar
              parts={[
                {
                  width: percentOf(row.value, most),
                  colour: row.colour,
                  title: figures.money(row.value),
                  accent: row.colour === ACCENT,
                },
              ]}
              rest={100 - percentOf(row.value, most)}
            />
          </td>
          <td
            class="ink"
            width="84"
            align="right"
            style={`${BODY}${NUMERIC}padding:2px 0 2px 12px;white-space:nowrap;`}
          >
            {figures.money(row.value)}
          </td>
        </tr>
      ))}
    </table>
  )
}

/** Units whose causal links are not all covered, the least covered first. */
export const UnitBars = ({ model }: { model: MailModel }) => {
  const units = model.report.units.filter((unit) => unit.covered < unit.links).slice(0, MAIL_LIMITS.units)
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {units.map((unit) => (
        <tr>
          <td class="ink" width="34%" style={`${BODY}padding:3px 12px 3px 0;`}>
            {unit.unit_name ?? unit.unit_id}
          </td>
          <td style="padding:3px 0;">
            <Bar
              parts={[
                { width: unit.percent ?? 0, colour: ACCENT, title: model.figures.percent(unit.percent), accent: true },
              ]}
              rest={100 - (unit.percent ?? 0)}
            />
          </td>
          <td
            class="ink-2"
            width="84"
            align="right"
            style={`${SMALL}${NUMERIC}padding:3px 0 3px 12px;white-space:nowrap;`}
          >
            {model.figures.number(unit.covered)} / {model.figures.number(unit.links)}
          </td>
        </tr>
      ))}
    </table>
  )
}
