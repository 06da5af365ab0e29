import type { ClientRole, ConsultancyRole, Language } from '../../shared/domain/vocabulary/index.ts'

/** Who acts. Every write is audited with it. */
export type Actor =
  | { kind: 'person'; id: string; name: string; email: string; language: Language; session_id: string }
  | { kind: 'api_key'; id: string; name: string }
  | { kind: 'job'; id: string; name: string }

/** How an actor came to reach a client or consultancy; null where it does not apply. */
export type Standing = { client_role: ClientRole | null; consultancy_role: ConsultancyRole | null }
