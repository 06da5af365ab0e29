/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { reasonSentence } from '../../../../shared/domain/health/sentences/index.ts'
import { MoneyBars, StateBars, TrendColumns, UnitBars } from './charts.tsx'
import { Changes, Renewals, WorstProjects } from './lists.tsx'
import { factsOf, type MailModel, scoreSince, UNSUBSCRIBE } from './model.ts'
import {
  ACCENT,
  BODY,
  COLOUR,
  FONT,
  HEADING,
  INK,
  INK_2,
  LINE,
  NUMERIC,
  PAPER,
  SHAPE,
  SMALL,
  SOFT,
  STYLE_SHEET,
  SURFACE,
  TONES,
} from './style.ts'
import { MAIL_LIMITS } from './text.ts'

const PAD = 'padding-left:36px;padding-right:36px;'

const Section = ({ title, children }: { title: string; children: Child }) => (
  <tr>
    <td class="pad line" style={`${PAD}padding-top:22px;padding-bottom:22px;border-top:1px solid ${LINE};`}>
      <h2 class="ink-2" style={`${HEADING}padding-bottom:10px;`}>
        {title}
      </h2>
      {children}
    </td>
  </tr>
)

const Headline = ({ model }: { model: MailModel }) => {
  const { report, words, health, figures } = model
  const tone = TONES[report.health]
  const since = scoreSince(model)
  return (
    <tr>
      <td class="pad" style={`${PAD}padding-top:32px;padding-bottom:24px;`}>
        <div class="ink-2" style={SMALL}>
          {words.title} · {words.as_of(figures.date(report.as_of_on))}
        </div>
        <h1
          class="ink"
          style={`${FONT}margin:4px 0 16px;font-size:27px;line-height:33px;font-weight:650;letter-spacing:-0.02em;color:${INK};`}
        >
          {model.client_name}
        </h1>
        <span
          class={`${tone} ${tone}-soft`}
          style={`${FONT}display:inline-block;padding:4px 13px 4px 10px;border-radius:99px;font-size:15px;line-height:22px;font-weight:600;color:${COLOUR[tone]};background-color:${SOFT[tone]};`}
        >
          {SHAPE[report.health]}&nbsp; {health.states[report.health]}
        </span>
        {report.score === null ? null : (
          <span class="ink-2" style={`${BODY}${NUMERIC}color:${INK_2};padding-left:12px;`}>
            {words.score(figures.number(report.score))}
            {since && ` · ${since}`}
          </span>
        )}
      </td>
    </tr>
  )
}

const Why = ({ model }: { model: MailModel }) => (
  <Section title={model.words.why}>
    <table role="presentation" cellpadding="0" cellspacing="0">
      {model.report.reasons.slice(0, MAIL_LIMITS.reasons).map((reason) => (
        <tr>
          <td
            class={TONES[reason.state]}
            style={`${BODY}color:${COLOUR[TONES[reason.state]]};padding:3px 12px 3px 0;vertical-align:top;`}
          >
            {SHAPE[reason.state]}
          </td>
          <td class="ink" style={`${BODY}padding:3px 0;`}>
            {reasonSentence(model.health, reason, model.figures)}
          </td>
        </tr>
      ))}
    </table>
  </Section>
)

const Facts = ({ model }: { model: MailModel }) => (
  <tr>
    <td class="pad line" style={`${PAD}padding-top:18px;padding-bottom:18px;border-top:1px solid ${LINE};`}>
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed;">
        <tr>
          {factsOf(model).map((fact, i) => (
            <td
              class="fact line"
              valign="top"
              style={`padding:2px 8px 6px ${i === 0 ? 0 : 12}px;${i === 0 ? '' : `border-left:1px solid ${LINE};`}`}
            >
              <div class="ink-2" style={SMALL}>
                {fact.label}
              </div>
              <div
                class="ink"
                style={`${FONT}${NUMERIC}font-size:21px;line-height:28px;font-weight:600;letter-spacing:-0.01em;color:${INK};`}
              >
                {fact.value}
              </div>
              <div class="ink-2" style={`${SMALL}font-size:12px;line-height:16px;`}>
                {fact.hint}
                {fact.change ? <div>{fact.change}</div> : null}
              </div>
            </td>
          ))}
        </tr>
      </table>
    </td>
  </tr>
)

const Sections = ({ model }: { model: MailModel }) => {
  const { report, words, figures } = model
  const money = report.money.total
  return (
    <>
      <Why model={model} />
      <Facts model={model} />
      {report.counts.live > 0 ? (
        <Section title={words.states}>
          <StateBars model={model} />
        </Section>
      ) : null}
      <Section title={report.changes ? words.changes(figures.date(report.changes.previous_as_of_on)) : words.title}>
        <Changes model={model} />
      </Section>
      {report.counts.by_state.off_course + report.counts.by_state.watch > 0 ? (
        <Section title={words.look_at}>
          <WorstProjects model={model} />
        </Section>
      ) : null}
      {model.trend.length > 1 ? (
        <Section title={words.trend}>
          <TrendColumns model={model} />
        </Section>
      ) : null}
      {money.planned_minor + money.forecast_minor > 0 ? (
        <Section title={words.money}>
          <MoneyBars model={model} />
        </Section>
      ) : null}
      {report.coverage.covered < report.coverage.links ? (
        <Section title={words.units}>
          <UnitBars model={model} />
        </Section>
      ) : null}
      {report.vendors.renewals.next.length > 0 ? (
        <Section title={words.renewals}>
          <Renewals model={model} />
        </Section>
      ) : null}
    </>
  )
}

const Closing = ({ model }: { model: MailModel }) => (
  <tr>
    <td class="pad line" style={`${PAD}padding-top:26px;padding-bottom:32px;border-top:1px solid ${LINE};`}>
      <a
        href={model.url}
        class="button"
        style={`${FONT}display:inline-block;padding:10px 18px;border-radius:6px;font-size:15px;line-height:22px;font-weight:600;color:#ffffff;background-color:${ACCENT};text-decoration:none;`}
      >
        {model.words.open}
      </a>
    </td>
  </tr>
)

const Head = ({ model }: { model: MailModel }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>{`${model.words.title} · ${model.client_name}`}</title>
    <style>{raw(STYLE_SHEET)}</style>
  </head>
)

const Sheet = ({ model }: { model: MailModel }) => (
  <table
    role="presentation"
    width="680"
    cellpadding="0"
    cellspacing="0"
    class="sheet"
    style={`width:100%;max-width:680px;background-color:${SURFACE};border:1px solid ${LINE};border-radius:8px;border-collapse:separate;text-align:left;`}
  >
    <Headline model={model} />
    <Sections model={model} />
    <Closing model={model} />
  </table>
)

const Page = ({ model }: { model: MailModel }) => (
  <html lang={model.language}>
    <Head model={model} />
    <body class="paper" style={`margin:0;padding:0;background-color:${PAPER};`}>
      <table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        class="paper"
        style={`background-color:${PAPER};`}
      >
        <tr>
          <td align="center" style="padding:28px 12px 40px;">
            <p
              class="link"
              style={`${FONT}max-width:672px;margin:0 auto;padding:0 4px 12px;text-align:left;font-size:15px;font-weight:650;color:${ACCENT};`}
            >
              Bearing
            </p>
            <Sheet model={model} />
            <p class="ink-2" style={`${SMALL}max-width:560px;margin:18px auto 0;text-align:center;`}>
              {model.words.footer(model.client_name)}{' '}
              <a href={UNSUBSCRIBE} class="ink-2" style={`color:${INK_2};text-decoration:underline;`}>
                {model.words.unsubscribe}
              </a>
            </p>
          </td>
        </tr>
      </table>
    </body>
  </html>
)

/** The mail as one HTML document that asks nothing of any other host. */
export const mailHtml = (model: MailModel): string => `<!doctype html>${String(<Page model={model} />)}`
