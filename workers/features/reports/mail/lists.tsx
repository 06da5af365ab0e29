/** @jsxImportSource hono/jsx */
import type { ProjectChange } from '../../../../shared/domain/health/index.ts'
import { findingSentence } from '../../../../shared/domain/health/sentences/index.ts'
import type { HealthState } from '../../../../shared/domain/vocabulary/index.ts'
import { changeLists, type MailModel, reasonOfChange } from './model.ts'
import { BODY, COLOUR, INK, INK_2, LINE, NUMERIC, SHAPE, SMALL, TONES } from './style.ts'
import { MAIL_LIMITS } from './text.ts'

/** A state as shape and word, in its colour. */
export const State = ({ model, state }: { model: MailModel; state: HealthState }) => (
  <span class={TONES[state]} style={`color:${COLOUR[TONES[state]]};white-space:nowrap;`}>
    {SHAPE[state]} {model.health.states[state]}
  </span>
)

const Line = ({ text }: { text: string }) => (
  <p class="ink" style={`${BODY}margin:0;`}>
    {text}
  </p>
)

/** One project that changed: from where to where, and which rules moved it. */
const Change = ({ model, change }: { model: MailModel; change: ProjectChange }) => {
  const reason = reasonOfChange(model, change)
  return (
    <div class="ink" style={`${BODY}padding-top:3px;`}>
      {change.name ?? change.id}{' '}
      <span class="ink-2" style={SMALL}>
        {change.from && change.to ? `${model.health.states[change.from]} → ` : ''}
        {change.to ? <State model={model} state={change.to} /> : null}
        {reason ? ` · ${reason}` : ''}
      </span>
    </div>
  )
}

/** Projects that changed their state, by the way they went, each with the rules that moved it. */
export const Changes = ({ model }: { model: MailModel }) => {
  const lists = changeLists(model)
  const { words, figures, report } = model
  if (!report.changes) return <Line text={words.first_report} />
  if (lists.length === 0) return <Line text={words.nothing_changed} />
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {lists.map((list) => (
        <tr>
          <td style="padding:0 0 12px;">
            <div class="ink" style={`${BODY}font-weight:600;`}>
              {list.heading}{' '}
              <span class="ink-2" style={`font-weight:400;color:${INK_2};`}>
                {figures.number(list.count)}
              </span>
            </div>
            {list.projects.slice(0, MAIL_LIMITS.changes).map((change) => (
              <Change model={model} change={change} />
            ))}
            {list.count > MAIL_LIMITS.changes ? (
              <div class="ink-2" style={`${SMALL}padding-top:3px;`}>
                {words.and_more(figures.number(list.count - MAIL_LIMITS.changes))}
              </div>
            ) : null}
          </td>
        </tr>
      ))}
    </table>
  )
}

/** The worst projects, each with the finding that weighs most. */
export const WorstProjects = ({ model }: { model: MailModel }) => {
  const { health, figures } = model
  const troubled = model.report.projects
    .filter((row) => row.state === 'off_course' || row.state === 'watch')
    .slice(0, MAIL_LIMITS.projects)
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {troubled.map((row, i) => (
        <tr>
          <td
            class="ink line"
            style={`${BODY}padding:9px 12px 9px 0;${i > 0 ? `border-top:1px solid ${LINE};` : ''}vertical-align:top;`}
          >
            <span style="font-weight:600;">{row.name}</span>
            {row.top_finding ? (
              <div class="ink-2" style={SMALL}>
                {findingSentence(health, row.top_finding, figures)}
              </div>
            ) : null}
            {row.watermelon ? (
              <div class="bad" style={`${SMALL}color:${COLOUR.bad};`}>
                {model.words.watermelon}
              </div>
            ) : null}
          </td>
          <td
            class="line"
            align="right"
            style={`${SMALL}padding:9px 0;${i > 0 ? `border-top:1px solid ${LINE};` : ''}vertical-align:top;`}
          >
            <State model={model} state={row.state} />
          </td>
        </tr>
      ))}
    </table>
  )
}

/** Contracts whose notice date comes next or has passed. */
export const Renewals = ({ model }: { model: MailModel }) => {
  const { words, figures } = model
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      {model.report.vendors.renewals.next.slice(0, MAIL_LIMITS.renewals).map((renewal, i) => {
        const on = figures.date(renewal.notice_on)
        const edge = i > 0 ? `border-top:1px solid ${LINE};` : ''
        return (
          <tr>
            <td class="ink line" style={`${BODY}padding:9px 12px 9px 0;${edge}`}>
              {renewal.title}
              <div class="ink-2" style={SMALL}>
                {[renewal.vendor_name, words.ends(figures.date(renewal.ends_on))].filter(Boolean).join(' · ')}
              </div>
            </td>
            <td
              class={renewal.notice_overdue ? 'bad line' : 'ink-2 line'}
              align="right"
              style={`${SMALL}${NUMERIC}padding:9px 0;vertical-align:top;${edge}${renewal.notice_overdue ? `color:${COLOUR.bad};` : ''}`}
            >
              {renewal.notice_overdue ? words.notice_passed(on) : words.notice_by(on)}
              <div class="ink" style={`color:${INK};`}>
                {renewal.value_minor === null ? '' : figures.money(renewal.value_minor)}
              </div>
            </td>
          </tr>
        )
      })}
    </table>
  )
}
