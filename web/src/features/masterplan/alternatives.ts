import type { Alternative } from '../../../../shared/domain/vocabulary/index.ts'

/** `ALT-1`: what stands before the explanation of an alternative. */
export const shortAlternative = (alternative: Alternative): string => alternative.replace('alt_', 'ALT-')
