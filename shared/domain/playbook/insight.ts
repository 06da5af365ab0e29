import { rulesFor } from './types.ts'

export const dataAnalysis = rulesFor('data_analysis', [
  {
    slug: 'decisions',
    unit_function: 'business',
    artefact: 'process',
    strength: 'strong',
    lag_days: 0,
    mechanism: {
      en: "Planning rounds start from shared figures in place of each department's own spreadsheet.",
      de: 'Planungsrunden beginnen mit gemeinsamen Zahlen statt mit der Tabelle jeder Abteilung.',
    },
    reason: {
      en: 'A dashboard that no meeting uses changes no decision.',
      de: 'Ein Dashboard, das in keiner Besprechung genutzt wird, ändert keine Entscheidung.',
    },
  },
  {
    slug: 'ownership',
    unit_function: 'it',
    artefact: 'role_description',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Every data set gets an owner who answers for its meaning and its errors.',
      de: 'Jeder Datenbestand bekommt eine verantwortliche Person für Bedeutung und Fehler.',
    },
    reason: {
      en: 'Two definitions of the same figure end in a quarrel about the figure.',
      de: 'Zwei Definitionen derselben Kennzahl enden im Streit über die Kennzahl.',
    },
  },
  {
    slug: 'entry',
    unit_function: 'process',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Fields that were optional feed an analysis now and have to be filled in the same way everywhere.',
      de: 'Bisher freiwillige Felder speisen nun eine Auswertung und sind überall gleich auszufüllen.',
    },
    reason: {
      en: 'The quality of an analysis is decided where the data is typed in.',
      de: 'Über die Güte einer Auswertung entscheidet die Stelle, an der Daten eingegeben werden.',
    },
  },
  {
    slug: 'literacy',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Managers learn to read distributions, trends and uncertainty.',
      de: 'Führungskräfte lernen, Verteilungen, Trends und Unsicherheit zu lesen.',
    },
    reason: {
      en: 'Figures that are not understood are either ignored or believed too much.',
      de: 'Unverstandene Zahlen werden entweder ignoriert oder zu sehr geglaubt.',
    },
  },
  {
    slug: 'campaigns',
    unit_function: 'marketing',
    artefact: 'process',
    strength: 'weak',
    lag_days: 14,
    mechanism: {
      en: 'Campaigns are steered by measured response while they run.',
      de: 'Kampagnen werden laufend nach gemessener Resonanz gesteuert.',
    },
    reason: {
      en: 'Insight into customers pays off in the next campaign or not at all.',
      de: 'Wissen über Kunden zahlt sich in der nächsten Kampagne aus oder gar nicht.',
    },
  },
  {
    slug: 'privacy',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Joining data sets creates a new purpose that needs a legal basis and rules of deletion.',
      de: 'Verknüpfte Datenbestände schaffen einen neuen Zweck, der Rechtsgrundlage und Löschregeln braucht.',
    },
    reason: {
      en: 'Personal data that was joined without a basis has to be taken apart again.',
      de: 'Ohne Grundlage verknüpfte Personendaten müssen wieder getrennt werden.',
    },
  },
])

export const artificialIntelligence = rulesFor('artificial_intelligence', [
  {
    slug: 'oversight',
    unit_function: 'business',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'A person has to approve, correct or overrule what the model proposes, at a defined step.',
      de: 'An einem festgelegten Schritt muss ein Mensch den Vorschlag des Modells freigeben, berichtigen oder verwerfen.',
    },
    reason: {
      en: 'Responsibility for a decision cannot be handed to a model.',
      de: 'Die Verantwortung für eine Entscheidung lässt sich keinem Modell übertragen.',
    },
  },
  {
    slug: 'obligations',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -45,
    mechanism: {
      en: 'Uses of the model are registered, sorted by risk and documented.',
      de: 'Einsätze des Modells werden erfasst, nach Risiko eingestuft und dokumentiert.',
    },
    reason: {
      en: 'Rules for artificial intelligence ask for this before the first productive use.',
      de: 'Vorschriften für künstliche Intelligenz verlangen dies vor dem ersten produktiven Einsatz.',
    },
  },
  {
    slug: 'prompting',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Staff learn what the model can do, where it errs and which data must not be entered.',
      de: 'Mitarbeitende lernen, was das Modell kann, wo es irrt und welche Daten nicht eingegeben werden dürfen.',
    },
    reason: {
      en: 'Untrained users trust fluent answers and paste in confidential text.',
      de: 'Ungeschulte vertrauen flüssigen Antworten und geben Vertrauliches ein.',
    },
  },
  {
    slug: 'model-quality',
    unit_function: 'quality',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: "The model's answers are tested against known cases at a fixed rhythm.",
      de: 'Die Antworten des Modells werden regelmäßig an bekannten Fällen geprüft.',
    },
    reason: {
      en: 'Models drift without any message while the world changes.',
      de: 'Modelle verlieren ohne jede Meldung an Güte, während die Welt sich ändert.',
    },
  },
  {
    slug: 'profiles',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: -21,
    mechanism: {
      en: 'Roles shift from writing first drafts to judging and finishing them.',
      de: 'Aufgaben verschieben sich vom ersten Entwurf zum Beurteilen und Fertigstellen.',
    },
    reason: {
      en: 'Targets set for the old work punish those who use the new tool well.',
      de: 'Ziele für die alte Arbeit bestrafen jene, die das neue Werkzeug gut nutzen.',
    },
  },
  {
    slug: 'model-purchase',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: 'Tenders ask for training data, place of processing and the right to leave.',
      de: 'Ausschreibungen fragen nach Trainingsdaten, Ort der Verarbeitung und Ausstiegsrecht.',
    },
    reason: {
      en: 'What a contract does not say about data is settled by the vendor.',
      de: 'Was ein Vertrag über Daten nicht regelt, regelt der Anbieter.',
    },
  },
])
