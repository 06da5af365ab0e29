import { CDO, CEO, HR_CONTRIBUTOR, LUKAS, PROJECT_LEAD } from '../people.ts'
import type { CommentSeed, DismissalSeed, StatusSeed } from '../types.ts'

export const COMMENTS: readonly CommentSeed[] = [
  {
    project: 'T05',
    author: LUKAS,
    body: 'Reported green for three months while 61 percent of the scope has cost 89 percent of the budget. I ask for a review with Kesselring before the trade fair, not after it.',
  },
  {
    project: 'T05',
    author: CEO,
    body: 'I have promised this service to four customers. Please bring to the next forum what we can show in spring and what we cannot.',
  },
  {
    project: 'T05',
    author: CDO,
    body: 'Agreed. Metering and alarms will be there, billing by running hour will not. I will have the forecast redone by Friday.',
  },
  {
    project: 'T03',
    author: PROJECT_LEAD,
    body: 'The message loss only shows above 40 bookings a minute. Kesselring can reproduce it since Tuesday; the patch is promised in two weeks.',
  },
  {
    project: 'T04',
    author: HR_CONTRIBUTOR,
    body: 'We can train 44 percent of the operators before the start. If hall 5 starts six weeks after hall 2, every shift is trained in time.',
  },
  {
    project: 'T04',
    author: CDO,
    body: 'Bernd Wiechert will check whether the shutdown of hall 5 can move. Decision in the portfolio forum.',
  },
  {
    project: 'T15',
    author: LUKAS,
    body: 'Not one causal link is recorded here, yet robots cross walkways in two shifts. Works safety, the route rules and the tasks of the tugger drivers come to mind first.',
  },
  {
    project: 'A13',
    author: LUKAS,
    body: 'Purchasing and Legal wait for each other: risk classes need terms, terms need risk classes. One joint workshop would free five projects.',
  },
  {
    project: 'T11',
    author: CDO,
    body: 'Two months ago we nearly stopped this one. Taking quoting out and a fixed price for the rest brought it back; let us remember that for Connected Drive.',
  },
]

export const DISMISSALS: readonly DismissalSeed[] = [
  {
    project: 'T14',
    unit: 'HR',
    artefact: 'training_plan',
    author: PROJECT_LEAD,
    reason: 'Eight people in IT run the zones, and all of them took the vendor course in the first month.',
  },
  {
    project: 'T12',
    unit: 'LEG',
    artefact: 'process',
    author: CDO,
    reason: 'The cameras judge parts, not people; the workplace is masked in the picture, as Legal has confirmed.',
  },
]

export const STATUS_REPORTS: readonly StatusSeed[] = [
  {
    project: 'T02',
    author: PROJECT_LEAD,
    reported_confidence: 'green',
    confidence_note:
      'First 22 machines of hall 3 report. One gear drive was changed twelve days before it would have failed.',
  },
  {
    project: 'T09',
    author: CDO,
    reported_confidence: 'amber',
    confidence_note: 'Platform on time, rules nine weeks late: we open the catalogue for three cost centres only.',
  },
]
