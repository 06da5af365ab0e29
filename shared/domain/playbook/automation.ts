import { rulesFor } from './types.ts'

export const processAutomation = rulesFor('process_automation', [
  {
    slug: 'flow',
    unit_function: 'process',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Steps that a robot takes over leave the process, and the hand-over of exceptions to people enters it.',
      de: 'Schritte, die ein Roboter übernimmt, fallen aus dem Prozess; die Übergabe von Ausnahmen an Menschen kommt hinzu.',
    },
    reason: {
      en: 'Automating an undescribed process fixes its detours in software.',
      de: 'Wer einen unbeschriebenen Prozess automatisiert, gießt seine Umwege in Software.',
    },
  },
  {
    slug: 'exceptions',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Clerks stop typing and start checking what the robot could not decide.',
      de: 'Sachbearbeitende tippen nicht mehr, sondern prüfen, was der Roboter nicht entscheiden konnte.',
    },
    reason: {
      en: 'Exceptions pile up unseen when nobody is told how to work them off.',
      de: 'Ausnahmen häufen sich unbemerkt, wenn niemand weiß, wie sie abzuarbeiten sind.',
    },
  },
  {
    slug: 'roles',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: 'Routine entry disappears from job profiles and care for the robot appears in them.',
      de: 'Routineeingaben verschwinden aus den Stellenprofilen, die Betreuung des Roboters kommt hinzu.',
    },
    reason: {
      en: 'People resist an automation that leaves their own role an open question.',
      de: 'Eine Automatisierung, die die eigene Rolle offenlässt, weckt Widerstand.',
    },
  },
  {
    slug: 'robot-care',
    unit_function: 'it',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'The robot breaks when a screen changes, so changes of systems have to be announced to its keepers.',
      de: 'Der Roboter fällt aus, wenn sich eine Maske ändert; Systemänderungen müssen seinen Betreuenden angekündigt werden.',
    },
    reason: {
      en: 'Most failures of software robots follow a change that nobody had announced.',
      de: 'Die meisten Ausfälle von Software-Robotern folgen einer Änderung, die niemand angekündigt hatte.',
    },
  },
  {
    slug: 'training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: "Staff learn to read the robot's log and to take over when it stops.",
      de: 'Mitarbeitende lernen, das Protokoll des Roboters zu lesen und bei Stillstand zu übernehmen.',
    },
    reason: {
      en: 'Without practice the manual way is forgotten just when it is needed.',
      de: 'Ohne Übung ist der manuelle Weg gerade dann vergessen, wenn er gebraucht wird.',
    },
  },
  {
    slug: 'controls',
    unit_function: 'quality',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: "Spot checks of single clerks become checks of the robot's rules and of samples of its results.",
      de: 'Aus Stichproben bei einzelnen Personen werden Prüfungen der Regeln und Ergebnisse des Roboters.',
    },
    reason: {
      en: 'A wrong rule repeats its error in every case until somebody samples the results.',
      de: 'Eine falsche Regel wiederholt ihren Fehler in jedem Fall, bis jemand die Ergebnisse prüft.',
    },
  },
])

export const sensors = rulesFor('sensors', [
  {
    slug: 'maintenance',
    unit_function: 'production',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Maintenance moves from fixed intervals to the condition that the sensors report.',
      de: 'Die Instandhaltung wechselt von festen Intervallen zum Zustand, den die Sensoren melden.',
    },
    reason: {
      en: 'Readings save nothing while machines are still serviced by the calendar.',
      de: 'Messwerte sparen nichts, solange Maschinen weiter nach Kalender gewartet werden.',
    },
  },
  {
    slug: 'alarms',
    unit_function: 'production',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'Operators need to know which alarm calls for which action and who decides on a stop.',
      de: 'Bedienende müssen wissen, welcher Alarm welche Handlung verlangt und wer über einen Stopp entscheidet.',
    },
    reason: {
      en: 'Alarms without an agreed answer are switched off within weeks.',
      de: 'Alarme ohne vereinbarte Reaktion werden nach wenigen Wochen abgeschaltet.',
    },
  },
  {
    slug: 'calibration',
    unit_function: 'quality',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: 0,
    mechanism: {
      en: 'Each sensor becomes a measuring device that has to be calibrated and recorded.',
      de: 'Jeder Sensor wird zum Prüfmittel, das kalibriert und erfasst werden muss.',
    },
    reason: {
      en: 'Auditors ask for proof of calibration as soon as decisions rest on the readings.',
      de: 'Sobald Entscheidungen auf Messwerten beruhen, fragen Prüfende nach der Kalibrierung.',
    },
  },
  {
    slug: 'skills',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -21,
    mechanism: {
      en: 'Technicians learn to mount, replace and read connected sensors.',
      de: 'Technische Fachkräfte lernen, vernetzte Sensoren zu montieren, zu tauschen und auszulesen.',
    },
    reason: {
      en: 'Outside technicians stay on the bill when nobody in the house is trained.',
      de: 'Ohne eigene geschulte Leute bleiben externe Fachkräfte auf der Rechnung.',
    },
  },
  {
    slug: 'spares',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 14,
    mechanism: {
      en: 'Spare parts are ordered from predicted wear instead of from minimum stock.',
      de: 'Ersatzteile werden nach erwartetem Verschleiß statt nach Mindestbestand bestellt.',
    },
    reason: {
      en: 'The warning comes weeks early, which only helps if the order goes out early too.',
      de: 'Die Warnung kommt Wochen früher; das hilft nur, wenn auch die Bestellung früher hinausgeht.',
    },
  },
  {
    slug: 'employee-data',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'weak',
    lag_days: -30,
    mechanism: {
      en: 'Readings can reveal how individuals work, so purpose and access have to be agreed with staff representatives.',
      de: 'Messwerte können zeigen, wie Einzelne arbeiten; Zweck und Zugriff sind mit der Personalvertretung zu regeln.',
    },
    reason: {
      en: 'A late objection by staff representatives stops the roll-out, not just the analysis.',
      de: 'Ein später Einwand der Personalvertretung stoppt die Einführung, nicht nur die Auswertung.',
    },
  },
])

export const robotics = rulesFor('robotics', [
  {
    slug: 'cell-safety',
    unit_function: 'production',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -21,
    mechanism: {
      en: 'Starting, stopping, entering and releasing the robot cell are described at the workplace.',
      de: 'Starten, Stoppen, Betreten und Freigeben der Roboterzelle sind am Arbeitsplatz beschrieben.',
    },
    reason: {
      en: 'The cell may not run in production without a safe way of working.',
      de: 'Ohne sichere Arbeitsweise darf die Zelle nicht produzieren.',
    },
  },
  {
    slug: 'line-balance',
    unit_function: 'process',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Cycle, buffers and supply of material are planned anew around the robot.',
      de: 'Takt, Puffer und Materialversorgung werden um den Roboter neu geplant.',
    },
    reason: {
      en: 'A fast cell waits when the stations beside it keep their old cycle.',
      de: 'Eine schnelle Zelle wartet, wenn die Nachbarstationen ihren alten Takt behalten.',
    },
  },
  {
    slug: 'operators',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'strong',
    lag_days: -45,
    mechanism: {
      en: 'Handling jobs turn into setting up, watching and clearing faults.',
      de: 'Aus Handhabung werden Einrichten, Überwachen und Entstören.',
    },
    reason: {
      en: 'Grading and shift plans hang on the role and take longest to settle.',
      de: 'Eingruppierung und Schichtplan hängen an der Rolle und dauern am längsten.',
    },
  },
  {
    slug: 'robot-training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'strong',
    lag_days: -21,
    mechanism: {
      en: 'Setters and operators are trained on the cell and re-examined yearly.',
      de: 'Einrichtende und Bedienende werden an der Zelle geschult und jährlich nachgeprüft.',
    },
    reason: {
      en: 'Faults that operators cannot clear wait for the vendor.',
      de: 'Störungen, die Bedienende nicht beheben können, warten auf den Anbieter.',
    },
  },
  {
    slug: 'inspection',
    unit_function: 'quality',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: "Inspection plans follow the robot's typical faults and its stable repetition.",
      de: 'Prüfpläne folgen den typischen Fehlern und der gleichmäßigen Wiederholung des Roboters.',
    },
    reason: {
      en: 'A robot repeats a deviation exactly and all through the batch.',
      de: 'Ein Roboter wiederholt eine Abweichung genau und durch das ganze Los.',
    },
  },
  {
    slug: 'risk-assessment',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Risk assessment and conformity of the cell are renewed at each change.',
      de: 'Gefährdungsbeurteilung und Konformität der Zelle werden bei jeder Änderung erneuert.',
    },
    reason: {
      en: 'Whoever alters a machine answers for it like its maker.',
      de: 'Wer eine Maschine verändert, haftet wie ihr Hersteller.',
    },
  },
])
