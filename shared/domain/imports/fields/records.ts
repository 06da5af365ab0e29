import {
  DERIVED,
  date,
  enumeration,
  type ImportField,
  integer,
  LONG_TEXT,
  longText,
  money,
  ownId,
  reference,
  text,
} from './field.ts'
import {
  ARTEFACT_VALUES,
  CONTRACT_STATUS_VALUES,
  FUNCTION_VALUES,
  LINK_STATE_VALUES,
  STRENGTH_VALUES,
  VENDOR_STATUS_VALUES,
} from './synonyms.ts'

const ID_HEADINGS = [
  'external id',
  'id',
  'unique id',
  'identifier',
  'key',
  'number',
  'no',
  'nr',
  'code',
  'nummer',
  'kennung',
]
const NAME_HEADINGS = ['name', 'title', 'bezeichnung', 'titel']

export const UNIT_FIELDS: readonly ImportField[] = [
  ownId,
  text('external_id', 'External ID', [...ID_HEADINGS, 'cost center', 'kostenstelle', 'abteilungsnummer']),
  text('name', 'Name', [...NAME_HEADINGS, 'unit', 'department', 'abteilung', 'bereich', 'einheit'], {
    required: true,
    nullable: false,
    examples: ['Purchasing'],
  }),
  enumeration('function', 'Function', FUNCTION_VALUES, ['function', 'funktion', 'type', 'art'], { nullable: false }),
  text('head', 'Head', ['head', 'manager', 'lead', 'leitung', 'leiter', 'abteilungsleiter', 'bereichsleiter']),
]

export const VENDOR_FIELDS: readonly ImportField[] = [
  ownId,
  text('external_id', 'External ID', [...ID_HEADINGS, 'lieferantennummer', 'kreditorennummer', 'duns']),
  text('name', 'Name', [...NAME_HEADINGS, 'vendor', 'supplier', 'company', 'lieferant', 'anbieter', 'firma'], {
    required: true,
    nullable: false,
  }),
  text('category', 'Category', ['category', 'kategorie', 'warengruppe', 'segment', 'type', 'art']),
  enumeration('status', 'Status', VENDOR_STATUS_VALUES, ['status', 'state', 'zustand'], { nullable: false }),
  text('contact_name', 'Contact', ['contact', 'contact name', 'contact person', 'ansprechpartner', 'kontakt']),
  text('contact_email', 'Contact e-mail', ['contact e mail', 'contact email', 'email', 'e mail', 'mail'], {
    max_length: 254,
  }),
  longText('note', 'Note', [
    'note',
    'notes',
    'comment',
    'remarks',
    'description',
    'bemerkung',
    'notiz',
    'beschreibung',
  ]),
]

export const CONTRACT_FIELDS: readonly ImportField[] = [
  ownId,
  text('external_id', 'External ID', [...ID_HEADINGS, 'vertragsnummer', 'externe id']),
  text('title', 'Title', ['title', 'subject', 'name', 'description', 'bezeichnung', 'titel', 'gegenstand', 'betreff'], {
    required: true,
    nullable: false,
    on_conflict: 'keep_first',
    falls_back_to: 'number',
  }),
  text('number', 'Number', ['number', 'no', 'nr', 'piid', 'reference', 'nummer', 'vertragsnummer', 'aktenzeichen']),
  reference('vendor_id', 'Vendor', 'vendors', [
    ...['vendor', 'vendor name', 'supplier', 'supplier name', 'contractor', 'lieferant', 'anbieter', 'dienstleister'],
    ...['auftragnehmer', 'vertragspartner'],
  ]),
  text('type', 'Type', ['type', 'pricing type', 'art', 'typ', 'vertragsart', 'vertragstyp'], {
    on_conflict: 'keep_first',
  }),
  enumeration('status', 'Status', CONTRACT_STATUS_VALUES, ['status', 'state', 'zustand', 'vertragsstatus'], {
    nullable: false,
  }),
  money(
    'value_minor',
    'Value',
    [
      ...['value', 'contract value', 'total value', 'amount', 'obligation amount', 'obligated amount', 'award amount'],
      ...['price', 'wert', 'vertragswert', 'auftragswert', 'volumen', 'betrag', 'summe', 'auftragssumme'],
    ],
    { not: DERIVED },
  ),
  date('starts_on', 'Starts', [
    'starts',
    'start date',
    'start',
    'effective date',
    'beginn',
    'startdatum',
    'vertragsbeginn',
    'laufzeit von',
  ]),
  date('ends_on', 'Ends', [
    ...['ends', 'end date', 'end', 'expiry date', 'expires', 'expiration date', 'completion date', 'ende', 'enddatum'],
    ...['vertragsende', 'laufzeit bis', 'ablaufdatum'],
  ]),
  integer(
    'notice_days',
    'Notice days',
    ['notice days', 'notice', 'notice period', 'kuendigungsfrist', 'kuendigungsfrist tage'],
    {
      maximum: 3650,
    },
  ),
  longText(
    'note',
    'Note',
    ['note', 'notes', 'comment', 'remarks', 'description', 'bemerkung', 'notiz', 'beschreibung'],
    { on_conflict: 'keep_first', max_length: LONG_TEXT },
  ),
]

export const CAUSAL_LINK_FIELDS: readonly ImportField[] = [
  ownId,
  text('external_id', 'External ID', ID_HEADINGS),
  reference(
    'technology_project_id',
    'Technology project',
    'projects',
    ['technology project', 'technology', 'cause', 'from', 'technologieprojekt', 'ursache', 'von'],
    { required: true, nullable: false },
  ),
  reference('administrative_project_id', 'Administrative project', 'projects', [
    ...['administrative project', 'administrative', 'effect', 'to', 'administratives projekt', 'wirkung', 'nach'],
  ]),
  reference('unit_id', 'Unit', 'units', ['unit', 'affected unit', 'department', 'abteilung', 'bereich', 'einheit'], {
    required: true,
    nullable: false,
  }),
  enumeration('artefact', 'Artefact', ARTEFACT_VALUES, ['artefact', 'artifact', 'artefakt', 'change', 'aenderung'], {
    required: true,
    nullable: false,
  }),
  longText(
    'mechanism',
    'Mechanism',
    [
      ...['mechanism', 'what changes', 'changes', 'how', 'reason', 'mechanismus', 'was sich aendert', 'aenderungen'],
      ...['veraenderung', 'veraenderungen', 'wirkungsweise', 'begruendung'],
    ],
    {
      required: true,
      nullable: false,
    },
  ),
  enumeration('strength', 'Strength', STRENGTH_VALUES, ['strength', 'staerke', 'intensity'], { nullable: false }),
  integer('lag_days', 'Lag days', ['lag days', 'lag', 'versatz', 'versatz tage', 'verzug'], {
    minimum: -3650,
    maximum: 3650,
    nullable: false,
  }),
  enumeration('state', 'State', LINK_STATE_VALUES, ['state', 'status', 'zustand'], { nullable: false }),
  longText('dismissal_reason', 'Dismissal reason', ['dismissal reason', 'ablehnungsgrund', 'grund der ablehnung']),
]
