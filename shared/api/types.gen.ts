// Made from openapi.json by `npm run generate`; do not edit.

export interface paths {
    "/clients/{client}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client organization
         * @description Permission `client:read`.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a client organization
         * @description Its name and external id need `clients:write` of the consultancy too: by them an import for all clients finds it.
         *
         *     Permission `client:write`.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/clients/{client}/alignment-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which initiatives serve which objective in which unit, and what has no counterpart
         * @description Of the version in force, else of the newest, unless one is named. Needs `objectives:read`, `units:read` and `requirements:read` too.
         *
         *     Permission `masterplan:read`.
         */
        get: operations["getAlignmentMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys of the client organization
         * @description Permission `api_keys:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key for the client organization
         * @description The secret is answered once and stored as a hash. A key carries only permissions that you hold yourself, and only people make keys. A repeated Idempotency-Key answers the key without its secret: if the first answer was lost, revoke that key and make another.
         *
         *     Permission `api_keys:write`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/api-keys/{api_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key of the client organization
         * @description Counts from the next request on. Revoking again changes nothing.
         *
         *     Permission `api_keys:write`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what in the client organization, newest first
         * @description Its records, and its people, invitations, API keys and settings: those that you may read yourself. Long records make shorter pages.
         *
         *     Permission `audit:read`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-link-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the administrative changes that the playbook expects and nobody has linked yet
         * @description By project, rule and unit. For technology projects that have a category and are neither completed nor cancelled. Needs `projects:read` and `units:read` too.
         *
         *     Permission `causal_links:read`.
         */
        get: operations["listCausalLinkSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-link-suggestions/{suggestion}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a suggestion: it becomes a confirmed causal link
         * @description Deleting the link brings the suggestion back. Needs `projects:read` and `units:read` too.
         *
         *     Permission `causal_links:write`.
         */
        post: operations["acceptCausalLinkSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-link-suggestions/{suggestion}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a suggestion with a reason: it becomes a dismissed causal link and does not come back
         * @description Deleting the link brings the suggestion back. Needs `projects:read` and `units:read` too.
         *
         *     Permission `causal_links:write`.
         */
        post: operations["dismissCausalLinkSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-link-suggestions/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept up to 200 suggestions: all of them or none
         * @description Needs `projects:read` and `units:read` too.
         *
         *     Permission `causal_links:write`.
         */
        post: operations["acceptCausalLinkSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List causal links
         * @description Permission `causal_links:read`.
         */
        get: operations["listCausalLinks"];
        put?: never;
        /**
         * Create a causal link
         * @description Permission `causal_links:write`.
         */
        post: operations["createCausalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-links/{causal_link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the causal links
         * @description Permission `causal_links:read`.
         */
        get: operations["getCausalLink"];
        put?: never;
        post?: never;
        /**
         * Delete one of the causal links
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `causal_links:write`.
         */
        delete: operations["deleteCausalLink"];
        options?: never;
        head?: never;
        /**
         * Change one of the causal links
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `causal_links:write`.
         */
        patch: operations["updateCausalLink"];
        trace?: never;
    };
    "/clients/{client}/causal-links/{causal_link}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the causal links
         * @description Oldest first. Needs `causal_links:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listCausalLinkComments"];
        put?: never;
        /**
         * Comment on one of the causal links
         * @description Needs `causal_links:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createCausalLinkComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-links/{causal_link}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the causal links
         * @description Newest first; also of a deleted record.
         *
         *     Permission `causal_links:read`.
         */
        get: operations["listCausalLinkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/causal-links/{causal_link}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the causal links after a delete
         * @description Permission `causal_links:write`.
         */
        post: operations["restoreCausalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete your own comment, or any as an admin of the client
         * @description The comment can be brought back at its `restoration`.
         *
         *     Permission `comments:write`.
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /**
         * Change your own comment
         * @description Permission `comments:write`.
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/clients/{client}/comments/{comment}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back your own comment, or any as an admin of the client
         * @description Permission `comments:write`.
         */
        post: operations["restoreComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/contract-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active contracts whose notice date comes near or has passed
         * @description Earliest notice first. Needs `vendors:read` too.
         *
         *     Permission `contracts:read`.
         */
        get: operations["listContractRenewals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * @description Permission `contracts:read`.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Create a contract
         * @description Permission `contracts:write`.
         */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/contracts/{contract}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the contracts
         * @description Permission `contracts:read`.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        /**
         * Delete one of the contracts
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `contracts:write`.
         */
        delete: operations["deleteContract"];
        options?: never;
        head?: never;
        /**
         * Change one of the contracts
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `contracts:write`.
         */
        patch: operations["updateContract"];
        trace?: never;
    };
    "/clients/{client}/contracts/{contract}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the contracts
         * @description Oldest first. Needs `contracts:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listContractComments"];
        put?: never;
        /**
         * Comment on one of the contracts
         * @description Needs `contracts:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createContractComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/contracts/{contract}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the contracts
         * @description Newest first; also of a deleted record.
         *
         *     Permission `contracts:read`.
         */
        get: operations["listContractHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/contracts/{contract}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the contracts after a delete
         * @description Permission `contracts:write`.
         */
        post: operations["restoreContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/exports/causal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export causal links as CSV or XLSX
         * @description A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id.
         *
         *     Permission `causal_links:read`.
         */
        get: operations["exportCausalLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/exports/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export contracts as CSV or XLSX
         * @description A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id.
         *
         *     Permission `contracts:read`.
         */
        get: operations["exportContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/exports/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export projects as CSV or XLSX
         * @description A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id. A project has one row for each year of its budget. An import takes 30,000 rows and 10 MiB: 10,000 projects with three years each fit as XLSX; export more than that in parts, by filter.
         *
         *     Permission `projects:read`.
         */
        get: operations["exportProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/exports/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export units as CSV or XLSX
         * @description A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id.
         *
         *     Permission `units:read`.
         */
        get: operations["exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/exports/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export vendors as CSV or XLSX
         * @description A file that an import takes back unchanged, safe to open in a spreadsheet program. Takes the filters of the list. What records refer to is named where the caller may read it, else given by id.
         *
         *     Permission `vendors:read`.
         */
        get: operations["exportVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Permission `imports:read`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a CSV or XLSX file
         * @description All or nothing, in one transaction. Records are found again by Bearing id, external id or name, so the same file imported again changes nothing. Also needs read and write on the table and read on those that it refers to.
         *
         *     Permission `imports:write`.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import with its refused rows
         * @description Also needs read on the table: refused rows show what stood in their cells.
         *
         *     Permission `imports:read`.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/imports/{import}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an import
         * @description What the import created is deleted, what it changed is as it was before. Refused with `import_edited`, naming the records, when some were changed since or are in use; an import is undone once. To undo several, begin with the newest.
         *
         *     Permission `imports:write`.
         */
        post: operations["revertImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look into a file and see what importing it would do
         * @description Answers columns and first rows, a guess of the mapping with its reasons, and the plan under the given mapping (or the guess). Also needs read and write on the table and read on those that it refers to.
         *
         *     Permission `imports:write`.
         */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations to the client organization that wait for an answer
         * @description Invitations that were neither accepted nor withdrawn; those past `expires_at` can no longer be accepted.
         *
         *     Permission `people:read`.
         */
        get: operations["listPersonInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation to the client organization
         * @description The link in the mail stops working at once.
         *
         *     Permission `people:write`.
         */
        delete: operations["withdrawPersonInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/key-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List key results
         * @description Permission `objectives:read`.
         */
        get: operations["listKeyResults"];
        put?: never;
        /**
         * Create a key result
         * @description Permission `objectives:write`.
         */
        post: operations["createKeyResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/key-results/{key_result}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the key results
         * @description Permission `objectives:read`.
         */
        get: operations["getKeyResult"];
        put?: never;
        post?: never;
        /**
         * Delete one of the key results
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `objectives:write`.
         */
        delete: operations["deleteKeyResult"];
        options?: never;
        head?: never;
        /**
         * Change one of the key results
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `objectives:write`.
         */
        patch: operations["updateKeyResult"];
        trace?: never;
    };
    "/clients/{client}/key-results/{key_result}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the key results after a delete
         * @description Permission `objectives:write`.
         */
        post: operations["restoreKeyResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/masterplan-versions/{masterplan_version}/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the initiatives of a version of the masterplan
         * @description Permission `masterplan:read`.
         */
        get: operations["listInitiatives"];
        put?: never;
        /**
         * Add an initiative to a draft of the masterplan
         * @description Permission `masterplan:write`.
         */
        post: operations["createInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/masterplan-versions/{masterplan_version}/initiatives/{initiative}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an initiative as a version of the masterplan has it
         * @description Permission `masterplan:read`.
         */
        get: operations["getInitiative"];
        put?: never;
        post?: never;
        /**
         * Take an initiative out of a draft
         * @description It can be brought back at its `restoration`. Requirements that only it had adopted are reopened, and do not come back with it.
         *
         *     Permission `masterplan:write`.
         */
        delete: operations["deleteInitiative"];
        options?: never;
        head?: never;
        /**
         * Change an initiative of a draft
         * @description Several people may edit one initiative: a change is refused as `field_conflict` only when somebody else changed one of its fields since the version in `If-Match`. Requirements that are taken out of it and that no other version holds are reopened.
         *
         *     Permission `masterplan:write`.
         */
        patch: operations["updateInitiative"];
        trace?: never;
    };
    "/clients/{client}/masterplan-versions/{masterplan_version}/initiatives/{initiative}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an initiative back into a draft
         * @description Requirements that were adopted elsewhere or reopened since do not come back with it.
         *
         *     Permission `masterplan:write`.
         */
        post: operations["restoreInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objectives
         * @description Permission `objectives:read`.
         */
        get: operations["listObjectives"];
        put?: never;
        /**
         * Create a objective
         * @description Permission `objectives:write`.
         */
        post: operations["createObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/objectives/{objective}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the objectives
         * @description Permission `objectives:read`.
         */
        get: operations["getObjective"];
        put?: never;
        post?: never;
        /**
         * Delete one of the objectives
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `objectives:write`.
         */
        delete: operations["deleteObjective"];
        options?: never;
        head?: never;
        /**
         * Change one of the objectives
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `objectives:write`.
         */
        patch: operations["updateObjective"];
        trace?: never;
    };
    "/clients/{client}/objectives/{objective}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the objectives
         * @description Oldest first. Needs `objectives:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listObjectiveComments"];
        put?: never;
        /**
         * Comment on one of the objectives
         * @description Needs `objectives:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createObjectiveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/objectives/{objective}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the objectives
         * @description Newest first; also of a deleted record.
         *
         *     Permission `objectives:read`.
         */
        get: operations["listObjectiveHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/objectives/{objective}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the objectives after a delete
         * @description Permission `objectives:write`.
         */
        post: operations["restoreObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of the client organization
         * @description Its own people; members of the consultancy reach it by their own roles and are not listed.
         *
         *     Permission `people:read`.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Invite somebody to the client organization by mail
         * @description Answers the invitation; the person is there once it is accepted. Inviting the same address again sends a fresh link and makes the older one useless.
         *
         *     Permission `people:write`.
         */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a person from the client organization
         * @description Counts from their next request on; their places elsewhere stay. Invitations that they sent and that still wait are withdrawn. API keys of this client that they made are revoked, unless they may make keys here as a member of the consultancy.
         *
         *     Permission `people:write`.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /**
         * Change the role of a person in the client organization
         * @description Counts from their next request on. Invitations that they sent and that still wait are withdrawn; API keys that the new role could not make are revoked.
         *
         *     Permission `people:write`.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/clients/{client}/portfolio/causal-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Both tracks as a graph: units, projects and the causal links between them
         * @description At most 2000 links and 2500 projects; `truncated` says when there are more. Projects without a link are on it too. Needs `projects:read` and `units:read` as well.
         *
         *     Permission `causal_links:read`.
         */
        get: operations["getCausalMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/portfolio/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which technology projects have administrative coverage, and in which units it is missing
         * @description `data` pages through the technology projects that match; `units` and `portfolio` are about all of them. Needs `projects:read` and `units:read` too.
         *
         *     Permission `causal_links:read`.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/portfolio/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judge the portfolio as it is now
         * @description Computed from the records at the moment of the request: state and score with their reasons, counts, money, coverage and the worst projects. Needs `causal_links:read` and `units:read` too.
         *
         *     Permission `projects:read`.
         */
        get: operations["getPortfolioHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/portfolio/project-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of every project by id, in one compact answer
         * @description For a table of the whole portfolio: about 50 bytes a project, so that 10,000 projects come in one answer.
         *
         *     Permission `projects:read`.
         */
        get: operations["listProjectHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Permission `projects:read`.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Permission `projects:write`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the projects
         * @description Permission `projects:read`.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete one of the projects
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `projects:write`.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change one of the projects
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `projects:write`.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/clients/{client}/projects/{project}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the projects
         * @description Oldest first. Needs `projects:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listProjectComments"];
        put?: never;
        /**
         * Comment on one of the projects
         * @description Needs `projects:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createProjectComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/projects/{project}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judge one project, with the inputs and the rule behind every finding
         * @description Permission `projects:read`.
         */
        get: operations["getProjectHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/projects/{project}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the projects
         * @description Newest first; also of a deleted record.
         *
         *     Permission `projects:read`.
         */
        get: operations["listProjectHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/projects/{project}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the projects after a delete
         * @description Permission `projects:write`.
         */
        post: operations["restoreProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/report-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the thresholds by which the health of this client is judged
         * @description Permission `report_settings:read`.
         */
        get: operations["getReportSettings"];
        /**
         * Set the thresholds by which the health of this client is judged
         * @description Thresholds that are left out go back to their defaults. Reports that were made keep the thresholds they were made by.
         *
         *     Permission `report_settings:write`.
         */
        put: operations["putReportSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/report-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report subscriptions
         * @description Permission `report_settings:read`.
         */
        get: operations["listReportSubscriptions"];
        put?: never;
        /**
         * Create a report subscription
         * @description Permission `report_settings:write`.
         */
        post: operations["createReportSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/report-subscriptions/{report_subscription}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the report subscriptions
         * @description Permission `report_settings:read`.
         */
        get: operations["getReportSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete one of the report subscriptions
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `report_settings:write`.
         */
        delete: operations["deleteReportSubscription"];
        options?: never;
        head?: never;
        /**
         * Change one of the report subscriptions
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `report_settings:write`.
         */
        patch: operations["updateReportSubscription"];
        trace?: never;
    };
    "/clients/{client}/report-subscriptions/{report_subscription}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the report subscriptions after a delete
         * @description Permission `report_settings:write`.
         */
        post: operations["restoreReportSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the health reports, the newest first
         * @description Permission `reports:read`.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Make a health report now
         * @description Judges the portfolio as it is recorded now, by the day given. Every call without an Idempotency-Key makes one.
         *
         *     Permission `reports:write`.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a health report
         * @description The content never changes; the ETag is its hash. Neighbours and trend come with it as they are now.
         *
         *     Permission `reports:read`.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/reports/{report}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a health report as its subscribers get it by mail
         * @description Permission `reports:read`.
         */
        get: operations["getReportMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own saved views and those that are shared
         * @description Permission `saved_views:read`.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Save a view
         * @description A shared one needs `projects:write` too.
         *
         *     Permission `saved_views:write`.
         */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/saved-views/{saved_view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete your own saved view, or a shared one as an admin of the client
         * @description A shared one needs `projects:write` too. The view can be brought back at its `restoration`.
         *
         *     Permission `saved_views:write`.
         */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        /**
         * Change your own saved view, or a shared one as an admin of the client
         * @description Sharing it, and changing one that is shared, needs `projects:write` too.
         *
         *     Permission `saved_views:write`.
         */
        patch: operations["updateSavedView"];
        trace?: never;
    };
    "/clients/{client}/saved-views/{saved_view}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back a saved view that you may delete
         * @description Permission `saved_views:write`.
         */
        post: operations["restoreSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records of the client by their words, the best first
         * @description Every word must be there, in any order; the last may be the beginning of one. Accents and case do not matter. Only what you may read is found, and nothing that is deleted.
         *
         *     Permission `client:read`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend a client organization: its own people and keys are refused
         * @description Idempotency-Keys that were used in it until then are forgotten.
         *
         *     Permission `clients:write`.
         */
        put: operations["suspendClient"];
        post?: never;
        /**
         * Lift the suspension
         * @description Permission `clients:write`.
         */
        delete: operations["resumeClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description Permission `units:read`.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Create a unit
         * @description Permission `units:write`.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the units
         * @description Permission `units:read`.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * Delete one of the units
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `units:write`.
         */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /**
         * Change one of the units
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `units:write`.
         */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/clients/{client}/units/{unit}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the units
         * @description Oldest first. Needs `units:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listUnitComments"];
        put?: never;
        /**
         * Comment on one of the units
         * @description Needs `units:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createUnitComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the units
         * @description Newest first; also of a deleted record.
         *
         *     Permission `units:read`.
         */
        get: operations["listUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/units/{unit}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the units after a delete
         * @description Permission `units:write`.
         */
        post: operations["restoreUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendor-concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the client depends on few vendors, by contract value and by what projects spent
         * @description Needs `contracts:read` and `projects:read` too.
         *
         *     Permission `vendors:read`.
         */
        get: operations["getVendorConcentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendor-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What every vendor steers, earns and risks, by id, in one compact answer
         * @description For a register of all vendors. Needs `contracts:read` and `projects:read` too.
         *
         *     Permission `vendors:read`.
         */
        get: operations["listVendorFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description Permission `vendors:read`.
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Create a vendor
         * @description Permission `vendors:write`.
         */
        post: operations["createVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendors/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the vendors
         * @description Permission `vendors:read`.
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        /**
         * Delete one of the vendors
         * @description The record can be brought back at its `restoration`.
         *
         *     Permission `vendors:write`.
         */
        delete: operations["deleteVendor"];
        options?: never;
        head?: never;
        /**
         * Change one of the vendors
         * @description Fields that are left out keep their value; null empties a field that may be empty.
         *
         *     Permission `vendors:write`.
         */
        patch: operations["updateVendor"];
        trace?: never;
    };
    "/clients/{client}/vendors/{vendor}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about one of the vendors
         * @description Oldest first. Needs `vendors:read` too.
         *
         *     Permission `comments:read`.
         */
        get: operations["listVendorComments"];
        put?: never;
        /**
         * Comment on one of the vendors
         * @description Needs `vendors:read` too.
         *
         *     Permission `comments:write`.
         */
        post: operations["createVendorComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendors/{vendor}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what in one of the vendors
         * @description Newest first; also of a deleted record.
         *
         *     Permission `vendors:read`.
         */
        get: operations["listVendorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendors/{vendor}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back one of the vendors after a delete
         * @description Permission `vendors:write`.
         */
        post: operations["restoreVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}/vendors/{vendor}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One vendor: the projects that it steers and how they fare, contracts, spend by year and share
         * @description Needs `contracts:read`, `projects:read` and `units:read` too.
         *
         *     Permission `vendors:read`.
         */
        get: operations["getVendorSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a consultancy
         * @description Permission `consultancy:read`.
         */
        get: operations["getConsultancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a consultancy
         * @description Permission `consultancy:write`.
         */
        patch: operations["updateConsultancy"];
        trace?: never;
    };
    "/consultancies/{consultancy}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys of the consultancy
         * @description Permission `consultancy_keys:read`.
         */
        get: operations["listConsultancyApiKeys"];
        put?: never;
        /**
         * Make an API key for the consultancy and all of its clients
         * @description The secret is answered once and stored as a hash. A key carries only permissions that you hold yourself, and only people make keys. A repeated Idempotency-Key answers the key without its secret: if the first answer was lost, revoke that key and make another.
         *
         *     Permission `consultancy_keys:write`.
         */
        post: operations["createConsultancyApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/api-keys/{api_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key of the consultancy
         * @description Counts from the next request on. Revoking again changes nothing.
         *
         *     Permission `consultancy_keys:write`.
         */
        delete: operations["revokeConsultancyApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what in the consultancy, newest first
         * @description Members, assignments, invitations, API keys, clients and the people of clients. What happens to the records of a client is in the audit of that client. Only what you may read yourself is told of.
         *
         *     Permission `consultancy_audit:read`.
         */
        get: operations["listConsultancyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the client organizations that you reach
         * @description Permission `clients:read`.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a client organization with a database of its own
         * @description Permission `fleet:write`.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All clients that you reach, each with the headline of its last report
         * @description Made from snapshots: no client's database is opened. `health` sorts the worst first. The summary is over all clients that you reach, whatever the filters say, and comes with the first page only.
         *
         *     Permission `fleet:read`.
         */
        get: operations["listFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the imports into many client organizations
         * @description Permission `fleet_imports:read`.
         */
        get: operations["listFleetImports"];
        put?: never;
        /**
         * Import one file into many client organizations
         * @description The field `client` names the client organization of each row, by name or external id. Everything is planned first; with `on_error: refuse_all` one refused row refuses the whole file before anything is written. Then each client is committed in a transaction of its own, so a failure half way leaves some clients imported and others not: `complete` is false, each client says what became of it, and sending the same file again completes it without doubling anything. Also needs the permissions of an import in each client, and `fleet:write` to create clients.
         *
         *     Permission `fleet_imports:write`.
         */
        post: operations["createFleetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/imports/{fleet_import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import into many client organizations, with its clients
         * @description Permission `fleet_imports:read`.
         */
        get: operations["getFleetImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/imports/{fleet_import}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an import in all its client organizations
         * @description Undoes the part of each client in a transaction of its own, as the import of one client is undone. Where records were changed since or are in use, that client stays as it is and `records` names them. Clients that the import created are removed again with `fleet:write`, if they are empty and nobody was given access. Asked again, it does what is left, so a lost answer is no loss. Also needs the permissions of an import in each client.
         *
         *     Permission `fleet_imports:write`.
         */
        post: operations["revertFleetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations to the consultancy that wait for an answer
         * @description Invitations that were neither accepted nor withdrawn; those past `expires_at` can no longer be accepted.
         *
         *     Permission `members:read`.
         */
        get: operations["listMemberInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation to the consultancy
         * @description The link in the mail stops working at once.
         *
         *     Permission `members:write`.
         */
        delete: operations["withdrawMemberInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the consultancy with the clients they are assigned to
         * @description Permission `members:read`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite somebody to the consultancy by mail
         * @description Answers the invitation; the member is there once it is accepted. Inviting the same address again sends a fresh link and makes the older one useless.
         *
         *     Permission `members:write`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member from the consultancy
         * @description Counts from their next request on. Their assignments end, their waiting invitations are withdrawn, and API keys that they made are revoked, except where a place of their own in the client lets them make keys. The last owner stays.
         *
         *     Permission `members:write`.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change the role of a member
         * @description Counts from their next request on. The last owner keeps the role. Invitations that they sent and that still wait are withdrawn; API keys that the new role could not make are revoked.
         *
         *     Permission `members:write`.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/consultancies/{consultancy}/members/{member}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the clients that a member is assigned to
         * @description API keys that a consultant made for clients that they lose are revoked.
         *
         *     Permission `members:write`.
         */
        put: operations["assignMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/report-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a health report of every active client that you reach
         * @description The reports are made in the background; ask for the progress at the Location.
         *
         *     Permission `fleet:write`.
         */
        post: operations["startReportRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultancies/{consultancy}/report-runs/{run_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a run of reports is, over the clients that you reach
         * @description Knows runs on demand and those of the schedule, for instance `weekly:2026-W47`.
         *
         *     Permission `fleet:read`.
         */
        get: operations["getReportRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invitation is about, for whoever holds its link
         * @description 410 once it was accepted, withdrawn or has expired.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Works once. A new person gives a name and a password. Where somebody with the address exists already, the call must carry their session: sign in first, then accept with an empty body. The holder of a link alone can therefore never act for an existing person.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are, and which consultancies and clients you reach
         * @description Who you are, and which consultancies and clients you reach
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your name or language
         * @description Change your name or language
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/me/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to your account
         * @description Sign-in and sign-out, sessions that you ended, new passwords and changes of name or language, newest first. `before` and `after` tell the sessions that ended and began.
         */
        get: operations["listMyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a subscription with the link of a mail
         * @description Also what mail programs call for one-click unsubscription (RFC 8058). Repeating it changes nothing.
         */
        post: operations["unsubscribeFromReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a consultancy with its first owner
         * @description For whoever operates Bearing: it needs the set-up token of the installation, and is 404 without one.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedInvitation: {
            client_id: string | null;
            consultancy_id: string;
            email: string;
            person_id: string;
        };
        AlignmentMap: {
            /** @description Where something stands; requirements are those that wait or were adopted. */
            cells: {
                initiative_ids: string[];
                objective_id: string;
                requirements: number;
                unit_id: string;
            }[];
            initiatives: {
                /** @enum {string} */
                alternative: "alt_1" | "alt_2" | "alt_3";
                code: string;
                id: string;
                name: string;
            }[];
            objectives: {
                id: string;
                key_results: number;
                name: string;
                /** @description Mean of the key results, 0 to 1; null where none can be judged. */
                progress: number | null;
                /** @enum {string} */
                state: "active" | "achieved" | "abandoned";
            }[];
            /** @description What has no counterpart, on every side. */
            orphans: {
                initiatives_without_objective: string[];
                initiatives_without_unit: string[];
                /** @description Active objectives that no initiative serves. */
                objective_ids: string[];
                /** @description Requirements without an objective: the first 200. */
                requirements: {
                    id: string;
                    number: number;
                    statement: string;
                    unit_id: string;
                }[];
                requirements_total: number;
                /** @description Units in which, and below which, no initiative works. */
                unit_ids: string[];
            };
            units: {
                id: string;
                name: string;
                parent_id: string | null;
            }[];
            /** @description The version whose initiatives these are; null while there is no plan. */
            version: {
                id: string;
                number: number;
                /** @enum {string} */
                state: "draft" | "in_review" | "approved" | "in_force" | "superseded";
                title: string;
            } | null;
        };
        ApiKey: {
            /** @description Null: a key of the consultancy, for all of its clients. */
            client_id: string | null;
            consultancy_id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            created_by: string;
            created_by_name: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at: number | null;
            id: string;
            /**
             * @description To the minute.
             * @example 1790000000000
             */
            last_used_at: number | null;
            name: string;
            /** @description The first eight characters, to tell keys apart. */
            prefix: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            revoked_at: number | null;
            scopes: string[];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        AuditEntry: {
            action: string;
            actor_id: string;
            /** @enum {string} */
            actor_kind: "person" | "api_key" | "job";
            /** @description As it was when it happened. */
            actor_name: string;
            /** @description The record after the change, or null. */
            after?: unknown;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            at: number;
            /** @description The record before the change, or null. */
            before?: unknown;
            id: string;
            request_id: string;
            subject_id: string;
            subject_type: string;
        };
        BehindLink: {
            administrative_finish_on: string;
            administrative_project_id: string;
            administrative_project_name: string;
            days_behind: number;
            /** @description The day by which the administrative change is needed. */
            due_on: string;
            link_id: string;
            technology_project_id: string;
            technology_project_name: string;
            unit_id: string;
            unit_name: string | null;
        };
        /** @description One year of the budget, in minor units of the client’s currency. */
        BudgetLine: {
            /** @default 0 */
            actual_minor: number;
            /** @default 0 */
            committed_minor: number;
            /** @default 0 */
            forecast_minor: number;
            /** @default 0 */
            planned_minor: number;
            year: number;
        };
        CausalLink: {
            administrative_project_id: string | null;
            /** @enum {string} */
            artefact: "process" | "work_instruction" | "role_description" | "training_plan";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            dismissal_reason: string | null;
            external_id: string | null;
            id: string;
            lag_days: number;
            mechanism: string;
            /** @enum {string} */
            origin: "manual" | "playbook" | "import";
            rule_id: string | null;
            /** @enum {string} */
            state: "suspected" | "confirmed" | "dismissed";
            /** @enum {string} */
            strength: "weak" | "moderate" | "strong";
            technology_project_id: string;
            unit_id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        CausalLinkChanges: {
            /** @description The project that carries the change out; null while nobody has planned it. */
            administrative_project_id?: string | null;
            /** @enum {string} */
            artefact?: "process" | "work_instruction" | "role_description" | "training_plan";
            dismissal_reason?: string | null;
            external_id?: string | null;
            lag_days?: number;
            mechanism?: string;
            /** @enum {string} */
            state?: "suspected" | "confirmed" | "dismissed";
            /** @enum {string} */
            strength?: "weak" | "moderate" | "strong";
            technology_project_id?: string;
            /** @description The unit in which the change lands. */
            unit_id?: string;
        };
        CausalLinkSuggestion: {
            /** @enum {string} */
            artefact: "process" | "work_instruction" | "role_description" | "training_plan";
            /** @enum {string} */
            category: "process_automation" | "sensors" | "data_analysis" | "artificial_intelligence" | "customer_portal" | "e_commerce" | "crm" | "erp" | "collaboration" | "infrastructure" | "security" | "robotics" | "mobile" | "other";
            /** @description Stays the same for as long as the suggestion stands. */
            id: string;
            lag_days: number;
            /** @description How the technology causes the change. */
            mechanism: {
                de: string;
                en: string;
            };
            /** @description Why the playbook asks for the change. */
            reason: {
                de: string;
                en: string;
            };
            rule_id: string;
            /** @enum {string} */
            strength: "weak" | "moderate" | "strong";
            technology_project_id: string;
            technology_project_name: string;
            /** @enum {string} */
            unit_function: "production" | "business" | "human_resources" | "marketing" | "it" | "process" | "quality" | "purchasing" | "legal" | "other";
            unit_id: string;
            unit_name: string;
        };
        CausalMap: {
            as_of_on: string;
            links: {
                administrative_finish_on: string | null;
                administrative_project_id: string | null;
                /** @enum {string} */
                artefact: "process" | "work_instruction" | "role_description" | "training_plan";
                /** @description Confirmed, and carried out by a project that is not cancelled. */
                covered: boolean;
                /** @description Days by which the change comes too late; days since it was due while nobody carries it out. */
                days_behind: number | null;
                /** @description The day by which the change is needed; null while the technology has no finish. */
                due_on: string | null;
                id: string;
                lag_days: number;
                /** @description The first 500 characters. */
                mechanism: string;
                /** @enum {string} */
                state: "suspected" | "confirmed" | "dismissed";
                /** @enum {string} */
                strength: "weak" | "moderate" | "strong";
                technology_project_id: string;
                unit_id: string;
                version: number;
            }[];
            /** @description All links that match. */
            links_total: number;
            projects: {
                /** @enum {string} */
                health: "on_course" | "watch" | "off_course" | "unknown";
                id: string;
                /** @enum {string} */
                kind: "pilot" | "rollout" | "process" | "work_instruction" | "role_description" | "training_plan";
                name: string;
                /** @enum {string} */
                status: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
                /** @enum {string} */
                track: "technology" | "administrative";
                unit_id: string | null;
            }[];
            /** @description All projects that belong on the map. */
            projects_total: number;
            /** @description More than 2000 links or 2500 projects match: filter. */
            truncated: boolean;
            units: {
                id: string;
                name: string;
            }[];
        };
        Client: {
            /**
             * @description How often the health report is made.
             * @enum {string}
             */
            cadence: "weekly" | "monthly";
            consultancy_id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            currency: string;
            external_id: string | null;
            id: string;
            name: string;
            sector: string | null;
            /** @enum {string} */
            state: "provisioning" | "active" | "suspended";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ClientChanges: {
            /** @enum {string} */
            cadence?: "weekly" | "monthly";
            external_id?: string | null;
            name?: string;
            sector?: string | null;
        };
        ClientPerson: {
            /** @description Working API keys that they made here, and that end with their place. */
            api_keys: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            email: string;
            id: string;
            name: string;
            /** @description The person, who may have places elsewhere too. */
            person_id: string;
            /** @enum {string} */
            role: "admin" | "strategic" | "tactical" | "operational" | "contributor" | "viewer";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ClientPersonChanges: {
            /** @description Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true. */
            keep_keys?: boolean;
            /** @enum {string} */
            role: "admin" | "strategic" | "tactical" | "operational" | "contributor" | "viewer";
        };
        Comment: {
            /** @description Id of a person or of an API key. */
            author_id: string;
            author_name: string;
            body: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            id: string;
            subject_id: string;
            /**
             * @description Kind of the record that it is about.
             * @example project
             */
            subject_type: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        CommentBody: {
            body: string;
        };
        CommittedImport: {
            actor_name: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            id: string;
            /** @description What was done to accepted rows: at most the first 1,000. */
            notes: components["schemas"]["ImportRowFault"][];
            references_created: number;
            /** @description Why rows were refused: at most the first 1,000 faults. */
            refusals: components["schemas"]["ImportRowFault"][];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reverted_at: number | null;
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        Consultancy: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            id: string;
            name: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ConsultancyChanges: {
            name?: string;
        };
        Contract: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            ends_on: string | null;
            external_id: string | null;
            id: string;
            note: string | null;
            notice_days: number | null;
            number: string | null;
            starts_on: string | null;
            /** @enum {string} */
            status: "draft" | "active" | "ended" | "terminated";
            title: string;
            type: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            value_minor: number | null;
            vendor_id: string | null;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ContractChanges: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            external_id?: string | null;
            note?: string | null;
            /** @description Days before the end by which notice is due. */
            notice_days?: number | null;
            number?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            /** @enum {string} */
            status?: "draft" | "active" | "ended" | "terminated";
            title?: string;
            type?: string | null;
            /** @description Total value over the term. */
            value_minor?: number | null;
            /** @description Null where nobody knows the vendor yet. */
            vendor_id?: string | null;
        };
        ContractRenewal: {
            contract_id: string;
            /** @description Days until the notice date; negative where it has passed. */
            days_left: number;
            ends_on: string;
            /** @description The last day on which notice can be given. */
            notice_on: string;
            notice_overdue: boolean;
            title: string;
            value_minor: number | null;
            vendor_id: string | null;
            vendor_name: string | null;
        };
        CoveragePage: {
            data: components["schemas"]["CoverageRow"][];
            next_cursor: string | null;
            portfolio: components["schemas"]["PortfolioCoverage"];
            /** @description All rows that match; on the first page only. */
            total: number | null;
            units: components["schemas"]["UnitCoverage"][];
        };
        CoverageRow: {
            /** @description Those of them that are confirmed and carried out by a project. */
            covered: number;
            /** @description Causal links that are not dismissed. */
            links: number;
            /** @description Whole percent, rounded down; null without links. */
            percent: number | null;
            project_id: string;
            project_name: string;
            /** @enum {string} */
            state: "none" | "incomplete" | "complete";
            /** @enum {string} */
            status: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
            /** @description Units with a change that nobody carries out yet. */
            uncovered_unit_ids: string[];
            /** @description The unit that the project belongs to. */
            unit_id: string | null;
            /** @description Units that the project changes. */
            unit_ids: string[];
        };
        CreatedApiKey: {
            /** @description Null: a key of the consultancy, for all of its clients. */
            client_id: string | null;
            consultancy_id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            created_by: string;
            created_by_name: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at: number | null;
            id: string;
            /**
             * @description To the minute.
             * @example 1790000000000
             */
            last_used_at: number | null;
            name: string;
            /** @description The first eight characters, to tell keys apart. */
            prefix: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            revoked_at: number | null;
            scopes: string[];
            /** @description The key itself, in this answer only. Null when a repeated Idempotency-Key is answered again. */
            secret: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        /** @description Null where the facts do not allow a figure. */
        EarnedValue: {
            ac_minor: number;
            bac_minor: number;
            burn_ratio: number | null;
            cpi: number | null;
            cv_minor: number;
            eac_atypical_minor: number;
            eac_typical_minor: number | null;
            earned_schedule_days: number | null;
            etc_minor: number | null;
            ev_minor: number;
            pv_minor: number | null;
            slip_days: number | null;
            slip_percent: number | null;
            spi: number | null;
            spi_t: number | null;
            sv_minor: number | null;
            tcpi: number | null;
            vac_minor: number | null;
        };
        /** @description Money of one calendar year, in minor units of the client’s currency. */
        EnvelopeYear: {
            amount_minor: number;
            year: number;
        };
        Finding: {
            /** @description The numbers and dates that made the value. */
            inputs: {
                [key: string]: number | string | null;
            };
            /** @description The limit that the value crossed, or the next one that it would cross. */
            limit: number;
            /** @enum {string} */
            rule: "cpi" | "spi" | "slip_percent" | "burn_ratio" | "cost_overrun_percent" | "overdue_days" | "stale_days" | "coverage_percent" | "admin_behind_days" | "vendor_trouble_percent";
            /** @enum {string} */
            state: "on_course" | "watch" | "off_course" | "unknown";
            /** @description What was measured; null where there was nothing to measure. */
            value: number | null;
        };
        FleetImport: {
            clients: components["schemas"]["FleetImportClient"][];
            clients_created: number;
            /** @description Whether no client failed; if one did, send the same file again. */
            complete: boolean;
            dry_run: boolean;
            file_name: string;
            /** @description The import over all clients, by which it can be undone; null in a dry run. */
            id: string | null;
            /** @description At most the first 1,000. */
            notes: components["schemas"]["FleetImportRowFault"][];
            references_created: number;
            /** @description At most the first 1,000 faults. */
            refusals: components["schemas"]["FleetImportRowFault"][];
            rows_created: number;
            /** @description Rows of clients that failed; they count in nothing else. */
            rows_failed: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @description Those of the refused rows that name no client at all. */
            rows_without_client: number;
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        FleetImportClient: {
            /** @description Null where the client is to be created or cannot be found. */
            client_id: string | null;
            /** @description In a dry run: whether it would be created. */
            created_client: boolean;
            /** @description The import of this client, by which it can be undone. */
            import_id: string | null;
            name: string;
            problem: {
                code: string;
                detail: string;
            } | null;
            references_created: number;
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /**
             * @description `refused`: the client cannot be told or used. `failed`: nothing was written; see `problem`.
             * @enum {string}
             */
            status: "planned" | "committed" | "refused" | "failed";
        };
        FleetImportRecord: {
            actor_name: string;
            clients: {
                client_id: string;
                /** @description Whether the client is no longer there. */
                client_removed: boolean;
                created_client: boolean;
                import_id: string;
                name: string;
                /**
                 * @description UTC epoch milliseconds.
                 * @example 1790000000000
                 */
                reverted_at: number | null;
            }[];
            clients_created: number;
            clients_reverted: number;
            clients_total: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            /**
             * @description Null while the import runs or where it broke off; the counts are then those of its plan.
             * @example 1790000000000
             */
            finished_at: number | null;
            id: string;
            references_created: number;
            rows_created: number;
            rows_failed: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "partly_reverted" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        FleetImportReversal: {
            actor_name: string;
            clients: components["schemas"]["RevertedClient"][];
            clients_created: number;
            clients_reverted: number;
            clients_total: number;
            /** @description Whether every client is undone; if not, ask again later. */
            complete: boolean;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            /**
             * @description Null while the import runs or where it broke off; the counts are then those of its plan.
             * @example 1790000000000
             */
            finished_at: number | null;
            id: string;
            references_created: number;
            rows_created: number;
            rows_failed: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "partly_reverted" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        FleetImportRowFault: {
            client: string | null;
            code: string;
            column: string | null;
            /** @description The sentence for `code`, in English. */
            detail: string;
            field: string | null;
            params: {
                [key: string]: string | number;
            };
            /** @description Row number as a spreadsheet shows it; the header is usually row 1. */
            row: number;
            /** @description What stood in the cell, cut to 100 characters. */
            value: string;
        };
        FleetImportSummary: {
            actor_name: string;
            clients_created: number;
            clients_reverted: number;
            clients_total: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            /**
             * @description Null while the import runs or where it broke off; the counts are then those of its plan.
             * @example 1790000000000
             */
            finished_at: number | null;
            id: string;
            references_created: number;
            rows_created: number;
            rows_failed: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "partly_reverted" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        FleetPage: {
            data: components["schemas"]["FleetRow"][];
            next_cursor: string | null;
            summary: components["schemas"]["FleetSummary"] | null;
            /** @description All rows that match; on the first page only. */
            total: number | null;
        };
        FleetRow: {
            actual_minor: number | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            as_of_on: string | null;
            /** @description Off course, got worse, holds a watermelon, or its report failed. */
            attention: boolean;
            /** @enum {string} */
            cadence: "weekly" | "monthly";
            client_id: string;
            /** @description Causal links that are covered, in whole percent. */
            coverage: number | null;
            covered_links: number | null;
            currency: string;
            external_id: string | null;
            /**
             * @description When a later report was given up; null where none was.
             * @example 1790000000000
             */
            failed_at: number | null;
            forecast_minor: number | null;
            /** @description Forecast as percent of plan; null without both. */
            forecast_percent: number | null;
            /** @enum {string|null} */
            health: "on_course" | "watch" | "off_course" | "unknown" | null;
            judged_projects: number | null;
            links: number | null;
            name: string;
            on_course_projects: number | null;
            planned_minor: number | null;
            /** @enum {string|null} */
            previous_health: "on_course" | "watch" | "off_course" | "unknown" | null;
            projects: number | null;
            /** @description The gravest reason of the health. */
            reason: components["schemas"]["HealthReason"] | null;
            red_projects: number | null;
            report_id: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reported_at: number | null;
            score: number | null;
            sector: string | null;
            /** @enum {string} */
            state: "provisioning" | "active" | "suspended";
            /** @description Scores of the last reports, oldest first, at most 12. */
            trend: number[];
            watch_projects: number | null;
            watermelons: number | null;
        };
        FleetSummary: {
            attention: number;
            by_health: {
                off_course?: number;
                on_course?: number;
                unknown?: number;
                watch?: number;
            };
            clients: number;
            coverage: number | null;
            covered_links: number;
            /** @description Clients whose last report failed. */
            failed: number;
            judged_projects: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            last_reported_at: number | null;
            links: number;
            /** @description By currency, the largest plan first. */
            money: {
                actual_minor: number;
                currency: string;
                forecast_minor: number;
                /** @description Forecast less plan; negative where it stays below. */
                over_plan_minor: number;
                planned_minor: number;
            }[];
            /** @description On course among the judged projects. */
            on_course_percent: number | null;
            on_course_projects: number;
            projects: number;
            red_projects: number;
            /** @description Clients that have a report. */
            reported: number;
            watermelons: number;
        };
        FullReport: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            as_of_on: string;
            /** @description The whole report. The same records and thresholds on the same day give the same content, byte for byte. */
            content: {
                /** @enum {number} */
                format: 1;
            } & {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the canonical JSON of `content`: the ETag of the report. */
            content_hash: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            /** @description The currency of every `*_minor` in the content. */
            currency: string;
            /** @enum {string} */
            health: "on_course" | "watch" | "off_course" | "unknown";
            id: string;
            /** @description The report made after this one. */
            next_id: string | null;
            /** @description The report made before this one. */
            previous_id: string | null;
            /** @description The report that this one is compared with: the last one of an earlier day. */
            previous_report_id: string | null;
            /** @description `weekly:2026-W47`, `monthly:2026-11` or `demand:<id>`. */
            run_key: string;
            /** @description 0 to 100; null where no project could be judged. */
            score: number | null;
            /** @description 1, 2, 3 … within the client. */
            sequence: number;
            summary: components["schemas"]["ReportSummary"];
            /** @description The last report of each day up to this one, oldest first, at most 12. */
            trend: {
                /**
                 * Format: date
                 * @example 2026-11-30
                 */
                as_of_on: string;
                /** @enum {string} */
                health: "on_course" | "watch" | "off_course" | "unknown";
                score: number | null;
            }[];
            /** @enum {string} */
            trigger: "schedule" | "demand";
        };
        HealthCounts: {
            by_state: components["schemas"]["StateCounts"];
            by_status: {
                approved?: number;
                cancelled?: number;
                completed?: number;
                paused?: number;
                proposed?: number;
                running?: number;
            };
            by_track: {
                administrative: components["schemas"]["StateCounts"];
                technology: components["schemas"]["StateCounts"];
            };
            /** @description Live projects with enough evidence for a state. */
            judged: number;
            /** @description Projects that are approved, running or paused. */
            live: number;
            projects: number;
            /** @description Live projects that report green against evidence that is off course. */
            watermelons: number;
        };
        HealthProjectRow: {
            /** @description Findings on watch or off course. */
            findings: number;
            id: string;
            /** @enum {string} */
            kind: "pilot" | "rollout" | "process" | "work_instruction" | "role_description" | "training_plan";
            name: string;
            owner: string | null;
            /** @enum {string|null} */
            reported_confidence: "green" | "amber" | "red" | null;
            /** @description Null where the state is unknown. */
            score: number | null;
            /** @enum {string} */
            state: "on_course" | "watch" | "off_course" | "unknown";
            /** @enum {string} */
            status: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
            top_finding: components["schemas"]["Finding"] | null;
            /** @enum {string} */
            track: "technology" | "administrative";
            unit_id: string | null;
            unit_name: string | null;
            vendor_id: string | null;
            watermelon: boolean;
        };
        HealthReason: {
            /** @enum {string} */
            code: "no_projects" | "no_evidence" | "projects_off_course" | "watermelons" | "admin_behind" | "admin_open_after_go_live" | "projects_overdue" | "projects_slipped" | "cost_overrun" | "cost_performance_low" | "schedule_performance_low" | "burning_fast" | "vendor_trouble" | "coverage_incomplete" | "no_coverage" | "stale_reports" | "renewals_due" | "vendor_concentration" | "all_on_course";
            params: {
                [key: string]: number | string;
            };
            /** @enum {string} */
            state: "on_course" | "watch" | "off_course" | "unknown";
        };
        HistoryEntry: {
            /** @example update */
            action: string;
            /** @enum {string} */
            actor_kind: "person" | "api_key" | "job";
            actor_name: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            at: number;
            changes: {
                after: string | number | boolean | unknown[] | null;
                before: string | number | boolean | unknown[] | null;
                field: string;
            }[];
            id: string;
        };
        Import: {
            actor_name: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            id: string;
            refusals: components["schemas"]["ImportRowFault"][];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reverted_at: number | null;
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        ImportDryRun: {
            creates: {
                record: {
                    [key: string]: unknown;
                };
                row: number;
            }[];
            /** @enum {boolean} */
            dry_run: true;
            file_name: string;
            /** @description What was done to accepted rows: at most the first 1,000. */
            notes: components["schemas"]["ImportRowFault"][];
            references: {
                name: string;
                row: number;
                /** @enum {string} */
                table_name: "units" | "vendors";
            }[];
            references_created: number;
            /** @description Why rows were refused: at most the first 1,000 faults. */
            refusals: components["schemas"]["ImportRowFault"][];
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
            updates: {
                changes: {
                    after?: unknown;
                    before?: unknown;
                    field: string;
                }[];
                id: string;
                name: string;
                row: number;
            }[];
        };
        /** @description What an import would do; samples hold at most 20 entries. */
        ImportPlan: {
            creates: {
                record: {
                    [key: string]: unknown;
                };
                row: number;
            }[];
            /** @description What was done to accepted rows: at most the first 1,000. */
            notes: components["schemas"]["ImportRowFault"][];
            references: {
                name: string;
                row: number;
                /** @enum {string} */
                table_name: "units" | "vendors";
            }[];
            references_created: number;
            /** @description Why rows were refused: at most the first 1,000 faults. */
            refusals: components["schemas"]["ImportRowFault"][];
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            updates: {
                changes: {
                    after?: unknown;
                    before?: unknown;
                    field: string;
                }[];
                id: string;
                name: string;
                row: number;
            }[];
        } | null;
        ImportPreview: {
            columns: string[];
            delimiter: string | null;
            file_name: string;
            /** @enum {string} */
            format: "csv" | "xlsx";
            guess: {
                details: {
                    [key: string]: {
                        confidence: number;
                        reasons: {
                            code: string;
                            params: {
                                [key: string]: string | number;
                            };
                        }[];
                    };
                };
                mapping: {
                    [key: string]: {
                        /** @default [] */
                        columns: string[];
                        constant?: string;
                        /** @enum {string} */
                        date_format?: "auto" | "iso" | "mdy" | "dmy";
                        fallback?: string[];
                        join?: string;
                        /** @enum {string} */
                        number_format?: "auto" | "en" | "de";
                        scale?: number;
                        /** @enum {string} */
                        split?: "," | ";" | "|";
                    };
                };
                unused_columns: string[];
            };
            /** @description The mapping that was tried: the given one, else the guess. */
            mapping: {
                [key: string]: {
                    /** @default [] */
                    columns: string[];
                    constant?: string;
                    /** @enum {string} */
                    date_format?: "auto" | "iso" | "mdy" | "dmy";
                    fallback?: string[];
                    join?: string;
                    /** @enum {string} */
                    number_format?: "auto" | "en" | "de";
                    scale?: number;
                    /** @enum {string} */
                    split?: "," | ";" | "|";
                };
            };
            plan: components["schemas"]["ImportPlan"];
            /** @description Why the mapping cannot be used; then `plan` is null. */
            problems: components["schemas"]["ImportProblem"][];
            rows: {
                cells: string[];
                row: number;
            }[];
            rows_total: number;
            sheet: string | null;
            sheets: string[];
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        ImportProblem: {
            code: string;
            detail: string;
            params: {
                [key: string]: string | number;
            };
        };
        ImportRowFault: {
            code: string;
            column: string | null;
            /** @description The sentence for `code`, in English. */
            detail: string;
            field: string | null;
            params: {
                [key: string]: string | number;
            };
            /** @description Row number as a spreadsheet shows it; the header is usually row 1. */
            row: number;
            /** @description What stood in the cell, cut to 100 characters. */
            value: string;
        };
        ImportSummary: {
            actor_name: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            file_name: string;
            id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reverted_at: number | null;
            rows_created: number;
            /** @description Rows that joined the record of an earlier row, as years of a budget do. */
            rows_merged: number;
            rows_refused: number;
            rows_total: number;
            rows_unchanged: number;
            rows_updated: number;
            /** @enum {string} */
            state: "committed" | "reverted";
            /** @enum {string} */
            table_name: "units" | "projects" | "vendors" | "contracts" | "causal_links";
        };
        Initiative: {
            /** @enum {string} */
            alternative: "alt_1" | "alt_2" | "alt_3";
            code: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            description: string | null;
            ends_on: string | null;
            envelope: components["schemas"]["EnvelopeYear"][];
            expected_benefits: string[];
            goals: string[];
            /** @description The same in all versions of the plan. */
            id: string;
            name: string;
            objective_ids: string[];
            project_ids: string[];
            requirement_ids: string[];
            sponsor: string | null;
            starts_on: string | null;
            unit_ids: string[];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            vendor_ids: string[];
            /** @description Counts edits; the ETag. */
            version: number;
            version_id: string;
        };
        InitiativeChanges: {
            /**
             * @description `alt_1` streamlines what there is, `alt_2` tries or builds what is new, `alt_3` joins both toward a new business model.
             * @enum {string}
             */
            alternative?: "alt_1" | "alt_2" | "alt_3";
            /**
             * @description What people call it by, the same in all versions. A new initiative gets the next one unless given.
             * @example I-07
             */
            code?: string;
            description?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            envelope?: components["schemas"]["EnvelopeYear"][];
            expected_benefits?: string[];
            goals?: string[];
            name?: string;
            objective_ids?: string[];
            project_ids?: string[];
            /** @description Only requirements that were adopted into this initiative; others are adopted first. */
            requirement_ids?: string[];
            sponsor?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            unit_ids?: string[];
            vendor_ids?: string[];
        };
        Invitation: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            accepted_at: number | null;
            /** @description Null: an invitation to the consultancy itself. */
            client_id: string | null;
            /** @description Clients that a new member will be assigned to. A consultant sees those that they reach themselves. */
            client_ids: string[] | null;
            consultancy_id: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            email: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at: number;
            id: string;
            /** @description Id of the person or API key. */
            invited_by: string;
            /** @enum {string} */
            language: "en" | "de";
            /** @enum {string} */
            role: "owner" | "consultant" | "analyst" | "admin" | "strategic" | "tactical" | "operational" | "contributor" | "viewer";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        InvitationAcceptance: {
            name?: string;
            password?: string;
        };
        KeyResult: {
            actual: number | null;
            baseline: number | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            due_on: string | null;
            id: string;
            name: string;
            objective_id: string;
            owner: string | null;
            target: number;
            unit_of_measure: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        KeyResultChanges: {
            /** @description Where it stands now; null while nobody has measured it. */
            actual?: number | null;
            /** @description Where the figure stood at the start. */
            baseline?: number | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            due_on?: string | null;
            name?: string;
            /** @description The objective that it measures. */
            objective_id?: string;
            owner?: string | null;
            target?: number;
            /** @example % */
            unit_of_measure?: string;
        };
        Me: {
            /** @description Client organizations that you reach, at most 500, by name. */
            clients: {
                consultancy_id: string;
                currency: string;
                id: string;
                name: string;
                permissions: string[];
                role: string;
            }[];
            consultancies: {
                id: string;
                name: string;
                permissions: string[];
                /** @enum {string} */
                role: "owner" | "consultant" | "analyst";
            }[];
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            name: string;
            /** @description Another one after every change of name or language; the ETag. */
            version: number;
        };
        MeChanges: {
            /** @enum {string} */
            language?: "en" | "de";
            name?: string;
        };
        Member: {
            /** @description Working API keys that they made here, and that end with the membership. */
            api_keys: number;
            /** @description Clients that the member is assigned to, by name. Only consultants need it: owners and analysts reach all. A consultant sees those that they share. */
            clients: {
                id: string;
                name: string;
            }[];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            email: string;
            id: string;
            name: string;
            person_id: string;
            /** @enum {string} */
            role: "owner" | "consultant" | "analyst";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        MemberAssignments: {
            /** @description Ids of clients of this consultancy. */
            client_ids: string[];
            /** @description Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true. */
            keep_keys?: boolean;
        };
        MemberChanges: {
            /** @description Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true. */
            keep_keys?: boolean;
            /** @enum {string} */
            role: "owner" | "consultant" | "analyst";
        };
        MoneyTotals: {
            actual_minor: number;
            committed_minor: number;
            forecast_minor: number;
            planned_minor: number;
        };
        NewApiKey: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at?: number | null;
            name: string;
            scopes: ("client:read" | "client:write" | "people:read" | "people:write" | "api_keys:read" | "api_keys:write" | "units:read" | "units:write" | "projects:read" | "projects:write" | "causal_links:read" | "causal_links:write" | "vendors:read" | "vendors:write" | "contracts:read" | "contracts:write" | "comments:read" | "comments:write" | "imports:read" | "imports:write" | "reports:read" | "reports:write" | "report_settings:read" | "report_settings:write" | "audit:read" | "audit:write" | "saved_views:read" | "saved_views:write" | "objectives:read" | "objectives:write" | "requirements:read" | "requirements:write" | "unification:read" | "unification:write" | "masterplan:read" | "masterplan:write" | "masterplan_approvals:read" | "masterplan_approvals:write" | "masterplan_settings:read" | "masterplan_settings:write" | "attachments:read" | "attachments:write" | "activity:read" | "activity:write" | "notifications:read" | "notifications:write")[];
        };
        NewCausalLink: {
            /** @description The project that carries the change out; null while nobody has planned it. */
            administrative_project_id?: string | null;
            /** @enum {string} */
            artefact: "process" | "work_instruction" | "role_description" | "training_plan";
            dismissal_reason?: string | null;
            external_id?: string | null;
            /** @default 0 */
            lag_days: number;
            mechanism: string;
            /**
             * @default suspected
             * @enum {string}
             */
            state: "suspected" | "confirmed" | "dismissed";
            /**
             * @default moderate
             * @enum {string}
             */
            strength: "weak" | "moderate" | "strong";
            technology_project_id: string;
            /** @description The unit in which the change lands. */
            unit_id: string;
        };
        NewClient: {
            /**
             * @default EUR
             * @example EUR
             */
            currency: string;
            external_id?: string | null;
            name: string;
            sector?: string | null;
        };
        NewClientPerson: {
            /** Format: email */
            email: string;
            /**
             * @description Language of the mail, and of the web client for a new person.
             * @default en
             * @enum {string}
             */
            language: "en" | "de";
            /** @enum {string} */
            role: "admin" | "strategic" | "tactical" | "operational" | "contributor" | "viewer";
        };
        NewConsultancyApiKey: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at?: number | null;
            name: string;
            scopes: ("client:read" | "client:write" | "people:read" | "people:write" | "api_keys:read" | "api_keys:write" | "units:read" | "units:write" | "projects:read" | "projects:write" | "causal_links:read" | "causal_links:write" | "vendors:read" | "vendors:write" | "contracts:read" | "contracts:write" | "comments:read" | "comments:write" | "imports:read" | "imports:write" | "reports:read" | "reports:write" | "report_settings:read" | "report_settings:write" | "audit:read" | "audit:write" | "saved_views:read" | "saved_views:write" | "objectives:read" | "objectives:write" | "requirements:read" | "requirements:write" | "unification:read" | "unification:write" | "masterplan:read" | "masterplan:write" | "masterplan_approvals:read" | "masterplan_approvals:write" | "masterplan_settings:read" | "masterplan_settings:write" | "attachments:read" | "attachments:write" | "activity:read" | "activity:write" | "notifications:read" | "notifications:write" | "consultancy:read" | "consultancy:write" | "clients:read" | "clients:write" | "members:read" | "members:write" | "consultancy_keys:read" | "consultancy_keys:write" | "fleet:read" | "fleet:write" | "fleet_imports:read" | "fleet_imports:write" | "consultancy_audit:read" | "consultancy_audit:write")[];
        };
        NewContract: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            external_id?: string | null;
            note?: string | null;
            /** @description Days before the end by which notice is due. */
            notice_days?: number | null;
            number?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "draft" | "active" | "ended" | "terminated";
            title: string;
            type?: string | null;
            /** @description Total value over the term. */
            value_minor?: number | null;
            /** @description Null where nobody knows the vendor yet. */
            vendor_id?: string | null;
        };
        /** @description Requirements come into it by their adoption. */
        NewInitiative: {
            /**
             * @description `alt_1` streamlines what there is, `alt_2` tries or builds what is new, `alt_3` joins both toward a new business model.
             * @enum {string}
             */
            alternative: "alt_1" | "alt_2" | "alt_3";
            /**
             * @description What people call it by, the same in all versions. A new initiative gets the next one unless given.
             * @example I-07
             */
            code?: string;
            description?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            /** @default [] */
            envelope: components["schemas"]["EnvelopeYear"][];
            /** @default [] */
            expected_benefits: string[];
            /** @default [] */
            goals: string[];
            name: string;
            /** @default [] */
            objective_ids: string[];
            /** @default [] */
            project_ids: string[];
            sponsor?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            /** @default [] */
            unit_ids: string[];
            /** @default [] */
            vendor_ids: string[];
        };
        NewKeyResult: {
            /** @description Where it stands now; null while nobody has measured it. */
            actual?: number | null;
            /** @description Where the figure stood at the start. */
            baseline?: number | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            due_on?: string | null;
            name: string;
            /** @description The objective that it measures. */
            objective_id: string;
            owner?: string | null;
            target: number;
            /** @example % */
            unit_of_measure: string;
        };
        NewMember: {
            /**
             * @description Ids of clients of this consultancy.
             * @default []
             */
            client_ids: string[];
            /** Format: email */
            email: string;
            /**
             * @description Language of the mail, and of the web client for a new person.
             * @default en
             * @enum {string}
             */
            language: "en" | "de";
            /** @enum {string} */
            role: "owner" | "consultant" | "analyst";
        };
        NewObjective: {
            description?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            /** @description Id in the system it comes from. */
            external_id?: string | null;
            /** @description What is to be reached. */
            name: string;
            /** @description Who answers for it. */
            owner?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "achieved" | "abandoned";
        };
        NewProject: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            actual_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            actual_start_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            baseline_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            baseline_start_on?: string | null;
            /** @default [] */
            budget: components["schemas"]["BudgetLine"][];
            /** @enum {string|null} */
            category?: "process_automation" | "sensors" | "data_analysis" | "artificial_intelligence" | "customer_portal" | "e_commerce" | "crm" | "erp" | "collaboration" | "infrastructure" | "security" | "robotics" | "mobile" | "other" | null;
            confidence_note?: string | null;
            description?: string | null;
            external_id?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            forecast_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            forecast_start_on?: string | null;
            /** @enum {string} */
            kind: "pilot" | "rollout" | "process" | "work_instruction" | "role_description" | "training_plan";
            name: string;
            owner?: string | null;
            /**
             * @default medium
             * @enum {string}
             */
            priority: "low" | "medium" | "high" | "critical";
            /** @default 0 */
            progress: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reported_at?: number | null;
            /**
             * @description Delivery confidence: a judgement, kept apart from the computed health.
             * @enum {string|null}
             */
            reported_confidence?: "green" | "amber" | "red" | null;
            sponsor?: string | null;
            /**
             * @default proposed
             * @enum {string}
             */
            status: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
            /** @default [] */
            tags: string[];
            /** @enum {string} */
            track: "technology" | "administrative";
            unit_id?: string | null;
            vendor_id?: string | null;
        };
        NewReport: {
            /**
             * Format: date
             * @description The day to judge by; today (UTC) unless given, never later.
             * @example 2026-11-30
             */
            as_of_on?: string;
            /**
             * @description Also send it to the subscribers.
             * @default false
             */
            mail: boolean;
        };
        NewReportRun: {
            /**
             * Format: date
             * @description The day to judge by; today (UTC) unless given, never later.
             * @example 2026-11-30
             */
            as_of_on?: string;
            /**
             * @description Also send the reports to their subscribers.
             * @default false
             */
            mail: boolean;
        };
        /** @description At most 100 a client. */
        NewReportSubscription: {
            /** Format: email */
            email: string;
            /**
             * @default en
             * @enum {string}
             */
            language: "en" | "de";
        };
        NewSavedView: {
            name: string;
            /**
             * @description The page whose filter it is.
             * @example projects
             */
            page: string;
            /** @description The query string of the page, without the question mark. */
            query: string;
            /** @default false */
            shared: boolean;
        };
        NewUnit: {
            /** @description Id of the unit in the system it comes from. */
            external_id?: string | null;
            /**
             * @default other
             * @enum {string}
             */
            function: "production" | "business" | "human_resources" | "marketing" | "it" | "process" | "quality" | "purchasing" | "legal" | "other";
            /** @description Who leads the unit. */
            head?: string | null;
            name: string;
            /** @description The unit that it is part of; null at the top of the tree. */
            parent_id?: string | null;
            /** @default [] */
            representatives: components["schemas"]["Representative"][];
        };
        NewVendor: {
            category?: string | null;
            /** Format: email */
            contact_email?: string | null;
            contact_name?: string | null;
            external_id?: string | null;
            name: string;
            note?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "watch" | "exiting" | "inactive";
        };
        Objective: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            description: string | null;
            ends_on: string | null;
            external_id: string | null;
            id: string;
            name: string;
            owner: string | null;
            starts_on: string | null;
            /** @enum {string} */
            state: "active" | "achieved" | "abandoned";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ObjectiveChanges: {
            description?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            ends_on?: string | null;
            /** @description Id in the system it comes from. */
            external_id?: string | null;
            /** @description What is to be reached. */
            name?: string;
            /** @description Who answers for it. */
            owner?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            starts_on?: string | null;
            /** @enum {string} */
            state?: "active" | "achieved" | "abandoned";
        };
        OpenInvitation: {
            /** @description Null: an invitation to the consultancy itself. */
            client_name: string | null;
            consultancy_name: string;
            email: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            expires_at: number;
            /** @enum {string} */
            language: "en" | "de";
            /** @description Whether somebody with this address has a password already: they sign in to accept. */
            person_exists: boolean;
            /** @enum {string} */
            role: "owner" | "consultant" | "analyst" | "admin" | "strategic" | "tactical" | "operational" | "contributor" | "viewer";
        };
        PortfolioCoverage: {
            complete: number;
            covered: number;
            incomplete: number;
            links: number;
            none: number;
            percent: number | null;
            technology_projects: number;
        };
        PortfolioHealth: {
            as_of_on: string;
            behind: components["schemas"]["TracksBehind"];
            counts: components["schemas"]["HealthCounts"];
            coverage: components["schemas"]["PortfolioCoverage"];
            money: components["schemas"]["PortfolioMoney"];
            /** @description Gravest first. */
            reasons: components["schemas"]["HealthReason"][];
            /** @description Mean score of the judged live projects. */
            score: number | null;
            /** @enum {string} */
            state: "on_course" | "watch" | "off_course" | "unknown";
            /** @description Null without the permissions to see vendors and contracts. */
            vendors: components["schemas"]["PortfolioVendors"] | null;
            /** @description At most twenty. */
            watermelons: {
                id: string;
                name: string;
            }[];
            /** @description At most ten live projects on watch or off course. */
            worst: components["schemas"]["HealthProjectRow"][];
        };
        PortfolioMoney: {
            total: components["schemas"]["MoneyTotals"];
            years: {
                actual_minor: number;
                committed_minor: number;
                forecast_minor: number;
                planned_minor: number;
                year: number;
            }[];
        };
        PortfolioVendors: {
            /** @description Herfindahl-Hirschman index, above 0 to 10,000. */
            hhi: number | null;
            /** @enum {string|null} */
            level: "low" | "moderate" | "high" | null;
            renewals: {
                count: number;
                next: components["schemas"]["ContractRenewal"][];
                notice_overdue: number;
                within_days: number;
            };
            top_shares: components["schemas"]["VendorShare"][];
            total_minor: number;
            troubled: {
                off_course: number;
                percent: number;
                running: number;
                vendor_id: string;
                vendor_name: string | null;
            }[];
            /** @description Value of active contracts that name no vendor. */
            unnamed_minor: number;
            vendors: number;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @enum {string} */
            code: "malformed_json" | "invalid_encoding" | "invalid_parameter" | "invalid_cursor" | "unauthenticated" | "forbidden" | "csrf" | "client_suspended" | "not_found" | "method_not_allowed" | "conflict" | "duplicate" | "in_use" | "idempotency_mismatch" | "field_conflict" | "requirement_ended" | "merge_cycle" | "version_frozen" | "stale_base" | "hash_mismatch" | "import_edited" | "gone" | "stale_version" | "too_large" | "unsupported_media_type" | "invalid_body" | "invalid_file" | "import_refused" | "precondition_required" | "rate_limited" | "internal" | "database_full" | "unavailable";
            /** @description With `duplicate`: the deleted record that has the value. */
            deleted_id?: string;
            detail: string;
            errors?: {
                detail: string;
                pointer: string;
            }[];
            request_id: string;
            /** @description With `duplicate`: the address that brings the deleted record back. */
            restoration?: string;
            status: number;
            title: string;
            /** @example /problems/stale_version */
            type: string;
        };
        Project: {
            actual_finish_on: string | null;
            actual_minor: number;
            actual_start_on: string | null;
            baseline_finish_on: string | null;
            baseline_start_on: string | null;
            budget: components["schemas"]["BudgetLine"][];
            /** @enum {string|null} */
            category: "process_automation" | "sensors" | "data_analysis" | "artificial_intelligence" | "customer_portal" | "e_commerce" | "crm" | "erp" | "collaboration" | "infrastructure" | "security" | "robotics" | "mobile" | "other" | null;
            committed_minor: number;
            confidence_note: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            description: string | null;
            external_id: string | null;
            forecast_finish_on: string | null;
            forecast_minor: number;
            forecast_start_on: string | null;
            id: string;
            /** @enum {string} */
            kind: "pilot" | "rollout" | "process" | "work_instruction" | "role_description" | "training_plan";
            name: string;
            owner: string | null;
            planned_minor: number;
            /** @enum {string} */
            priority: "low" | "medium" | "high" | "critical";
            progress: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reported_at: number | null;
            /** @enum {string|null} */
            reported_confidence: "green" | "amber" | "red" | null;
            sponsor: string | null;
            /** @enum {string} */
            status: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
            tags: string[];
            /** @enum {string} */
            track: "technology" | "administrative";
            unit_id: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            vendor_id: string | null;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ProjectChanges: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            actual_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            actual_start_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            baseline_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            baseline_start_on?: string | null;
            budget?: components["schemas"]["BudgetLine"][];
            /** @enum {string|null} */
            category?: "process_automation" | "sensors" | "data_analysis" | "artificial_intelligence" | "customer_portal" | "e_commerce" | "crm" | "erp" | "collaboration" | "infrastructure" | "security" | "robotics" | "mobile" | "other" | null;
            confidence_note?: string | null;
            description?: string | null;
            external_id?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            forecast_finish_on?: string | null;
            /**
             * Format: date
             * @example 2026-11-30
             */
            forecast_start_on?: string | null;
            /** @enum {string} */
            kind?: "pilot" | "rollout" | "process" | "work_instruction" | "role_description" | "training_plan";
            name?: string;
            owner?: string | null;
            /** @enum {string} */
            priority?: "low" | "medium" | "high" | "critical";
            /** @description Whole percent of the scope that is done. */
            progress?: number;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            reported_at?: number | null;
            /**
             * @description Delivery confidence: a judgement, kept apart from the computed health.
             * @enum {string|null}
             */
            reported_confidence?: "green" | "amber" | "red" | null;
            sponsor?: string | null;
            /** @enum {string} */
            status?: "proposed" | "approved" | "running" | "paused" | "completed" | "cancelled";
            tags?: string[];
            /** @enum {string} */
            track?: "technology" | "administrative";
            unit_id?: string | null;
            vendor_id?: string | null;
        };
        ProjectCoverage: {
            /** @description Those of them that are confirmed and carried out by a project. */
            covered: number;
            /** @description Causal links that are not dismissed. */
            links: number;
            /** @description Whole percent, rounded down; null without links. */
            percent: number | null;
            project_id: string;
            /** @enum {string} */
            state: "none" | "incomplete" | "complete";
            /** @description Units with a change that nobody carries out yet. */
            uncovered_unit_ids: string[];
            /** @description Units that the project changes. */
            unit_ids: string[];
        };
        ProjectHealth: {
            as_of_on: string;
            /** @description Of a technology project that is not cancelled. */
            coverage: components["schemas"]["ProjectCoverage"] | null;
            earned_value: components["schemas"]["EarnedValue"];
            /** @description Every rule that applies to the status, worst first. */
            findings: components["schemas"]["Finding"][];
            /** @description Approved, running or paused: counted in the portfolio. */
            live: boolean;
            project_id: string;
            /** @enum {string|null} */
            reported_confidence: "green" | "amber" | "red" | null;
            /** @description Null where the state is unknown. */
            score: number | null;
            /** @enum {string} */
            state: "on_course" | "watch" | "off_course" | "unknown";
            thresholds: components["schemas"]["Thresholds"];
            /** @description Live, reported green, and off course by the evidence. */
            watermelon: boolean;
        };
        ProjectHealthMap: {
            as_of_on: string;
            data: {
                [key: string]: components["schemas"]["ProjectStanding"];
            };
        };
        /** @description State, score, watermelon. */
        ProjectStanding: [
            "on_course" | "watch" | "off_course" | "unknown",
            number | null,
            boolean
        ];
        Report: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            as_of_on: string;
            /** @description SHA-256 of the canonical JSON of `content`: the ETag of the report. */
            content_hash: string;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            /** @enum {string} */
            health: "on_course" | "watch" | "off_course" | "unknown";
            id: string;
            /** @description The report that this one is compared with: the last one of an earlier day. */
            previous_report_id: string | null;
            /** @description `weekly:2026-W47`, `monthly:2026-11` or `demand:<id>`. */
            run_key: string;
            /** @description 0 to 100; null where no project could be judged. */
            score: number | null;
            /** @description 1, 2, 3 … within the client. */
            sequence: number;
            summary: components["schemas"]["ReportSummary"];
            /** @enum {string} */
            trigger: "schedule" | "demand";
        };
        ReportRun: {
            /** @description Clients of the run that you reach. */
            clients: number;
            done: number;
            failed: number;
            finished: boolean;
            run_key: string;
        };
        ReportSettings: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            /** @description All thresholds as reports use them. */
            effective: {
                admin_behind_days_off_course?: number;
                admin_behind_days_watch?: number;
                burn_ratio_off_course?: number;
                burn_ratio_watch?: number;
                cost_overrun_percent_off_course?: number;
                cost_overrun_percent_watch?: number;
                coverage_percent_off_course?: number;
                coverage_percent_watch?: number;
                cpi_off_course?: number;
                cpi_watch?: number;
                overdue_days_off_course?: number;
                overdue_days_watch?: number;
                portfolio_trouble_percent_off_course?: number;
                portfolio_trouble_percent_watch?: number;
                renewal_days?: number;
                slip_percent_off_course?: number;
                slip_percent_watch?: number;
                spi_off_course?: number;
                spi_watch?: number;
                stale_days_off_course?: number;
                stale_days_watch?: number;
                vendor_trouble_percent_off_course?: number;
                vendor_trouble_percent_watch?: number;
            };
            id: string;
            /** @description The thresholds that differ from the defaults. */
            thresholds: {
                [key: string]: number;
            };
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ReportSettingsChanges: {
            /**
             * @description Thresholds that differ from the defaults. Keys: cpi_watch, cpi_off_course, spi_watch, spi_off_course, slip_percent_watch, slip_percent_off_course, burn_ratio_watch, burn_ratio_off_course, cost_overrun_percent_watch, cost_overrun_percent_off_course, overdue_days_watch, overdue_days_off_course, stale_days_watch, stale_days_off_course, coverage_percent_watch, coverage_percent_off_course, admin_behind_days_watch, admin_behind_days_off_course, vendor_trouble_percent_watch, vendor_trouble_percent_off_course, portfolio_trouble_percent_watch, portfolio_trouble_percent_off_course, renewal_days.
             * @example {
             *       "cpi_watch": 0.97,
             *       "overdue_days_off_course": 45
             *     }
             */
            thresholds: {
                [key: string]: unknown;
            };
        };
        ReportSubscription: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        ReportSubscriptionChanges: {
            /** @enum {string} */
            language?: "en" | "de";
        };
        ReportSummary: {
            actual_minor: number;
            appeared: number;
            better: number;
            /** @description Causal links that are covered, in whole percent. */
            coverage: number | null;
            covered_links: number;
            disappeared: number;
            forecast_minor: number;
            judged_projects: number;
            links: number;
            on_course_projects: number;
            planned_minor: number;
            /** @enum {string|null} */
            previous_health: "on_course" | "watch" | "off_course" | "unknown" | null;
            projects: number;
            /** @description At most three, the gravest first. */
            reasons: components["schemas"]["HealthReason"][];
            red_projects: number;
            score_change: number | null;
            watch_projects: number;
            watermelons: number;
            /** @description Projects whose state got worse since the report before. */
            worse: number;
        };
        /** @description Somebody who speaks for the unit in tactical governance. */
        Representative: {
            name: string;
            /**
             * @description Set where they have an account.
             * @default null
             */
            person_id: string | null;
        };
        RevertedClient: {
            /**
             * @description `existed`: the client is older than the import. `removed`: the import created it, it was empty, and it is gone. `kept`: the import created it and it stays, because its part was not undone or somebody works with it.
             * @enum {string}
             */
            client: "existed" | "removed" | "kept";
            client_id: string;
            import_id: string;
            name: string;
            problem: {
                code: string;
                detail: string;
            } | null;
            /** @description At most the first 100. */
            records: {
                id: string;
                name: string | null;
                reason: string;
                table_name: string | null;
            }[];
            /**
             * @description `reverted`: it is as before the import, now or since earlier. `nothing_written`: the import had failed there. `obstructed`: `records` stand in the way. `failed`: see `problem`.
             * @enum {string}
             */
            status: "reverted" | "nothing_written" | "obstructed" | "failed";
        };
        SavedView: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            id: string;
            name: string;
            /** @description Id of a person or of an API key. */
            owner_id: string;
            page: string;
            query: string;
            shared: boolean;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        SavedViewChanges: {
            name?: string;
            /** @description The query string of the page, without the question mark. */
            query?: string;
            /** @description Whether everybody of the client sees it. */
            shared?: boolean;
        };
        SearchHit: {
            /** @description The text in pieces; `hit` where it is what was looked for. Plain text, never markup. */
            excerpt: {
                hit: boolean;
                text: string;
            }[];
            /** @description What it belongs to: the record that a comment is about, the objective of a key result. */
            parent: {
                subject_id: string;
                subject_type: string;
                title: string;
            } | null;
            subject_id: string;
            /** @enum {string} */
            subject_type: "unit" | "project" | "vendor" | "contract" | "causal_link" | "comment" | "objective" | "key_result" | "requirement_document" | "requirement" | "masterplan_version" | "initiative";
            /** @description The text in pieces; `hit` where it is what was looked for. Plain text, never markup. */
            title: {
                hit: boolean;
                text: string;
            }[];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
        };
        SearchResults: {
            /** @description How many records of each kind match, whatever `types` says; kinds without any are left out. */
            counts: {
                count: number;
                /** @enum {string} */
                subject_type: "unit" | "project" | "vendor" | "contract" | "causal_link" | "comment" | "objective" | "key_result" | "requirement_document" | "requirement" | "masterplan_version" | "initiative";
            }[];
            data: components["schemas"]["SearchHit"][];
            /** @description All that match, of the kinds asked for. */
            total: number;
        };
        SetUp: {
            consultancy_id: string;
            person_id: string;
        };
        SetUpRequest: {
            consultancy_name: string;
            owner: {
                /** Format: email */
                email: string;
                name: string;
                password: string;
            };
            setup_token: string;
        };
        SpendByYear: {
            /** @description Value of contracts without a start. */
            unknown_minor: number;
            /** @description Ascending. */
            years: {
                value_minor: number;
                year: number;
            }[];
        };
        StartedReportRun: {
            clients: number;
            run_key: string;
        };
        StateCounts: {
            off_course: number;
            on_course: number;
            unknown: number;
            watch: number;
        };
        /** @description What is left out is taken from the playbook. */
        SuggestionAcceptance: {
            /** @description The project that carries the change out, where there is one. */
            administrative_project_id?: string | null;
            lag_days?: number;
            mechanism?: string;
            /** @enum {string} */
            strength?: "weak" | "moderate" | "strong";
        };
        SuggestionDismissal: {
            reason: string;
        };
        SuggestionsAcceptance: {
            suggestions: string[];
        };
        Thresholds: {
            admin_behind_days_off_course?: number;
            admin_behind_days_watch?: number;
            burn_ratio_off_course?: number;
            burn_ratio_watch?: number;
            cost_overrun_percent_off_course?: number;
            cost_overrun_percent_watch?: number;
            coverage_percent_off_course?: number;
            coverage_percent_watch?: number;
            cpi_off_course?: number;
            cpi_watch?: number;
            overdue_days_off_course?: number;
            overdue_days_watch?: number;
            portfolio_trouble_percent_off_course?: number;
            portfolio_trouble_percent_watch?: number;
            renewal_days?: number;
            slip_percent_off_course?: number;
            slip_percent_watch?: number;
            spi_off_course?: number;
            spi_watch?: number;
            stale_days_off_course?: number;
            stale_days_watch?: number;
            vendor_trouble_percent_off_course?: number;
            vendor_trouble_percent_watch?: number;
        };
        /** @description What of the administrative track comes too late for its technology. */
        TracksBehind: {
            /** @description Causal links whose administrative change comes too late. */
            count: number;
            /** @description At most ten, the latest first. */
            links: components["schemas"]["BehindLink"][];
            /** @description Units in which one does. */
            units: number;
        };
        Unit: {
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            external_id: string | null;
            /** @enum {string} */
            function: "production" | "business" | "human_resources" | "marketing" | "it" | "process" | "quality" | "purchasing" | "legal" | "other";
            head: string | null;
            id: string;
            name: string;
            parent_id: string | null;
            representatives: components["schemas"]["Representative"][];
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        UnitChanges: {
            /** @description Id of the unit in the system it comes from. */
            external_id?: string | null;
            /**
             * @description What the unit does: playbook rules find it by this.
             * @enum {string}
             */
            function?: "production" | "business" | "human_resources" | "marketing" | "it" | "process" | "quality" | "purchasing" | "legal" | "other";
            /** @description Who leads the unit. */
            head?: string | null;
            name?: string;
            /** @description The unit that it is part of; null at the top of the tree. */
            parent_id?: string | null;
            representatives?: components["schemas"]["Representative"][];
        };
        UnitCoverage: {
            covered: number;
            links: number;
            /** @description Whole percent, rounded down; null without links. */
            percent: number | null;
            /** @description Technology projects that change the unit. */
            projects: number;
            uncovered_projects: number;
            unit_id: string;
            unit_name: string | null;
        };
        Vendor: {
            category: string | null;
            contact_email: string | null;
            contact_name: string | null;
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            created_at: number;
            external_id: string | null;
            id: string;
            name: string;
            note: string | null;
            /** @enum {string} */
            status: "active" | "watch" | "exiting" | "inactive";
            /**
             * @description UTC epoch milliseconds.
             * @example 1790000000000
             */
            updated_at: number;
            /** @description Counts edits; the ETag. */
            version: number;
        };
        VendorChanges: {
            category?: string | null;
            /** Format: email */
            contact_email?: string | null;
            contact_name?: string | null;
            external_id?: string | null;
            name?: string;
            note?: string | null;
            /** @enum {string} */
            status?: "active" | "watch" | "exiting" | "inactive";
        };
        VendorConcentration: {
            /** @description By the value of active contracts; spend spread over their terms. */
            contracts: {
                /** @description Herfindahl-Hirschman index; null where no vendor has a value. */
                hhi: number | null;
                /**
                 * @description Moderate from 1,000 on, high above 1,800.
                 * @enum {string|null}
                 */
                level: "low" | "moderate" | "high" | null;
                /** @description Largest first, at most 200. */
                shares: components["schemas"]["VendorShare"][];
                spend: components["schemas"]["SpendByYear"];
                total_minor: number;
                /** @description Value that names no vendor; in nobody’s share. */
                unnamed_minor: number;
                /** @description Vendors that have a share. */
                vendors: number;
            };
            /** @description By what projects have spent so far; spend by budget year. */
            projects: {
                /** @description Herfindahl-Hirschman index; null where no vendor has a value. */
                hhi: number | null;
                /**
                 * @description Moderate from 1,000 on, high above 1,800.
                 * @enum {string|null}
                 */
                level: "low" | "moderate" | "high" | null;
                /** @description Largest first, at most 200. */
                shares: components["schemas"]["VendorShare"][];
                spend: components["schemas"]["SpendByYear"];
                total_minor: number;
                /** @description Value that names no vendor; in nobody’s share. */
                unnamed_minor: number;
                /** @description Vendors that have a share. */
                vendors: number;
            };
        };
        VendorFigures: {
            /** @description What the projects have spent so far. */
            actual_minor: number;
            /** @description Active contracts. */
            contracts: number;
            /** @description The earliest notice date within the renewal days. */
            next_notice_on: string | null;
            /** @description Those of the running ones that are off course. */
            off_course: number;
            /** @description Projects that the vendor steers and that are not cancelled. */
            projects: number;
            running: number;
            /** @description Share of the value of all active contracts. */
            share_percent: number | null;
            spend: components["schemas"]["SpendByYear"];
            /** @description Value of the active contracts. */
            value_minor: number;
        };
        VendorFiguresMap: {
            as_of_on: string;
            data: {
                [key: string]: components["schemas"]["VendorFigures"];
            };
        };
        VendorShare: {
            share_percent: number;
            value_minor: number;
            vendor_id: string;
            vendor_name: string | null;
        };
        VendorSummary: {
            as_of_on: string;
            /** @description At most 200, the last to end first. */
            contracts: {
                ends_on: string | null;
                id: string;
                notice_days: number | null;
                starts_on: string | null;
                /** @enum {string} */
                status: "draft" | "active" | "ended" | "terminated";
                title: string;
                value_minor: number | null;
                vendor_id: string | null;
            }[];
            contracts_total: number;
            hhi: number | null;
            /** @enum {string|null} */
            level: "low" | "moderate" | "high" | null;
            /** @description Budgets of the projects that the vendor steers. */
            money: {
                total: components["schemas"]["MoneyTotals"];
                years: {
                    actual_minor: number;
                    committed_minor: number;
                    forecast_minor: number;
                    planned_minor: number;
                    year: number;
                }[];
            };
            /** @description At most 200, worst first. */
            projects: components["schemas"]["HealthProjectRow"][];
            projects_total: number;
            /** @description Within the renewal days of the client, earliest first. */
            renewals: components["schemas"]["ContractRenewal"][];
            /** @description Share of the value of all active contracts; null where the vendor has none. */
            share: {
                rank: number;
                share_percent: number;
                value_minor: number;
                vendors: number;
            } | null;
            spend: components["schemas"]["SpendByYear"];
            /** @description Of the running projects; null without any. */
            trouble: components["schemas"]["VendorTrouble"] | null;
            vendor: components["schemas"]["Vendor"];
        };
        VendorTrouble: {
            off_course: number;
            percent: number;
            running: number;
            vendor_id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What remains (`r`) of each limit, and the seconds (`t`) until it starts anew. Left out where the installation counts across machines and the limit is not reached. */
        RateLimit: string;
        /** @description The limits that the request was counted against, told with successes and problems alike: requests (`q`) in a window of seconds (`w`). `key` is the limit of the API key or session, `client` of the client organization, `sign_in` of attempts to sign in. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the request is sent again. */
        "Retry-After": string;
        /** @description The id under which this request is logged. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client organization */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChanges"];
            };
        };
        responses: {
            /** @description The changed client organization */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlignmentMap: {
        parameters: {
            query?: {
                /** @description Id of the version of the masterplan. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The map */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentMap"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "name" | "-name" | "created_at" | "-created_at" | "last_used_at" | "-last_used_at" | "expires_at" | "-expires_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; secrets are never answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Created, with the secret */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API key. */
                api_key: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description What was done, for instance `update`, exactly. */
                action?: string;
                /** @description Id of the person, API key or job, exactly. */
                actor_id?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description At or after this: UTC epoch milliseconds, or a date (UTC). */
                from?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Id of the record, exactly. */
                subject_id?: string;
                /** @description Kind of record, for instance `project`, exactly. */
                subject_type?: string;
                /** @description Up to and with this: UTC epoch milliseconds, or a date (UTC). */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCausalLinkSuggestions: {
        parameters: {
            query?: {
                /** @description One or more, with commas: process_automation, sensors, data_analysis, artificial_intelligence, customer_portal, e_commerce, crm, erp, collaboration, infrastructure, security, robotics, mobile, other. */
                category?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description One or more technology projects, with commas. */
                technology_project_id?: string;
                /** @description One or more units, with commas. */
                unit_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CausalLinkSuggestion"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCausalLinkSuggestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionAcceptance"];
            };
        };
        responses: {
            /** @description The causal link */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissCausalLinkSuggestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionDismissal"];
            };
        };
        responses: {
            /** @description The causal link */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCausalLinkSuggestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionsAcceptance"];
            };
        };
        responses: {
            /** @description The causal links, in the order of the suggestions */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CausalLink"][];
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCausalLinks: {
        parameters: {
            query?: {
                /** @description One or more ids with commas, or `none`. */
                administrative_project_id?: string;
                /** @description One or more, with commas: process, work_instruction, role_description, training_plan. */
                artefact?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in mechanism, external_id, dismissal_reason. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `-updated_at` unless given. */
                sort?: "updated_at" | "-updated_at" | "mechanism" | "-mechanism" | "state" | "-state" | "strength" | "-strength" | "artefact" | "-artefact";
                /** @description One or more, with commas: suspected, confirmed, dismissed. */
                state?: string;
                /** @description One or more, with commas: weak, moderate, strong. */
                strength?: string;
                /** @description One or more ids with commas, or `none`. */
                technology_project_id?: string;
                /** @description One or more ids with commas, or `none`. */
                unit_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CausalLink"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCausalLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCausalLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCausalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCausalLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCausalLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CausalLinkChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCausalLinkComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCausalLinkComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCausalLinkHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreCausalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the causal link. */
                causal_link: string;
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalLink"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the comment. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the comment. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description The changed comment */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the comment. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored comment */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractRenewals: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Days until the notice date; the client's `renewal_days` threshold unless given. */
                within_days?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        as_of_on: string;
                        data: components["schemas"]["ContractRenewal"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                        within_days: number;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in title, number, type, external_id, note. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `title` unless given. */
                sort?: "title" | "-title" | "ends_on" | "-ends_on" | "starts_on" | "-starts_on" | "value_minor" | "-value_minor" | "status" | "-status" | "updated_at" | "-updated_at";
                /** @description One or more, with commas: draft, active, ended, terminated. */
                status?: string;
                /** @description One or more ids with commas, or `none`. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contract"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContract"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContract: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateContract: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContractComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the contract. */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCausalLinks: {
        parameters: {
            query?: {
                /** @description One or more ids with commas, or `none`. */
                administrative_project_id?: string;
                /** @description One or more, with commas: process, work_instruction, role_description, training_plan. */
                artefact?: string;
                /** @description `csv` unless given. */
                format?: "csv" | "xlsx";
                /** @description Text in mechanism, external_id, dismissal_reason. */
                q?: string;
                /** @description One or more, with commas: suspected, confirmed, dismissed. */
                state?: string;
                /** @description One or more, with commas: weak, moderate, strong. */
                strength?: string;
                /** @description One or more ids with commas, or `none`. */
                technology_project_id?: string;
                /** @description One or more ids with commas, or `none`. */
                unit_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportContracts: {
        parameters: {
            query?: {
                /** @description `csv` unless given. */
                format?: "csv" | "xlsx";
                /** @description Text in title, number, type, external_id, note. */
                q?: string;
                /** @description One or more, with commas: draft, active, ended, terminated. */
                status?: string;
                /** @description One or more ids with commas, or `none`. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportProjects: {
        parameters: {
            query?: {
                /** @description One or more, with commas: process_automation, sensors, data_analysis, artificial_intelligence, customer_portal, e_commerce, crm, erp, collaboration, infrastructure, security, robotics, mobile, other, none. */
                category?: string;
                /** @description `csv` unless given. */
                format?: "csv" | "xlsx";
                /** @description One or more, with commas: pilot, rollout, process, work_instruction, role_description, training_plan. */
                kind?: string;
                /** @description One or more, with commas: low, medium, high, critical. */
                priority?: string;
                /** @description Text in name, description, owner, sponsor, external_id, tags. */
                q?: string;
                /** @description One or more, with commas: green, amber, red, none. */
                reported_confidence?: string;
                /** @description One or more, with commas: proposed, approved, running, paused, completed, cancelled. */
                status?: string;
                /** @description One or more, with commas: technology, administrative. */
                track?: string;
                /** @description One or more ids with commas, or `none`. */
                unit_id?: string;
                /** @description One or more ids with commas, or `none`. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportUnits: {
        parameters: {
            query?: {
                /** @description `csv` unless given. */
                format?: "csv" | "xlsx";
                /** @description One or more, with commas: production, business, human_resources, marketing, it, process, quality, purchasing, legal, other. */
                function?: string;
                /** @description One or more ids with commas, or `none`. */
                parent_id?: string;
                /** @description Text in name, head, external_id. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVendors: {
        parameters: {
            query?: {
                /** @description `csv` unless given. */
                format?: "csv" | "xlsx";
                /** @description Text in name, category, contact_name, contact_email, external_id. */
                q?: string;
                /** @description One or more, with commas: active, watch, exiting, inactive. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "created_at" | "-created_at" | "file_name" | "-file_name";
                /** @description One or more, with commas: committed, reverted. */
                state?: string;
                /** @description One or more, with commas: units, projects, vendors, contracts, causal_links. */
                table_name?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportSummary"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A CSV or XLSX file of at most 10 MiB, 30,000 rows, 1,000,000 cells and 16 MiB of text.
                     */
                    file: string;
                    /** @description JSON text: `{sheet?, encoding?, delimiter?, mapping?, create_missing?, defaults?, clear_empty?, on_error?: "refuse_all" | "skip_rows", dry_run?}`. */
                    options?: string;
                    /** @enum {string} */
                    table: "units" | "projects" | "vendors" | "contracts" | "causal_links";
                };
            };
        };
        responses: {
            /** @description The dry run: what would happen */
            200: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDryRun"];
                };
            };
            /** @description Imported */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedImport"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revertImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, undone */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A CSV or XLSX file of at most 10 MiB, 30,000 rows, 1,000,000 cells and 16 MiB of text.
                     */
                    file: string;
                    /** @description JSON text: `{sheet?, encoding?, delimiter?, mapping?, create_missing?, defaults?, clear_empty?}`. */
                    options?: string;
                    /** @enum {string} */
                    table: "units" | "projects" | "vendors" | "contracts" | "causal_links";
                };
            };
        };
        responses: {
            /** @description What was found; nothing is written */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonInvitations: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "email" | "-email" | "created_at" | "-created_at" | "expires_at" | "-expires_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPersonInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the invitation. */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeyResults: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description One or more ids with commas, or `none`. */
                objective_id?: string;
                /** @description Text in name, unit_of_measure, owner. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "owner" | "-owner" | "due_on" | "-due_on" | "updated_at" | "-updated_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KeyResult"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKeyResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKeyResult"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResult"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeyResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the key result. */
                key_result: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResult"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteKeyResult: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the key result. */
                key_result: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateKeyResult: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the key result. */
                key_result: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyResultChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResult"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreKeyResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the key result. */
                key_result: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResult"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInitiatives: {
        parameters: {
            query?: {
                /** @description One or more, with commas: alt_1, alt_2, alt_3. */
                alternative?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Initiatives that hold this id. */
                objective_id?: string;
                /** @description Initiatives that hold this id. */
                project_id?: string;
                /** @description Text in code, name, description or sponsor. */
                q?: string;
                /** @description Initiatives that hold this id. */
                requirement_id?: string;
                /** @description Sort column, with a leading minus for descending order; `code` unless given. */
                sort?: "code" | "-code" | "name" | "-name" | "alternative" | "-alternative" | "starts_on" | "-starts_on" | "ends_on" | "-ends_on" | "updated_at" | "-updated_at";
                /** @description Initiatives that hold this id. */
                unit_id?: string;
                /** @description Initiatives that hold this id. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Initiative"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInitiative: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInitiative"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the initiative. */
                initiative: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The initiative */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the initiative. */
                initiative: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the initiative. */
                initiative: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiativeChanges"];
            };
        };
        responses: {
            /** @description The changed initiative */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the initiative. */
                initiative: string;
                /** @description Id of the version of the masterplan. */
                masterplan_version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored initiative */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjectives: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in name, description, owner, external_id. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "owner" | "-owner" | "starts_on" | "-starts_on" | "ends_on" | "-ends_on" | "state" | "-state" | "updated_at" | "-updated_at";
                /** @description One or more, with commas: active, achieved, abandoned. */
                state?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Objective"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createObjective: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjective"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objective"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObjective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objective"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteObjective: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateObjective: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectiveChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objective"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjectiveComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createObjectiveComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjectiveHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreObjective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the objective. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objective"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in name, email. */
                q?: string;
                /** @description One or more, with commas: admin, strategic, tactical, operational, contributor, viewer. */
                role?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "created_at" | "-created_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientPerson"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientPerson"];
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: {
                /** @description Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true. */
                keep_keys?: "true" | "false";
            };
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the person in this client (`id`, not `person_id`). */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the person in this client (`id`, not `person_id`). */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPersonChanges"];
            };
        };
        responses: {
            /** @description The changed person */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPerson"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCausalMap: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
                /** @description State of the links; all but `dismissed` unless given. */
                state?: string;
                /** @description Links of these technology projects; ids with commas. */
                technology_project_id?: string;
                /** @description Links that land in these units; ids with commas. */
                unit_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CausalMap"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "percent" | "-percent" | "links" | "-links";
                /** @description One or more, with commas: none, incomplete, complete. */
                state?: string;
                /** @description Projects that change one of these units; ids with commas. */
                unit_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of technology projects, all units, and the total */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveragePage"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPortfolioHealth: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health of the portfolio */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioHealth"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjectHealth: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State, score and watermelon of every project */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectHealthMap"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description One or more, with commas: process_automation, sensors, data_analysis, artificial_intelligence, customer_portal, e_commerce, crm, erp, collaboration, infrastructure, security, robotics, mobile, other, none. */
                category?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description One or more, with commas: on_course, watch, off_course, unknown, watermelon. */
                health?: string;
                /** @description One or more, with commas: pilot, rollout, process, work_instruction, role_description, training_plan. */
                kind?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description One or more, with commas: low, medium, high, critical. */
                priority?: string;
                /** @description Text in name, description, owner, sponsor, external_id, tags. */
                q?: string;
                /** @description One or more, with commas: green, amber, red, none. */
                reported_confidence?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "updated_at" | "-updated_at" | "forecast_finish_on" | "-forecast_finish_on" | "baseline_finish_on" | "-baseline_finish_on" | "progress" | "-progress" | "planned_minor" | "-planned_minor" | "forecast_minor" | "-forecast_minor" | "actual_minor" | "-actual_minor" | "status" | "-status" | "owner" | "-owner" | "kind" | "-kind" | "track" | "-track" | "priority" | "-priority" | "reported_confidence" | "-reported_confidence" | "reported_at" | "-reported_at" | "health" | "-health";
                /** @description One or more, with commas: proposed, approved, running, paused, completed, cancelled. */
                status?: string;
                /** @description One or more, with commas: technology, administrative. */
                track?: string;
                /** @description One or more ids with commas, or `none`. */
                unit_id?: string;
                /** @description One or more ids with commas, or `none`. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjectComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProjectComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectHealth: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health of the project */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectHealth"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjectHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSettings"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReportSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSettingsChanges"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSettings"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportSubscriptions: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description One or more, with commas: en, de. */
                language?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in email. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `email` unless given. */
                sort?: "email" | "-email" | "created_at" | "-created_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportSubscription"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReportSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportSubscription"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSubscription"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report subscription. */
                report_subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSubscription"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReportSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report subscription. */
                report_subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateReportSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report subscription. */
                report_subscription: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSubscriptionChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSubscription"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreReportSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report subscription. */
                report_subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSubscription"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description One or more, with commas: on_course, watch, off_course, unknown. */
                health?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description One or more, with commas: schedule, demand. */
                trigger?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, without the contents */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Report"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report, without its content */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullReport"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportMail: {
        parameters: {
            query?: {
                format?: "html" | "text";
                language?: "en" | "de";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail, as HTML or plain text */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description The page whose filter it is. */
                page?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "updated_at" | "-updated_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedView: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the saved view. */
                saved_view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSavedView: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the saved view. */
                saved_view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChanges"];
            };
        };
        responses: {
            /** @description The changed view */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the saved view. */
                saved_view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored view */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Results, 1 to 50; 20 unless given. */
                limit?: string;
                /** @description The words to find. */
                q: string;
                /** @description One or more, with commas: unit, project, vendor, contract, causal_link, comment, objective, key_result, requirement_document, requirement, masterplan_version, initiative. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client organization */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client organization */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description One or more, with commas: production, business, human_resources, marketing, it, process, quality, purchasing, legal, other. */
                function?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description One or more ids with commas, or `none`. */
                parent_id?: string;
                /** @description Text in name, head, external_id. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "function" | "-function" | "updated_at" | "-updated_at";
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnitComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the unit. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVendorConcentration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concentration */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorConcentration"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVendorFigures: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of every vendor */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorFiguresMap"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in name, category, contact_name, contact_email, external_id. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "category" | "-category" | "status" | "-status" | "updated_at" | "-updated_at";
                /** @description One or more, with commas: active, watch, exiting, inactive. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vendor"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVendor"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteVendor: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorChanges"];
            };
        };
        responses: {
            /** @description The changed record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVendorComments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createVendorComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVendorHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored record */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVendorSummary: {
        parameters: {
            query?: {
                /** @description The day as of which to judge; today (UTC) unless given. */
                as_of_on?: string;
            };
            header?: never;
            path: {
                /** @description Id of the client organization. */
                client: string;
                /** @description Id of the vendor. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorSummary"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsultancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consultancy */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultancy"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateConsultancy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultancyChanges"];
            };
        };
        responses: {
            /** @description The changed consultancy */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultancy"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultancyApiKeys: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "name" | "-name" | "created_at" | "-created_at" | "last_used_at" | "-last_used_at" | "expires_at" | "-expires_at";
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; secrets are never answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createConsultancyApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsultancyApiKey"];
            };
        };
        responses: {
            /** @description Created, with the secret */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeConsultancyApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API key. */
                api_key: string;
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultancyAudit: {
        parameters: {
            query?: {
                /** @description What was done, for instance `update`, exactly. */
                action?: string;
                /** @description Id of the person, API key or job, exactly. */
                actor_id?: string;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description At or after this: UTC epoch milliseconds, or a date (UTC). */
                from?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Id of the record, exactly. */
                subject_id?: string;
                /** @description Kind of record, for instance `project`, exactly. */
                subject_type?: string;
                /** @description Up to and with this: UTC epoch milliseconds, or a date (UTC). */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "sector" | "-sector" | "created_at" | "-created_at";
                /** @description One or more, with commas: provisioning, active, suspended. */
                state?: string;
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Client"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFleet: {
        parameters: {
            query?: {
                /** @description Only clients that you are assigned to. */
                assigned_to?: "me";
                /** @description Only clients that do, or do not, need attention. */
                attention?: "true" | "false";
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only clients whose last report did, or did not, fail. */
                failed?: "true" | "false";
                /** @description One or more, with commas: on_course, watch, off_course, unknown, none. */
                health?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Clients without a report as of this day or a later one. */
                no_report_since?: string;
                /** @description Text in name, sector, external_id. */
                q?: string;
                /** @description Sort column, with a leading minus for descending order; `health` unless given. */
                sort?: "health" | "-health" | "name" | "-name" | "score" | "-score" | "projects" | "-projects" | "red_projects" | "-red_projects" | "watermelons" | "-watermelons" | "coverage" | "-coverage" | "forecast_percent" | "-forecast_percent" | "reported_at" | "-reported_at";
                /** @description One or more, with commas: provisioning, active, suspended. */
                state?: string;
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetPage"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFleetImports: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "created_at" | "-created_at" | "file_name" | "-file_name";
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FleetImportSummary"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFleetImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A CSV or XLSX file of at most 10 MiB, 30,000 rows, 1,000,000 cells and 16 MiB of text.
                     */
                    file: string;
                    /** @description JSON text: `{sheet?, encoding?, delimiter?, mapping?, create_missing?, defaults?, clear_empty?, on_error?: "refuse_all" | "skip_rows", dry_run?, create_clients?, currency?}`. */
                    options?: string;
                    /** @enum {string} */
                    table: "units" | "projects" | "vendors" | "contracts" | "causal_links";
                };
            };
        };
        responses: {
            /** @description The dry run, or an import that did not complete */
            200: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetImport"];
                };
            };
            /** @description Imported */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetImport"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFleetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the import. */
                fleet_import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetImportRecord"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revertFleetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the import. */
                fleet_import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each client */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetImportReversal"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberInvitations: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Sort column, with a leading minus for descending order; `-created_at` unless given. */
                sort?: "email" | "-email" | "created_at" | "-created_at" | "expires_at" | "-expires_at";
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMemberInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the invitation. */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
                /** @description Text in name, email. */
                q?: string;
                /** @description One or more, with commas: owner, consultant, analyst. */
                role?: string;
                /** @description Sort column, with a leading minus for descending order; `name` unless given. */
                sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "created_at" | "-created_at";
            };
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
                        next_cursor: string | null;
                        /** @description All rows that match; on the first page only. */
                        total: number | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: {
                /** @description Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true. */
                keep_keys?: "true" | "false";
            };
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the member. */
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the member. */
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChanges"];
            };
        };
        responses: {
            /** @description The changed member */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Id of the member. */
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAssignments"];
            };
        };
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReportRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportRun"];
            };
        };
        responses: {
            /** @description The run has begun */
            202: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedReportRun"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the consultancy. */
                consultancy: string;
                /** @description Key of the run. */
                run_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRun"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the link that was mailed. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInvitation"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The last part of the link that was mailed. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description Accepted */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChanges"];
            };
        };
        responses: {
            /** @description You */
            200: {
                headers: {
                    /** @description The version of the record, for If-Match */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAudit: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows of a page, 1 to 200; 50 unless given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribeFromReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such subscription, or no longer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each new request; the same value repeats the first answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` where an earlier answer is repeated */
                    "Idempotency-Replayed"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            /** @description A parameter, header or the JSON is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or out of reach */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
