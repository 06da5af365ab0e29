import { RECORD_LIMITS } from '../../vocabulary/index.ts'
import {
  DERIVED,
  date,
  enumeration,
  type ImportField,
  instant,
  integer,
  longText,
  money,
  ownId,
  percent,
  reference,
  tags,
  text,
} from './field.ts'
import {
  CATEGORY_VALUES,
  CONFIDENCE_VALUES,
  KIND_VALUES,
  PRIORITY_VALUES,
  PROJECT_STATUS_VALUES,
  TRACK_VALUES,
} from './synonyms.ts'

const PROJECTED = ['projected', 'forecast', 'forecasted', 'expected', 'estimated', 'prognose', 'erwartet', 'erwartetes']
const PLANNED = ['planned', 'plan', 'baseline', 'geplant', 'geplantes']
const ACTUAL = ['actual', 'ist', 'real', 'tatsaechlich', 'tatsaechliches']

const amount = (name: string, header: string, headings: string[], not: string[]): ImportField =>
  money(name, header, headings, { not: [...DERIVED, ...not], on_conflict: 'combine', of_budget: true, nullable: false })

const descriptive: ImportField[] = [
  ownId,
  text('external_id', 'External ID', [
    ...['external id', 'id', 'unique id', 'identifier', 'key', 'number', 'no', 'nr', 'code', 'projektnummer'],
    ...['nummer', 'kennung', 'schluessel', 'projektnr', 'externe id'],
  ]),
  text('name', 'Name', ['name', 'title', 'bezeichnung', 'titel', 'projektname', 'projekttitel', 'vorhaben'], {
    required: true,
    nullable: false,
    examples: ['Scheduling with shop-floor sensors'],
  }),
  longText('description', 'Description', [
    'description',
    'summary',
    'scope',
    'beschreibung',
    'zusammenfassung',
    'details',
  ]),
  enumeration(
    'track',
    'Track',
    TRACK_VALUES,
    [
      ...[
        'track',
        'strang',
        'spur',
        'projektstrang',
        'arbeitsstrang',
        'type',
        'typ',
        'art',
        'projekttyp',
        'projektart',
      ],
    ],
    { nullable: false },
  ),
  enumeration('kind', 'Kind', KIND_VALUES, ['kind', 'type', 'art', 'typ', 'projektart', 'projekttyp'], {
    nullable: false,
  }),
  enumeration('category', 'Category', CATEGORY_VALUES, ['category', 'technology', 'kategorie', 'technologie']),
  reference('unit_id', 'Unit', 'units', ['unit', 'business unit', 'department', 'abteilung', 'bereich', 'einheit']),
  text('owner', 'Owner', [
    'owner',
    'manager',
    'lead',
    'leader',
    'leitung',
    'leiter',
    'projektleiter',
    'verantwortlich',
  ]),
  text('sponsor', 'Sponsor', ['sponsor', 'executive sponsor', 'auftraggeber', 'pate']),
  reference('vendor_id', 'Vendor', 'vendors', [
    ...['vendor', 'vendor name', 'supplier', 'supplier name', 'contractor', 'lieferant', 'anbieter', 'dienstleister'],
  ]),
  enumeration('status', 'Status', PROJECT_STATUS_VALUES, ['status', 'state', 'phase', 'zustand', 'projektstatus'], {
    nullable: false,
  }),
  enumeration('reported_confidence', 'Delivery confidence', CONFIDENCE_VALUES, [
    ...['delivery confidence', 'confidence', 'rag', 'rag status', 'traffic light', 'health', 'ampel', 'ampelstatus'],
  ]),
  longText('confidence_note', 'Confidence note', [
    'confidence note',
    'rag comment',
    'status comment',
    'statuskommentar',
  ]),
  instant('reported_at', 'Reported at', [
    ...['reported at', 'updated date', 'last updated', 'updated', 'updated at', 'report date', 'status date', 'as of'],
    ...['berichtsdatum', 'stand', 'aktualisiert', 'letzte aktualisierung'],
  ]),
]

const dates: ImportField[] = [
  date(
    'baseline_start_on',
    'Baseline start',
    [
      'baseline start',
      'planned start',
      'planned start date',
      'start date',
      'start',
      'begin',
      'beginn',
      'startdatum',
      'geplanter start',
    ],
    [...DERIVED, ...PROJECTED, ...ACTUAL],
  ),
  date(
    'baseline_finish_on',
    'Baseline finish',
    [
      ...['baseline finish', 'baseline end', 'planned completion date', 'planned finish', 'planned finish date'],
      ...['planned end', 'planned end date', 'planned completion', 'completion date', 'finish date', 'end date', 'end'],
      ...['finish', 'due date', 'deadline', 'ende', 'enddatum', 'geplantes ende', 'fertigstellung'],
    ],
    [...DERIVED, ...PROJECTED, ...ACTUAL],
  ),
  date(
    'forecast_start_on',
    'Forecast start',
    ['forecast start', 'projected start', 'projected start date', 'expected start', 'erwarteter start'],
    [...DERIVED, ...PLANNED],
  ),
  date(
    'forecast_finish_on',
    'Forecast finish',
    [
      ...['forecast finish', 'forecast end', 'projected completion date', 'projected finish', 'projected end date'],
      ...['expected completion date', 'expected finish', 'expected end date', 'estimated completion date'],
      ...['forecast completion date', 'erwartetes ende', 'prognose ende', 'voraussichtliches ende'],
    ],
    [...DERIVED, ...PLANNED],
  ),
  date(
    'actual_start_on',
    'Actual start',
    ['actual start', 'actual start date', 'ist start', 'tatsaechlicher start'],
    [...DERIVED, ...PLANNED, ...PROJECTED],
  ),
  date(
    'actual_finish_on',
    'Actual finish',
    ['actual finish', 'actual completion date', 'actual end date', 'actual end', 'ist ende', 'tatsaechliches ende'],
    [...DERIVED, ...PLANNED, ...PROJECTED],
  ),
]

const measures: ImportField[] = [
  percent('progress', 'Progress', [
    ...['progress', 'percent complete', '% complete', 'complete', 'completion', 'fortschritt', 'fertigstellungsgrad'],
  ]),
  enumeration('priority', 'Priority', PRIORITY_VALUES, ['priority', 'prio', 'prioritaet', 'dringlichkeit'], {
    nullable: false,
  }),
  tags('tags', 'Tags', [
    ...['tags', 'labels', 'keywords', 'schlagworte', 'stichworte', 'program', 'programme', 'programm', 'portfolio'],
    ...['investment title', 'investment', 'initiative'],
  ]),
  integer(
    'budget_year',
    'Budget year',
    ['budget year', 'fiscal year', 'year', 'fy', 'haushaltsjahr', 'jahr', 'geschaeftsjahr'],
    {
      minimum: RECORD_LIMITS.first_year,
      maximum: RECORD_LIMITS.last_year,
      of_budget: true,
      on_conflict: 'combine',
      examples: ['2026'],
    },
  ),
  amount(
    'planned_minor',
    'Planned',
    [
      'planned cost',
      'planned',
      'budget',
      'planned budget',
      'plan',
      'plankosten',
      'geplante kosten',
      'cost',
      'kosten',
      ...[
        'budget geplant',
        'geplantes budget',
        'geplant',
        'budget plan',
        'plan budget',
        'planbudget',
        'soll',
        'sollkosten',
      ],
      ...['budget planned', 'budget soll'],
    ],
    [...PROJECTED, ...ACTUAL, 'lifecycle', 'year', 'jahr'],
  ),
  amount(
    'committed_minor',
    'Committed',
    ['committed', 'committed cost', 'commitments', 'obligo', 'gebunden', 'bestellt', 'gebundene mittel'],
    [],
  ),
  amount(
    'actual_minor',
    'Actual',
    [
      'actual cost',
      'actual',
      'actuals',
      'spent',
      'spend',
      'ist',
      'istkosten',
      'ist kosten',
      'ausgegeben',
      ...['budget ist', 'ist budget', 'istbudget', 'budget actual', 'actual budget', 'verbraucht', 'aufwand ist'],
    ],
    [...PROJECTED, ...PLANNED],
  ),
  amount(
    'forecast_minor',
    'Forecast',
    [
      ...['forecast cost', 'forecast', 'projected cost', 'estimated cost', 'estimate at completion', 'eac'],
      ...['expected cost', 'prognose', 'prognosekosten', 'erwartete kosten', 'hochrechnung'],
      ...['budget forecast', 'forecast budget', 'budget prognose', 'prognose budget', 'erwartet'],
    ],
    PLANNED,
  ),
]

export const PROJECT_FIELDS: readonly ImportField[] = [...descriptive, ...dates, ...measures]
