import type { ProblemCode } from './problem.ts'

/** What to do about each problem, for the page behind its `type`. */
export const PROBLEM_HELP: Record<ProblemCode, string> = {
  malformed_json: 'The body could not be parsed. Check it with a JSON validator; nothing was written.',
  invalid_encoding: 'Send text as UTF-8. A file in another encoding must be converted, or its encoding named.',
  invalid_parameter:
    'A path part, query parameter or header is missing, unknown, repeated or malformed. `errors` names it.',
  invalid_cursor:
    'Take `next_cursor` from the page before and keep the same `sort`. A cursor does not fit another sort.',
  unauthenticated:
    'The session has ended or the API key is wrong, expired or revoked. Sign in again or use another key.',
  forbidden:
    'You may see this, but your role or the scopes of your key do not allow the action. `detail` names the permission.',
  csrf: 'A write that is signed in by cookie needs the header `x-bearing-csrf: 1`. API keys do not need it.',
  client_suspended: 'The consultancy has suspended the client organization. Its data are kept; ask the consultancy.',
  not_found: 'There is nothing here, or you have no access. The two look the same on purpose.',
  method_not_allowed: '`Allow` lists the methods of this address. Look it up in the API reference.',
  conflict: 'The record is in a state that does not allow this action. Load it again and look at its state.',
  duplicate:
    'Another record holds a value that must be unique, such as an external id. Change the value or edit the other record. Where that one is deleted, `restoration` is the address that brings it back.',
  in_use: 'Other records refer to this one. Change or delete those first.',
  idempotency_mismatch:
    'Keys are remembered for 24 hours with the request they came with. Use a new key for each new request.',
  field_conflict:
    '`conflicts` names each field with what stands there now. Decide for each, then send your change with the new ETag.',
  requirement_ended:
    'It was adopted, merged, split, deferred or rejected before. Look at its receipt; a deferred one can be resumed.',
  merge_cycle: 'A requirement cannot be merged into itself, nor into one that was merged into it. Choose another one.',
  version_frozen:
    'Only a draft can be edited. Withdraw the version from review, or make a new draft from it and change that.',
  stale_base:
    'The draft was made from a version that is no longer in force. Rebase it: your changes are merged onto the newer version.',
  hash_mismatch:
    'What you read is not what would be approved. Read the version again and send the hash that it has now.',
  import_edited: 'Undoing the import would overwrite what people did since. `errors` names the records.',
  gone: 'This was here and has expired or been used.',
  stale_version: 'Load the record again, look at what changed, and send your change with the new ETag.',
  too_large: 'Make the request smaller: split the file or send fewer records.',
  unsupported_media_type: 'Send JSON as `application/json` and files as `multipart/form-data`.',
  invalid_body: '`errors` lists each field as a JSON pointer with what is wrong. Nothing was written.',
  invalid_file:
    'The file is damaged, of another type than its content says, or over a limit. `detail` says which. Nothing was written.',
  import_refused:
    '`errors` lists the rows and columns that were refused. Nothing was written. Mend the rows, or ask for them to be skipped.',
  precondition_required:
    'Read the record first and send its ETag as `If-Match`, so that no change of somebody else is lost.',
  rate_limited:
    'Wait for the seconds of `Retry-After`. The limits are in `RateLimit-Policy`, what is left of them in `RateLimit`.',
  internal: 'This is our fault. Give the request id to whoever operates Bearing.',
  database_full: 'Nothing was written. Whoever operates Bearing must add space.',
  unavailable: 'Try again after `Retry-After`. A write sent again with the same Idempotency-Key happens once.',
}
