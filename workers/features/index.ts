import { loadOnce } from '../../shared/load-once.ts'
import type { Endpoint } from '../http/endpoint.ts'

const LOADERS = {
  setup: async (): Promise<readonly Endpoint[]> => (await import('./setup/index.ts')).setupEndpoints,
  me: async (): Promise<readonly Endpoint[]> => (await import('./me/index.ts')).meEndpoints,
  consultancies: async (): Promise<readonly Endpoint[]> =>
    (await import('./consultancies/index.ts')).consultancyEndpoints,
  clients: async (): Promise<readonly Endpoint[]> => (await import('./clients/index.ts')).clientEndpoints,
  members: async (): Promise<readonly Endpoint[]> => (await import('./members/index.ts')).memberEndpoints,
  people: async (): Promise<readonly Endpoint[]> => (await import('./people/index.ts')).peopleEndpoints,
  invitations: async (): Promise<readonly Endpoint[]> => (await import('./invitations/index.ts')).invitationEndpoints,
  'api-keys': async (): Promise<readonly Endpoint[]> => (await import('./api-keys/index.ts')).apiKeyEndpoints,
  audit: async (): Promise<readonly Endpoint[]> => (await import('./audit/index.ts')).auditEndpoints,
  units: async (): Promise<readonly Endpoint[]> => (await import('./units/index.ts')).unitEndpoints,
  projects: async (): Promise<readonly Endpoint[]> => (await import('./projects/index.ts')).projectEndpoints,
  'causal-links': async (): Promise<readonly Endpoint[]> =>
    (await import('./causal-links/index.ts')).causalLinkEndpoints,
  vendors: async (): Promise<readonly Endpoint[]> => (await import('./vendors/index.ts')).vendorEndpoints,
  contracts: async (): Promise<readonly Endpoint[]> => (await import('./contracts/index.ts')).contractEndpoints,
  portfolio: async (): Promise<readonly Endpoint[]> => (await import('./portfolio/index.ts')).portfolioEndpoints,
  'causal-link-suggestions': async (): Promise<readonly Endpoint[]> =>
    (await import('./causal-link-suggestions/index.ts')).suggestionEndpoints,
  comments: async (): Promise<readonly Endpoint[]> => (await import('./comments/index.ts')).commentEndpoints,
  history: async (): Promise<readonly Endpoint[]> => (await import('./history/index.ts')).historyEndpoints,
  'saved-views': async (): Promise<readonly Endpoint[]> => (await import('./saved-views/index.ts')).savedViewEndpoints,
  reports: async (): Promise<readonly Endpoint[]> => (await import('./reports/index.ts')).reportEndpoints,
  fleet: async (): Promise<readonly Endpoint[]> => (await import('./fleet/index.ts')).fleetEndpoints,
  imports: async (): Promise<readonly Endpoint[]> => (await import('./imports/index.ts')).importEndpoints,
  'fleet-imports': async (): Promise<readonly Endpoint[]> =>
    (await import('./fleet-imports/index.ts')).fleetImportEndpoints,
  exports: async (): Promise<readonly Endpoint[]> => (await import('./exports/index.ts')).exportEndpoints,
  objectives: async (): Promise<readonly Endpoint[]> => (await import('./objectives/index.ts')).objectiveEndpoints,
  'key-results': async (): Promise<readonly Endpoint[]> => (await import('./key-results/index.ts')).keyResultEndpoints,
  'alignment-map': async (): Promise<readonly Endpoint[]> =>
    (await import('./alignment-map/index.ts')).alignmentMapEndpoints,
  search: async (): Promise<readonly Endpoint[]> => (await import('./search/index.ts')).searchEndpoints,
  notifications: async (): Promise<readonly Endpoint[]> =>
    (await import('./notifications/index.ts')).notificationEndpoints,
  activity: async (): Promise<readonly Endpoint[]> => (await import('./activity/index.ts')).activityEndpoints,
  'masterplan-versions': async (): Promise<readonly Endpoint[]> =>
    (await import('./masterplan-versions/index.ts')).masterplanVersionEndpoints,
  initiatives: async (): Promise<readonly Endpoint[]> => (await import('./initiatives/index.ts')).initiativeEndpoints,
  'masterplan-settings': async (): Promise<readonly Endpoint[]> =>
    (await import('./masterplan-settings/index.ts')).masterplanSettingsEndpoints,
  requirements: async (): Promise<readonly Endpoint[]> =>
    (await import('./requirements/index.ts')).requirementEndpoints,
  unification: async (): Promise<readonly Endpoint[]> => (await import('./unification/index.ts')).unificationEndpoints,
  attachments: async (): Promise<readonly Endpoint[]> => (await import('./attachments/index.ts')).attachmentEndpoints,
  'requirement-documents': async (): Promise<readonly Endpoint[]> =>
    (await import('./requirement-documents/index.ts')).requirementDocumentEndpoints,
}

/**
 * Every feature of `/api/v1`. A feature is loaded when one of its addresses is first asked for: making the schemas of all of
 * them would take most of the Worker's start-up. `npm run generate` writes their addresses into `routes.gen.ts`.
 */
export const FEATURES = Object.fromEntries(
  Object.entries(LOADERS).map(([name, load]) => [name, loadOnce(load)]),
) as typeof LOADERS
export type Feature = keyof typeof LOADERS

/** The endpoints of all features: what the OpenAPI document and the suites over all routes start from. */
export const allEndpoints = async (): Promise<Endpoint[]> =>
  (await Promise.all(Object.values(FEATURES).map((load) => load()))).flat()
