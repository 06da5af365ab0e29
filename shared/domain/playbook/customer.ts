import { rulesFor } from './types.ts'

export const customerPortal = rulesFor('customer_portal', [
  {
    slug: 'service-flow',
    unit_function: 'business',
    artefact: 'process',
    strength: 'strong',
    lag_days: -21,
    mechanism: {
      en: 'Requests arrive structured and around the clock, so receipt, answer times and escalation are set anew.',
      de: 'Anfragen kommen strukturiert und rund um die Uhr; Eingang, Antwortzeiten und Eskalation werden neu geregelt.',
    },
    reason: {
      en: 'Customers measure a portal by the answer and not by the form.',
      de: 'Kunden messen ein Portal an der Antwort, nicht am Formular.',
    },
  },
  {
    slug: 'service-desk',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'Service staff see what the customer sees and guide customers through it.',
      de: 'Der Service sieht, was der Kunde sieht, und führt ihn hindurch.',
    },
    reason: {
      en: 'A service desk that does not know the portal sends customers back to the telephone.',
      de: 'Ein Service, der das Portal nicht kennt, schickt Kunden zurück ans Telefon.',
    },
  },
  {
    slug: 'content',
    unit_function: 'marketing',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Somebody owns texts, pictures and notices of the portal and keeps them true.',
      de: 'Jemand verantwortet Texte, Bilder und Hinweise des Portals und hält sie aktuell.',
    },
    reason: {
      en: 'Portals grow stale from their first month when their content has no owner.',
      de: 'Portale ohne inhaltliche Verantwortung veralten vom ersten Monat an.',
    },
  },
  {
    slug: 'terms',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Terms of use, consent and access rights for accounts of customers are set up and kept.',
      de: 'Nutzungsbedingungen, Einwilligung und Auskunftsrechte für Kundenkonten werden eingerichtet und gepflegt.',
    },
    reason: {
      en: 'Accounts may not be opened for customers before the terms stand.',
      de: 'Kundenkonten dürfen erst öffnen, wenn die Bedingungen stehen.',
    },
  },
  {
    slug: 'support-hours',
    unit_function: 'it',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'A public service needs on-call duty and announced maintenance windows.',
      de: 'Ein öffentlicher Dienst braucht Bereitschaft und angekündigte Wartungsfenster.',
    },
    reason: {
      en: 'An outage on Saturday meets customers and not colleagues.',
      de: 'Ein Ausfall am Samstag trifft Kunden und nicht Kolleginnen und Kollegen.',
    },
  },
  {
    slug: 'portal-training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Advisers practise written and shared-screen service.',
      de: 'Beratende üben schriftlichen Service und Hilfe am geteilten Bildschirm.',
    },
    reason: {
      en: 'Good telephone service does not turn into good written service by itself.',
      de: 'Guter Telefonservice wird nicht von selbst zu gutem schriftlichem Service.',
    },
  },
])

export const eCommerce = rulesFor('e_commerce', [
  {
    slug: 'order-flow',
    unit_function: 'process',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Orders from the shop run through stock, picking, shipping and returns without paper.',
      de: 'Bestellungen aus dem Shop durchlaufen Bestand, Kommissionierung, Versand und Retoure ohne Papier.',
    },
    reason: {
      en: 'The shop sells in seconds what the warehouse cannot confirm in days.',
      de: 'Der Shop verkauft in Sekunden, was das Lager in Tagen nicht bestätigt.',
    },
  },
  {
    slug: 'pricing',
    unit_function: 'marketing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Prices and promotions are decided for shop and branches together.',
      de: 'Preise und Aktionen werden für Shop und Filialen gemeinsam beschlossen.',
    },
    reason: {
      en: 'Customers compare both channels on the same screen.',
      de: 'Kunden vergleichen beide Kanäle auf demselben Bildschirm.',
    },
  },
  {
    slug: 'returns',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'Returns are received, checked and refunded within the time that the law and the shop promise.',
      de: 'Retouren werden in der gesetzlichen und zugesagten Frist angenommen, geprüft und erstattet.',
    },
    reason: {
      en: 'Returns are the part of distance selling that is planned last and seen first.',
      de: 'Retouren werden im Fernabsatz zuletzt geplant und zuerst bemerkt.',
    },
  },
  {
    slug: 'consumer-law',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Withdrawal, price display and product information follow the rules of distance selling.',
      de: 'Widerruf, Preisangaben und Produktinformation folgen den Regeln des Fernabsatzes.',
    },
    reason: {
      en: 'A missing notice can be pursued from the first day of sale.',
      de: 'Ein fehlender Hinweis ist vom ersten Verkaufstag an angreifbar.',
    },
  },
  {
    slug: 'availability',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: 'Reordering follows online demand, which moves faster than that of branches.',
      de: 'Nachbestellungen folgen der Online-Nachfrage, die schneller schwankt als die der Filialen.',
    },
    reason: {
      en: 'A campaign empties the stock before the monthly order list is written.',
      de: 'Eine Kampagne leert das Lager, bevor die monatliche Bestellliste entsteht.',
    },
  },
  {
    slug: 'shop-team',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: "Work in the shop's content, service and logistics gets names and hours.",
      de: 'Arbeit an Inhalten, Service und Logistik des Shops bekommt Namen und Stunden.',
    },
    reason: {
      en: 'A shop run beside other duties stops at the first peak.',
      de: 'Ein nebenbei betriebener Shop steht bei der ersten Spitze still.',
    },
  },
])

export const crm = rulesFor('crm', [
  {
    slug: 'sales-flow',
    unit_function: 'business',
    artefact: 'process',
    strength: 'strong',
    lag_days: -21,
    mechanism: {
      en: 'Leads, offers and visits follow one sequence of stages that everybody records alike.',
      de: 'Kontakte, Angebote und Besuche folgen einer Stufenfolge, die alle gleich erfassen.',
    },
    reason: {
      en: 'A forecast is worth what the shared meaning of its stages is worth.',
      de: 'Eine Prognose ist so viel wert wie das gemeinsame Verständnis ihrer Stufen.',
    },
  },
  {
    slug: 'record-keeping',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'Contacts are entered on the day they happen and in one place.',
      de: 'Kontakte werden am selben Tag und an einem Ort erfasst.',
    },
    reason: {
      en: 'Private notes keep customers tied to single persons.',
      de: 'Private Notizen binden Kunden an einzelne Personen.',
    },
  },
  {
    slug: 'leads',
    unit_function: 'marketing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Marketing hands leads over by agreed criteria and learns what became of them.',
      de: 'Das Marketing übergibt Kontakte nach vereinbarten Kriterien und erfährt, was daraus wurde.',
    },
    reason: {
      en: "Without an agreed hand-over each side blames the other's leads.",
      de: 'Ohne vereinbarte Übergabe gibt jede Seite der anderen die Schuld.',
    },
  },
  {
    slug: 'incentives',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: 'Targets of the sales force take the kept record into account.',
      de: 'Ziele des Vertriebs berücksichtigen gepflegte Kundendaten.',
    },
    reason: {
      en: 'People record what counts for them.',
      de: 'Erfasst wird, was für einen selbst zählt.',
    },
  },
  {
    slug: 'consent',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Consent to contact, disclosure and deletion are run from the system.',
      de: 'Kontakteinwilligung, Auskunft und Löschung laufen über das System.',
    },
    reason: {
      en: 'One view of the customer is also one duty to disclose it.',
      de: 'Eine Sicht auf den Kunden ist auch eine Auskunftspflicht.',
    },
  },
  {
    slug: 'crm-training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Each role practises its own daily cases in the system before the start.',
      de: 'Jede Rolle übt vor dem Start ihre eigenen Alltagsfälle im System.',
    },
    reason: {
      en: 'Adoption is won or lost in the first two weeks.',
      de: 'Die Annahme entscheidet sich in den ersten zwei Wochen.',
    },
  },
])
