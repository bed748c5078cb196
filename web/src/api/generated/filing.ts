// Made by "npm run api" from docs/openapi/filing.json. Do not edit.
export interface paths {
    "/api/filing/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appear in a case with a code
         * @description With the code received with service the caller's account becomes the served party; one who enters as its representative hands in a paper next and waits for the court, and the code stays the party's. With the code of a party that names a representative it waits for the court too. A code works once; ten different codes may be tried in an hour.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Appearance"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/appearances/{representationId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the paper by which one acts for a party, having entered with its code
         * @description The body is the file itself; its name travels in Content-Disposition. The court and the party's side read it, and the court confirms or refuses next. Until then the account sees nothing of the case.
         */
        post: {
            parameters: {
                query: {
                    /** @description a code of the kinds of paper */
                    kind: string;
                    /** @description BCP 47 tag of the paper's language */
                    language: string;
                };
                header?: {
                    "Content-Disposition"?: string;
                    "Content-Length"?: number;
                };
                path: {
                    representationId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/attorney-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * In which ways a power of attorney can come before a court
         * @description For a type of party, listed at /party-types, and where the parties are; with every way whose law is read or recalled, and which of that. Where the lists do not say whether the Apostille Convention is in force with a country, both ways are named and a person asks.
         */
        get: {
            parameters: {
                query: {
                    /** @description ISO 3166-1 alpha-2, such as DE */
                    country: string[];
                    /** @description Absent for the ways of all */
                    partyType?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttorneyWays"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/bank-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came to the account of the caller's court, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description absent for all */
                    state?: components["schemas"]["BankEntryState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankEntryPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/bank-entries/{id}/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say for which fee, or for which fees, a payment is
         * @description All of it is booked for that fee, with a receipt: less than is left stays a part of it, what is more is paid back by an order. If it is for several, what is said of each is booked, each with its own receipt; of a payment in yuan that is all of it, no more and no less.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BankEntryAttribution"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankEntry"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/bank-entries/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a payment is for no fee of this court
         * @description With a reason, which stays.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BankEntryDismissal"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankEntry"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements that were imported at the caller's court, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankStatementPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Import a statement of the court's account
         * @description The body is the bank's file in the form camt.053 (ISO 20022), of any version. What came with the whole reference of an open fee and its exact sum is booked at once; all else waits for a clerk. The same file again is the same statement, and no payment is booked twice. The file is not kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Content-Length"?: number;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/xml": string;
                    "text/xml": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankStatement"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of several cases in one ZIP, with an index over them
         * @description A folder for each case, as its own ZIP would have it; each paper counts as opened. Refused whole if one of the cases is not the caller's. This is not service.
         */
        get: {
            parameters: {
                query: {
                    /** @description up to twenty cases */
                    caseId: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": unknown;
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a case from the package of another court
         * @description Only under a seal that is believed here, and only with every byte as it was sealed; each paper is looked at as any upload. The case gets the next number of the caller's court, with parties and papers as they were; its fee was paid there and follows. A package that came before is 409 with the case that it became.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/zip": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArrivedCase"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that the caller has sent, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseImportPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Register many cases from one file
         * @description Newline-delimited JSON or a JSON array of cases as for POST /api/filing/cases, each with its reference. Each is registered or refused by itself, soon after; the lines tell. The same file again, while it is under way, is the same import; later, it registers what is not registered yet.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                    "application/json": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseImport"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a file is
         * @description 404 for anybody but its sender.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseImport"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of each case, in the order of the file */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: number;
                    limit?: number;
                    state?: components["schemas"]["CaseImportLineState"];
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseImportLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/case-imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table for spreadsheets (CSV)
         * @description A row for each ground of a refused case.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's cases, newest first unless the oldest are asked for first
         * @description Clerks and supervisors see the cases of their court, and may ask for those that were given to nobody or to one person; judges, assessors and assistants see those that were given to them; everybody else those in which they are a party. Search by case number (either kind of brackets) or by a party's name in any script.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description an account of the court */
                    assignee?: components["schemas"]["UUID"];
                    /** @description number of the cause of action */
                    cause?: string;
                    limit?: number;
                    order?: components["schemas"]["CaseOrder"] & unknown;
                    q?: string;
                    status?: components["schemas"]["CaseStatus"];
                    unassigned?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Register a case that was not filed online
         * @description Filed on paper, or running already under its own number and with its history. 422 case-not-registrable tells every ground with the member it concerns; nothing is registered then. 409 case-number-taken, case-reference-taken.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IntakeSheet"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisteredCase"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/address-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said of new addresses in a case, the newest first
         * @description The court sees those of all parties, others those of the parties for which they act.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressChangePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Say where a party is to be served from a day on
         * @description By whoever acts for the party; a clerk enters what a party said on paper, and names that paper. Until the court confirms it, the address before stays valid. Source: J 137.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddressStatement"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressChange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/address-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm where a party is served
         * @description It is in force from the day that the party said, or from today if that has come.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressChange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/address-changes/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for more before a new address is confirmed
         * @description With the reason. The address before stays valid; the party states the new one again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddressChangeReturn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressChange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/address-changes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a new address that the court has not confirmed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressChange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The applications of a case, the newest first
         * @description The court sees all; a party those of its side, and those of the other of which it may know.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description code of a kind of application */
                    kind?: string;
                    limit?: number;
                    /** @description only those in this state */
                    state?: components["schemas"]["ApplicationState"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Ask something of the court
         * @description With the short form of its kind and papers that were handed in. Refused by whom it is not for, after its period, while the same waits already, and with every field that is missing.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplicationRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of application, and which of them the caller may make in this case now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationKind"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to an application of the other side
         * @description Once, when the court asks for it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an application
         * @description By whom its kind says, with reasons; where it is decided by a ruling, with the issued document. A period whose extension is granted is extended with it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplicationDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear the other side on an application
         * @description Once, within days that the court sets; it is not decided before they are over or the other side has answered.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplicationHearing"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join in what another party asks of the court
         * @description Of a kind that the parties ask for together, such as the confirmation of what they agreed in a mediation: for each party for which the account acts and that has still to join. It is granted once all have. `application-not-to-join` for everybody else, and once it is decided. Source: CPL 205.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an investigation order back
         * @description Once, by who asked for it, with what came of it. It is used no more from then on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrderReturn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application back
         * @description Until the court has decided it. That it was made stays on the docket.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of a case in one ZIP, with an index
         * @description What the caller may open of it, as it stands at that instant: each paper counts as opened, as if it had been fetched by itself. The index is in the language of the answer. This is not service.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/archiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a case stands with the archive
         * @description For its court; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseArchiving"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Send a closed case to the archive
         * @description By a clerk, of the file that was seen. Refused, saying each, while somebody has still to do something in it: a period that runs or lapsed without a word, an application, a draft, a decision that is neither in effect nor with the court of appeal. The digest goes into the public evidence log.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ArchivingSeen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseArchiving"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who hears the case, and who its clerk is
         * @description For whoever sees the case. Version 0 and nobody while it was given to nobody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignment"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom the case was given so far, the latest first, with the reasons
         * @description For its court; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignmentStepPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Gives the case to a clerk and to a judge or a panel (分案)
         * @description By a supervisor of its court; where the court has none, by a clerk. All who have it now are named anew: who is not named has it no more. The docket tells the parties. Refused with every ground; giving it to others needs a reason.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignmentRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignment"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/called-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is heard in a case besides its parties, whom the court called first
         * @description For the court and every party, with those who were released.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalledPersonPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Admit a witness, an expert or who assists a party, or appoint one
         * @description By a clerk or judge of the court, until the case is decided. Whom a party names comes by a paper of its side or its granted application for one (of the kind WITNESS, APPRAISAL or EXPERT_ASSISTANT); an expert is always the court's. Source: CPL 75, 76, 79, 82; J 117, 122.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CalledPersonCalling"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalledPerson"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/called-persons/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release somebody who was called: they are heard no more */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CalledPersonRelease"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalledPerson"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is owed in a case, the newest first
         * @description The court sees all; a party what it owes itself.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChargePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a paper or an application would cost, before it is handed in
         * @description By the schedule of today and, for a sum in the currency of the claim, at the rate of the day on which the case was accepted (Measures on the Payment of Litigation Costs, art. 55).
         */
        get: {
            parameters: {
                query: {
                    /** @description absent where no sum is claimed */
                    amount?: components["schemas"]["Decimal"] & unknown;
                    /** @description ISO 4217 code */
                    currency?: string;
                    /** @description a code of the kinds of paper, or of application */
                    kind: string;
                    of: components["schemas"]["ChargedThing"];
                    /** @description for which party, where the account acts for several; for a clerk, whose paper is entered */
                    partyId?: components["schemas"]["UUID"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChargeForecast"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a fee is paid, and what came for it
         * @description At the court's bank, not here. 404 for a fee that others owe.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HowPaid"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Note that it was paid
         * @description At the court's bank, not here. Its last day is met then. Less than is owed is noted only where the court granted the side relief from fees. What a statement of the bank tells is noted by that.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChargePayment"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HowPaid"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/payment/receipts/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a payment (PDF)
         * @description Sealed, with its number among the court's of that year. The fiscal receipt is the court's finance office's.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                    paymentId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/payment/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a fee is paid, on paper (PDF)
         * @description In Chinese and the language of the reader: the sum, the court's account for transfers from abroad, the reference, and a QR code of these. Sealed. It is no notice: the court's own says by when is paid.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order that something is paid back
         * @description The court's finance office pays it; no money is here. Where a decision is in effect within 15 days of that (Measures on the Payment of Litigation Costs, art. 53).
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefundOrder"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HowPaid"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/refunds/{refundId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order to pay back, for the court's finance office (PDF)
         * @description Sealed.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                    refundId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/charges/{id}/refunds/{refundId}/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the finance office paid it back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                    refundId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefundPayout"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HowPaid"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a case has come
         * @description Always the same seven stages, from the filing to the effect of the decision; of those that are not done one is NOW, where the case stands. 404 for anybody who takes no part.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseStage"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of the court in a case, the newest first
         * @description For its court; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description a code of the kinds of paper */
                    kind?: string;
                    limit?: number;
                    state?: components["schemas"]["CourtDocumentState"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocumentPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Begin a document
         * @description A field whose value cannot be read, or of which a character cannot be printed, is refused by its name.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CourtDocumentDraft"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of document that the court makes, with what this case says already of their fields */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocumentKind"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a draft
         * @description By anybody at the court who has its last version.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CourtDocumentDraft"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        /**
         * Discard a draft
         * @description Nothing of it stays but a line in the audit trail.
         */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a document is right
         * @description By one who checks its kind; what decides, by who presides and never by who drafted it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload what was written elsewhere
         * @description The body is the PDF itself, of at most 10 MB; its name travels in Content-Disposition. It replaces the one before. Only for kinds that are uploaded.
         */
        post: {
            parameters: {
                query: {
                    version: number;
                };
                header?: {
                    "Content-Disposition"?: string;
                    "Content-Length"?: number;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal a checked document and issue it
         * @description With the seal of the case's court. From now on it is a paper of the case that those to whom it is addressed read, and service of process can serve it. Reading it is not service.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a document will look, as PDF
         * @description It says itself that it is a draft. Refused, naming the character, if a part of it could not be read. Once issued, its paper is read instead.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a document back to be changed
         * @description With the reason, by one who checks its kind.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CourtDocumentReturn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/court-documents/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft to be checked
         * @description Refused, by their names, while fields that its article asks for are empty; a certificate of effect, while no decision is on record as in effect from its day.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtDocument"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last days of a case, the earliest first
         * @description The court sees all; a party those of its own side, and of the other side those that are public. For each decision open to appeal also when it takes effect. 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDeadlines"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decisions of a case, the newest first
         * @description Those that the caller reads, each with the period of appeal of every party, counted from its own service. Source: J 536.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDecisionPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/decisions/{paperId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a decision was announced (宣判)
         * @description By a judge of the case. The period of appeal runs from service of the text, not from here. Source: CPL 151, 171.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    paperId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDecision"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/decisions/{paperId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a decision is in effect
         * @description By a judge of the case. Of what can be appealed the day is the one after the last period has run, and no other; of a conciliation it is the day on which the last party received the statement (CPL 100; J 149). The certificate of effect opens with it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    paperId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EffectRecord"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDecision"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/decisions/{paperId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a party received the statement of a conciliation
         * @description Itself, or the receiver that it named; it is never left behind. By a clerk of the court or a judge of the case. Once all have received it, it is in effect from the last day of receipt. Source: CPL 100; J 133, 149.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    paperId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConciliationReceipt"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDecision"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/decisions/{paperId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take no conciliation
         * @description By a party before it has received the statement, or noted by the court. The statement stays without effect, and the court goes on to judgment. Source: CPL 102.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    paperId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConciliationRefusal"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDecision"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/docket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a case, the last first
         * @description Facts of filing, service and hearing. A computed last day carries its derivation. A party reads what is for its side, and the fee if it is the one who owes it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocketEntryPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps of a case that the caller went through, and whether a mark was given for each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluation"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Say how a step was
         * @description Once for each step that the caller went through. Only sums are kept: neither the case nor the account stands with the mark.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvaluationMark"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluation"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchange-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the parties want evidence to be exchanged, and what they agree on
         * @description Online only if all chose that; together unless all chose apart. For all who read the case. Source: OL 14.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchangeChoices"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Say how a party wants evidence to be exchanged
         * @description Instead of what was said for it before. An exchange that is set already stays as it is. Source: OL 14.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceExchangeChoosing"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchangeChoices"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exchanges of evidence of a case, the first one first
         * @description For all who read the case. One at most is to come.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Set the day of an exchange of evidence, or allow the one on which the parties agreed
         * @description After the periods to answer, and before the hearing (CPL 136; J 224). The periods for evidence that run end on that day (EV 56); it can be none before their last day. Lists of evidence and exhibits that parties hand in from now on their own side and the court read alone until the exchange is held. Where a party brings evidence against what it saw, the court sets another one (EV 58). Online only as the parties agree (OL 14).
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceExchangeSetting"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchanges/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold no exchange of evidence after all
         * @description What was handed in for it every side reads from now on. Periods that were moved to its day stay so.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceExchangeCancellation"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchanges/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold an exchange of evidence
         * @description On its day or later. From now on every side reads what was handed in for it, and it can no longer be taken back. What is agreed and what is disputed goes into the file (EV 57). Apart, after the time for opinions is over.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceExchangeHolding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchanges/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set another day for an exchange of evidence
         * @description With reasons that all read. The same limits hold as for the first day (EV 56).
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceExchangeMove"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-exchanges/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an exchange of evidence that is held apart
         * @description On its day or later. From now on every side reads what was handed in for it, it can no longer be taken back, and the parties say in writing what they think of it until the day that was set. Source: OL 14.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceExchange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/evidence-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The period for evidence
         * @description While the court has set none, that of the law begins with service of the notice of evidence.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePeriod"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Set the period for evidence, or allow the one that the parties agreed
         * @description By a judge to whom the case was given (CPL 68; J 99, 266). It holds for those on whom the notice of evidence is served from now on; a period that runs already is moved by extension.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidencePeriodSetting"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePeriod"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of a case, the newest first
         * @description What the reader may read of it, with the opinions in writing and what was decided of what came late.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExhibitPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/exhibits/{id}/late-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide whether evidence that came late is taken
         * @description By a judge to whom the case was given, once (CPL 68; J 101, 102). A fine is a decision of its own.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LateExhibitDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exhibit"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/exhibits/{id}/late-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say why own evidence came late
         * @description Until a judge has decided (J 101). The other side reads it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LateReasons"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exhibit"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/exhibits/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say in writing what to think of an exhibit of the other side
         * @description On its authenticity, legality and relevance (J 104); each is chosen, nothing is taken for granted. It stands on the docket. A later word stands for an earlier one; both are kept.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExhibitOpinionSaid"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exhibit"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/exhibits/{id}/originals-shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the original of an exhibit was shown
         * @description By a clerk or a judge of the case, who saw it (CPL 73; EV 61). It stands on the docket for those who read the exhibit. A later note stands for an earlier one; both are kept.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OriginalShownNote"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exhibit"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/foreign-law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Foreign law found in a case, the newest first
         * @description For its parties and its court.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForeignLawPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Put on record what foreign law was found
         * @description By a judge of the case. Of an expert with name, CV and the statement that there is no interest. It is not changed afterwards; what is found later stands beside it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForeignLawFinding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForeignLaw"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/found-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where words stand in the papers of a case, as a machine read them
         * @description In papers that the caller may open. Whoever is shown a place of another side's paper has opened it. What no machine has read, or read wrongly, is not found.
         */
        get: {
            parameters: {
                query: {
                    /** @description words as they stand there, in any script; upper and lower case are the same */
                    q: string;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TextsFound"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/items-to-follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has to follow in a case
         * @description For the court and who filed the case; empty for another party.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemToFollow"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/items-to-follow/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which paper is the one that had to follow
         * @description One that was handed in and stands. Its deadline is met only when a clerk says that it came.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ItemAnswered"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemToFollow"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/items-to-follow/{id}/asking-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask again for what had to follow
         * @description The paper that was named is not that, and why. Its last day stays; to move it is an act of its own.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ItemAskedAgain"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemToFollow"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/items-to-follow/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it came
         * @description Its deadline is met then.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemToFollow"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/joinders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With which cases a case is or was heard together, the first one first
         * @description For all who read the case. Of the other case they read its number; whether they may open it is said.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Joinders"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Have another case heard with this one
         * @description By the judge who presides in both, until one of them is decided. This one leads: hearings that are set in it from now on are of both, with a seat for the parties of each; the court's documents name both. Each keeps its papers and its own decision. Source: CPL 55; J 221.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinderRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Joinder"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/joinders/{id}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have two cases heard apart again
         * @description By the judge who presides in both, with reasons that the parties of both read. Hearings that have not begun are of the leading case alone from then on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinderParting"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Joinder"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/joined-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter who joins a case that runs
         * @description By a clerk or judge of the court, with the paper or the granted application by which it joins, until the case is decided. Who has to sue or be sued together with others and was asked for by no party is called by the judge who presides. From then on it is served, represented and heard as the other parties are; a defendant's time to answer runs from its own service. Source: CPL 59, 135; J 73, 74, 81, 82.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyJoining"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JoinedParty"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/joined-parties/{partyId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take who had joined out of the case again
         * @description By a clerk or judge of the court, and of a co-party by the judge who presides, with reasons that the parties read, until the case is decided. What it handed in stays in the file; nobody acts for it any more, and its last days run no longer. Source: CPL 59, 135; J 73, 81, 82.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    partyId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyLeaving"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LeftParty"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the court opened the case or a paper of it, the last first
         * @description One line for a person, a thing and a quarter of an hour. Looks at papers that the reader may not know of are left out, so that a page may be short. With who opened the filing before the case was registered. 404 for anybody who takes no part in the case. What was opened in service of process and in hearings these say.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseLookPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/mediation-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was agreed last in a mediation of the case
         * @description For the parties that signed it, and the court; its `agreement` is null for another party of the case, and while nothing was agreed. An application that follows from it is drafted from this. Source: CPL 100, 205; J 528.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MediationOutcome"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has to do next in a case, the most urgent first
         * @description For a party never empty: it says at least what the case waits for. For the court whose turn it is there: the reader's, or another office's, which `actors` names. 404 for anybody who takes no part.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NextStep"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was handed in to a case, the newest first
         * @description The court sees all; a party what its side reads and what its account handed in. 404 for anybody else.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description a code of the kinds of paper */
                    kind?: string;
                    /** @description BCP 47 tag */
                    language?: string;
                    limit?: number;
                    /** @description who handed it in */
                    side?: components["schemas"]["Side"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaperPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Upload a paper
         * @description The body is the file itself, and its name travels in Content-Disposition; or it came in parts before. Nobody else sees it until it is handed in. The same file for the same purpose is the same draft, so a repeated upload does no harm.
         */
        post: {
            parameters: {
                query: {
                    /** @description a code of the kinds of paper */
                    kind: string;
                    /** @description BCP 47 tag of the paper's language */
                    language: string;
                    /** @description for which party, where the account acts for several */
                    partyId?: components["schemas"]["UUID"];
                    /** @description the PDF, not handed in yet, of which one page was made of this picture; what else is said of that is true of the picture, too */
                    photographOf?: components["schemas"]["UUID"];
                    /** @description which page of that PDF, from 1 */
                    photographPage?: number;
                    /** @description the paper of which this is a translation */
                    translationOf?: components["schemas"]["UUID"];
                    /** @description a file that came in parts, instead of a body */
                    upload?: components["schemas"]["UUID"];
                };
                header?: {
                    "Content-Disposition"?: string;
                    "Content-Length"?: number;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has uploaded and not yet handed in, oldest first
         * @description No more than one account may have at a time. Nobody else sees it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of paper, and which of them the caller may hand in to this case now */
        get: {
            parameters: {
                query?: {
                    /** @description the party whose paper a clerk enters that came on paper */
                    partyId?: components["schemas"]["UUID"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaperKind"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The caller has seen the list of papers
         * @description Up to there nothing is new to this account any more. This is not service.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaperLook"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /** Say what a paper is that was not yet handed in */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaperDescription"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        /**
         * Discard what was not yet handed in
         * @description Nothing of it stays, nor of the photographs of its pages.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a paper
         * @description Once somebody of another side has opened it, its author cannot take it back any more.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as what it is by its content */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": unknown;
                    };
                };
                /** @description The one part of it that Range asks for; If-Range names the digest, quoted */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                416: components["responses"]["Refused416"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a paper in
         * @description From now on those for whom it is read it, and it stands on the docket. Reading it here is not service and starts no period. While an exchange of evidence is to come, what proves something its own side and the court read alone. The photographs of its pages are handed in with it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/papers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was handed in
         * @description Only until somebody of another side has opened it or a photograph of its pages, which are taken back with it. That it was there stays on the docket.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/parties/{partyId}/appearance-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a party of the case a new code to appear with
         * @description For a party that the clerk knows and that was not served electronically, as a plaintiff who filed on paper. The code given before opens nothing any more.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    partyId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedCode"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/parties/{partyId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How sure the courts are of who acts as a party itself
         * @description What any court found stands in every case of the account. 409 where no account is the party's own: who acts for it are its representatives, or nobody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    partyId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/parties/{partyId}/identity/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether who acts as a party is who they say
         * @description From papers or by video. The person is told and reads the grounds. What follows from it the court decides: nothing does by itself.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    partyId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantIdentityFinding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The questions of a case, the newest first
         * @description The court sees all; a party those of its own side, and those that the court answered for all.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    state?: components["schemas"]["QuestionState"];
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuestionPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Ask the court about the case
         * @description Whoever acts for a party. Nothing is decided by a question, no period runs from it, and the answer is no ruling; what the court is to decide is an application.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuestionToAsk"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description Once, by a clerk of the court or a judge of the case. An answer that concerns all is for all parties.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuestionAnswer"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/questions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a question that the court has not answered */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/renderings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts of a case in a language, as persons rendered them
         * @description Asked by the digests of the texts, which only who reads them has. Of each text the latest of the court, of an interpreter and of each side.
         */
        get: {
            parameters: {
                query: {
                    /** @description SHA-256 of a text in UTF-8, in hexadecimal; up to 50 */
                    digest: string[];
                    /** @description BCP 47, into which */
                    language: string;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonsRendering"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Render a text of a case into another language
         * @description It is shown beside the text to whoever reads that, with who made it, and never in its place. Only the court says that an interpreter made it, and an interpreter who is asked to a hearing of the case writes its own. A later one of the same side stands for an earlier one. It is no translation that the law asks for: those are papers.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RenderingMade"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonsRendering"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who acts for the parties of a case, the oldest first
         * @description The court, and who acts for a party, see what is proposed, refused and withdrawn too; of other parties one sees what the court confirmed. Source: CPL 63.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RepresentationPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Name somebody who is to act for a party
         * @description By whoever acts for the party, or by the court. The person joins with a code, which is asked for next; then the court confirms or refuses. Until it confirms, who acted before acts on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepresentationProposal"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give the code with which who was named joins
         * @description Good for 14 days. The code given before opens nothing any more.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RepresentationInvitation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that somebody acts for a party
         * @description After reading the paper. One that is to be signed before a judge over video is confirmed once the record of that is sealed (`representation-not-witnessed` before). From now on the account acts with the powers named; whom it replaces no longer does. An account that was taken for the party itself becomes its representative's.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a representation
         * @description As it was asked for; without that, the court excludes the representative. The account no longer acts for the party.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to end a representation
         * @description The representative resigns, or somebody else who acts for the party revokes. It goes on until the court confirms the end.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepresentationEnding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How sure the courts are of who a representative is
         * @description What any court found stands in every case of the account. 409 while nobody has joined.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/identity/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a representative is who they say
         * @description From papers or by video. The person is told and reads the grounds. It neither confirms nor ends the representation: that the court decides.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantIdentityFinding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a representative
         * @description With the reason. Who acted before acts on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepresentationRefusal"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/representations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a proposal that the court has not decided
         * @description Its code no longer works.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Representation"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom the file was handed, the newest first
         * @description For its court; 404 for anybody else. What left the country stands there with its approval.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseTransferPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Hand the file of a case to another court
         * @description Notes to whom, where and on what ground it goes, with the file as it stands now. To another country only with the approval of the authority that the law names, after it was assessed, and with what is said of consent: 422 says what is missing; then it waits until a supervisor grants it. The package is fetched by the transfer's own address.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseTransferRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseTransfer"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/transfers/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the file of a case leave the country, or not
         * @description By another person than who asked for it, of the file as it stood then: 409 where it has changed since.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseTransferDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseTransfer"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/transfers/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of the case as a package under the court's seal
         * @description A ZIP: manifest.jws (RFC 7515), case.json, docket.json and papers/…; see docs/exchange. 409 transfer-not-granted for one that goes abroad until it is granted, and transfer-file-changed where the file is no longer as it was handed over: hand it over anew.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": components["schemas"]["StreamingOutput"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a case is or was watched, the first reason first
         * @description For its court; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWatch"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Have a case watched
         * @description By a judge or the head of the court, with reasons; once for each kind.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WatchRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWatch"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/watches/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a case no more
         * @description By the head of the court, with reasons. What was done stays.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WatchNote"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWatch"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{caseId}/watches/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put on record what was asked or reported about a watched case
         * @description It changes no decision: those who hear the case decide it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    caseId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WatchNote"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWatch"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with parties and fee; its papers are a list of their own
         * @description 404 for anybody who takes no part in it. The fee, and the e-mail and telephone of others are for the court and who filed the case.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/cases/{id}/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was claimed in a case that was not filed online
         * @description 404 for one that was, and for anybody who takes no part in it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Intake"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The causes of action that can be filed here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CauseList"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a party of this type has to bring
         * @description Party types are listed at /party-types.
         */
        get: {
            parameters: {
                query: {
                    partyType: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checklist"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts to which fees are paid, of the courts of which one is known */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtAccount"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-accounts/{court}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say to which account a court's fees are paid
         * @description It stands on every slip and notice from then on; statements of another account are not taken any more. What stood before is kept.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    court: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CourtAccountKeeping"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtAccount"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the caller's court to whom cases are given, with how many open cases each has
         * @description Also those who work there no more and still have open cases.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description a part of the name */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtMemberPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-members/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the open cases of one person over to another
         * @description By a supervisor of their court: to a clerk what the other has as a clerk, to a judge what as a judge. Cases in which the successor sits already stay; how many is said.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseSuccessionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseSuccession"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases of the caller's court
         * @description By how they stand, by cause, by language and by duration, with every number.
         */
        get: {
            parameters: {
                query?: {
                    /** @description of registration */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseStatistics"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/court-statistics/cases/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description of registration */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=UTF-8": unknown;
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The courts that can be addressed
         * @description What goes to one that is not staffed, or takes no new filings, cannot be handed over: court-not-staffed, court-closed.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtList"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/deadlines/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give longer
         * @description Within what the row of the period says, by whom it says; for an obstacle by a judge (CPL 86). Where it binds all parties (J 100), the others' same period is extended with it. The day before stays to be read.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeadlineExtension"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDeadline"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/deadlines/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let it go on
         * @description With the days that were left, counted from today.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeadlineRestart"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDeadline"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/deadlines/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what became of it
         * @description That it was met, such as by a payment or an appeal on paper; that nothing is left to do; or that it lapsed and what follows. It leaves the court's list. Nothing else happens by itself.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeadlineSettlement"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDeadline"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/deadlines/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop it
         * @description While the case is suspended (CPL 153), or, for the period for evidence, until an objection to jurisdiction is decided (EV 55(1)). What is left runs after the restart.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeadlineSuspension"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseDeadline"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/deficiency-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The codes of deficiency notices with their texts
         * @description In the language asked for: one of the eight.
         */
        get: {
            parameters: {
                query?: {
                    language?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Code"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/documents/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document by their SHA-256
         * @description For its filer, the court, those parties of its case who read the paper, and the other services of the suite; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as what it is by its content */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": unknown;
                    };
                };
                /** @description The one part of it that Range asks for; If-Range names the digest, quoted */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                416: components["responses"]["Refused416"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/documents/{digest}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of a document as a picture
         * @description For who may read the document, of scans in TIFF, photographs in HEIC and PDFs, where a browser does not show them. 404 page-not-drawn where something of the page would be missing, and of HEIC where the court has no program that reads it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    digest: string;
                    /** @description from 1 */
                    page: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The page as a JPEG, to look at; what counts is the file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/jpeg": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/documents/{digest}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a machine read of a document
         * @description For who may read the document; 404 for anybody else. Of pictures, and of pages of PDFs that are pictures; of other pages what their letters say.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /**
         * Have a document read by machine, or once more
         * @description For who may read it, also in another language than its author says; it waits for its turn. What was read already is read once more only for who handed it in and for the court.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    digest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadingAsked"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/documents/{digest}/rendition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document as a PDF to look at
         * @description For who may read the document. Of scans, photographs in HEIC and PDFs of which something is unusual, the pictures of all pages: 404 page-not-drawn where something of a page would be missing; 422 rendition-too-long. Of mail and files of office programs, the text alone as PDF/A; its first page says in the language of the answer what of the file is not rendered, and lists what is attached by name, size and digest: 404 file-not-rendered where nothing can be made of it. Of sound and film there is none.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A PDF to look at and to print; what counts is the file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rate by which a claim would be put into yuan today
         * @description The central parity that the state publishes, else the euro reference rate of the European Central Bank, of today or of the last day before on which one was published (Measures on the Payment of Litigation Costs, art. 55).
         */
        get: {
            parameters: {
                query: {
                    /** @description ISO 4217 code */
                    currency: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RateOfToday"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Import rates as they were published
         * @description The body is the file of who publishes them: the euro reference rates of the European Central Bank (eurofxref, XML or CSV), or the central parity of the China Foreign Exchange Trade System as a table with a column a pair (USD/CNY, 100JPY/CNY, CNY/KRW). What is known of a day stays as it is.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                    "application/xml": string;
                    "text/xml": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RateImport"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The acceptance fee for an amount, with its derivation
         * @description A forecast: the court converts a foreign amount at the published rate of the day of acceptance (Measures on the Payment of Litigation Costs, art. 55).
         */
        get: {
            parameters: {
                query: {
                    amount: components["schemas"]["Decimal"] & unknown;
                    /** @description ISO 4217 code */
                    currency?: string;
                    /** @description whose claim it is; one that is tried with another costs half (art. 18) */
                    of?: components["schemas"]["FeeOf"] & unknown;
                    /** @description CNY for one unit of the currency */
                    rate?: components["schemas"]["Decimal"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fee"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/fees/without-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Within what the court sets the fee of a case in which no amount is claimed
         * @description Measures on the Payment of Litigation Costs, art. 13(2) and (3). The court sets it when it accepts the case.
         */
        get: {
            parameters: {
                query?: {
                    /** @description number of the cause; absent for one of no kind of its own */
                    cause?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeeRange"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/foreign-law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Foreign law that was found, the newest first
         * @description By a part of state, question, finding or source in any script. Nothing tells in which case it was.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForeignLawPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How sure the courts are of who the caller is
         * @description With the grounds of the finding that stands.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case that has a reference
         * @description References are the partner's own; the clerks of a court share theirs.
         */
        get: {
            parameters: {
                query: {
                    reference: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisteredCase"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/intakes/served-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of paper that can have been served, in the language of the answer
         * @description Translations go with their originals and are none of their own.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServedKind"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/issued-documents/use-abroad/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a document of a court needs for use in a country
         * @description An apostille where the Apostille Convention is in force between that state and China today, otherwise certification in China and legalisation by that state's mission; Hong Kong, Macao and Taiwan have ways of their own. 404 for China and for what is no country.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description ISO 3166-1 alpha-2, such as DE */
                    country: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UseAbroad"];
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/issued-documents/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a court issued a document
         * @description By the code that is printed on it, or by the SHA-256 of its file. 404 if none is known by it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    check: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedDocument"];
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How large uploads may be, and of which types
         * @description The same for everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Limits"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed checkpoint */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain; charset=utf-8": string;
                    };
                };
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The logs that were closed before this one was begun, the first first
         * @description Each is read under its path as this one is; nothing comes to it any more.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClosedLog"][];
                    };
                };
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/closed/{number}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last signed checkpoint of a closed log */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain; charset=utf-8": string;
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/closed/{number}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of a closed log */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LogKeysView"];
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/closed/{number}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of a closed log, and the witnesses of today, as a trust policy */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain; charset=utf-8": string;
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/closed/{number}/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of hashes of a closed log, or a bundle of its entries */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                    path: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of this log, and which signed before
         * @description A key that was replaced proves what it signed until then, and nothing larger.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LogKeysView"];
                    };
                };
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of this log, its witnesses and the courts' seals as a trust policy
         * @description Compare it with a copy you got by another way. A line `#seal <SHA-256> <from> <until>` names the certificate of a seal.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain; charset=utf-8": string;
                    };
                };
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with this log, for operators
         * @description Whether it is signed, contradicted, cosigned and stamped, as the replica finds it that answers.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Standing"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of hashes, or a bundle of entries
         * @description tile/<level>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>]; never changes.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    path: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/log/time-authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificates that vouch for the time authority, as this log gives them
         * @description 404 if none is asked. Compare them with what the authority has published.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-pem-file": string;
                    };
                };
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has to do next in all filings and cases, the most urgent first
         * @description Then what the others and the court are to do. Of the 200 filings last changed and of the 200 cases whose next last day comes first; own-cases has all.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NextStep"][];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/own-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases in which the caller acts, by the next last day
         * @description Those in which no last day of the caller's runs come after the others, the newest first.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description code of the court */
                    court?: string;
                    limit?: number;
                    /** @description a part of a number or name */
                    q?: string;
                    status?: components["schemas"]["OwnCaseStatus"];
                    tab?: components["schemas"]["OwnCaseTab"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnCasePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/own-representations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom the caller has asked to act and does not act yet, the newest first
         * @description What the court is still to decide, and what it has refused in the last 90 days, with the reason.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRepresentationPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/party-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The types of party that may file across the border */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string[];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The drafts that lie before the judges of the caller's court, the longest waiting first
         * @description Search by a part of the name of who files or of a party, in any script.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for review at the clerk's court, oldest first
         * @description Search by a part of the name of who files or of a party, in any script.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    hands?: components["schemas"]["ReviewHands"] & unknown;
                    limit?: number;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One submission with every defect the check finds */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Review"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/attorney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The power of attorney of a filing, link by link, with what was found of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttorneyChain"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/attorney/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a link of the power of attorney holds
         * @description By the clerk who reviews the filing, with what came of looking it up by hand in the register of its authority. A later one stands for an earlier one; all are kept. What follows from it the clerk decides: nothing does by itself.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AttorneyFinding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttorneyChain"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How sure the courts are of who the filer is
         * @description What any court found stands for every filing of the account (XB 4).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/identity/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether the filer is who they say
         * @description By the clerk who reviews the filing, from its papers or by video. The filer is told and reads the grounds. A later one stands for an earlier one; all are kept. What follows from it the clerk decides: nothing does by itself.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IdentityFinding"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/jurisdiction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which courts may take a filing that reached the clerk's court, and what speaks against it
         * @description By the law of the day on which it was submitted.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JurisdictionAdvice"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/reviews/{id}/reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take a submission for review
         * @description 409 tells who was faster. What the filer was asked to correct can be taken as it is once the last day for that is over.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Review"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases, papers and filings in which these words stand
         * @description Of a court's clerks and supervisors among all of their court, of its judges, assessors and assistants among the cases that were given to them, of everybody else among those in which they act, and of papers only those they may read. A case by its number in either kind of brackets, by a party's name in any script or in Latin or Chinese transcription, or by its cause of action in the language of the answer or in Chinese; a paper by its title; a filing that is no case yet by a party's name. Ten of each, the newest first; the lists have all.
         */
        get: {
            parameters: {
                query: {
                    /** @description a part of a number, a name, a title or a cause, in any script */
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Found"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases of all courts, of one court, or of one year
         * @description By how they stand, by cause, by language and by duration. Small numbers are left out. Not by court and year at once, from which small numbers could be computed.
         */
        get: {
            parameters: {
                query?: {
                    /** @description code of a court */
                    court?: string;
                    /** @description of registration */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseStatistics"];
                    };
                };
                400: components["responses"]["Refused400"];
                406: components["responses"]["Refused406"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/statistics/cases/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV
         * @description What is left out is empty.
         */
        get: {
            parameters: {
                query?: {
                    /** @description code of a court */
                    court?: string;
                    /** @description of registration */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=UTF-8": unknown;
                    };
                };
                400: components["responses"]["Refused400"];
                406: components["responses"]["Refused406"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's submissions, last changed first
         * @description Tabs as Chinese courts name them. Search by a part of a party's name in any script.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    q?: string;
                    tab?: components["schemas"]["Tab"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Begin a draft
         * @description Needs an Idempotency-Key; a repeated request gets the same draft.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the caller's submissions
         * @description 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /**
         * Save the whole draft
         * @description 409 submission-changed tells who saved another version and when. A signature that no longer covers the content falls away.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        /**
         * Delete a draft with its documents
         * @description Only a draft, and only with confirm=true.
         */
        delete: {
            parameters: {
                query?: {
                    confirm?: boolean;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register the case (登记立案)
         * @description Gives the case number and the fee. A bar that the check still finds is refused with every ground.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every defect of a draft, without filing it
         * @description The codes are those of a deficiency notice.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingView"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/deficiency-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the filer every defect at once
         * @description 15 days to cure, counted by the court's calendar with its derivation. Source: XB 9(2); 登记立案规定 7.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * @description The body is the file itself, and its name travels in Content-Disposition; or it came in parts before. The same file for the same purpose is the same document, so a repeated upload does no harm; the content decides what it is. The answer is the whole submission.
         */
        post: {
            parameters: {
                query: {
                    kind: components["schemas"]["DocumentKind"];
                    /** @description BCP 47 tag of the document's language */
                    language: string;
                    /** @description the PDF of which one page was made of this picture; who reads the picture follows from who reads that */
                    photographOf?: components["schemas"]["UUID"];
                    /** @description which page of that PDF, from 1 */
                    photographPage?: number;
                    /** @description the original of which this is a translation */
                    translationOf?: components["schemas"]["UUID"];
                    /** @description a file that came in parts, instead of a body */
                    upload?: components["schemas"]["UUID"];
                };
                header?: {
                    "Content-Disposition"?: string;
                    "Content-Length"?: number;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a document is: kind, language, title, and of which original it is a translation */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    documentId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DocumentDescription"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        /**
         * Take a document out of a draft
         * @description 409 while a translation of it is there. Photographs of its pages stay.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    documentId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a filing on to the court that has jurisdiction (跨域立案)
         * @description The day of filing stays; that court's period to decide runs from its receipt there. This court reads it no more. Source: CPL 127(4); J 126, by analogy.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Passing"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Forwarding"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/jurisdiction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which courts may take the caller's filing, and what speaks against it
         * @description From what is saved: parties, cause, amount and the answers on jurisdiction. It bars nothing: whether a court has jurisdiction, that court decides.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JurisdictionAdvice"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/lodgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the submission to the court, for the first time or after a cure
         * @description 422 submission-not-complete names every defect at once. The receipt carries the exact instant.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the court opened the filing or a document of it, the last first
         * @description Until it is a case, which has a list of its own with these in it. One line for a person, a thing and a quarter of an hour. 404 for anybody but who filed it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FilingLookPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/notice/items/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer one item of the open deficiency notice */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    position: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Cure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt for the last time the court received the submission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/receipt/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that the court received the submission, each time that it did
         * @description For the filer. A zip with an entry of the public log for each time, the proof that it is there, what opens the names in it, and the documents that it names by their digests. `comity verify` checks it offline. 404 before the first time, and for what was received before receipts were logged.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.etsi.asic-e+zip": components["schemas"]["StreamingOutput"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ruling on a filing that no case is registered
         * @description The filer sees it once it is issued, a judge of the court once it was laid before the judges; 404 for anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /**
         * Write the draft of a ruling that no case is registered
         * @description By the clerk who reviews the filing. A clerk proposes; a judge decides. Source: CPL 126, 157.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalDraft"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal against the ruling (上诉)
         * @description By the filer, through the court that made it, once, until the period from its service has run; before service too. No fee is due (FEE 8). Source: CPL 157, 171-173, 286.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalAppeal"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/appeal/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what the court of appeal decided, with its ruling
         * @description The body is the ruling as a PDF; its name travels in Content-Disposition. Once, after the file went up. Where the ruling of this court is set aside, the filing comes back to its clerks, who register the case. The filer is told and reads the ruling. Source: CPL 177, 178, 182; J 330.
         */
        post: {
            parameters: {
                query: {
                    /** @description the court of appeal's date, such as 2026-11-28 */
                    day: components["schemas"]["LocalDate"];
                    /** @description of the case at the court of appeal */
                    number: string;
                    outcome: components["schemas"]["RefusalOutcomeKind"];
                };
                header?: {
                    "Content-Disposition"?: string;
                    "Content-Length"?: number;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/appeal/outcome/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ruling of the court of appeal
         * @description For the filer and the court.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/appeal/sending-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that petition and file went up to the court of appeal
         * @description On which day and by what; the filer reads it. Source: CPL 174.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalSendingUp"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rule that no case is registered (不予受理)
         * @description By a judge of the court; the ruling is sealed and issued to the filer. The period of appeal runs from its service, not from here. Source: CPL 126, 157, 171, 286.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sealed ruling
         * @description Reading it is not service; the filer receives it with .../receipt.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the ruling will look, as PDF
         * @description It says itself that it is a draft.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive the ruling (签收)
         * @description By the filer. The day of it is the day of service, from which the period of appeal is counted. Source: CPL 87, 90.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the draft back to the clerk
         * @description With the reason; the clerk goes on with the review.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalReturn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay the draft before the judges
         * @description Until a judge decides or gives it back, nothing else is decided about the filing. Refused, naming the character, if a part of it could not be read.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/refusal/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the ruling was served otherwise
         * @description On which day and by what it is proved; the period of appeal is counted from it. Source: CPL 87-91, 283.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalService"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusalRuling"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the material back with an explanation (退回材料并释明)
         * @description Final; the filer may file anew. Source: XB 9(3).
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reasons"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/submissions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the claim by typing a name under one's account
         * @description Recorded with the instant and a digest of everything it covers. Source: CPL 123, 124.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Signing"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has begun to send and is no document yet, oldest first
         * @description No more than one account may have at a time. It goes on at Upload-Offset, from any browser that has the file.
         */
        get: {
            parameters: {
                query?: {
                    /** @description the submission or the case; of all, if none is named */
                    subject?: components["schemas"]["UUID"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResumableUpload"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * Begin to send a file in parts
         * @description Upload-Metadata has filename, and submissionId or caseId; lastModified (milliseconds since 1970) if the sender knows it. Refused before the first byte where the file would not be taken.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description bytes of the whole file */
                    "Upload-Length"?: number;
                    /** @description names, each with a value in Base64 */
                    "Upload-Metadata"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its address is in Location, until when its first part is waited for in Upload-Expires */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        /** What of tus is spoken here */
        options: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description In Tus-Version, Tus-Extension, Tus-Max-Size and Tus-Checksum-Algorithm */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/uploads/{id}": {
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
         * Take back what was sent of a file
         * @description What a document was made of already stays with the document.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Nothing of it stays */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        /** How much of a file is here */
        head: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description In Upload-Offset */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                412: components["responses"]["Refused412"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /**
         * Send the next part of a file
         * @description Begins where HEAD says that the file ends here. What came of a part that is cut off stays, unless it has a checksum; a part with another checksum than it says leaves nothing.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "Content-Length"?: number;
                    /** @description of this part: sha1, sha256 or sha512, and the digest in Base64 */
                    "Upload-Checksum"?: string;
                    "Upload-Offset"?: number;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/offset+octet-stream": string;
                };
            };
            responses: {
                /** @description The next part begins at Upload-Offset */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                412: components["responses"]["Refused412"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                416: components["responses"]["Refused416"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                460: components["responses"]["Refused460"];
                503: components["responses"]["Refused503"];
            };
        };
        trace?: never;
    };
    "/api/filing/watched-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is watched at the caller's court, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWatchPage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What cases and filings ask of the people of the caller's court, the earliest last day first
         * @description Also what a party has to do there, while its last day is still to come. What waits without a last day comes the longest waiting first. For a clerk and a supervisor of their cases and those that nobody has, or of all cases of the court; for a judge, an assessor and an assistant of the cases that were given to them.
         */
        get: {
            parameters: {
                query: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description all kinds unless said */
                    kind?: components["schemas"]["WorkKind"];
                    limit?: number;
                    standing: components["schemas"]["WorkStanding"];
                    whose?: components["schemas"]["WorkOf"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkLinePage"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/work/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it there is, by how far the last day is */
        get: {
            parameters: {
                query?: {
                    /** @description all kinds unless said */
                    kind?: components["schemas"]["WorkKind"];
                    whose?: components["schemas"]["WorkOf"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkCount"][];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        post?: never;
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
        Acceptance: {
            /** Format: int64 */
            version: number;
            exchangeRate?: components["schemas"]["Decimal"] | null;
            feeCny?: components["schemas"]["Decimal"] | null;
            toFollow?: components["schemas"]["WrittenItem"][] | null;
        };
        /** @enum {string} */
        Act: "ANSWER" | "APPEAL" | "PAYMENT" | "EVIDENCE" | "CURE" | "DOCUMENT" | "COURT_STEP";
        /** @description That a party is to be served elsewhere, for its own side and the court */
        AddressChange: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            partyId: components["schemas"]["UUID"];
            state: components["schemas"]["AddressChangeState"];
            address: string;
            country: string;
            email: string | null;
            phone: string | null;
            validFrom: components["schemas"]["LocalDate"];
            paperId: components["schemas"]["UUID"] | null;
            statedByName: string;
            statedAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"] | null;
            returnReason: string | null;
        };
        AddressChangePage: {
            items: components["schemas"]["AddressChange"][];
            next: string | null;
        };
        AddressChangeReturn: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        /** @enum {string} */
        AddressChangeState: "STATED" | "CONFIRMED" | "RETURNED" | "WITHDRAWN";
        /** @description Where a party is to be served from a day on */
        AddressStatement: {
            partyId: components["schemas"]["UUID"];
            address: string;
            country: string;
            email?: string | null;
            phone?: string | null;
            validFrom: components["schemas"]["LocalDate"];
            paperId?: components["schemas"]["UUID"] | null;
        };
        /** @description An agreement that is a paper of the case */
        AgreementInTheFile: {
            paperId: components["schemas"]["UUID"];
            hearingId: components["schemas"]["UUID"];
            mediator: string;
            text: string;
            inForceAt: components["schemas"]["Instant"];
            agreedOn: components["schemas"]["LocalDate"];
        };
        Announcement: {
            day: components["schemas"]["LocalDate"];
            form: components["schemas"]["AnnouncementForm"];
            where: string;
        };
        /** @enum {string} */
        AnnouncementForm: "AT_THE_HEARING" | "ON_A_SET_DAY" | "ONLINE";
        ApostilleAnswer: {
            country: string;
            inForce: components["schemas"]["ApostilleInForce"];
            source: string | null;
            asOf: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        ApostilleInForce: "YES" | "NO" | "ASK";
        AppealPeriod: {
            partyId: components["schemas"]["UUID"];
            derivation: components["schemas"]["Derivation"] | null;
            state: components["schemas"]["DeadlineState"] | null;
            petitionId: components["schemas"]["UUID"] | null;
        };
        /** @description The case in which the caller takes part, now or once the court has confirmed it */
        Appearance: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            partyId: components["schemas"]["UUID"];
            partyName: string;
            confirmed: boolean;
            toProve: components["schemas"]["UUID"] | null;
        };
        /** @description What a party asks of the court */
        Application: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            partyId: components["schemas"]["UUID"];
            side: components["schemas"]["Role"];
            kind: string;
            state: components["schemas"]["ApplicationState"];
            fields: {
                [key: string]: string;
            };
            paperIds: string[];
            deadlineId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            days: number | null;
            madeByName: string;
            madeAt: components["schemas"]["Instant"];
            answerBy: components["schemas"]["LocalDate"] | null;
            answer: string | null;
            answeredByName: string | null;
            answeredAt: components["schemas"]["Instant"] | null;
            decidedByName: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            reasons: string | null;
            securityGiven: string | null;
            feePaidOn: components["schemas"]["LocalDate"] | null;
            documentId: components["schemas"]["UUID"] | null;
            feeDue: components["schemas"]["OwedFee"] | null;
            answerDue: components["schemas"]["Instant"] | null;
            answerCounted: components["schemas"]["Derivation"] | null;
            returnedAt: components["schemas"]["Instant"] | null;
            returnText: string | null;
            returnPaperIds: string[];
            mayReturn: boolean;
            /** Format: int32 */
            reliefPercent: number | null;
            reliefUntil: components["schemas"]["LocalDate"] | null;
            joint: components["schemas"]["JointApplication"] | null;
            own: boolean;
            mayAnswer: boolean;
            mayDecide: boolean;
        };
        ApplicationAnswer: {
            /** Format: int64 */
            version: number;
            text: string;
        };
        ApplicationDecision: {
            /** Format: int64 */
            version: number;
            granted: boolean;
            reasons: string;
            securityGiven?: string | null;
            feePaidOn?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            reliefPercent?: number | null;
            reliefUntil?: components["schemas"]["LocalDate"] | null;
            documentId?: components["schemas"]["UUID"] | null;
        };
        ApplicationField: {
            code: string;
            type: components["schemas"]["Type"];
            required: boolean;
            label: string;
        };
        ApplicationHearing: {
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            days: number;
        };
        /** @description A kind of application with its law; words in the language of the answer */
        ApplicationKind: {
            code: string;
            title: string;
            hint: string | null;
            fields: components["schemas"]["ApplicationField"][];
            relief: components["schemas"]["Relief"] | null;
            movesDeadline: boolean;
            security: components["schemas"]["Security"];
            fee: string | null;
            feeOn: string | null;
            feeIfRefused: components["schemas"]["FeeRule"] | null;
            otherSide: components["schemas"]["OtherSide"];
            decidedBy: components["schemas"]["Decider"][];
            grantedWith: string[];
            refusedWith: string[];
            answer: string | null;
            article: string;
            confidence: components["schemas"]["Confidence"];
            mayApply: boolean;
        };
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            next: string | null;
        };
        ApplicationRequest: {
            kind: string;
            partyId?: components["schemas"]["UUID"] | null;
            fields: {
                [key: string]: string;
            };
            paperIds: string[];
            deadlineId?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            days?: number | null;
        };
        /** @enum {string} */
        ApplicationState: "MADE" | "ASKED" | "GRANTED" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        ArbitrationAgreement: "NONE" | "AGREED" | "UNSURE";
        ArchivedFile: {
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            papers: number;
            fileDigest: string;
            archivedByName: string;
            archivedAt: components["schemas"]["Instant"];
        };
        ArchivingSeen: {
            /** Format: int32 */
            papers: number;
            lastFiledAt: components["schemas"]["Instant"];
        };
        ArrivedCase: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            fromCourt: string;
            fromNumber: string;
            /** Format: int32 */
            papers: number;
        };
        /** @description Who hears a case, and who its clerk is */
        Assignment: {
            /** Format: int32 */
            version: number;
            assignedAt: components["schemas"]["Instant"] | null;
            members: components["schemas"]["AssignmentMember"][];
            notifyBy: components["schemas"]["Derivation"] | null;
            compositions: components["schemas"]["BenchComposition"][];
        };
        AssignmentMember: {
            accountId: components["schemas"]["UUID"] | null;
            name: string;
            office: components["schemas"]["Office"];
        };
        AssignmentRequest: {
            /** Format: int32 */
            version: number;
            clerkId: components["schemas"]["UUID"];
            presidingJudgeId: components["schemas"]["UUID"];
            judgeIds: string[];
            assessorIds: string[];
            assistantIds: string[];
            technicalInvestigatorIds?: string[] | null;
            reason?: string | null;
        };
        /** @description To whom a case was given once, by whom and why */
        AssignmentStep: {
            /** Format: int32 */
            number: number;
            ground: components["schemas"]["GroundOfAssignment"];
            assignedAt: components["schemas"]["Instant"];
            assignedByName: string;
            reason: string | null;
            members: components["schemas"]["AssignmentMember"][];
        };
        AssignmentStepPage: {
            items: components["schemas"]["AssignmentStep"][];
            next: string | null;
        };
        AttorneyChain: {
            way: components["schemas"]["AttorneyWay"] | null;
            article: string | null;
            source: string | null;
            confidence: components["schemas"]["Confidence"] | null;
            links: components["schemas"]["AttorneyChainLink"][];
        };
        AttorneyChainLink: {
            link: components["schemas"]["AttorneyLink"];
            wanted: boolean;
            step: components["schemas"]["AttorneyStep"] | null;
            verdict: components["schemas"]["AttorneyVerdict"] | null;
        };
        AttorneyFinding: {
            /** Format: int64 */
            version: number;
            link: components["schemas"]["AttorneyLink"];
            outcome: components["schemas"]["AttorneyOutcome"];
            lookup: components["schemas"]["RegisterLookup"];
            remark?: string | null;
        };
        /** @enum {string} */
        AttorneyLink: "SIGNED" | "WITNESSED_BY_JUDGE" | "WITNESSED_BY_VIDEO" | "NOTARISED" | "NOTARISED_IN_CHINA" | "ATTESTED" | "APOSTILLED" | "CERTIFIED_UNDER_TREATY" | "LEGALISED_BY_THIRD_STATE" | "LEGALISED" | "CERTIFIED_BY_MISSION" | "CERTIFIED_BY_BODY" | "FORWARDED" | "VERIFIED_ACROSS_STRAIT" | "FORMALISED_BEFORE";
        /** @enum {string} */
        AttorneyOutcome: "HOLDS" | "DOES_NOT_HOLD";
        /** @description One fact in the chain of a power of attorney: signed, notarised, apostilled and so on */
        AttorneyStep: {
            step: components["schemas"]["AttorneyLink"];
            doneOn: components["schemas"]["LocalDate"];
            documentId: components["schemas"]["UUID"];
            authority: string;
            number: string | null;
            country: string | null;
        };
        AttorneyVerdict: {
            outcome: components["schemas"]["AttorneyOutcome"];
            lookup: components["schemas"]["RegisterLookup"];
            remark: string | null;
            foundByName: string;
            foundAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AttorneyWay: "APOSTILLE" | "LEGALISATION" | "TREATY" | "THIRD_STATE" | "BEFORE_JUDGE" | "VIDEO_WITNESS" | "NOTARY_IN_CHINA" | "MISSION" | "MISSION_OF_THIRD_STATE" | "OVERSEAS_BODY" | "HONG_KONG_MACAO" | "TAIWAN" | "EARLIER" | "AT_HOME";
        AttorneyWayRule: {
            way: components["schemas"]["AttorneyWay"];
            links: components["schemas"]["AttorneyLink"][];
            article: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        AttorneyWays: {
            ways: components["schemas"]["AttorneyWayRule"][];
            apostille: components["schemas"]["ApostilleAnswer"][];
        };
        /** @description That a judge saw a power of attorney signed over video, or would not witness it */
        AttorneyWitnessing: {
            hearingId: components["schemas"]["UUID"];
            witnessed: boolean;
            reason: string | null;
            paperDigest: string | null;
            judge: string;
            firm: string | null;
            licence: string | null;
            recordDigest: string;
            witnessedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Author: "PLAINTIFF" | "DEFENDANT" | "CLAIMING_THIRD_PARTY" | "THIRD_PARTY" | "CLERK" | "JUDGE";
        /** @description A payment that came by a statement of the bank */
        BankEntry: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            amount: components["schemas"]["Decimal"];
            currency: string;
            bookedOn: components["schemas"]["LocalDate"];
            payer: string | null;
            remittance: string;
            finding: components["schemas"]["BankEntryFinding"];
            state: components["schemas"]["BankEntryState"];
            fee: components["schemas"]["BankEntryFee"] | null;
            importedAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"] | null;
            decidedByName: string | null;
            bookedCny: components["schemas"]["Decimal"] | null;
            receipt: string | null;
            reason: string | null;
            further: components["schemas"]["BankEntryPart"][];
        };
        BankEntryAttribution: {
            /** Format: int64 */
            version: number;
            reference: string;
            cny?: components["schemas"]["Decimal"] | null;
            further?: components["schemas"]["BankEntryFurtherFee"][] | null;
        };
        BankEntryDismissal: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        BankEntryFee: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            title: string;
            reference: string;
            leftCny: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        BankEntryFinding: "EXACT" | "PARTIAL" | "OVER" | "TO_BE_SET" | "CLOSED" | "SEVERAL" | "CUT" | "OTHER_CURRENCY" | "REPEATED" | "UNKNOWN";
        BankEntryFurtherFee: {
            reference: string;
            cny: components["schemas"]["Decimal"];
        };
        BankEntryPage: {
            items: components["schemas"]["BankEntry"][];
            next: string | null;
        };
        BankEntryPart: {
            fee: components["schemas"]["BankEntryFee"];
            cny: components["schemas"]["Decimal"];
            receipt: string;
        };
        /** @enum {string} */
        BankEntryState: "WAITING" | "BOOKED" | "DISMISSED";
        /** @description A statement of a court's account that was imported */
        BankStatement: {
            id: components["schemas"]["UUID"];
            statementId: string;
            /** Format: int32 */
            credits: number;
            /** Format: int32 */
            known: number;
            /** Format: int64 */
            waiting: number;
            /** Format: int32 */
            leftOut: number;
            importedAt: components["schemas"]["Instant"];
            importedByName: string;
        };
        BankStatementPage: {
            items: components["schemas"]["BankStatement"][];
            next: string | null;
        };
        /** @description A bench that the law allows */
        BenchComposition: {
            /** Format: int32 */
            judges: number;
            /** Format: int32 */
            assessors: number;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @enum {string} */
        By: "PARTY" | "CLERK" | "COURT" | "PARTNER" | "LAW";
        /** @enum {string} */
        CalledAs: "WITNESS" | "EXPERT" | "EXPERT_ASSISTANT";
        CalledPerson: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            calledAs: components["schemas"]["CalledAs"];
            partyId: components["schemas"]["UUID"] | null;
            name: string;
            language: string | null;
            about: string;
            reasons: string;
            paperId: components["schemas"]["UUID"] | null;
            applicationId: components["schemas"]["UUID"] | null;
            calledByName: string;
            calledAt: components["schemas"]["Instant"];
            releasedBecause: string | null;
            releasedByName: string | null;
            releasedAt: components["schemas"]["Instant"] | null;
        };
        CalledPersonCalling: {
            calledAs: components["schemas"]["CalledAs"];
            partyId?: components["schemas"]["UUID"] | null;
            name: string;
            language?: string | null;
            about: string;
            paperId?: components["schemas"]["UUID"] | null;
            applicationId?: components["schemas"]["UUID"] | null;
            reasons: string;
        };
        CalledPersonPage: {
            items: components["schemas"]["CalledPerson"][];
            next: string | null;
        };
        CalledPersonRelease: {
            /** Format: int64 */
            version: number;
            reasons: string;
        };
        CaseArchiving: {
            /** Format: int32 */
            papers: number;
            lastFiledAt: components["schemas"]["Instant"] | null;
            archived: components["schemas"]["ArchivedFile"][];
            mayArchive: boolean;
        };
        /** @description A last day with its derivation, what moved it and what became of it */
        CaseDeadline: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            periodId: string;
            title: string;
            callsFor: components["schemas"]["Act"];
            otherwise: string;
            state: components["schemas"]["DeadlineState"];
            partyId: components["schemas"]["UUID"] | null;
            partyName: string | null;
            own: boolean;
            paperKind: string | null;
            startedBy: components["schemas"]["UUID"];
            startedAt: components["schemas"]["Instant"];
            derivation: components["schemas"]["Derivation"];
            /** Format: int32 */
            daysLeft: number | null;
            metBy: components["schemas"]["UUID"] | null;
            metAt: components["schemas"]["Instant"] | null;
            late: boolean;
            latePapers: string[];
            settled: boolean;
            acts: components["schemas"]["DeadlineAct"][];
        };
        /** @description The last days of a case */
        CaseDeadlines: {
            items: components["schemas"]["CaseDeadline"][];
            effects: components["schemas"]["DecisionEffect"][];
            suspendedSince: components["schemas"]["Instant"] | null;
        };
        /** @description A decision of the court, with the period of appeal of each party and its effect */
        CaseDecision: {
            paperId: components["schemas"]["UUID"];
            kind: string;
            title: string;
            issuedAt: components["schemas"]["Instant"];
            announcedOn: components["schemas"]["LocalDate"] | null;
            announcedForm: components["schemas"]["AnnouncementForm"] | null;
            announcedWhere: string | null;
            periods: components["schemas"]["AppealPeriod"][];
            standing: components["schemas"]["EffectStanding"];
            effectFrom: components["schemas"]["LocalDate"] | null;
            effectiveOn: components["schemas"]["LocalDate"] | null;
            effectByName: string | null;
            sendBy: components["schemas"]["LocalDate"] | null;
            answers: components["schemas"]["ConciliationAnswer"][];
            mayAnswerFor: string[];
            corrections: components["schemas"]["DecisionCorrection"][];
            mayRecord: boolean;
        };
        CaseDecisionPage: {
            items: components["schemas"]["CaseDecision"][];
            next: string | null;
        };
        CaseFigure: {
            code: string;
            /** Format: int64 */
            cases: number | null;
            zh: string | null;
            en: string | null;
        };
        /** @description A file of many cases, and how far it is */
        CaseImport: {
            id: components["schemas"]["UUID"];
            startedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            waiting: number;
            /** Format: int64 */
            registered: number;
            /** Format: int64 */
            known: number;
            /** Format: int64 */
            refused: number;
        };
        /** @description What came of one case of a file */
        CaseImportLine: {
            /** Format: int32 */
            position: number;
            state: components["schemas"]["CaseImportLineState"];
            reference: string | null;
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            grounds: components["schemas"]["GroundView"][];
        };
        CaseImportLinePage: {
            items: components["schemas"]["CaseImportLine"][];
            next: string | null;
        };
        /** @enum {string} */
        CaseImportLineState: "WAITING" | "REGISTERED" | "KNOWN" | "REFUSED";
        CaseImportPage: {
            items: components["schemas"]["CaseImport"][];
            next: string | null;
        };
        /** @description A case in a list */
        CaseLine: {
            id: components["schemas"]["UUID"];
            number: string;
            court: string;
            cause: string;
            title: string;
            registeredAt: components["schemas"]["Instant"];
            registeredOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["CaseStatus"];
            parties: components["schemas"]["NamedParty"][];
            workers: components["schemas"]["CaseWorker"][];
        };
        CaseLinePage: {
            items: components["schemas"]["CaseLine"][];
            next: string | null;
        };
        /** @description Somebody of the court opened the case or a paper of it */
        CaseLook: {
            at: components["schemas"]["Instant"];
            name: string;
            role: string;
            paperId: components["schemas"]["UUID"] | null;
            paperTitle: string | null;
            inReview: boolean;
        };
        CaseLookPage: {
            items: components["schemas"]["CaseLook"][];
            next: string | null;
        };
        /** @enum {string} */
        CaseOrder: "NEWEST" | "OLDEST";
        CaseParty: {
            id: components["schemas"]["UUID"];
            role: components["schemas"]["Role"];
            kind: components["schemas"]["LitigantKind"];
            originalName: string;
            latinName: string;
            chineseName: string;
            representative: string;
            country: string | null;
            address: string;
            addressSince: components["schemas"]["LocalDate"] | null;
            phone: string | null;
            email: string | null;
            language: string | null;
            interpreterLanguage: string | null;
            zone: string | null;
            claims: boolean;
            unwilling: boolean;
            joinedAt: components["schemas"]["Instant"] | null;
            leftAt: components["schemas"]["Instant"] | null;
            appeared: boolean;
            identity: components["schemas"]["IdentityLevel"] | null;
            own: boolean;
        };
        /** @description A stage on the way of a case */
        CaseStage: {
            code: components["schemas"]["CaseStageCode"];
            state: components["schemas"]["CaseStageState"];
            on: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            of: number;
            lastDay: components["schemas"]["LocalDate"] | null;
            counted: components["schemas"]["Derivation"] | null;
            startsAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        CaseStageCode: "FILED" | "REGISTERED" | "SERVED" | "ANSWERED" | "HEARD" | "DECIDED" | "IN_EFFECT";
        /** @enum {string} */
        CaseStageState: "DONE" | "NOW" | "AHEAD" | "PASSED";
        CaseStatistics: {
            court: string | null;
            /** Format: int32 */
            year: number | null;
            /** Format: int32 */
            smallestSaid: number;
            /** Format: int64 */
            cases: number | null;
            byCourt: components["schemas"]["CaseFigure"][];
            byOutcome: components["schemas"]["CaseFigure"][];
            byCause: components["schemas"]["CaseFigure"][];
            byLanguage: components["schemas"]["CaseFigure"][];
            byDuration: components["schemas"]["CaseFigure"][];
            evaluations: components["schemas"]["EvaluationFigure"][];
        };
        /** @enum {string} */
        CaseStatus: "PENDING" | "DECIDED";
        CaseSuccession: {
            /** Format: int32 */
            handedOver: number;
            /** Format: int32 */
            kept: number;
        };
        CaseSuccessionRequest: {
            successorId: components["schemas"]["UUID"];
            reason?: string | null;
        };
        /** @description That the file of a case was handed to another court */
        CaseTransfer: {
            id: components["schemas"]["UUID"];
            recipient: string;
            country: string;
            basis: string;
            approval: string | null;
            assessment: string | null;
            consent: string | null;
            /** Format: int32 */
            papers: number;
            fileDigest: string;
            transferredByName: string;
            transferredAt: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
            decidedByName: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            reasons: string | null;
        };
        CaseTransferDecision: {
            granted: boolean;
            reasons: string;
        };
        CaseTransferPage: {
            items: components["schemas"]["CaseTransfer"][];
            next: string | null;
        };
        CaseTransferRequest: {
            recipient: string;
            country: string;
            basis: string;
            approval?: string | null;
            assessment?: string | null;
            consent?: string | null;
        };
        /** @description A case with its parties; with the fee for the court and for who owes it */
        CaseView: {
            id: components["schemas"]["UUID"];
            number: string;
            court: string;
            cause: string;
            title: string;
            origin: components["schemas"]["Origin"];
            takenOver: boolean;
            submittedAt: components["schemas"]["Instant"] | null;
            receivedOn: components["schemas"]["LocalDate"];
            registeredAt: components["schemas"]["Instant"];
            registeredOn: components["schemas"]["LocalDate"];
            registeredByName: string;
            submissionId: components["schemas"]["UUID"] | null;
            claimAmount: components["schemas"]["Decimal"] | null;
            claimCurrency: string | null;
            exchangeRate: components["schemas"]["Decimal"] | null;
            exchangeRateOn: components["schemas"]["LocalDate"] | null;
            exchangeRateSource: string | null;
            claimAmountCny: components["schemas"]["Decimal"] | null;
            fee: components["schemas"]["Fee"] | null;
            feePayBy: components["schemas"]["Derivation"] | null;
            feeDue: components["schemas"]["FeeDue"] | null;
            parties: components["schemas"]["CaseParty"][];
        };
        CaseWatch: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            category: components["schemas"]["WatchCategory"];
            byRule: boolean;
            since: components["schemas"]["Instant"];
            liftedAt: components["schemas"]["Instant"] | null;
            acts: components["schemas"]["WatchAct"][];
        };
        CaseWatchPage: {
            items: components["schemas"]["CaseWatch"][];
            next: string | null;
        };
        CaseWorker: {
            accountId: components["schemas"]["UUID"];
            name: string;
            office: components["schemas"]["Office"];
        };
        Cause: {
            no: string;
            zh: string;
            en: string;
            partZh: string;
            partEn: string;
            common: boolean;
        };
        CauseList: {
            source: string;
            confidence: string;
            causes: components["schemas"]["Cause"][];
        };
        Caution: {
            code: string;
            about: string;
            zh: string;
            en: string;
        };
        /** @description What a party owes the court */
        Charge: {
            id: components["schemas"]["UUID"];
            partyId: components["schemas"]["UUID"];
            kind: string;
            title: string;
            paperId: components["schemas"]["UUID"] | null;
            applicationId: components["schemas"]["UUID"] | null;
            claimed: components["schemas"]["ClaimedSum"] | null;
            fee: components["schemas"]["OwedFee"];
            rule: components["schemas"]["FeeRule"];
            state: components["schemas"]["ChargeState"];
            openedAt: components["schemas"]["Instant"];
            payBy: components["schemas"]["Derivation"] | null;
            paidOn: components["schemas"]["LocalDate"] | null;
            receivedCny: components["schemas"]["Decimal"];
            paidCny: components["schemas"]["Decimal"] | null;
            notedByName: string | null;
            own: boolean;
        };
        /** @description What a paper or an application would cost */
        ChargeForecast: {
            fee: components["schemas"]["OwedFee"] | null;
            scale: components["schemas"]["Scale"] | null;
            onlyIfRefused: boolean;
            period: string | null;
            article: string | null;
            confidence: components["schemas"]["Confidence"] | null;
        };
        ChargePage: {
            items: components["schemas"]["Charge"][];
            next: string | null;
        };
        ChargePayment: {
            paidOn: components["schemas"]["LocalDate"];
            cny: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        ChargeState: "OPEN" | "PAID" | "VOID";
        /** @enum {string} */
        ChargedThing: "PAPER" | "APPLICATION";
        /** @enum {string} */
        Checker: "CLERK" | "JUDGE" | "PRESIDING";
        /** @description What a party of this type has to bring, item by item with its article */
        Checklist: {
            partyType: string;
            zh: string;
            en: string;
            items: components["schemas"]["ChecklistItem"][];
            deferral: string;
        };
        ChecklistItem: {
            group: string;
            key: string;
            zh: string;
            en: string;
            required: boolean;
            condition: string | null;
            notarisation: string | null;
            authentication: string | null;
            translation: string | null;
            article: string | null;
            mayBeDeferred: boolean;
            note: string | null;
            confidence: string | null;
        };
        /** @description The sum on which the fee of a paper is computed */
        ClaimedSum: {
            amount: components["schemas"]["Decimal"];
            currency: string;
        };
        /** @description A log to which nothing comes any more */
        ClosedLog: {
            origin: string;
            path: string;
        };
        Closure: {
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["Kind"];
            nameZh: string;
            nameEn: string;
        };
        /** @description A code that a deficiency notice can name, in the asked language */
        Code: {
            code: string;
            text: string;
            source: string;
        };
        ConciliationAnswer: {
            partyId: components["schemas"]["UUID"];
            answer: components["schemas"]["ConciliationAnswerKind"];
            day: components["schemas"]["LocalDate"];
            receiver: string | null;
            notedByName: string;
        };
        /** @enum {string} */
        ConciliationAnswerKind: "RECEIVED" | "REFUSED";
        ConciliationReceipt: {
            partyId: components["schemas"]["UUID"];
            day: components["schemas"]["LocalDate"];
            receiver?: string | null;
            proof: string;
        };
        ConciliationRefusal: {
            partyId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        Confidence: "VERIFIED" | "PARTIAL" | "RECALLED";
        /** @enum {string} */
        Connection: "CONTRACT_MADE" | "CONTRACT_PERFORMED" | "SUBJECT_MATTER" | "ASSETS" | "TORT" | "REPRESENTATIVE_OFFICE" | "OTHER" | "NONE";
        Court: {
            code: string;
            zh: string;
            en: string;
            level: string;
            confidence: components["schemas"]["Confidence"];
            staffed: boolean;
            address: string;
            telephone: string;
            hours: string;
            closedBecause: string | null;
        };
        /** @description The account to which a court's fees are paid */
        CourtAccount: {
            court: string;
            holder: string;
            holderLatin: string;
            bank: string;
            bankLatin: string;
            number: string;
            bic: string;
            cnaps: string | null;
            /** Format: int32 */
            version: number;
            changedAt: components["schemas"]["Instant"];
            changedByName: string;
        };
        CourtAccountKeeping: {
            /** Format: int32 */
            version: number;
            holder: string;
            holderLatin: string;
            bank: string;
            bankLatin: string;
            number: string;
            bic: string;
            cnaps?: string | null;
        };
        /**
         * @description Who of a court does something
         * @enum {string}
         */
        CourtActor: "CLERK" | "JUDGE" | "ASSESSOR" | "SUPERVISOR";
        /** @enum {string} */
        CourtAgreement: "NONE" | "CHINESE_COURT" | "FOREIGN_COURT" | "FOREIGN_COURT_ONLY" | "UNSURE";
        /** @description A document that the court makes; its draft is at .../preview */
        CourtDocument: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["CourtDocumentState"];
            kind: string;
            reference: string | null;
            language: string;
            readers: components["schemas"]["SidesThatRead"];
            namedReaders: string[];
            fields: {
                [key: string]: string;
            };
            hasFile: boolean;
            draftedByName: string;
            draftedAt: components["schemas"]["Instant"];
            returnReason: string | null;
            checkedByName: string | null;
            checkedAt: components["schemas"]["Instant"] | null;
            issuedByName: string | null;
            issuedAt: components["schemas"]["Instant"] | null;
            sealSubject: string | null;
            checkCode: string | null;
            sealedDigest: string | null;
            paperId: components["schemas"]["UUID"] | null;
            mayCheck: boolean;
        };
        CourtDocumentDraft: {
            /** Format: int64 */
            version: number;
            kind: string;
            language: string;
            addressees: components["schemas"]["Role"][];
            namedReaders?: string[] | null;
            fields: {
                [key: string]: string;
            };
        };
        CourtDocumentField: {
            code: string;
            type: components["schemas"]["Type"];
            required: boolean;
            label: string;
            known: string | null;
            choices: components["schemas"]["FieldChoice"][];
        };
        /** @description A kind of document with its law; words in the language of the answer */
        CourtDocumentKind: {
            code: string;
            title: string;
            form: components["schemas"]["Form"];
            fields: components["schemas"]["CourtDocumentField"][];
            checkedBy: components["schemas"]["Checker"][];
            byAnother: boolean;
            mayNameReaders: boolean;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        CourtDocumentPage: {
            items: components["schemas"]["CourtDocument"][];
            next: string | null;
        };
        CourtDocumentReturn: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        /** @enum {string} */
        CourtDocumentState: "DRAFT" | "IN_CHECK" | "CHECKED" | "ISSUED";
        CourtList: {
            source: string;
            courts: components["schemas"]["Court"][];
        };
        /** @description Somebody of the court, with how much they have */
        CourtMember: {
            accountId: components["schemas"]["UUID"];
            name: string;
            role: string;
            here: boolean;
            /** Format: int64 */
            openCases: number;
        };
        CourtMemberPage: {
            items: components["schemas"]["CourtMember"][];
            next: string | null;
        };
        Cure: {
            answer: string;
        };
        /** @description What the court did to a last day, with the day before and after */
        DeadlineAct: {
            act: components["schemas"]["DeadlineActKind"];
            at: components["schemas"]["Instant"];
            name: string;
            role: components["schemas"]["Author"];
            ground: components["schemas"]["DeadlineGround"] | null;
            reason: string;
            appliedOn: components["schemas"]["LocalDate"] | null;
            before: components["schemas"]["Derivation"];
            after: components["schemas"]["Derivation"];
        };
        /** @enum {string} */
        DeadlineActKind: "EXTENDED" | "SUSPENDED" | "RESTARTED" | "SETTLED";
        DeadlineExtension: {
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            days: number;
            ground: components["schemas"]["DeadlineGround"];
            reason: string;
            appliedOn?: components["schemas"]["LocalDate"] | null;
            obstacleEndedOn?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        DeadlineGround: "APPLICATION" | "OWN_MOTION" | "OBSTACLE" | "CASE_SUSPENDED" | "JURISDICTION_OBJECTION";
        /** @enum {string} */
        DeadlineOutcome: "MET" | "MOOT" | "LAPSED";
        DeadlineRestart: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        DeadlineSettlement: {
            /** Format: int64 */
            version: number;
            outcome: components["schemas"]["DeadlineOutcome"];
            reason: string;
        };
        /** @enum {string} */
        DeadlineState: "RUNNING" | "EXTENDED" | "SUSPENDED" | "MET" | "LAPSED" | "MOOT";
        DeadlineSuspension: {
            /** Format: int64 */
            version: number;
            ground: components["schemas"]["DeadlineGround"];
            reason: string;
        };
        /** @enum {string} */
        Decider: "CLERK" | "JUDGE" | "PRESIDING" | "SUPERVISOR";
        /**
         * Format: decimal
         * @description An exact decimal as text, for example 480000.00
         */
        Decimal: string;
        Decision: {
            at: components["schemas"]["Instant"];
            byName: string;
            reasons: string | null;
        };
        DecisionCorrection: {
            paperId: components["schemas"]["UUID"];
            issuedAt: components["schemas"]["Instant"];
            passage: string;
            correctedTo: string;
        };
        DecisionEffect: {
            paperId: components["schemas"]["UUID"];
            paperKind: string;
            lastDay: components["schemas"]["LocalDate"] | null;
            notServed: string[];
            appealed: boolean;
            retrialUntil: components["schemas"]["Derivation"] | null;
            refundUntil: components["schemas"]["Derivation"] | null;
        };
        DeficiencyItem: {
            /** Format: int32 */
            position: number;
            code: string;
            message: string;
            source: string;
            subject: string | null;
            remark: string;
            answer: string | null;
        };
        /** @description A combined deficiency notice with the last day to cure and its derivation */
        DeficiencyNoticeView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            sentAt: components["schemas"]["Instant"];
            sentByName: string;
            note: string;
            cureBy: components["schemas"]["LocalDate"];
            derivation: components["schemas"]["Derivation"];
            answeredAt: components["schemas"]["Instant"] | null;
            items: components["schemas"]["DeficiencyItem"][];
        };
        Derivation: {
            rule: string;
            ruleZh: string;
            ruleEn: string;
            article: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
            trigger: components["schemas"]["LocalDate"];
            firstCountedDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            length: number;
            unit: components["schemas"]["Unit"];
            nominalLastDay: components["schemas"]["LocalDate"];
            skipped: components["schemas"]["Closure"][];
            lastDay: components["schemas"]["LocalDate"];
            closesAt: components["schemas"]["Instant"];
            cautions: components["schemas"]["Caution"][];
        };
        /** @description One line of a docket; courtDay is the court's date of the instant */
        DocketEntry: {
            id: components["schemas"]["UUID"];
            what: components["schemas"]["What"];
            at: components["schemas"]["Instant"];
            courtDay: components["schemas"]["LocalDate"];
            by: components["schemas"]["By"];
            partyId: components["schemas"]["UUID"] | null;
            partyName: string | null;
            details: {
                [key: string]: string;
            };
            deadline: components["schemas"]["Derivation"] | null;
        };
        DocketEntryPage: {
            items: components["schemas"]["DocketEntry"][];
            next: string | null;
        };
        /** @description What a filer says about a document */
        DocumentDescription: {
            kind: components["schemas"]["DocumentKind"];
            language: string;
            title: string;
            translationOf?: components["schemas"]["UUID"] | null;
            translator?: string | null;
            certified: boolean;
        };
        /** @enum {string} */
        DocumentKind: "STATEMENT_OF_CLAIM" | "IDENTITY" | "REPRESENTATIVE_AUTHORITY" | "POWER_OF_ATTORNEY" | "NOTARISATION" | "APOSTILLE" | "CONTRACT" | "EVIDENCE" | "EVIDENCE_LIST" | "SERVICE_ADDRESS" | "OTHER";
        /** @description A document; fetch the bytes by its digest */
        DocumentView: {
            id: components["schemas"]["UUID"];
            digest: string;
            kind: components["schemas"]["DocumentKind"];
            language: string;
            title: string;
            filename: string;
            mediaType: string;
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            pages: number;
            unusual: components["schemas"]["Unusual"][];
            scan: components["schemas"]["Scan"];
            translationOf: components["schemas"]["UUID"] | null;
            translator: string | null;
            certified: boolean;
            photographOf: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            photographPage: number | null;
            uploadedAt: components["schemas"]["Instant"];
        };
        /** @description The whole draft, saved whole */
        Draft: {
            /** Format: int64 */
            version: number;
            partyType?: string | null;
            court?: string | null;
            cause?: string | null;
            claimAmount?: components["schemas"]["Decimal"] | null;
            claimCurrency?: string | null;
            exchangeRate?: components["schemas"]["Decimal"] | null;
            exchangeRateOn?: components["schemas"]["LocalDate"] | null;
            claims?: string | null;
            facts?: string | null;
            jurisdictionBasis?: string | null;
            warningAcknowledged?: boolean | null;
            litigants?: components["schemas"]["Litigant"][] | null;
            powerOfAttorney?: components["schemas"]["AttorneyStep"][] | null;
            capacity?: components["schemas"]["FilerCapacity"] | null;
            attorneyWay?: components["schemas"]["AttorneyWay"] | null;
            withoutAmount?: boolean | null;
            jurisdiction?: components["schemas"]["JurisdictionAnswers"] | null;
        };
        /** @enum {string} */
        EarlierJudgment: "NONE" | "IN_CHINA" | "ABROAD" | "UNSURE";
        EffectRecord: {
            day: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        EffectStanding: "UNSERVED" | "RUNNING" | "APPEALED" | "READY" | "UNRECEIVED" | "REFUSED";
        /** @enum {string} */
        EndReason: "REVOKED" | "RESIGNED" | "REPLACED" | "EXCLUDED" | "LAPSED";
        /** @description As what somebody enters who has the code of a party and is not the party itself */
        EnteringRepresentative: {
            kind: components["schemas"]["RepresentativeKind"];
            name: string;
            powers: components["schemas"]["SpecialPower"][];
            instances?: components["schemas"]["Instance"][] | null;
            validFrom: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        EvaluatedStep: "FILING" | "SERVICE" | "HEARING" | "DECISION";
        Evaluation: {
            step: components["schemas"]["EvaluatedStep"];
            given: boolean;
        };
        EvaluationFigure: {
            step: components["schemas"]["EvaluatedStep"];
            /** Format: int64 */
            answers: number | null;
            average: string | null;
        };
        EvaluationMark: {
            step: components["schemas"]["EvaluatedStep"];
            /** Format: int32 */
            mark: number;
        };
        EvidenceExchange: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["EvidenceExchangeState"];
            day: components["schemas"]["LocalDate"];
            way: components["schemas"]["EvidenceExchangeWay"];
            timeOfDay: components["schemas"]["LocalTime"] | null;
            place: string | null;
            opinionsBy: components["schemas"]["LocalDate"] | null;
            openedAt: components["schemas"]["Instant"] | null;
            openedByName: string | null;
            agreementId: components["schemas"]["UUID"] | null;
            setByName: string;
            setAt: components["schemas"]["Instant"];
            movedReasons: string | null;
            movedByName: string | null;
            movedAt: components["schemas"]["Instant"] | null;
            outcome: string | null;
            /** Format: int32 */
            papers: number | null;
            endedByName: string | null;
            endedAt: components["schemas"]["Instant"] | null;
        };
        EvidenceExchangeCancellation: {
            /** Format: int64 */
            version: number;
            reasons: string;
        };
        EvidenceExchangeChoice: {
            partyId: components["schemas"]["UUID"];
            way: components["schemas"]["EvidenceExchangeWay"];
            chosenByName: string;
            chosenAt: components["schemas"]["Instant"];
        };
        EvidenceExchangeChoices: {
            items: components["schemas"]["EvidenceExchangeChoice"][];
            agreed: components["schemas"]["EvidenceExchangeWay"];
        };
        EvidenceExchangeChoosing: {
            partyId?: components["schemas"]["UUID"] | null;
            way: components["schemas"]["EvidenceExchangeWay"];
        };
        EvidenceExchangeHolding: {
            /** Format: int64 */
            version: number;
            outcome: string;
        };
        EvidenceExchangeHow: {
            way: components["schemas"]["EvidenceExchangeWay"];
            timeOfDay?: components["schemas"]["LocalTime"] | null;
            place?: string | null;
            opinionsBy?: components["schemas"]["LocalDate"] | null;
        };
        EvidenceExchangeMove: {
            /** Format: int64 */
            version: number;
            day: components["schemas"]["LocalDate"];
            how?: components["schemas"]["EvidenceExchangeHow"] | null;
            reasons: string;
        };
        EvidenceExchangeSetting: {
            day: components["schemas"]["LocalDate"];
            how?: components["schemas"]["EvidenceExchangeHow"] | null;
            agreementId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        EvidenceExchangeState: "SET" | "HELD" | "CANCELLED";
        /** @enum {string} */
        EvidenceExchangeWay: "IN_COURT" | "TOGETHER" | "APART";
        /** @description The period for evidence of a case */
        EvidencePeriod: {
            id: components["schemas"]["UUID"] | null;
            basis: components["schemas"]["EvidencePeriodBasis"] | null;
            procedure: components["schemas"]["EvidencePeriodProcedure"] | null;
            /** Format: int32 */
            days: number | null;
            lastDay: components["schemas"]["LocalDate"] | null;
            agreementId: components["schemas"]["UUID"] | null;
            setByName: string | null;
            setAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        EvidencePeriodBasis: "SET" | "AGREED";
        /** @enum {string} */
        EvidencePeriodProcedure: "ORDINARY" | "SUMMARY" | "SECOND_INSTANCE" | "FURTHER";
        EvidencePeriodSetting: {
            replaces?: components["schemas"]["UUID"] | null;
            basis: components["schemas"]["EvidencePeriodBasis"];
            procedure: components["schemas"]["EvidencePeriodProcedure"];
            /** Format: int32 */
            days?: number | null;
            lastDay?: components["schemas"]["LocalDate"] | null;
            agreementId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        ExclusiveMatter: "CHINESE_COMPANY" | "IP_VALIDITY" | "JOINT_VENTURE" | "IMMOVABLE" | "HARBOUR" | "SUCCESSION" | "NONE";
        /** @description A piece of evidence with the opinions on it */
        Exhibit: {
            paper: components["schemas"]["Paper"];
            originalDemanded: boolean;
            originalsShown: components["schemas"]["OriginalShown"][];
            opinions: components["schemas"]["ExhibitOpinion"][];
            late: components["schemas"]["LateExhibit"] | null;
            mayGiveOpinion: boolean;
            mayNoteOriginal: boolean;
        };
        ExhibitOpinion: {
            id: components["schemas"]["UUID"];
            side: components["schemas"]["Side"];
            partyId: components["schemas"]["UUID"];
            authorName: string;
            authenticity: components["schemas"]["ExhibitView"];
            legality: components["schemas"]["ExhibitView"];
            relevance: components["schemas"]["ExhibitView"];
            reasons: string | null;
            originalDemanded: boolean;
            givenAt: components["schemas"]["Instant"];
            superseded: boolean;
        };
        ExhibitOpinionSaid: {
            partyId?: components["schemas"]["UUID"] | null;
            authenticity: components["schemas"]["ExhibitView"];
            legality: components["schemas"]["ExhibitView"];
            relevance: components["schemas"]["ExhibitView"];
            reasons?: string | null;
            originalDemanded: boolean;
        };
        ExhibitPage: {
            items: components["schemas"]["Exhibit"][];
            next: string | null;
        };
        /** @enum {string} */
        ExhibitView: "ACCEPTED" | "DISPUTED" | "NO_COMMENT";
        /** @description A court fee in CNY with its derivation, bracket by bracket */
        Fee: {
            cny: components["schemas"]["Decimal"];
            baseCny: components["schemas"]["Decimal"] | null;
            article: string;
            steps: components["schemas"]["FeeStep"][];
            limit: string | null;
            source: string;
        };
        /** @description What is to be paid of a fee, in CNY, after the court granted relief */
        FeeDue: {
            cny: components["schemas"]["Decimal"];
            /** Format: int32 */
            percentLess: number;
            until: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        FeeOf: "CLAIM" | "COUNTERCLAIM" | "THIRD_PARTY_CLAIM";
        /** @description Within what the court sets the fee of a case without an amount, in CNY */
        FeeRange: {
            leastCny: components["schemas"]["Decimal"];
            mostCny: components["schemas"]["Decimal"];
            article: string;
            source: string;
        };
        FeeRefund: {
            id: components["schemas"]["UUID"];
            cny: components["schemas"]["Decimal"];
            ground: components["schemas"]["RefundGround"];
            article: string | null;
            confidence: components["schemas"]["Confidence"] | null;
            payee: string;
            number: string;
            orderedAt: components["schemas"]["Instant"];
            orderedByName: string;
            paidOutOn: components["schemas"]["LocalDate"] | null;
        };
        /** @description That the court asks a fee, with its law */
        FeeRule: {
            scale: components["schemas"]["Scale"];
            period: string | null;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @description The part of the amount that falls in one bracket */
        FeeStep: {
            over: components["schemas"]["Decimal"];
            upTo: components["schemas"]["Decimal"] | null;
            rate: components["schemas"]["Decimal"] | null;
            part: components["schemas"]["Decimal"];
            fee: components["schemas"]["Decimal"];
        };
        FieldChoice: {
            value: string;
            label: string;
        };
        /** @description As what the filer acts for the plaintiffs */
        FilerCapacity: {
            kind: components["schemas"]["RepresentativeKind"];
            name: string;
            powers: components["schemas"]["SpecialPower"][];
            instances: components["schemas"]["Instance"][] | null;
        };
        /** @description Somebody of the court opened the filing or a document of it */
        FilingLook: {
            at: components["schemas"]["Instant"];
            name: string;
            role: string;
            documentTitle: string | null;
        };
        FilingLookPage: {
            items: components["schemas"]["FilingLook"][];
            next: string | null;
        };
        /** @description A defect the check found; one that may come later is a warning and no bar */
        FindingView: {
            code: string;
            message: string;
            source: string;
            field: string | null;
            mayComeLater: boolean;
        };
        /** @enum {string} */
        Fit: "MAY" | "ASK";
        ForeignLaw: {
            id: components["schemas"]["UUID"];
            court: string;
            jurisdiction: string;
            question: string;
            finding: string;
            way: components["schemas"]["ForeignLawWay"];
            source: string;
            inForceOn: components["schemas"]["LocalDate"] | null;
            expert: string | null;
            expertCv: string | null;
            costs: string | null;
            foundByName: string | null;
            foundAt: components["schemas"]["Instant"];
        };
        ForeignLawFinding: {
            jurisdiction: string;
            question: string;
            finding: string;
            way: components["schemas"]["ForeignLawWay"];
            source: string;
            inForceOn?: components["schemas"]["LocalDate"] | null;
            expert?: string | null;
            expertCv?: string | null;
            noInterest: boolean;
            costs?: string | null;
        };
        ForeignLawPage: {
            items: components["schemas"]["ForeignLaw"][];
            next: string | null;
        };
        /** @enum {string} */
        ForeignLawWay: "PARTIES" | "JUDICIAL_ASSISTANCE" | "MISSION" | "COOPERATION" | "EXPERT_COMMITTEE" | "EXPERT" | "OTHER";
        /** @enum {string} */
        Form: "TEMPLATE" | "UPLOAD";
        /** @description One court passed a filing on to another; its day of filing stays */
        Forwarding: {
            fromCourt: string;
            toCourt: string;
            forwardedAt: components["schemas"]["Instant"];
            byName: string;
            reasons: string;
        };
        /** @description What the words stand in, as far as the caller sees it */
        Found: {
            cases: components["schemas"]["FoundCase"][];
            moreCases: boolean;
            papers: components["schemas"]["FoundPaper"][];
            morePapers: boolean;
            filings: components["schemas"]["FoundFiling"][];
            moreFilings: boolean;
        };
        FoundCase: {
            id: components["schemas"]["UUID"];
            number: string;
            title: string;
            cause: string;
            status: components["schemas"]["CaseStatus"];
            parties: components["schemas"]["NamedParty"][];
        };
        FoundFiling: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["Status"];
            cause: string | null;
            parties: components["schemas"]["NamedParty"][];
        };
        FoundPaper: {
            id: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            title: string;
            kind: string;
            filedAt: components["schemas"]["Instant"];
        };
        /** @description One thing that stands against a request */
        Ground: {
            code: string;
            message: string;
            /** @description The article it rests on */
            source: string | null;
            /** @description Path of the member it concerns */
            field: string | null;
        };
        /** @enum {string} */
        GroundOfAssignment: "ASSIGNED" | "REASSIGNED" | "HANDED_OVER";
        GroundView: {
            code: string;
            message: string;
            source: string | null;
            field: string | null;
        };
        /** @description How a fee is paid, and what came for it */
        HowPaid: {
            reference: string;
            leftCny: components["schemas"]["Decimal"] | null;
            inClaimCurrency: components["schemas"]["InClaimCurrency"] | null;
            account: components["schemas"]["PayTo"] | null;
            payments: components["schemas"]["PaymentThatCame"][];
            refunds: components["schemas"]["FeeRefund"][];
            excessCny: components["schemas"]["Decimal"];
        };
        /** @description How sure the courts are of who an account is */
        Identity: {
            level: components["schemas"]["IdentityLevel"];
            last: components["schemas"]["IdentityFound"] | null;
            tellBy: components["schemas"]["Derivation"] | null;
        };
        IdentityFinding: {
            /** Format: int64 */
            version: number;
            outcome: components["schemas"]["IdentityOutcome"];
            means: components["schemas"]["IdentityMeans"];
            grounds?: string | null;
        };
        IdentityFound: {
            outcome: components["schemas"]["IdentityOutcome"];
            means: components["schemas"]["IdentityMeans"];
            grounds: string | null;
            court: string;
            foundByName: string;
            foundAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        IdentityLevel: "REGISTERED" | "VERIFIED";
        /** @enum {string} */
        IdentityMeans: "DOCUMENTS" | "VIDEO";
        /** @enum {string} */
        IdentityOutcome: "VERIFIED" | "NOT_VERIFIED";
        /** @description About as much in the currency of the claim, at the rate of the day of acceptance */
        InClaimCurrency: {
            amount: components["schemas"]["Decimal"];
            currency: string;
            rate: components["schemas"]["Decimal"];
            rateOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Instance: "FIRST" | "SECOND" | "RETRIAL" | "ENFORCEMENT";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description What the registrar of a case said of it */
        Intake: {
            reference: string | null;
            claims: string;
        };
        /** @description A hearing that is set already */
        IntakeHearing: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        /** @description Who acts for a party of the case */
        IntakeRepresentative: {
            /** Format: int32 */
            party: number;
            as: components["schemas"]["EnteringRepresentative"];
        };
        /** @description A service before the case came here, and what became of the period that it started */
        IntakeService: {
            /** Format: int32 */
            party: number;
            paper: string;
            day: components["schemas"]["LocalDate"];
            lastDay?: components["schemas"]["LocalDate"] | null;
            metOn?: components["schemas"]["LocalDate"] | null;
        };
        /** @description A case that was not filed online */
        IntakeSheet: {
            reference?: string | null;
            court?: string | null;
            number?: string | null;
            receivedOn: components["schemas"]["LocalDate"];
            registeredOn?: components["schemas"]["LocalDate"] | null;
            cause?: string | null;
            claimAmount?: components["schemas"]["Decimal"] | null;
            claimCurrency?: string | null;
            exchangeRate?: components["schemas"]["Decimal"] | null;
            claims?: string | null;
            parties?: components["schemas"]["Litigant"][] | null;
            thirdParties?: components["schemas"]["IntakeThirdParty"][] | null;
            history?: components["schemas"]["PastEvent"][] | null;
            services?: components["schemas"]["IntakeService"][] | null;
            representatives?: components["schemas"]["IntakeRepresentative"][] | null;
            hearings?: components["schemas"]["IntakeHearing"][] | null;
        };
        /** @description A third party that is in the case from its registration on */
        IntakeThirdParty: {
            party: components["schemas"]["Litigant"];
            claims: boolean;
        };
        /** @description A code with which an account becomes the party; it is shown this once */
        IssuedCode: {
            partyId: components["schemas"]["UUID"];
            partyName: string;
            code: string;
        };
        IssuedCorrection: {
            reference: string;
            issuedOn: components["schemas"]["LocalDate"];
        };
        /** @description What a court issued; nothing of what it says */
        IssuedDocument: {
            court: components["schemas"]["IssuingCourt"];
            kind: string;
            reference: string;
            issuedOn: components["schemas"]["LocalDate"];
            sealSubject: string;
            sealedDigest: string;
            stands: boolean;
            validUntil: components["schemas"]["LocalDate"] | null;
            returnedOn: components["schemas"]["LocalDate"] | null;
            corrections: components["schemas"]["IssuedCorrection"][];
        };
        IssuingCourt: {
            code: string;
            zh: string;
            en: string;
        };
        Item: {
            code: string;
            subject?: string | null;
            remark?: string | null;
        };
        ItemAnswer: {
            id: components["schemas"]["UUID"];
            paperId: components["schemas"]["UUID"];
            title: string;
            givenByName: string;
            givenAt: components["schemas"]["Instant"];
            askedAgainWhy: string | null;
            askedAgainByName: string | null;
            askedAgainAt: components["schemas"]["Instant"] | null;
        };
        ItemAnswered: {
            paperId: components["schemas"]["UUID"];
        };
        ItemAskedAgain: {
            answerId: components["schemas"]["UUID"];
            why: string;
        };
        ItemToFollow: {
            id: components["schemas"]["UUID"];
            what: string;
            otherwise: string;
            due: components["schemas"]["Derivation"];
            receivedAt: components["schemas"]["Instant"] | null;
            receivedByName: string | null;
            answers: components["schemas"]["ItemAnswer"][];
        };
        /** @description That a case is, or was, heard together with another */
        Joinder: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            caseId: components["schemas"]["UUID"];
            number: string;
            leads: boolean;
            open: boolean;
            ground: components["schemas"]["JoinderGround"];
            consent: string | null;
            reasons: string;
            joinedAt: components["schemas"]["Instant"];
            joinedByName: string;
            partedAt: components["schemas"]["Instant"] | null;
            partedByName: string | null;
            partedReasons: string | null;
            mayPart: boolean;
        };
        /**
         * @description Why cases are heard together
         * @enum {string}
         */
        JoinderGround: "SAME_FACTS" | "SAME_KIND";
        JoinderParting: {
            /** Format: int64 */
            version: number;
            reasons: string;
        };
        JoinderRequest: {
            number: string;
            ground?: components["schemas"]["JoinderGround"] | null;
            consent?: string | null;
            applicationId?: components["schemas"]["UUID"] | null;
            reasons: string;
        };
        /** @description With which cases a case is or was heard together, the first one first */
        Joinders: {
            mayJoin: boolean;
            joinders: components["schemas"]["Joinder"][];
        };
        JoinedParty: {
            partyId: components["schemas"]["UUID"];
            name: string;
            joinedAt: components["schemas"]["Instant"];
        };
        /** @description Who joined in what parties ask for together */
        JointApplication: {
            joined: components["schemas"]["PartyInApplication"][];
            waitsFor: string[];
            mayJoin: boolean;
        };
        JurisdictionAdvice: {
            grounds: components["schemas"]["JurisdictionPoint"][];
            courts: components["schemas"]["JurisdictionCourt"][];
            doubts: components["schemas"]["JurisdictionPoint"][];
            warnings: components["schemas"]["JurisdictionPoint"][];
            questions: components["schemas"]["JurisdictionPoint"][];
            forwarding: components["schemas"]["JurisdictionPoint"][];
            lawOf: components["schemas"]["LocalDate"];
        };
        /** @description What the filer answered to the questions on which jurisdiction turns */
        JurisdictionAnswers: {
            connections: components["schemas"]["Connection"][];
            places: string[];
            exclusive: components["schemas"]["ExclusiveMatter"][];
            agreement: components["schemas"]["CourtAgreement"] | null;
            agreedCourt: string | null;
            arbitration: components["schemas"]["ArbitrationAgreement"] | null;
            suit: components["schemas"]["ParallelSuit"] | null;
            judgment: components["schemas"]["EarlierJudgment"] | null;
            foreignState: boolean | null;
        };
        /** @enum {string} */
        JurisdictionCode: "EXCLUSIVE" | "EXCLUSIVE_PLACE" | "AGREED" | "DEFENDANT_HOME" | "HOME_PLACE" | "CONNECTION" | "OTHER_CONNECTION" | "LEVEL_BASIC" | "LEVEL_INTERMEDIATE" | "LEVEL_HIGH" | "MARITIME" | "TECHNICAL_IP" | "OTHER_IP" | "INTERNET" | "FINANCIAL" | "COMMERCIAL_COURT" | "CONCENTRATED" | "OTHER_SUBJECT" | "OTHER_PLACE" | "ARBITRATION" | "AGREED_ABROAD" | "AGREED_ABROAD_ONLY" | "AGREEMENT_YIELDS" | "SUIT_ABROAD_BEFORE" | "SUIT_ABROAD" | "SUIT_IN_CHINA" | "JUDGED_IN_CHINA" | "JUDGED_ABROAD" | "INCONVENIENT" | "FOREIGN_STATE" | "NO_CONNECTION" | "QUESTION_OPEN" | "AMOUNT_OPEN" | "PLACE_OPEN" | "COURT_OF_PLACE" | "WEIGHT" | "CONCENTRATION" | "FORWARD" | "FORWARDED_BEFORE";
        JurisdictionCourt: {
            code: string;
            zh: string;
            en: string;
            fit: components["schemas"]["Fit"];
            reasons: components["schemas"]["JurisdictionPoint"][];
        };
        JurisdictionPoint: {
            code: components["schemas"]["JurisdictionCode"];
            text: string;
            article: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
            amountCny: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        Kind: "HOLIDAY" | "WEEKEND";
        LateExhibit: {
            reasons: string | null;
            reasonsByName: string | null;
            reasonsAt: components["schemas"]["Instant"] | null;
            outcome: components["schemas"]["LateExhibitOutcome"] | null;
            grounds: string | null;
            decidedByName: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            mayExplain: boolean;
            mayDecide: boolean;
        };
        LateExhibitDecision: {
            outcome: components["schemas"]["LateExhibitOutcome"];
            grounds: string;
        };
        /** @enum {string} */
        LateExhibitOutcome: "ADMITTED" | "ADMITTED_WITH_REPRIMAND" | "NOT_ADMITTED";
        LateReasons: {
            reasons: string;
        };
        LeftParty: {
            partyId: components["schemas"]["UUID"];
            name: string;
            leftAt: components["schemas"]["Instant"];
        };
        Limits: {
            /** Format: int64 */
            bytesPerFile: number;
            /** Format: int64 */
            bytesPerSubmission: number;
            /** Format: int32 */
            documents: number;
            mediaTypes: string[];
            extensions: string[];
            keptAsTheyAre: string[];
        };
        /** @description A plaintiff or defendant as the filer names them */
        Litigant: {
            role: components["schemas"]["Role"];
            kind: components["schemas"]["LitigantKind"];
            originalName: string;
            latinName: string;
            chineseName: string;
            representative: string;
            country: string | null;
            address: string;
            phone: string | null;
            email: string | null;
            language: string | null;
            interpreterLanguage: string | null;
            zone: string | null;
        };
        /** @enum {string} */
        LitigantKind: "PERSON" | "COMPANY";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        /** @description The keys of a log, of now and of before */
        LogKeysView: {
            origin: string;
            keys: components["schemas"]["SigningKey"][];
            handovers: string[];
        };
        MediationOutcome: {
            agreement: components["schemas"]["AgreementInTheFile"] | null;
        };
        /** @description A party in a list; a name that is not known is empty */
        NamedParty: {
            role: components["schemas"]["Role"];
            originalName: string;
            latinName: string;
            chineseName: string;
        };
        /** @description What to do next or to wait for; a software's reckoning, not a court's act */
        NextStep: {
            kind: components["schemas"]["NextStepKind"];
            turn: components["schemas"]["Turn"];
            actors: components["schemas"]["CourtActor"][];
            submissionId: components["schemas"]["UUID"] | null;
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            title: string | null;
            hearingId: components["schemas"]["UUID"] | null;
            party: components["schemas"]["NamedParty"] | null;
            at: components["schemas"]["Instant"] | null;
            deadlineId: components["schemas"]["UUID"] | null;
            deadline: components["schemas"]["Derivation"] | null;
            answerBy: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            daysLeft: number | null;
            deed: string | null;
            /** Format: int32 */
            count: number | null;
            article: string | null;
        };
        /** @enum {string} */
        NextStepKind: "FINISH_FILING" | "CORRECT_FILING" | "AWAIT_REVIEW" | "APPEAL_REFUSAL" | "AWAIT_REFUSAL_APPEAL" | "AWAIT_REGISTRATION" | "PAY_FEE" | "ANSWER" | "ANSWER_LATE" | "APPEAL" | "ANSWER_APPEAL" | "HAND_IN_EVIDENCE" | "EXCHANGE_EVIDENCE" | "GIVE_OPINIONS" | "HAND_IN_DOCUMENT" | "CONSENT_TO_ONLINE_HEARING" | "ATTEND_HEARING" | "READ_PAPERS" | "AWAIT_SERVICE" | "AWAIT_ANSWER" | "AWAIT_HEARING" | "AWAIT_DECISION" | "AWAIT_EFFECT" | "AWAIT_APPEAL" | "REQUEST_SERVICE" | "COURT_STEP" | "DECIDE_LAPSED" | "SCHEDULE_HEARING" | "REVIEW_FILING" | "REVIEW_UNCORRECTED" | "AWAIT_CORRECTION" | "AWAIT_DEED" | "ITEM_MISSING" | "DECIDE_LATE_EXHIBIT" | "CONFIRM_REPRESENTATIVE" | "CONFIRM_END" | "CONFIRM_ADDRESS" | "ANSWER_APPLICATION" | "DECIDE_APPLICATION" | "ANSWER_QUESTION" | "CHECK_DOCUMENT" | "ISSUE_DOCUMENT" | "MEND_DOCUMENT" | "HOLD_EXCHANGE" | "GIVE_DECISION" | "DECIDE_REFUSAL" | "GIVE_CASE" | "DECIDE_TRANSFER";
        Notice: {
            /** Format: int64 */
            version: number;
            items: components["schemas"]["Item"][];
            note?: string | null;
        };
        /** @enum {string} */
        Oddity: "REPAIRED" | "PROTECTED" | "WITH_FILES";
        /** @enum {string} */
        Office: "PRESIDING_JUDGE" | "SOLE_JUDGE" | "JUDGE" | "ASSESSOR" | "CLERK" | "JUDGES_ASSISTANT" | "TECHNICAL_INVESTIGATOR";
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @description That a party handed a paper in outside this system, and a clerk entered it */
        OnPaper: {
            way: components["schemas"]["OnPaperWay"];
            on: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        OnPaperWay: "POST" | "COUNTER";
        OrderReturn: {
            /** Format: int64 */
            version: number;
            text: string;
            paperIds: string[];
        };
        /** @enum {string} */
        Origin: "WIZARD" | "CLERK" | "PARTNER";
        OriginalShown: {
            id: components["schemas"]["UUID"];
            shownOn: components["schemas"]["LocalDate"];
            shownBy: string;
            agrees: boolean;
            remark: string | null;
            notedByName: string;
            notedAt: components["schemas"]["Instant"];
        };
        OriginalShownNote: {
            /** Format: int32 */
            noted: number;
            shownOn: components["schemas"]["LocalDate"];
            shownBy: string;
            agrees: boolean;
            remark?: string | null;
        };
        /** @enum {string} */
        OtherSide: "NEVER" | "MAY";
        /** @description The fee of an application or a paper in CNY, with its derivation */
        OwedFee: {
            leastCny: components["schemas"]["Decimal"];
            mostCny: components["schemas"]["Decimal"];
            article: string;
            steps: components["schemas"]["FeeStep"][];
            limit: string | null;
            source: string;
        };
        /** @description A case of the caller with what is next in it */
        OwnCase: {
            id: components["schemas"]["UUID"];
            number: string;
            court: string;
            cause: string;
            title: string;
            registeredAt: components["schemas"]["Instant"];
            registeredOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["OwnCaseStatus"];
            parties: components["schemas"]["NamedParty"][];
            clients: components["schemas"]["NamedParty"][];
            step: components["schemas"]["NextStep"];
            hearingId: components["schemas"]["UUID"] | null;
            hearingAt: components["schemas"]["Instant"] | null;
        };
        OwnCasePage: {
            items: components["schemas"]["OwnCase"][];
            next: string | null;
        };
        /** @enum {string} */
        OwnCaseStatus: "PENDING" | "DECIDED";
        /** @enum {string} */
        OwnCaseTab: "ALL" | "MINE_TO_ACT" | "DUE_THIS_WEEK";
        /** @description A party for which the caller asked to act and does not act */
        OwnRepresentation: {
            id: components["schemas"]["UUID"];
            caseNumber: string;
            party: components["schemas"]["NamedParty"];
            kind: components["schemas"]["RepresentativeKind"];
            state: components["schemas"]["RepresentationState"];
            proposedAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"] | null;
            refusalReason: string | null;
        };
        OwnRepresentationPage: {
            items: components["schemas"]["OwnRepresentation"][];
            next: string | null;
        };
        /** @description A paper of a case; its bytes are at .../papers/{id}/file */
        Paper: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["PaperState"];
            kind: string;
            side: components["schemas"]["Side"];
            partyId: components["schemas"]["UUID"] | null;
            authorName: string;
            onPaper: components["schemas"]["OnPaper"] | null;
            enteredByName: string | null;
            readers: components["schemas"]["SidesThatRead"];
            namedReaders: string[];
            language: string;
            title: string;
            purpose: string | null;
            source: string | null;
            claimed: components["schemas"]["ClaimedSum"] | null;
            translationOf: components["schemas"]["UUID"] | null;
            originalTitle: string | null;
            translator: string | null;
            certified: boolean;
            photographOf: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            photographPage: number | null;
            photographOfTitle: string | null;
            digest: string;
            filename: string;
            mediaType: string;
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            pages: number;
            unusual: components["schemas"]["Unusual"][];
            scan: components["schemas"]["Scan"];
            receivedAt: components["schemas"]["Instant"];
            filedAt: components["schemas"]["Instant"] | null;
            withdrawnAt: components["schemas"]["Instant"] | null;
            shownAt: components["schemas"]["Instant"] | null;
            keptForExchange: boolean;
            own: boolean;
            unseen: boolean;
            withdrawable: boolean;
        };
        /** @description What is said about a paper before it is handed in */
        PaperDescription: {
            /** Format: int64 */
            version: number;
            kind: string;
            language: string;
            title: string;
            partyId?: components["schemas"]["UUID"] | null;
            onPaper?: components["schemas"]["OnPaper"] | null;
            addressees?: components["schemas"]["Role"][] | null;
            namedReaders?: string[] | null;
            purpose?: string | null;
            source?: string | null;
            claimed?: components["schemas"]["ClaimedSum"] | null;
            translationOf?: components["schemas"]["UUID"] | null;
            translator?: string | null;
            certified: boolean;
        };
        /** @description A kind of paper with its law; the title in the language of the answer */
        PaperKind: {
            code: string;
            title: string;
            seenBy: components["schemas"]["Readers"];
            explained: boolean;
            startsAbroad: string | null;
            startsInChina: string | null;
            article: string;
            confidence: components["schemas"]["Confidence"];
            fee: components["schemas"]["FeeRule"] | null;
            mayNameReaders: boolean;
            mayFile: boolean;
        };
        PaperLook: {
            upTo: components["schemas"]["Instant"];
        };
        PaperPage: {
            items: components["schemas"]["Paper"][];
            next: string | null;
        };
        /** @enum {string} */
        PaperState: "DRAFT" | "FILED" | "WITHDRAWN";
        /** @enum {string} */
        ParallelSuit: "NONE" | "ABROAD_BEFORE" | "ABROAD_AFTER" | "IN_CHINA" | "UNSURE";
        /** @description What a clerk found of who acts in a case, or asks to, from papers or by video */
        ParticipantIdentityFinding: {
            outcome: components["schemas"]["IdentityOutcome"];
            means: components["schemas"]["IdentityMeans"];
            grounds?: string | null;
        };
        PartyInApplication: {
            partyId: components["schemas"]["UUID"];
            name: string;
            joinedAt: components["schemas"]["Instant"];
        };
        PartyJoining: {
            party: components["schemas"]["Litigant"];
            claims: boolean;
            unwilling: boolean;
            paperId?: components["schemas"]["UUID"] | null;
            applicationId?: components["schemas"]["UUID"] | null;
            reasons: string;
        };
        PartyLeaving: {
            paperId?: components["schemas"]["UUID"] | null;
            reasons: string;
        };
        Passing: {
            /** Format: int64 */
            version: number;
            court: string;
            reasons: string;
        };
        /** @description A line of the docket of a case that runs already */
        PastEvent: {
            day: components["schemas"]["LocalDate"];
            note: string;
        };
        /** @description The court's account */
        PayTo: {
            holder: string;
            holderLatin: string;
            bank: string;
            bankLatin: string;
            number: string;
            bic: string;
            cnaps: string | null;
        };
        PaymentThatCame: {
            id: components["schemas"]["UUID"];
            cny: components["schemas"]["Decimal"];
            paidOn: components["schemas"]["LocalDate"];
            receipt: string;
            notedAt: components["schemas"]["Instant"];
            notedByName: string;
        };
        PersonsRendering: {
            id: components["schemas"]["UUID"];
            digest: string;
            language: string;
            text: string;
            maker: components["schemas"]["RenderingMaker"];
            makerName: string;
            side: components["schemas"]["Side"];
            madeAt: components["schemas"]["Instant"];
        };
        PlaceOfText: {
            paperId: components["schemas"]["UUID"];
            title: string;
            /** Format: int32 */
            page: number;
            before: string;
            words: string;
            after: string;
            /** Format: int32 */
            confidence: number | null;
        };
        /** @description Why a request was refused (RFC 9457). The code is for programs and never changes; the texts are for people, in the language asked for. */
        Problem: {
            /** @description urn:comity:problem: and the code */
            type: string;
            status: number;
            title: string;
            /** @description The texts of all grounds */
            detail?: string;
            instance?: string;
            code: string;
            grounds?: components["schemas"]["Ground"][];
        };
        /** @description A rate of exchange as it was published: yuan for one unit */
        PublishedRate: {
            currency: string;
            cny: components["schemas"]["Decimal"];
            day: components["schemas"]["LocalDate"];
            source: components["schemas"]["RateSource"];
        };
        Question: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            partyId: components["schemas"]["UUID"];
            state: components["schemas"]["QuestionState"];
            text: string;
            askedByName: string;
            askedAt: components["schemas"]["Instant"];
            answerBy: components["schemas"]["LocalDate"];
            answer: string | null;
            forAll: boolean;
            answeredByName: string | null;
            answeredAt: components["schemas"]["Instant"] | null;
            own: boolean;
            mayAnswer: boolean;
        };
        QuestionAnswer: {
            /** Format: int64 */
            version: number;
            text: string;
            forAll: boolean;
        };
        QuestionPage: {
            items: components["schemas"]["Question"][];
            next: string | null;
        };
        /** @enum {string} */
        QuestionState: "OPEN" | "ANSWERED" | "WITHDRAWN";
        QuestionToAsk: {
            partyId?: components["schemas"]["UUID"] | null;
            text: string;
        };
        RateImport: {
            /** Format: int32 */
            read: number;
            /** Format: int32 */
            kept: number;
            source: components["schemas"]["RateSource"];
            first: components["schemas"]["LocalDate"];
            last: components["schemas"]["LocalDate"];
        };
        RateOfToday: {
            rate: components["schemas"]["PublishedRate"] | null;
            binds: boolean;
        };
        /** @enum {string} */
        RateSource: "CFETS" | "ECB";
        ReadPage: {
            /** Format: int32 */
            page: number;
            text: string;
            /** Format: int32 */
            confidence: number | null;
        };
        /** @enum {string} */
        Readers: "ALL" | "OWN_SIDE" | "COURT" | "ADDRESSEES";
        /** @description What a machine read of a file, to find and to copy; it is no evidence, and what counts is the file */
        Reading: {
            state: components["schemas"]["ReadingProgress"];
            failure: components["schemas"]["ReadingFailure"] | null;
            language: string | null;
            languages: string[];
            program: string | null;
            /** Format: int32 */
            confidence: number | null;
            madeAt: components["schemas"]["Instant"] | null;
            pages: components["schemas"]["ReadPage"][];
            /** Format: int32 */
            pagesLeftOut: number;
            mayAsk: boolean;
        };
        ReadingAsked: {
            language?: string | null;
        };
        /** @enum {string} */
        ReadingFailure: "LANGUAGE_NOT_THERE" | "NOT_LEGIBLE";
        /** @enum {string} */
        ReadingProgress: "NOT_SET_UP" | "NOT_ASKED" | "WAITING" | "UNDER_WAY" | "READ" | "FAILED";
        Reasons: {
            /** Format: int64 */
            version: number;
            reasons: string;
        };
        /** @description The court's receipt with the exact instant in both time zones */
        Receipt: {
            submissionId: components["schemas"]["UUID"];
            reference: string;
            court: string;
            plaintiffs: string[];
            defendants: string[];
            claimAmount: components["schemas"]["Decimal"] | null;
            claimCurrency: string | null;
            filedAt: components["schemas"]["Instant"];
            filedByCourtClock: components["schemas"]["OffsetDateTime"];
            filedByFilerClock: components["schemas"]["OffsetDateTime"];
            receivedAt: components["schemas"]["Instant"];
            receivedByCourtClock: components["schemas"]["OffsetDateTime"];
            courtZone: string;
            receivedByFilerClock: components["schemas"]["OffsetDateTime"];
            filerZone: string;
            signedBy: string;
            contentDigest: string;
            documents: components["schemas"]["ReceiptDocument"][];
            /** Format: int64 */
            ahead: number;
            decisionDue: components["schemas"]["Derivation"];
            decisionDueByOtherClock: components["schemas"]["Derivation"];
            provable: boolean;
        };
        ReceiptDocument: {
            title: string;
            digest: string;
            /** Format: int32 */
            pages: number;
        };
        Redemption: {
            code: string;
            as?: components["schemas"]["EnteringRepresentative"] | null;
        };
        /** @enum {string} */
        RefundGround: "OVERPAID" | "HALVED" | "NOT_HEARD" | "BORNE_BY_OTHER" | "RELIEF";
        RefundOrder: {
            cny: components["schemas"]["Decimal"];
            ground: components["schemas"]["RefundGround"];
            payee: string;
            payeeAccount: string;
        };
        RefundPayout: {
            paidOutOn: components["schemas"]["LocalDate"];
        };
        /** @description Whether a ruling exists that no case is registered, and what one is made of */
        Refusal: {
            submission: components["schemas"]["SubmissionView"] | null;
            ruling: components["schemas"]["RefusalRuling"] | null;
            grounds: components["schemas"]["RefusalGround"][];
            appealCourt: string | null;
            /** Format: int32 */
            appealDays: number;
            mayAppeal: boolean;
        };
        RefusalAppeal: {
            requests: string;
            reasons: string;
        };
        RefusalDraft: {
            /** Format: int64 */
            version: number;
            grounds: string[];
            findings: string;
            appealCourt: string;
            language: string;
        };
        RefusalGround: {
            code: string;
            text: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @description A filing of which a judge is to rule that no case is registered */
        RefusalLine: {
            submissionId: components["schemas"]["UUID"];
            reference: string;
            parties: components["schemas"]["NamedParty"][];
            cause: string | null;
            draftedByName: string;
            sentAt: components["schemas"]["Instant"];
            decideBy: components["schemas"]["Derivation"];
        };
        RefusalLinePage: {
            items: components["schemas"]["RefusalLine"][];
            next: string | null;
        };
        /** @description What the court of appeal decided; its ruling is at .../appeal/outcome/file */
        RefusalOutcome: {
            kind: components["schemas"]["RefusalOutcomeKind"];
            on: components["schemas"]["LocalDate"];
            number: string;
            notedAt: components["schemas"]["Instant"];
            notedBy: string;
        };
        /** @enum {string} */
        RefusalOutcomeKind: "UPHELD" | "SET_ASIDE" | "WITHDRAWN";
        /** @description With which the filer appealed */
        RefusalPetition: {
            requests: string;
            reasons: string;
            madeAt: components["schemas"]["Instant"];
            madeByName: string;
            sentUpOn: components["schemas"]["LocalDate"] | null;
            sentUpHow: string | null;
            sentUpByName: string | null;
        };
        RefusalReturn: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        /** @description A ruling that no case is registered; its PDF is at .../preview, once issued at .../file */
        RefusalRuling: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["RefusalRulingState"];
            reference: string;
            grounds: string[];
            findings: string;
            appealCourt: string;
            language: string;
            draftedByName: string;
            draftedAt: components["schemas"]["Instant"];
            returnReason: string | null;
            decidedByName: string | null;
            issuedAt: components["schemas"]["Instant"] | null;
            checkCode: string | null;
            sealedDigest: string | null;
            sealSubject: string | null;
            servedOn: components["schemas"]["LocalDate"] | null;
            servedHow: string | null;
            servedNotedBy: string | null;
            appeal: components["schemas"]["Derivation"] | null;
            petition: components["schemas"]["RefusalPetition"] | null;
            outcome: components["schemas"]["RefusalOutcome"] | null;
        };
        /** @enum {string} */
        RefusalRulingState: "DRAFT" | "WITH_JUDGE" | "ISSUED";
        RefusalSendingUp: {
            day: components["schemas"]["LocalDate"];
            how: string;
        };
        RefusalService: {
            day: components["schemas"]["LocalDate"];
            how: string;
        };
        /** @enum {string} */
        RegisterLookup: "FOUND" | "NOT_FOUND" | "NO_REGISTER" | "NOT_LOOKED_UP";
        /** @description A case that came onto the register without a submission */
        RegisteredCase: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            reference: string | null;
            origin: components["schemas"]["Origin"];
            takenOver: boolean;
            registeredOn: components["schemas"]["LocalDate"];
            registeredAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Relief: "UNTIL" | "SHARE" | "ALL";
        RenderingMade: {
            original: string;
            language: string;
            text: string;
            interpreter?: string | null;
        };
        /** @enum {string} */
        RenderingMaker: "PERSON" | "INTERPRETER";
        /** @description That somebody acts for a party of a case */
        Representation: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            partyId: components["schemas"]["UUID"];
            state: components["schemas"]["RepresentationState"];
            kind: components["schemas"]["RepresentativeKind"];
            name: string;
            accountName: string | null;
            powers: components["schemas"]["SpecialPower"][];
            instances: components["schemas"]["Instance"][];
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"] | null;
            paperId: components["schemas"]["UUID"] | null;
            way: components["schemas"]["AttorneyWay"] | null;
            witnessing: components["schemas"]["AttorneyWitnessing"] | null;
            replaces: components["schemas"]["UUID"] | null;
            proposedAt: components["schemas"]["Instant"];
            waitingSince: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            refusalReason: string | null;
            endingPaperId: components["schemas"]["UUID"] | null;
            endReason: components["schemas"]["EndReason"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            identity: components["schemas"]["IdentityLevel"] | null;
            own: boolean;
        };
        RepresentationEnding: {
            /** Format: int64 */
            version: number;
            paperId: components["schemas"]["UUID"];
        };
        RepresentationInvitation: {
            representation: components["schemas"]["Representation"];
            code: string;
        };
        RepresentationPage: {
            items: components["schemas"]["Representation"][];
            next: string | null;
        };
        /** @description Who is to act for a party, as the power of attorney says it */
        RepresentationProposal: {
            partyId: components["schemas"]["UUID"];
            kind: components["schemas"]["RepresentativeKind"];
            name: string;
            powers: components["schemas"]["SpecialPower"][];
            instances: components["schemas"]["Instance"][];
            validFrom: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"] | null;
            paperId: components["schemas"]["UUID"];
            way?: components["schemas"]["AttorneyWay"] | null;
            replaces?: components["schemas"]["UUID"] | null;
            own: boolean;
        };
        RepresentationRefusal: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        /** @enum {string} */
        RepresentationState: "INVITED" | "ENTERED" | "PROPOSED" | "CONFIRMED" | "ENDING" | "ENDED" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        RepresentativeKind: "LAWYER" | "AGENT" | "LEGAL_REPRESENTATIVE" | "GUARDIAN";
        /** @description A file on its way in parts */
        ResumableUpload: {
            id: components["schemas"]["UUID"];
            subject: components["schemas"]["UUID"];
            filename: string;
            /** Format: int64 */
            lastModified: number | null;
            /** Format: int64 */
            length: number;
            /** Format: int64 */
            received: number;
            sha256: string | null;
            sha512: string | null;
            begunAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description A submission under review with what the check finds */
        Review: {
            submission: components["schemas"]["SubmissionView"];
            findings: components["schemas"]["FindingView"][];
            decideBy: components["schemas"]["Derivation"];
            decideByOtherClock: components["schemas"]["Derivation"];
            mine: boolean;
            cure: components["schemas"]["CaseDeadline"] | null;
        };
        /** @enum {string} */
        ReviewHands: "ANY" | "NOBODY" | "MINE";
        /** @description A submission in the queue, oldest first */
        ReviewLine: {
            id: components["schemas"]["UUID"];
            /** @description To say on the telephone */
            reference: string;
            /** Format: int64 */
            version: number;
            status: components["schemas"]["Status"];
            filerName: string;
            parties: components["schemas"]["NamedParty"][];
            cause: string | null;
            claimAmount: components["schemas"]["Decimal"] | null;
            claimCurrency: string | null;
            submittedAt: components["schemas"]["Instant"];
            receivedAt: components["schemas"]["Instant"];
            reviewerName: string | null;
            mine: boolean;
            decideBy: components["schemas"]["Derivation"];
        };
        ReviewLinePage: {
            items: components["schemas"]["ReviewLine"][];
            next: string | null;
        };
        /** @enum {string} */
        Role: "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY";
        /** @enum {string} */
        Scale: "CLAIM" | "APPLICATION" | "TRIED_TOGETHER" | "ADDED" | "CHALLENGED" | "UNFOUNDED_OBJECTION";
        /** @enum {string} */
        Scan: "CLEAN" | "NOT_SCANNED";
        /** @enum {string} */
        Security: "NONE" | "COURT_MAY";
        /** @description On which version of a thing a person acts; refused if it is not the last */
        Seen: {
            /** Format: int64 */
            version: number;
        };
        /** @description A kind of paper with the period that its service starts */
        ServedKind: {
            code: string;
            title: string;
            startsAbroad: string | null;
            startsInChina: string | null;
        };
        /** @enum {string} */
        Side: "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY" | "COURT";
        /** @enum {string} */
        SidesThatRead: "ALL" | "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY" | "PLAINTIFF_AND_DEFENDANT" | "PLAINTIFF_AND_THIRD_PARTY" | "DEFENDANT_AND_THIRD_PARTY" | "COURT" | "NAMED";
        Signature: {
            name: string;
            at: components["schemas"]["Instant"];
            digest: string;
        };
        Signing: {
            name: string;
            /** Format: int64 */
            version: number;
        };
        SigningKey: {
            algorithm: string;
            id: string;
            fingerprint: string;
            vkey: string;
            /** Format: int64 */
            upToSize: number | null;
            replacedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        SpecialPower: "ADMIT_CLAIMS" | "WAIVE_CLAIMS" | "CHANGE_CLAIMS" | "SETTLE" | "COUNTERCLAIM" | "APPEAL";
        /** @description What is wrong with a log, as the replica finds it that answers; times in UTC */
        Standing: {
            unsignedSince: components["schemas"]["Instant"] | null;
            contradiction: string | null;
            witnesses: components["schemas"]["WitnessBehind"][];
            unstampedSince: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        State: "HANDED_OVER" | "ASKED" | "GRANTED" | "REFUSED";
        /** @enum {string} */
        Status: "DRAFT" | "SUBMITTED" | "IN_REVIEW" | "DEFICIENT" | "RESUBMITTED" | "ACCEPTED" | "RETURNED" | "REFUSED";
        StreamingOutput: Record<string, never>;
        SubmissionLine: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["Status"];
            tab: components["schemas"]["Tab"];
            court: string | null;
            cause: string | null;
            claimAmount: components["schemas"]["Decimal"] | null;
            claimCurrency: string | null;
            parties: components["schemas"]["NamedParty"][];
            submittedAt: components["schemas"]["Instant"] | null;
            changedAt: components["schemas"]["Instant"];
            caseId: components["schemas"]["UUID"] | null;
        };
        SubmissionLinePage: {
            items: components["schemas"]["SubmissionLine"][];
            next: string | null;
        };
        /** @description A submission with everything in it; send its version with the next change */
        SubmissionView: {
            id: components["schemas"]["UUID"];
            /** @description To say on the telephone */
            reference: string;
            /** Format: int64 */
            version: number;
            status: components["schemas"]["Status"];
            tab: components["schemas"]["Tab"];
            filerName: string;
            partyType: string | null;
            court: string | null;
            cause: string | null;
            claimAmount: components["schemas"]["Decimal"] | null;
            claimCurrency: string | null;
            /** @description The filer said that the claim asks for no amount */
            withoutAmount: boolean;
            exchangeRate: components["schemas"]["Decimal"] | null;
            exchangeRateOn: components["schemas"]["LocalDate"] | null;
            claims: string;
            facts: string;
            jurisdictionBasis: string;
            warningAcknowledgedAt: components["schemas"]["Instant"] | null;
            litigants: components["schemas"]["Litigant"][];
            powerOfAttorney: components["schemas"]["AttorneyStep"][];
            attorneyWay: components["schemas"]["AttorneyWay"] | null;
            capacity: components["schemas"]["FilerCapacity"] | null;
            jurisdiction: components["schemas"]["JurisdictionAnswers"] | null;
            documents: components["schemas"]["DocumentView"][];
            signature: components["schemas"]["Signature"] | null;
            submittedAt: components["schemas"]["Instant"] | null;
            lastReceivedAt: components["schemas"]["Instant"] | null;
            changedAt: components["schemas"]["Instant"];
            changedByName: string;
            reviewerAccountId: components["schemas"]["UUID"] | null;
            reviewerName: string | null;
            decision: components["schemas"]["Decision"] | null;
            /** @description When this court noted that the court of appeal set its refusal aside and ordered that a case is registered */
            registrationOrderedAt: components["schemas"]["Instant"] | null;
            caseId: components["schemas"]["UUID"] | null;
            notices: components["schemas"]["DeficiencyNoticeView"][];
            /** @description From which court to which it was passed on, the first first; its court is where it is now */
            forwardings: components["schemas"]["Forwarding"][];
        };
        /** @enum {string} */
        Tab: "ALL" | "TO_SUBMIT" | "UNDER_REVIEW" | "TO_CORRECT" | "REGISTERED" | "RETURNED" | "REFUSED";
        TextsFound: {
            places: components["schemas"]["PlaceOfText"][];
            more: boolean;
            /** Format: int32 */
            papersRead: number;
        };
        /** @enum {string} */
        Turn: "YOURS" | "OTHERS" | "COURTS";
        /** @enum {string} */
        Type: "LINE" | "TEXT" | "DATE" | "MOMENT" | "AMOUNT" | "DECISION" | "GROUND";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Unit: "DAY" | "WORKING_DAY" | "MONTH" | "YEAR";
        Unusual: {
            what: components["schemas"]["Oddity"];
            detail: string;
        };
        UseAbroad: {
            country: string;
            way: components["schemas"]["Way"];
            steps: components["schemas"]["UseAbroadStep"][];
            source: string;
            asOf: components["schemas"]["LocalDate"];
            confidence: components["schemas"]["Confidence"];
        };
        UseAbroadStep: {
            step: string;
            article: string | null;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        WatchAct: {
            act: components["schemas"]["WatchActKind"];
            reason: string;
            byName: string;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        WatchActKind: "BEGUN" | "NOTED" | "LIFTED";
        /** @enum {string} */
        WatchCategory: "MAJOR" | "GROUP" | "CONFLICT" | "COMPLAINT";
        WatchNote: {
            /** Format: int64 */
            version: number;
            reason: string;
        };
        WatchRequest: {
            category: components["schemas"]["WatchCategory"];
            reason: string;
        };
        /** @enum {string} */
        Way: "APOSTILLE" | "LEGALISATION" | "REGION";
        /** @enum {string} */
        What: "SUBMITTED" | "RECEIVED" | "HISTORY" | "TAKEN_OVER" | "DEFICIENCY_NOTIFIED" | "RESUBMITTED" | "CASE_REGISTERED" | "BENCH_COMPOSED" | "FEE_DUE" | "SERVICE_REQUESTED" | "SERVICE_CHANNEL_DECIDED" | "SERVICE_ATTEMPTED" | "SERVICE_FAILED" | "NO_CERTIFICATE_NEEDED" | "SERVED" | "SERVICE_SUPERSEDED" | "ANSWER_DUE" | "APPEAL_DUE" | "PARTY_APPEARED" | "PARTY_JOINED" | "PARTY_LEFT" | "CASES_JOINED" | "CASES_PARTED" | "PERSON_CALLED" | "PERSON_RELEASED" | "REPRESENTATION_CONFIRMED" | "REPRESENTATION_ENDED" | "ELECTRONIC_SERVICE_AGREED" | "ELECTRONIC_SERVICE_WITHDRAWN" | "ADDRESS_CHANGED" | "HEARING_SCHEDULED" | "HEARING_MOVED" | "HEARING_ADJOURNED" | "HEARING_RELEASED" | "HEARING_CONSENTED" | "HEARING_CONSENT_REFUSED" | "PARTY_CALLED_TO_COURTROOM" | "CONSENT_WITHDRAWAL_REFUSED" | "HEARING_CONVERTED" | "HEARING_RECESSED" | "PARTY_ABSENCE_FOUND" | "HEARING_RECORD_SEALED" | "PAPER_FILED" | "PAPER_WITHDRAWN" | "EVIDENCE_DUE" | "PAYMENT_DUE" | "ITEM_TO_FOLLOW" | "DEADLINE_EXTENDED" | "DEADLINE_SUSPENDED" | "DEADLINE_RESTARTED" | "DEADLINE_SETTLED" | "EVIDENCE_PERIOD_SET" | "EVIDENCE_EXCHANGE_SET" | "EVIDENCE_EXCHANGE_CANCELLED" | "EVIDENCE_EXCHANGED" | "EXHIBIT_OPINION" | "ORIGINAL_AGREES" | "ORIGINAL_DIFFERS" | "LATE_EXHIBIT_EXPLAINED" | "LATE_EXHIBIT_DECIDED" | "APPLICATION_MADE" | "APPLICATION_ASKED" | "APPLICATION_ANSWERED" | "APPLICATION_JOINED" | "APPLICATION_DECIDED" | "APPLICATION_WITHDRAWN" | "ORDER_RETURNED" | "QUESTION_ASKED" | "QUESTION_ANSWERED" | "QUESTION_WITHDRAWN" | "FOREIGN_LAW_FOUND" | "DECISION_ANNOUNCED" | "CONCILIATION_RECEIVED" | "CONCILIATION_REFUSED" | "CASE_ARCHIVED" | "DECISION_IN_EFFECT";
        WitnessBehind: {
            name: string;
            since: components["schemas"]["Instant"];
            forked: boolean;
            said: string;
        };
        WorkCount: {
            standing: components["schemas"]["WorkStanding"];
            /** Format: int32 */
            count: number;
        };
        /**
         * @description What asks something of the people of a court
         * @enum {string}
         */
        WorkKind: "FILING" | "DEADLINE" | "SENDING" | "SERVICE" | "DOCUMENT" | "EXHIBIT" | "EXCHANGE" | "PAPER" | "REPRESENTATIVE" | "ADDRESS" | "APPLICATION" | "QUESTION" | "COURT_DOCUMENT" | "DECISION" | "REFUSAL" | "HEARING" | "CASE" | "TRANSFER";
        /** @description Something that a case or a filing asks of the people of its court */
        WorkLine: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["WorkKind"];
            step: components["schemas"]["NextStep"];
            reference: string | null;
            cause: string | null;
            parties: components["schemas"]["NamedParty"][];
            since: components["schemas"]["Instant"] | null;
            otherClock: components["schemas"]["Derivation"] | null;
            reviewerName: string | null;
        };
        WorkLinePage: {
            items: components["schemas"]["WorkLine"][];
            next: string | null;
        };
        /** @enum {string} */
        WorkOf: "MINE" | "COURT";
        /** @enum {string} */
        WorkStanding: "LATE" | "TODAY" | "WEEK" | "LATER" | "WAITING";
        WrittenItem: {
            what: string;
            lastDay: components["schemas"]["LocalDate"];
            otherwise: string;
        };
    };
    responses: {
        /** @description Refused; nothing was changed. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-missing" | "request-not-readable" | "request-not-valid" | "upload-cancelled" | "upload-checksum-unknown" | "upload-not-described";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-authenticated" | "proof-too-old";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "application-for-another" | "application-for-persons" | "application-kind-not-yours" | "assignment-is-the-supervisors" | "court-document-by-another" | "court-document-for-another" | "deadline-for-a-judge" | "decision-for-another" | "joinder-for-another" | "joining-for-another" | "late-reasons-not-yours" | "not-permitted" | "paper-kind-not-yours" | "paper-on-paper-by-clerk" | "power-not-granted";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "address-change-not-found" | "appearance-code-unknown" | "application-not-found" | "bank-entry-not-found" | "called-person-not-found" | "case-not-found" | "charge-not-found" | "country-not-abroad" | "court-document-not-found" | "court-unknown" | "deadline-not-found" | "document-not-found" | "exchange-not-found" | "file-not-rendered" | "import-not-found" | "item-not-found" | "joinder-not-found" | "not-found" | "page-not-drawn" | "paper-not-found" | "party-not-found" | "party-type-unknown" | "question-not-found" | "receipt-not-found" | "refund-not-found" | "refusal-not-found" | "refusal-outcome-none" | "representation-not-found" | "staff-member-not-found" | "submission-not-found" | "transfer-not-found" | "upload-not-found" | "watch-not-found";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "method-not-allowed";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-acceptable";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "address-change-changed" | "address-change-not-now" | "address-change-waiting" | "appeal-answer-runs" | "appeal-fee-runs" | "appeal-file-changed" | "appeal-file-sent-already" | "appeal-made-already" | "appeal-none-to-answer" | "appeal-not-made" | "appeal-not-served" | "appeal-of-nothing" | "appeal-too-late" | "appearance-code-expired" | "appearance-code-used" | "appearance-for-the-other-side" | "application-asked-already" | "application-changed" | "application-decided" | "application-kind-not-now" | "application-not-asked" | "application-not-joined" | "application-not-to-join" | "application-not-to-return" | "application-not-told" | "application-other-side-has-time" | "application-too-late" | "application-waiting" | "archive-file-changed" | "archive-hindered" | "archived-already" | "assignment-changed" | "attorney-link-absent" | "bank-entry-decided" | "called-person-changed" | "called-person-known" | "called-person-released" | "called-person-too-late" | "called-persons-enough" | "case-not-suspended" | "case-number-taken" | "case-reference-taken" | "case-suspended-already" | "changed-meanwhile" | "charge-closed" | "charge-without-sum" | "conciliation-answered" | "conciliation-failed" | "conflicts-with-stored" | "court-account-changed" | "court-account-unknown" | "court-document-changed" | "court-document-not-now" | "deadline-changed" | "deadline-not-open" | "deadline-not-suspended" | "deadline-still-running" | "decision-announced-already" | "decision-in-effect-already" | "default-judgment-too-early" | "document-already-there" | "document-in-use" | "effect-not-recorded" | "effect-not-yet" | "evaluation-given" | "evaluation-not-now" | "evidence-closed" | "evidence-period-changed" | "exchange-changed" | "exchange-not-apart" | "exchange-not-opened" | "exchange-not-yet" | "exchange-open" | "exchange-opened" | "exchange-over" | "exchange-way-not-agreed" | "exhibit-not-late" | "identity-of-nobody" | "item-already-received" | "item-answer-changed" | "item-answered-already" | "joinder-already" | "joinder-changed" | "joinder-over" | "joinder-too-late" | "joining-too-late" | "late-exhibit-decided" | "original-noted-meanwhile" | "paper-already-filed" | "paper-already-read" | "paper-changed" | "paper-is-photograph" | "paper-kind-not-now" | "paper-made-as-document" | "paper-not-editable" | "paper-not-filed" | "party-already-appeared" | "party-in-case" | "party-left" | "question-changed" | "question-not-open" | "questions-waiting" | "reading-not-set-up" | "reading-under-way" | "refund-paid-out" | "refusal-appeal-too-late" | "refusal-appealed-already" | "refusal-changed" | "refusal-not-appealed" | "refusal-not-now" | "refusal-not-sent-up" | "refusal-outcome-noted" | "refusal-sent-up-already" | "refusal-served-already" | "representation-changed" | "representation-not-now" | "representation-not-witnessed" | "representation-of-both-sides" | "representation-there-already" | "representatives-enough" | "seal-expired" | "seal-missing" | "submission-already-handled" | "submission-changed" | "submission-not-editable" | "submission-not-in-review" | "submission-still-with-filer" | "submission-to-be-registered" | "submission-with-judge" | "transfer-arrived-already" | "transfer-by-oneself" | "transfer-decided" | "transfer-file-changed" | "transfer-not-granted" | "upload-not-whole" | "upload-offset-wrong" | "watch-changed" | "watch-lifted" | "watched-already";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "upload-version-unknown";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "import-too-many-cases" | "request-too-large" | "statement-too-large" | "submission-too-large" | "too-many-documents" | "upload-longer-than-said" | "upload-too-large";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "media-type-not-supported";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "range-not-there";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "address-change-without-paper" | "address-day-too-far" | "appearance-code-malformed" | "application-incomplete" | "application-kind-unknown" | "application-period-unclear" | "application-without-document" | "application-without-fee" | "application-without-security" | "application-without-terms" | "assignment-not-possible" | "attorney-verdict-unexplained" | "bank-entry-parts" | "called-person-by-the-court" | "called-person-for-a-party" | "called-person-without-ground" | "case-not-registrable" | "charge-day" | "charge-other-sum" | "claim-value-out-of-range" | "correction-not-to-all" | "court-account-name" | "court-account-number" | "court-bank-code" | "court-document-incomplete" | "court-document-kind-unknown" | "court-document-not-drawn" | "court-document-not-uploaded" | "court-document-without-file" | "deadline-application-day-missing" | "deadline-application-too-late" | "deadline-extension-too-long" | "deadline-not-extendable" | "decision-day-wrong" | "deficiency-code-unknown" | "deficiency-unanswered" | "deletion-not-confirmed" | "effect-day-wrong" | "evidence-agreement-missing" | "evidence-period-too-long" | "evidence-period-too-short" | "evidence-period-unclear" | "exchange-after-hearing" | "exchange-before-answer" | "exchange-before-evidence" | "exchange-day-past" | "exchange-rate-missing" | "exchange-rate-published" | "exchange-way-unclear" | "fee-out-of-range" | "file-can-act" | "file-corrupt" | "file-damaged" | "file-empty" | "file-encrypted" | "file-framed" | "file-infected" | "file-not-pdf" | "file-not-read" | "file-not-taken" | "file-page-without-size" | "file-protected" | "file-too-complex" | "file-with-action" | "file-with-attachment" | "file-with-dynamic-form" | "file-with-external-content" | "file-with-media" | "file-with-script" | "file-without-pages" | "foreign-law-without-expert" | "forwarding-court-same" | "forwarding-court-takes-none" | "idempotency-key-reused" | "identity-finding-unexplained" | "import-unreadable" | "import-without-cases" | "item-day-wrong" | "joinder-case-unknown" | "joinder-without-consent" | "joinder-without-ground" | "joining-incomplete" | "joining-none" | "joining-of-another-side" | "joining-without-ground" | "not-consistent" | "opinion-on-own-exhibit" | "opinion-without-reasons" | "original-differs-unsaid" | "original-shown-later" | "paper-claims-nothing" | "paper-for-no-party" | "paper-kind-unknown" | "paper-on-paper-day" | "paper-reader-unknown" | "paper-readers-fixed" | "paper-sum-currency" | "paper-unexplained" | "paper-without-addressee" | "paper-without-original" | "payment-reference-unknown" | "photograph-of-no-page" | "power-of-attorney-step-twice" | "rates-unreadable" | "recusal-not-refused" | "refund-too-much" | "refusal-ground-unknown" | "refusal-outcome-day-wrong" | "refusal-sending-day-wrong" | "refusal-service-day-wrong" | "rendition-too-long" | "representation-not-in-force" | "representation-other-instance" | "representation-replaces-none" | "representation-way-not-open" | "representation-without-paper" | "statement-of-other-account" | "statement-unreadable" | "statistics-too-narrow" | "submission-not-complete" | "succession-not-possible" | "third-party-none" | "transfer-not-possible" | "transfer-package-changed" | "transfer-package-unreadable" | "transfer-seal-broken" | "transfer-seal-unknown" | "translation-of-a-translation";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused423: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "upload-busy";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused429: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "appearance-too-many-attempts" | "too-many-drafts" | "too-many-paper-drafts" | "too-many-requests" | "too-many-uploads" | "too-much-uploaded-today";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused460: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "upload-checksum-wrong";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused503: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "busy" | "scanner-not-there" | "too-many-files-at-once" | "too-many-registrations-at-once" | "unavailable";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
