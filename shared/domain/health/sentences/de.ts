import type { Figures } from './figures.ts'
import type { HealthSentences, Named } from './types.ts'

/** "Ein Projekt liegt", "3 Projekte liegen". */
const many = (count: number, one: string, other: string, f: Figures): string =>
  count === 1 ? one : `${f.number(count)} ${other}`

/** Days in the dative: "seit 3 Tagen". */
const since = (count: number, f: Figures): string => (count === 1 ? 'einem Tag' : `${f.number(count)} Tagen`)

const weeks = (p: Named, f: Figures): string =>
  p.n('days') < 14 ? f.days(p.n('days')) : `${f.number(p.n('weeks'))} Wochen`

const unitNames = (p: Named, f: Figures): string => {
  const named = p.text('unit_names')
  const more = p.n('units') - (named === '' ? 0 : named.split(', ').length)
  if (named === '') return ''
  return ` in ${named}${more > 0 ? ` und ${f.number(more)} weiteren` : ''}`
}

/** The words of health in German. */
export const de: HealthSentences = {
  locale: 'de-DE',
  states: { on_course: 'Auf Kurs', watch: 'Beobachten', off_course: 'Vom Kurs ab', unknown: 'Ohne Belege' },
  rules: {
    cpi: 'Kostenleistung',
    spi: 'Terminleistung',
    slip_percent: 'Verzug',
    burn_ratio: 'Budgetverbrauch',
    cost_overrun_percent: 'Mehrkosten',
    overdue_days: 'Überfällig',
    stale_days: 'Veralteter Bericht',
    coverage_percent: 'Abgedeckte Wirkzusammenhänge',
    admin_behind_days: 'Administration im Rückstand',
    vendor_trouble_percent: 'Lieferant in Schwierigkeiten',
  },
  reasons: {
    no_projects: (p) =>
      p.n('projects') === 0 ? 'Es gibt noch keine Projekte.' : 'Kein Projekt ist genehmigt, läuft oder ruht.',
    no_evidence: (p, f) =>
      `${many(p.n('count'), 'Ein aktives Projekt hat', 'aktive Projekte haben', f)} weder Termine noch Kosten oder Fortschritt, an denen man es messen könnte.`,
    projects_off_course: (p, f) =>
      p.n('judged') === 1
        ? 'Das eine bewertete Projekt ist vom Kurs ab.'
        : `${f.number(p.n('count'))} von ${f.number(p.n('judged'))} bewerteten Projekten ${p.n('count') === 1 ? 'ist' : 'sind'} vom Kurs ab (${f.percent(p.n('percent'))}).`,
    watermelons: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt meldet', 'Projekte melden', f)} Grün, obwohl die Belege rot sind.`,
    admin_behind: (p, f) =>
      `Die Administration liegt bis zu ${weeks(p, f)} hinter ihrer Technologie zurück${unitNames(p, f)}.`,
    admin_open_after_go_live: (p, f) =>
      `${many(p.n('links'), 'Eine administrative Änderung ist', 'administrative Änderungen sind', f)} noch offen, obwohl die Technologie schon läuft.`,
    projects_overdue: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt hat', 'Projekte haben', f)} den Endtermin überschritten, ${p.n('count') === 1 ? '' : 'am weitesten '}um ${f.days(p.n('worst'))}.`,
    projects_slipped: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt liegt', 'Projekte liegen', f)} hinter dem Basisplan, ${p.n('count') === 1 ? '' : 'am weitesten '}um ${f.days(p.n('worst_days'))}.`,
    cost_overrun: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt kostet', 'Projekte kosten', f)} voraussichtlich ${p.n('count') === 1 ? '' : 'zusammen '}${f.money(p.n('amount_minor'))} mehr als geplant${p.n('count') === 1 ? '' : `, das teuerste ${f.percent(p.n('worst'))} darüber`}.`,
    cost_performance_low: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt erarbeitet', 'Projekte erarbeiten', f)} weniger, als ausgegeben wird; der niedrigste CPI ist ${f.index(p.n('worst'))}.`,
    schedule_performance_low: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt hat', 'Projekte haben', f)} weniger geschafft als bis heute geplant; der niedrigste SPI ist ${f.index(p.n('worst'))}.`,
    burning_fast: (p, f) =>
      `${many(p.n('count'), 'Ein Projekt verbraucht', 'Projekte verbrauchen', f)} das Budget schneller, als die Zeit vergeht, bis zu ${f.index(p.n('worst'))}-mal so schnell.`,
    vendor_trouble: (p, f) =>
      `${f.percent(p.n('percent'))} der laufenden Projekte von ${p.text('vendor_name') || 'einem Lieferanten'} sind vom Kurs ab${p.n('count') > 1 ? `, und ${p.n('count') === 2 ? 'ein weiterer Lieferant hat' : `${f.number(p.n('count') - 1)} weitere Lieferanten haben`} Schwierigkeiten` : ''}.`,
    coverage_incomplete: (p, f) =>
      `${f.percent(p.n('percent'))} der Wirkzusammenhänge sind abgedeckt; ${p.n('projects') === 1 ? 'einem Technologieprojekt fehlen' : `${f.number(p.n('projects'))} Technologieprojekten fehlen`} administrative Änderungen in ${p.n('units') === 1 ? 'einer Einheit' : `${f.number(p.n('units'))} Einheiten`}.`,
    no_coverage: (p, f) =>
      `Für ${p.n('count') === 1 ? 'ein Technologieprojekt' : `${f.number(p.n('count'))} Technologieprojekte`} hat noch niemand gesagt, welche administrativen Änderungen folgen.`,
    stale_reports: (p, f) =>
      `Über ${many(p.n('count'), 'ein Projekt', 'Projekte', f)} wurde ${p.n('count') === 1 ? 'seit' : 'länger nicht berichtet, am längsten seit'} ${since(p.n('worst'), f)}${p.n('count') === 1 ? ' nicht berichtet' : ''}.`,
    renewals_due: (p, f) =>
      `${many(p.n('count'), 'Ein Vertrag steht', 'Verträge stehen', f)} innerhalb von ${since(p.n('within_days'), f)} zur Verlängerung an${p.n('notice_overdue') > 0 ? `; bei ${p.n('notice_overdue') === 1 ? 'einem' : f.number(p.n('notice_overdue'))} ist die Kündigungsfrist verstrichen` : ''}.`,
    vendor_concentration: (p, f) =>
      `Der Vertragswert ist stark konzentriert (HHI ${f.number(p.n('hhi'))}): ${f.percent(p.n('share_percent'))} liegen bei ${p.text('vendor_name') || 'einem Lieferanten'}.`,
    all_on_course: (p, f) =>
      p.n('count') === 1
        ? 'Das eine bewertete Projekt ist auf Kurs.'
        : `Alle ${f.number(p.n('count'))} bewerteten Projekte sind auf Kurs.`,
  },
  findings: {
    cpi: (value, i, f) =>
      `CPI ${f.index(value)}: ${f.money(i.n('earned_minor'))} erarbeitet für ${f.money(i.n('actual_minor'))} Ausgaben`,
    spi: (value, i, f) =>
      `SPI ${f.index(value)}: ${f.money(i.n('earned_minor'))} erarbeitet, ${f.money(i.n('planned_value_minor'))} bis heute geplant`,
    slip_percent: (value, i, f) =>
      i.n('slip_days') <= 0
        ? `Endet im Basisplan oder früher, am ${f.date(i.on('finish_on'))}`
        : `Um ${f.days(i.n('slip_days'))} verschoben (${f.percent(value)} der geplanten Dauer) auf ${f.date(i.on('finish_on'))}`,
    burn_ratio: (value, _i, f) => `Verbraucht das Budget ${f.index(value)}-mal so schnell, wie die Zeit vergeht`,
    cost_overrun_percent: (value, i, f) =>
      value <= 0
        ? `Bleibt voraussichtlich im Plan von ${f.money(i.n('planned_minor'))}`
        : `Kostet voraussichtlich ${f.money(i.n('expected_minor'))} statt ${f.money(i.n('planned_minor'))} (${f.percent(value)} mehr)`,
    overdue_days: (value, i, f) =>
      value === 0
        ? `Fällig am ${f.date(i.on('finish_on'))}`
        : `Seit dem ${f.date(i.on('finish_on'))} überfällig, um ${f.days(value)}`,
    stale_days: (value, i, f) =>
      i.on('reported_on') === null
        ? `Noch nie berichtet, ${f.days(value)} nach dem Start`
        : `Zuletzt am ${f.date(i.on('reported_on'))} berichtet, vor ${since(value, f)}`,
    coverage_percent: (_value, i, f) =>
      i.n('links') === 0
        ? 'Noch keine Wirkzusammenhänge erfasst'
        : `${f.number(i.n('covered'))} von ${f.number(i.n('links'))} Wirkzusammenhänge abgedeckt`,
    admin_behind_days: (value, i, f) =>
      value <= 0
        ? 'Die administrativen Änderungen kommen rechtzeitig'
        : `Eine administrative Änderung endet ${f.days(value)} nach dem ${f.date(i.on('due_on'))}, an dem sie gebraucht wird`,
    vendor_trouble_percent: (_value, i, f) =>
      `${f.number(i.n('off_course'))} von ${f.number(i.n('running'))} laufenden Projekten des Lieferanten sind vom Kurs ab`,
  },
  unmeasured: (rule) => `${rule}: noch nichts zu messen`,
}
