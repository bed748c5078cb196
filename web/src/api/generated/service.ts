// Made by "npm run api" from docs/openapi/service.json. Do not edit.
export interface paths {
    "/api/service/attempts/{attemptId}/addressee-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the addressee of an attempt asked of the court, the first first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attemptId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AddresseeRequestAtCourt"][];
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
    "/api/service/attempts/{attemptId}/addressee-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person of the court answers what the addressee asked
         * @description Once. The addressee reads it on the page of the papers and is told by mail, or in the account. More time is never granted here: it is passed on, becomes an application of the party, and a judge decides on it there (CPL 285, 286); only a judge refuses it here. Copies on paper of a judgment or a conciliation statement are owed (CPL 90). What was passed on is told a second time once it is decided.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerToAddressee"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddresseeRequestAtCourt"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attempt by any channel, with what time does to it */
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
                        "application/json": components["schemas"]["ServiceAttemptView"];
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
    "/api/service/attempts/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of the announcement for this kind of paper, in Chinese and English
         * @description With what the law asks of it (J 138, 139): the reason, and for a claim its gist, the time to answer and what silence means; for a summons time and place; for a judgment its result and the right to appeal. What only a person knows stands in brackets 【 】. The time to answer or to appeal is what service of these papers starts for this party.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How long it takes until the papers count as served */
                    period?: components["schemas"]["NoticePeriod"] & unknown;
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
                        "application/json": components["schemas"]["Announcement"];
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
    "/api/service/attempts/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what an authority answered that is no certificate
         * @description An objection lets the request be mended and sent again (HSC 4); a refusal is recorded as failure (HSC 13).
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
                    "application/json": components["schemas"]["AuthorityAnswered"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must lie in the bundle that goes abroad, in how many copies, and what of it is there
         * @description The papers of the request, and the forms that were made for the attempt.
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
                        "application/json": components["schemas"]["BundleItem"][];
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
    "/api/service/attempts/{id}/bundle/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bundle as one file
         * @description The newest of each form that was made, then each paper as it was filed, checked against its digest, and index.txt with the digests.
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
                        "application/zip": components["schemas"]["StreamingOutput"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
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
    "/api/service/attempts/{id}/bundle/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bundle as one PDF to be printed
         * @description A checklist with pages and digests, and then each set in the order of dispatch: the forms that were made, and the papers. What is locked, damaged or no PDF stands on the checklist as enclosed separately, what was not made as missing. Seals and links are not in it; they are in the bundle as one file.
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
                        "application/pdf": components["schemas"]["StreamingOutput"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
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
    "/api/service/attempts/{id}/carrier-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what the carrier says of the item of an attempt
         * @description By hand; carriers tell of it themselves at /api/service/carrier-events, or in a file.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CarrierSays"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Taken"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates of an attempt, in the order in which they came */
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
                        "application/json": components["schemas"]["CertificateView"][];
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
         * Records a certificate that came back, field by field
         * @description With its scan. It has its effect at once: the day of service that it states, or the failure of the channel. If it contradicts another, neither changes anything until a judge has decided.
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
                    "application/json": components["schemas"]["CertificateReturned"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/certificates/{certificateId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides whether a certificate counts that contradicts another
         * @description A judge's act, with reasons. If it counts, those that it contradicts do not, and the day of service is that of this one, or none; the service that counted before stays readable.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    certificateId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CertificateDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/circumstances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds whether the circumstances show that posted papers were served
         * @description A judge's act, with reasons, once three months have passed since posting and no receipt came back. If they suffice, the papers were served on the last day of the three months (CPL 283(8)), which the addressee can rebut; if not, the channel has failed (J 534). Of a court conciliation statement they never do (J 133).
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
                    "application/json": components["schemas"]["Circumstances"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds that what the addressee did shows that the papers were served
         * @description A judge's act, with reasons and with what shows it: the addressee mentioned the content in writing, acted on it, or there is other proof (S06 13; 法释〔2009〕2号 12; of electronic service OL 31(2)). It can be rebutted. Also after the channel failed; refused for electronic service by acceptance alone, a note, a publication, a court conciliation statement (J 133), and what went to Taiwan on paper.
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
                    "application/json": components["schemas"]["ConductFound"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/cover-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cover sheet of a posted attempt, as PDF
         * @description To whom and from whom, and the item number as a bar code (Code 128); nothing of what the papers say.
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
                        "application/pdf": string;
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
    "/api/service/attempts/{id}/default-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether judgment may be given although no certificate came back, condition by condition
         * @description HSC 15(2), as China declared. Each condition with whether it holds, and since or from when; and what a judge found.
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
                        "application/json": components["schemas"]["DefaultDossier"];
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
    "/api/service/attempts/{id}/default-dossier/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds that judgment may be given although no certificate came back
         * @description A judge's act, with reasons, refused while a condition does not hold, each named (HSC 15(2)). It enters the evidence log, is a paper under the court's seal that lists what was tried and its evidence, and is told to the case. It is no service and starts no period; a certificate that comes afterwards has its effect as ever.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request get the same finding, and no second one */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FindNoCertificateNeeded"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DefaultFinding"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that papers went to the next office
         * @description Within China up to the ministry, and then to the authority of the destination: clocks run from there, anew if they were sent there again. A note to a foreign state is served by that (FSIL 17(2)).
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
                    "application/json": components["schemas"]["SentOn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/entrusting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that another court or a lawyer serves for this court
         * @description What they bring back is recorded like what this court's own people do.
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
                    "application/json": components["schemas"]["Entrusted"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/entrustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who carries the papers of an attempt, and what they returned */
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
                        "application/json": components["schemas"]["EntrustmentView"][];
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
         * Gives the papers of an attempt to a carrier
         * @description By a link that is shown once; the account that takes it sees this attempt's papers and no more. The system of a partner of the court, such as of a ministry, a mission or the post, is named by its client id instead. With an address the link is mailed too; what became of the mail stands in the list, PENDING until that is known. It is not tried again. Where a lost answer took the link along, it is ended and given anew.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request give the papers once, and send no second mail */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Entrust"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntrustmentGiven"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/entrustments/{entrustmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends it: the carrier sees it no longer, and nobody can take it
         * @description What was returned stays.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entrustmentId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["EntrustmentView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an attempt, in the order in which it was recorded
         * @description Each is an entry of the evidence log. A part of the list; next leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: number;
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
                        "application/json": components["schemas"]["EventViewPage"];
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
    "/api/service/attempts/{id}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the channel failed for this addressee
         * @description With its day and reason. That no proof came in time is recorded only after the clock of the channel has run (S06 7; CPL 283(8)). What comes back later can still show that the addressee was served.
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
                    "application/json": components["schemas"]["ChannelFailed"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a scan or photograph of an attempt
         * @description PDF, JPEG or PNG, told by its content, 9 MB at most. It becomes evidence with the step that names it; its digest enters the evidence log then.
         */
        post: {
            parameters: {
                query: {
                    /** @description What it is called */
                    name: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scan or photograph of an attempt
         * @description Its bytes, to be saved; of which kind they are stands with the event that it shows.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: components["schemas"]["UUID"];
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
                        "application/octet-stream": string;
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
    "/api/service/attempts/{id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms that the channel of an attempt uses, and which of them were made */
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
                        "application/json": components["schemas"]["Form"][];
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
    "/api/service/attempts/{id}/forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person fills in of a form before it is printed
         * @description With what case, request and attempt say already, or what stood in it when it was last made in this language.
         */
        get: {
            parameters: {
                query: {
                    /** @description The language beside Chinese, one of the form's */
                    language: string;
                };
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["FormField"][];
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
         * Prints a form
         * @description PDF/A, in Chinese and the other language, with the court's seal where the court seals. It becomes a file of the attempt and part of the bundle; its digest enters the evidence log. What nobody filled in is printed as not applicable, and what is required and missing is refused field by field. Made again, the newest counts; the same command again, as after an answer that was lost, makes nothing and names the form that it made.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request get the same form, and no second one */
                    "Idempotency-Key": string;
                };
                path: {
                    code: string;
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeForm"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeForm"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that papers were left at the residence after a refusal to sign
         * @description That is service (CPL 89), if witnesses signed or it was photographed or filmed; not of a court conciliation statement (J 133), and not where the addressee merely agreed to another means.
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
                    "application/json": components["schemas"]["Left"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/postal-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The postal item of an attempt and what the carrier says of it
         * @description In the order of the times that the carrier gives. Entries that contradict each other are marked.
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
                        "application/json": components["schemas"]["PostalItemView"];
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
    "/api/service/attempts/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the papers were handed to the post
         * @description With the number of the item, whose check digit must be right and which no other item bore within twelve months (UPU S10). The three months of CPL 283(8) run from here.
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
                    "application/json": components["schemas"]["PostItem"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the announcement appeared
         * @description With a scan or picture of it. The papers count as served when the days have run; that is recorded by itself on the day after the last one. Where two texts in force say different periods, a person chooses with reasons.
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
                    "application/json": components["schemas"]["NoticePublished"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the proof of service or the postal receipt came back signed
         * @description The day of the signature is the day of service (CPL 87; J 534). With its scan. Also after the channel counted as failed; if another service had counted and this one was earlier, this one decides (OL 31(4)).
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
                    "application/json": components["schemas"]["SignedReceipt"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that an authority was asked what became of the request
         * @description Due after 75 days (司发通〔1992〕093号), and part of every reasonable effort (HSC 15(2)).
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
                    "application/json": components["schemas"]["AuthorityReminded"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/attempts/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that papers could not be handed over */
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
                    "application/json": components["schemas"]["InVain"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every addressee: what was tried, what is late, and what to do next; the earliest due first
         * @description Without next, those who are not served. A part of the list; next of the answer leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description Only those whom an attempt by this channel waits for, or served */
                    channel?: components["schemas"]["Channel"];
                    /** @description Only those who are there, ISO 3166-1 alpha-2; ZZ if it is not known where */
                    country?: string;
                    due?: components["schemas"]["BoardDue"] & unknown;
                    /** @description Only those of whom an attempt failed, also if another is under way */
                    failed?: boolean;
                    limit?: number;
                    /** @description Only those of whom this is to be done; NONE for those who are served */
                    next?: components["schemas"]["NextStep"];
                    /** @description Part of the number of the case or of the request, or of a name of the addressee; with ALL who is served is found too */
                    search?: string;
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
                        "application/json": components["schemas"]["BoardLinePage"];
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
    "/api/service/board/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The court's figures of each country to which it serves, for a map
         * @description For those who see all cases of the court. Kept by each opening, service and failure; nothing is counted when they are read.
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
                        "application/json": components["schemas"]["CountryFigures"][];
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
    "/api/service/board/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many addressees are to be served, and what is late, due today, and due in the week after */
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
                        "application/json": components["schemas"]["Counts"];
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
    "/api/service/board/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list, whole, as CSV in UTF-8
         * @description With channel names in the reader's language. A cell that a spreadsheet would compute begins with an apostrophe.
         */
        get: {
            parameters: {
                query?: {
                    channel?: components["schemas"]["Channel"];
                    country?: string;
                    due?: components["schemas"]["BoardDue"] & unknown;
                    failed?: boolean;
                    next?: components["schemas"]["NextStep"];
                    search?: string;
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
                        "text/csv": components["schemas"]["StreamingOutput"];
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
    "/api/service/board/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a person of the court beside what is due, what waits longest first
         * @description Each with its reason and where it is done. It is gone once it is done, however that came about. A part of the list; next of the answer leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description Only of this kind */
                    kind?: components["schemas"]["ServiceTaskKind"];
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
                        "application/json": components["schemas"]["ServiceTaskPage"];
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
    "/api/service/board/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of each kind wait; a kind of which none does is left out */
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
                        "application/json": {
                            [key: string]: number;
                        };
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
    "/api/service/board/to-post/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits to be handed to the post, as CSV in UTF-8
         * @description With empty columns for the number of the item and the day: filled in, the file is what records that the papers were posted. A cell that a spreadsheet would compute begins with an apostrophe.
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
                        "text/csv": components["schemas"]["StreamingOutput"];
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
    "/api/service/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller carries, the newest first
         * @description A part of the list; next leads to the part after it.
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
                        "application/json": components["schemas"]["CarriedViewPage"];
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
    "/api/service/carried/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description Of what the caller does not carry it learns nothing, 404.
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
                        "application/json": components["schemas"]["CarriedView"];
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
    "/api/service/carried/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a scan or photograph of a proof
         * @description PDF, JPEG or PNG, told by its content, 9 MB at most. It is named in what is returned then.
         */
        post: {
            parameters: {
                query: {
                    /** @description What it is called */
                    name: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/carried/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its papers as one file, each checked against its digest, and index.txt with the digests
         * @description With the newest of each form that the court made for it, such as a proof of service to be signed.
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
                        "application/zip": components["schemas"]["StreamingOutput"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
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
    "/api/service/carried/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns proof of what became of the papers
         * @description A signed receipt, a certificate and that they were left are shown by a file. It is no service: a clerk reads it and records what it shows.
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
                    "application/json": components["schemas"]["ReturnProof"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CarriedView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/carried/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what a court gave by a link: the caller's account is its carrier from now on
         * @description One account takes it, and none that acts for a party of the case: nobody carries papers to themselves. A wrong secret is answered 404; ten lock the link for good, 423.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeEntrustment"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CarriedView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/carrier-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A carrier's system says what happened to an item
         * @description Only of items that the clerk gave to this carrier; of others it learns nothing, 422. The same entry twice is one: the answer says SAME. An entry that cannot be true together with another is kept, and the answer says CONTRADICTS.
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
                    "application/json": components["schemas"]["TellEvent"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Taken"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/carrier-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a carrier's file
         * @description item,code,time,place,words, one entry a line, the time with its offset (ISO 8601), 2,000 lines at most; semicolons and tabs part columns too. Each line is taken by itself, and the answer says of each what became of it: the same file sent again records nothing twice. A file that is not Unicode, and of which no encoding is said or another, is refused whole, with the line in which that begins.
         */
        post: {
            parameters: {
                query?: {
                    /** @description How its bytes are letters; UNICODE is UTF-8 or UTF-16, which a byte order mark says over any other */
                    encoding?: components["schemas"]["FileEncoding"] & unknown;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CarrierFileReport"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/carrier-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A carrier's system hands in the image of a signature with which an item was taken
         * @description PDF, JPEG or PNG, told by its content, of an item that the clerk gave to this carrier. It is shown to the clerk, who records the receipt; it is no service by itself. The same image again is the same file.
         */
        post: {
            parameters: {
                query: {
                    /** @description By UPU S10 */
                    item: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The parties of a case, and the papers that can be served
         * @description For clerks and judges of the case's court. A case registered a moment ago may take a second to arrive.
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
    "/api/service/cases/{caseId}/account-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parties for which the caller acts in a case, and whether they are served in the caller's account */
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
                        "application/json": components["schemas"]["OwnParty"][];
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
         * Agrees that papers to a party are served in the caller's account
         * @description They then count as served from the instant at which they lie there, read or not (J 135), until this is withdrawn.
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
                    "application/json": components["schemas"]["GiveConsent"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountConsent"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/cases/{caseId}/account-consents/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The confirmation of the address for service (送达地址确认书) as PDF/A
         * @description In Chinese and the language of who agreed, with its effect and how it is changed. For who agreed, and the court; once it was withdrawn the day of that stands in it.
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
    "/api/service/cases/{caseId}/account-consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes that back
         * @description From now on nothing more is served in the account; what was served there stays served.
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
                        "application/json": components["schemas"]["AccountConsent"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/cases/{caseId}/account-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was served in the caller's account in a case, the newest first
         * @description A part of the list; next leads to the part after it.
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
                        "application/json": components["schemas"]["AccountDeliveryPage"];
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
    "/api/service/cases/{caseId}/account-deliveries/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens one of them
         * @description No code is asked for: the account is the key. The first opening is recorded as that of a delivery by link is, and so is each paper that is fetched in the session.
         */
        post: {
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
                        "application/json": components["schemas"]["Opening"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/cases/{caseId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which channels would be open for an addressee
         * @description Answers as opening a request would, and keeps nothing. What is not known makes a channel ASK, never OPEN.
         */
        post: {
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
                    "application/json": components["schemas"]["OpenRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdviceView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/cases/{caseId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the court opened the service in a case, the last first
         * @description One line for a person, a thing and a quarter of an hour. For the parties of the case and its court; 404 for everybody else.
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
                        "application/json": components["schemas"]["ServiceLookPage"];
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
    "/api/service/cases/{caseId}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The services of a case of which anybody in it can fetch the proof
         * @description For staff of the court and the parties of the case; in the order in which the court began them. A part of the list; next leads to the part after it.
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
                        "application/json": components["schemas"]["CaseProofPage"];
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
    "/api/service/cases/{caseId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service requests of a case, in the order in which they were opened
         * @description A part of the list; next leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Only those that serve this party */
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
                        "application/json": components["schemas"]["RequestViewPage"];
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
         * Opens a service request
         * @description The adviser's answer of today is kept with the request as it was given, and the request gets its number.
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
                    "application/json": components["schemas"]["OpenRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery, while the session lasts */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
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
                        "application/json": components["schemas"]["DeliveryView"];
                    };
                };
                401: components["responses"]["Refused401"];
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
    "/api/service/deliveries/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The addressee accepts the papers
         * @description The same person accepting twice changes nothing; once it was answered, anybody else is refused. The answer has the code with which an account enters the case.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Accept"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/deliveries/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the papers
         * @description Its SHA-256 was checked before the first byte is sent. That it was fetched, to be kept or to be read in the page, is recorded once in a session for each, after the last byte.
         */
        get: {
            parameters: {
                query?: {
                    /** @description To be read in the page, not to be kept */
                    inPage?: boolean;
                };
                header?: {
                    "Delivery-Session"?: string;
                };
                path: {
                    documentId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes, with the media type of the paper */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": unknown;
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
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
    "/api/service/deliveries/{id}/envelope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * From which court a delivery is, and under which reference
         * @description With the link's secret alone: nothing of the case and of nobody. It is no event, because programs that look through mail open links too.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EnvelopeView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/deliveries/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a delivery with the link's secret and the access code
         * @description A wrong secret is answered 404. Five wrong codes lock the code until the court issues a new one. After the time in which it can be answered, it opens to who was served by it, to be read.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Open"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Opening"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/deliveries/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The electronic service receipt as PDF
         * @description Says what happened so far; made anew only after something more has happened.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
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
                        "application/pdf": string;
                    };
                };
                401: components["responses"]["Refused401"];
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
    "/api/service/deliveries/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The addressee refuses the papers
         * @description The reason becomes evidence. Whether refusing has an effect is the court's to decide.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Refuse"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/deliveries/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the addressee asked of the court, and what it answered; the first first */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
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
                        "application/json": components["schemas"]["AddresseeRequest"][];
                    };
                };
                401: components["responses"]["Refused401"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        put?: never;
        /**
         * The addressee asks for copies on paper, an interpreter, or more time
         * @description A person of the court answers; no period moves because more time was asked for. The same once more changes nothing; another of the same kind is refused while one waits for its answer. It can be asked also once the papers were accepted or refused, and it accepts nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Delivery-Session"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskTheCourt"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddresseeRequest"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked of the court from abroad, the newest first
         * @description A judge sees those of which a judge was asked. A part of the list; next leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description Only those in this state */
                    state?: components["schemas"]["IncomingState"];
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
                        "application/json": components["schemas"]["IncomingLinePage"];
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
         * Registers a request under a number of its own
         * @description By a clerk for the own court, or by the system of a ministry for a court for which it may. The number is the next of its kind (协外送, 协外调; 港请送, 澳请送, 台请送 …). The same reference of the same authority is registered once.
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
                    "application/json": components["schemas"]["IncomingRegistration"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingRegistered"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming-links/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A certificate of the request, once the answer left the court */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkHolder"];
                };
            };
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
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming-links/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of the request
         * @description With the link's secret. A wrong one is answered 404; ten lock the link for good, 423.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkHolder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FollowedView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are open, late, to be reviewed, and to be decided by a judge */
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
                        "application/json": components["schemas"]["IncomingCounts"];
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
    "/api/service/incoming/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a request can be given: the clerks of the court */
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
                        "application/json": components["schemas"]["CourtPerson"][];
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
    "/api/service/incoming/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request with all that was done */
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
                        "application/json": components["schemas"]["IncomingView"];
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
    "/api/service/incoming/{id}/answer/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the certificate of what became of it, under the court's seal
         * @description PDF/A, in Chinese and another language: the model form of HSC 6 where the Convention is relied on, else a certificate of the court. What was recorded stands in it. Made again, both are kept.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request make one certificate */
                    "Idempotency-Key": string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeCertificate"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/answer/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the answer was sent
         * @description Refused while no certificate was made. From now on who asked reads it by its link.
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
                    "application/json": components["schemas"]["AnswerSent"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a paper that came, or a scan that shows what was done
         * @description PDF, JPEG or PNG, told by its content, 9 MB at most, fifty of one request. By a clerk, or by the system that registered the request, until it was answered: the papers from abroad, and the receipts and proofs of service of who served here. What they show a clerk records.
         */
        post: {
            parameters: {
                query: {
                    /** @description What it is called */
                    name: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingFile"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of its files, to be saved */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: components["schemas"]["UUID"];
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
                        "application/octet-stream": string;
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
    "/api/service/incoming/{id}/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a request that the caller's system registered
         * @description As who asked reads it by its link. Of any other request it learns nothing, 404.
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
                        "application/json": components["schemas"]["FollowedView"];
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
    "/api/service/incoming/{id}/followed/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A certificate of such a request, once the answer left the court */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: components["schemas"]["UUID"];
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
                        "application/octet-stream": string;
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
    "/api/service/incoming/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a link by which who asked follows the request
         * @description It is shown once. One that was given before opens nothing any more.
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GiveLink"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GivenLink"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/link/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the link back: it opens nothing any more */
        post: {
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
                    "application/json": components["schemas"]["RevokeLink"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who opened the request and its files, the last first
         * @description The court's people, each once for a quarter of an hour, who follows it by the link, and the system that registered it. A part of the list; next leads to the part after it.
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
                        "application/json": components["schemas"]["IncomingOpeningPage"];
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
    "/api/service/incoming/{id}/outcome/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the evidence was taken */
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
                    "application/json": components["schemas"]["EvidenceTaken"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/outcome/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that it could not be done, by reason of which facts */
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
                    "application/json": components["schemas"]["NotDoneHere"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/outcome/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the papers were served
         * @description Where they were left because they were refused, witnesses or a film show it (CPL 89). How they were served by a particular method is said in words, because the certificate names it (HSC 5, 6). Without a file that proves it nothing is recorded (CPL 87).
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
                    "application/json": components["schemas"]["ServedHere"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/outcome/tries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that it could not be served by a means; another may be tried */
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
                    "application/json": components["schemas"]["TriedInVain"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts it: nothing stands in its way, and it is carried out
         * @description Refused while a ground was not looked at, each named (法释〔2013〕11号 2, 3).
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
                    "application/json": components["schemas"]["IncomingAcceptance"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to a clerk of the court, who carries it from now on */
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
                    "application/json": components["schemas"]["IncomingAssign"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/corrected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that what was missing came; it is reviewed anew */
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
                    "application/json": components["schemas"]["IncomingCorrected"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends it back to be mended
         * @description Who asked is told which ground and what exactly (HSC 4); nothing is refused by that.
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
                    "application/json": components["schemas"]["IncomingObjection"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A judge refuses it, or does not
         * @description If not, it is reviewed as before. Of a refusal who asked is told with its ground and reasons (HSC 13(3)).
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
                    "application/json": components["schemas"]["IncomingDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/incoming/{id}/review/refusal-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks a judge to refuse it
         * @description On a ground that lets a court refuse; until the judge decides nothing is done, and who asked is not told.
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
                    "application/json": components["schemas"]["IncomingObjection"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncomingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/letters/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a court sent the letter with this reference
         * @description Which court, and on which day: nothing of the case, and not to whom. What the court prints has its reference before it leaves, and no day until then. A reference that no letter has and one that cannot be a reference are answered alike, 404.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
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
                        "application/json": components["schemas"]["LetterView"];
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
    "/api/service/log/checkpoint": {
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
    "/api/service/log/closed": {
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
    "/api/service/log/closed/{number}/checkpoint": {
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
    "/api/service/log/closed/{number}/keys": {
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
    "/api/service/log/closed/{number}/policy": {
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
    "/api/service/log/closed/{number}/tile/{path}": {
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
    "/api/service/log/keys": {
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
    "/api/service/log/policy": {
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
    "/api/service/log/standing": {
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
    "/api/service/log/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addressees by state: how many, how many of them served, and the days that it took
         * @description Counts are rounded down to fives; states with fewer than five addressees stand together, without a code.
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
                        "application/json": components["schemas"]["StateLine"][];
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
    "/api/service/log/tile/{path}": {
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
    "/api/service/log/time-authority": {
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
    "/api/service/posted-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that many papers were handed to the post, each with the number of its item
         * @description One line a paper, 500 at most; commas, semicolons or tabs part the columns. Its request is told by its number or its attempt by its id, as in the list of what waits for the post; the item by UPU S10, with its check digit. What cannot be recorded is skipped, and the answer says why, line by line; of each other line all is recorded, together. With look nothing is recorded: the answer says what would become of each line. The same file again records nothing twice.
         */
        post: {
            parameters: {
                query?: {
                    /** @description The column with the number of the request or the id of the attempt, from 1 */
                    attempt?: number;
                    /** @description Client id of the carrier's system, which may then tell of these items; none if none tells by itself */
                    carrier?: components["schemas"]["UUID"];
                    /** @description The day of posting of lines that name none */
                    day?: components["schemas"]["LocalDate"];
                    /** @description How its bytes are letters; UNICODE is UTF-8 or UTF-16, which a byte order mark says over any other */
                    encoding?: components["schemas"]["FileEncoding"] & unknown;
                    /** @description Whether the first line names the columns */
                    heading?: boolean;
                    /** @description The column with the number of the item, from 1 */
                    item?: number;
                    /** @description Whether only to look */
                    look?: boolean;
                    /** @description The column with the day of posting, from 1; none if all lines share a day */
                    on?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PostedFileReport"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service request with the adviser's answer as it was given */
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
                        "application/json": components["schemas"]["RequestView"];
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
    "/api/service/requests/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every answer of the adviser for a request, in the order in which they were given
         * @description Each as it was given then. A part of the list; next leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: number;
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
                        "application/json": components["schemas"]["RequestAdviceViewPage"];
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
    "/api/service/requests/{id}/advice/electronic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the adviser says of electronic service once this basis of consent is on record
         * @description With what was found or decided for this request; keeps nothing.
         */
        get: {
            parameters: {
                query: {
                    basis: components["schemas"]["Consent"];
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
                        "application/json": components["schemas"]["ChannelAnswerView"];
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
    "/api/service/requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides on a channel, whatever the adviser says
         * @description A judge's act, with reasons. It enters the evidence log, and the docket shows it.
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
                    "application/json": components["schemas"]["ChannelDecision"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestAdviceView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{id}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what somebody answered on a channel that the adviser asks about
         * @description It settles the question for this request, unless a judge must decide it.
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
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestAdviceView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the adviser what is known of the addressee now
         * @description All facts, not only the new ones. The answer before stays; what was found on channels holds on.
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
                    "application/json": components["schemas"]["NewFacts"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestAdviceView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof package of the attempt that served the addressee, or of the last one
         * @description For staff of the court and the parties of the case. A zip with the certificate, every event's evidence, the proof that each is in the public log, the log's checkpoint, what opens the commitments, and the papers. It proves that these events were logged with these papers; it does not prove that a person read them. To an electronic address only the court and who acts for the addressee have the salt; the package of another party proves the same without it, and its certificate does not show it.
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
                409: components["responses"]["Refused409"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
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
    "/api/service/requests/{requestId}/account-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serves in the account of who agreed to it
         * @description Each paper is fetched and checked first. Where the adviser says OPEN the addressee is served from the instant at which they lie there, read or not (OL 31(1); J 135); where it asks, or a judge decided, only by accepting them. Refused with its grounds where the adviser says CLOSED.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request get the same attempt */
                    "Idempotency-Key": string;
                };
                path: {
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartInAccount"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/account-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In whose accounts the addressee of a request can be served */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AccountConsent"][];
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
    "/api/service/requests/{requestId}/address-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can show that an electronic address is the addressee's
         * @description Also the confirmation of the address (送达地址确认书), which no other party reads. OL 29 – 31; J 137
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AddressPapers"];
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
    "/api/service/requests/{requestId}/address-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The searches for an address of the addressee, the first one first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AddressSearch"][];
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
         * Puts on record that an address was searched for, and with what result
         * @description Of an addressee whose address is not known, publication begins only after a search that was in vain is on record (CPL 283 para. 2; HSC 1(2)). The adviser answers anew, and the answer before stays.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordSearch"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressSearch"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attempts of a request by all channels, the newest first
         * @description A part of the list; next leads to the part after it. Electronic ones have their own page too.
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
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["ServiceAttemptViewPage"];
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
         * Begins to serve by a channel whose papers people carry
         * @description Refused with its grounds where the adviser's newest answer says CLOSED, and where it leaves the question to a judge who has not decided it; where it says ASK otherwise, reasons are demanded and become evidence. Publication begins only after the failure of every channel that is open or asked about is on record, or by a judge's decision (CPL 283 para. 2), and where the address is not known after a search that was in vain; likewise the note to a foreign state after the ways of treaties and those that the state accepts (FSIL 17). An attempt that was given up before anything went out is no failure of its channel. Several attempts may run side by side, of one channel only those by post. Electronic service begins at its own path.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartAttempt"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceAttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The electronic attempts of a request, the newest first
         * @description A part of the list; next leads to the part after it.
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
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AttemptViewPage"];
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
         * Starts electronic service
         * @description Records the basis of consent (OL 29) and writes to the addressee. Refused with its grounds where the adviser says CLOSED, and where it leaves the question to a judge who has not decided it; where it says ASK otherwise, reasons are demanded and become evidence. The answer comes within a second and says what became of the message by then; while its papers are still fetched and checked, or the mail server has not answered, the state is BEING_SENT, and this is read again. Where no server took it, the state is NOT_SENT, with the server's words, and another attempt may follow. Where a server will not take it now, or the papers cannot be had, the state stays BEING_SENT and it is tried again by itself for four days at most; nextTryAt says when. The addressee can open nothing before an access code was issued.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request get the same attempt, and no second message */
                    "Idempotency-Key": string;
                };
                path: {
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartElectronic"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                502: components["responses"]["Refused502"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/access-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues the access code of a delivery, or a new one
         * @description Shown in this answer and never again; only its hash is kept. Hand it over by another way than the message: by telephone, by letter, through the agreed contact. A new code ends the one before.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AccessCodeView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/access-code/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the addressee has the access code
         * @description Only with it can the papers be opened, so at a confirmed address they arrive by this (OL 31(1)). Counted from the instant of this record, which is never before the true one. Nothing arrives if the message came back before; if it comes back later, the service is in question until a judge finds otherwise.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CodeGiven"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/access-code/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues an access code and prints the letter that brings it, as PDF/A
         * @description In Chinese and the language in which the addressee is written to: how to open the papers, by when, whom to ask. The code stands in this answer and is kept nowhere; a code that was issued before ends. Printing is not giving: that the addressee has it is recorded once the letter was posted or handed over (access-code/handover).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an attempt, in the order in which it was recorded
         * @description Times are instants in UTC. A part of the list; next leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["EventViewPage"];
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
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that electronic service failed for this addressee
         * @description With its reason, while the papers wait for the addressee. The link opens nothing afterwards, and another attempt may follow. Refused where the addressee was served by it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ElectronicFailed"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reminds the addressee by text message that a message of the court waits
         * @description A reminder, which is never service and starts nothing (OL 32): it names the court and the reference of the message, not the case, and has no link to the papers. What the provider answered stands among the attempt's events. Refused where no provider is set up, and unless the message went out and the papers wait.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same key and request send no second message */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            responses: {
                /** @description Created */
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
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/received-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail that names the message of an attempt, the oldest first
         * @description Reports, absence notices and answers, as anybody may have written them. A part of the list; next leads to the part after it.
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
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["ReceivedMailViewPage"];
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
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/received-mail/{mailId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that somebody of the court has looked at a mail and done what it calls for */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    mailId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["ReceivedMailView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/returned-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the message came back
         * @description For a court whose mailbox is not read, and for what is known in another way. A service by arrival that counted is then in question; it counts until a judge finds otherwise (J 135).
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CameBack"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/electronic-attempts/{attemptId}/tries/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the tries of a message that a mail server postponed
         * @description The message has not gone out then, and another attempt may follow.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    attemptId: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["AttemptView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/requests/{requestId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds that a service did not reach the addressee, or did on another day
         * @description A judge's act, with reasons, whatever the channel. What the law presumes falls where the addressee shows otherwise (J 135; OL 31(2); CPL 283(8)); what is on record as done, such as a signed receipt or an acceptance, only by a paper of the case that proves the contrary (J 114). The entry that counted stays readable. Periods that it had started count from the service that stands now; where there is none, they do not run.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Find"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SupersededService"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/sent-abroad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the court sent abroad, through authorities, missions and other regions or by post; the newest first
         * @description An attempt enters the register when its papers first leave the court. Electronic service, which nobody carries, stands on the board. A part of the list; next of the answer leads to the part after it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description Only what went by this channel */
                    channel?: components["schemas"]["Channel"];
                    /** @description Only what was sent there, ISO 3166-1 alpha-2; ZZ if it is not known where */
                    country?: string;
                    /** @description The first day of sending, at the court */
                    from?: components["schemas"]["LocalDate"];
                    limit?: number;
                    /** @description Part of the number of the case or of the request, or of a name of the addressee */
                    search?: string;
                    standing?: components["schemas"]["SentStanding"] & unknown;
                    /** @description The last day of sending, at the court */
                    until?: components["schemas"]["LocalDate"];
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
                        "application/json": components["schemas"]["SentLinePage"];
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
    "/api/service/sent-abroad/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of how many a result is waited for, and of how many it is late */
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
                        "application/json": components["schemas"]["SentCounts"];
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
    "/api/service/sent-abroad/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list, whole, as CSV in UTF-8
         * @description With channel names in the reader's language. A cell that a spreadsheet would compute begins with an apostrophe.
         */
        get: {
            parameters: {
                query?: {
                    channel?: components["schemas"]["Channel"];
                    country?: string;
                    from?: components["schemas"]["LocalDate"];
                    search?: string;
                    standing?: components["schemas"]["SentStanding"] & unknown;
                    until?: components["schemas"]["LocalDate"];
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
                        "text/csv": components["schemas"]["StreamingOutput"];
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
    "/api/service/several-attempts/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the papers of several attempts went to the next office
         * @description Of all of them or of none; the ground says which attempt stands against it and why.
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
                    "application/json": components["schemas"]["SeveralSentOn"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/several-attempts/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the channels of several attempts failed, with one reason and day
         * @description Of all of them or of none; the ground says which attempt stands against it and why. By any channel whose papers people carry. That no proof came in time is recorded only of those whose clock has run.
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
                    "application/json": components["schemas"]["SeveralFailed"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/several-attempts/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the authorities of several attempts were asked what became of the requests
         * @description Of all of them or of none; the ground says which attempt stands against it and why.
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
                    "application/json": components["schemas"]["SeveralReminded"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether text messages can be sent from here
         * @description False unless a provider is configured.
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
                        "application/json": components["schemas"]["SmsView"];
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
    "/api/service/unmatched-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports that are still to be looked at, the oldest first
         * @description The mails themselves stay on their server. Kept for a year. A part of the list; next leads to the part after it.
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
                        "application/json": components["schemas"]["ReceivedMailViewPage"];
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
    "/api/service/unmatched-mail/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a report from the list; it was looked at */
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceivedMailView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                409: components["responses"]["Refused409"];
                410: components["responses"]["Refused410"];
                422: components["responses"]["Refused422"];
                423: components["responses"]["Refused423"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
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
        /** @enum {string} */
        About: "SILENCE" | "REFUSAL" | "REQUEST";
        Accept: {
            secret?: string | null;
            name: string;
            capacity: string;
        };
        AccessCodeView: {
            code: string;
            issuedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            tries: number;
        };
        AccountConsent: {
            id: components["schemas"]["UUID"];
            name: string;
            givenAt: components["schemas"]["Instant"];
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        AccountDelivery: {
            id: components["schemas"]["UUID"];
            paper: components["schemas"]["Paper"];
            party: string;
            /** Format: int32 */
            papers: number;
            state: components["schemas"]["State"];
            placedAt: components["schemas"]["Instant"];
            openedAt: components["schemas"]["Instant"] | null;
            servedOn: components["schemas"]["LocalDate"] | null;
        };
        AccountDeliveryPage: {
            items: components["schemas"]["AccountDelivery"][];
            next: string | null;
        };
        /** @enum {string} */
        Act: "ANSWER" | "APPEAL";
        AddressBasis: {
            ground: components["schemas"]["AddressGround"];
            documentId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        AddressGround: "PAPER" | "STATED" | "OWN";
        AddressPaper: {
            documentId: components["schemas"]["UUID"];
            kind: string;
            title: string;
            filedAt: components["schemas"]["Instant"] | null;
        };
        AddressPapers: {
            stated: string | null;
            papers: components["schemas"]["AddressPaper"][];
        };
        AddressSearch: {
            id: components["schemas"]["UUID"];
            place: string;
            on: components["schemas"]["LocalDate"];
            result: components["schemas"]["AddressSearchResult"];
            words: string;
            documentId: components["schemas"]["UUID"] | null;
            recordedAt: components["schemas"]["Instant"];
            by: string;
        };
        /** @enum {string} */
        AddressSearchResult: "FOUND" | "NOT_FOUND";
        /** @enum {string} */
        AddressStanding: "CONFIRMED" | "IN_ACCOUNT" | "NOT_CONFIRMED" | "BY_ACCEPTANCE_ONLY";
        /** @enum {string} */
        AddresseeKind: "PERSON" | "COMPANY" | "FOREIGN_STATE";
        AddresseeRequest: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AddresseeRequestKind"];
            words: string;
            /** Format: int32 */
            days: number | null;
            language: string | null;
            name: string;
            capacity: string;
            askedAt: components["schemas"]["Instant"];
            answer: components["schemas"]["AddresseeRequestAnswer"] | null;
        };
        AddresseeRequestAnswer: {
            outcome: components["schemas"]["AddresseeRequestOutcome"];
            words: string;
            at: components["schemas"]["Instant"];
            granted: boolean | null;
            decidedAt: components["schemas"]["Instant"] | null;
        };
        AddresseeRequestAtCourt: {
            request: components["schemas"]["AddresseeRequest"];
            answeredBy: string | null;
            mail: components["schemas"]["Sending"] | null;
            mayPassOn: boolean;
        };
        /** @enum {string} */
        AddresseeRequestKind: "PAPER_COPIES" | "INTERPRETER" | "MORE_TIME";
        /** @enum {string} */
        AddresseeRequestOutcome: "GRANTED" | "REFUSED" | "PASSED_ON";
        AddresseeView: {
            name: string;
            latinName: string | null;
            chineseName: string | null;
            language: string;
            zone: string | null;
        };
        AdviceView: {
            on: components["schemas"]["LocalDate"];
            lawAsOf: string;
            situation: components["schemas"]["Situation"];
            channels: components["schemas"]["ChannelAnswerView"][];
        };
        Announcement: {
            zh: string;
            en: string;
            blanks: string[];
        };
        /** @enum {string} */
        Answer: "OPEN" | "CLOSED" | "ASK";
        AnswerSent: {
            /** Format: int32 */
            version: number;
            on: components["schemas"]["LocalDate"];
            way: string;
        };
        AnswerToAddressee: {
            outcome: components["schemas"]["AddresseeRequestOutcome"];
            words: string;
        };
        /** @enum {string} */
        Answers: "TAKEN_ON" | "OBJECTED";
        AskTheCourt: {
            kind: components["schemas"]["AddresseeRequestKind"];
            name: string;
            capacity: string;
            words: string;
            /** Format: int32 */
            days?: number | null;
            language?: string | null;
        };
        AttemptView: {
            id: components["schemas"]["UUID"];
            requestId: components["schemas"]["UUID"];
            state: components["schemas"]["State"];
            sending: components["schemas"]["Sending"];
            answer: components["schemas"]["SmtpAnswer"];
            /** Format: int32 */
            tries: number;
            nextTryAt: components["schemas"]["Instant"] | null;
            standing: components["schemas"]["AddressStanding"];
            basis: components["schemas"]["Consent"];
            basisDocumentId: components["schemas"]["UUID"] | null;
            basisNote: string;
            email: string | null;
            inAccount: boolean;
            addressConfirmed: boolean;
            addressGround: components["schemas"]["AddressGround"] | null;
            addressDocumentId: components["schemas"]["UUID"] | null;
            language: string;
            reasons: string | null;
            startedAt: components["schemas"]["Instant"];
            startedBy: components["schemas"]["UUID"];
            expiresAt: components["schemas"]["Instant"];
            codeIssuedAt: components["schemas"]["Instant"] | null;
            codeLocked: boolean;
            answeredByName: string | null;
            answeredByCapacity: string | null;
            refusalReason: string | null;
        };
        AttemptViewPage: {
            items: components["schemas"]["AttemptView"][];
            next: string | null;
        };
        AuthorityAnswered: {
            answer: components["schemas"]["Answers"];
            on: components["schemas"]["LocalDate"];
            office: string;
            reference?: string | null;
            words: string;
            fileIds?: string[] | null;
        };
        AuthorityReminded: {
            on: components["schemas"]["LocalDate"];
            office: string;
            reference?: string | null;
            words: string;
            fileIds?: string[] | null;
        };
        /** @enum {string} */
        Became: "RECORDED" | "SAME" | "COLUMNS" | "ITEM_NUMBER" | "DAY" | "DAY_NOT_POSSIBLE" | "UNKNOWN" | "NOTHING_TO_POST" | "SEVERAL" | "TWICE" | "ALREADY_POSTED" | "ITEM_IN_USE";
        /** @enum {string} */
        BoardDue: "LATE" | "TODAY" | "WEEK" | "ALL";
        BoardLine: {
            requestId: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            number: string | null;
            partyId: components["schemas"]["UUID"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            country: string | null;
            paper: components["schemas"]["Paper"];
            openedAt: components["schemas"]["Instant"];
            next: components["schemas"]["NextStep"];
            on: components["schemas"]["LocalDate"];
            late: boolean;
            attempts: components["schemas"]["Tried"][];
        };
        BoardLinePage: {
            items: components["schemas"]["BoardLine"][];
            next: string | null;
        };
        BundleItem: {
            thing: components["schemas"]["BundleThing"];
            documentId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            copies: number;
            there: boolean;
            article: string;
        };
        /** @enum {string} */
        BundleThing: "PAPER" | "TRANSLATION" | "HAGUE_REQUEST" | "HAGUE_SUMMARY" | "HAGUE_WARNING" | "HAGUE_CERTIFICATE" | "LETTER_OF_REQUEST" | "REGION_REQUEST" | "PROOF_OF_SERVICE";
        CameBack: {
            note: string;
        };
        CarriedPaper: {
            title: string;
            language: string | null;
        };
        CarriedView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["CarrierKind"];
            court: components["schemas"]["CourtName"];
            number: string;
            addressee: string;
            sentTo: string | null;
            papers: components["schemas"]["CarriedPaper"][];
            forms: string[];
            takenAt: components["schemas"]["Instant"];
            returns: components["schemas"]["CarrierReturn"][];
        };
        CarriedViewPage: {
            items: components["schemas"]["CarriedView"][];
            next: string | null;
        };
        /** @enum {string} */
        CarrierCode: "EMA" | "EMB" | "EMC" | "EMJ" | "EMK" | "EMD" | "EME" | "EDB" | "EDC" | "EMF" | "EDD" | "EDE" | "EMG" | "EDG" | "EDH" | "EMH" | "EMI";
        CarrierEventView: {
            code: components["schemas"]["CarrierCode"];
            at: components["schemas"]["Instant"];
            place: string | null;
            words: string | null;
            source: components["schemas"]["Source"];
            contradicts: boolean;
        };
        CarrierFileLine: {
            /** Format: int32 */
            line: number;
            text: string;
            wrong: components["schemas"]["Wrong"] | null;
            outcome: components["schemas"]["Outcome"] | null;
        };
        CarrierFileReport: {
            counts: {
                [key: string]: number;
            };
            lines: components["schemas"]["CarrierFileLine"][];
        };
        /** @enum {string} */
        CarrierKind: "COURT" | "JOINT_FIRM" | "LAWYER" | "MINISTRY" | "MISSION" | "POST";
        CarrierReturn: {
            kind: components["schemas"]["CarrierReturnKind"];
            on: components["schemas"]["LocalDate"];
            words: string;
            signedBy: string | null;
            files: components["schemas"]["FileView"][];
            returnedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CarrierReturnKind: "SIGNED_RECEIPT" | "CERTIFICATE" | "LEFT" | "IN_VAIN";
        CarrierSays: {
            code: components["schemas"]["CarrierCode"];
            at: components["schemas"]["Instant"];
            place?: string | null;
            words?: string | null;
        };
        /** @description A service of a case, by the proof of it */
        CaseProof: {
            requestId: components["schemas"]["UUID"];
            partyId: components["schemas"]["UUID"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            paper: components["schemas"]["Paper"];
            openedAt: components["schemas"]["Instant"];
            servedOn: components["schemas"]["LocalDate"] | null;
            channel: components["schemas"]["Channel"] | null;
            provable: boolean;
        };
        CaseProofPage: {
            items: components["schemas"]["CaseProof"][];
            next: string | null;
        };
        CaseView: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            court: string;
            title: string;
            parties: components["schemas"]["PartyView"][];
            documents: components["schemas"]["DocumentView"][];
        };
        /** @enum {string} */
        Cause: "EARLIER_SERVICE" | "OTHER_DAY" | "NOT_REACHED";
        Caution: {
            code: string;
            about: string;
            zh: string;
            en: string;
        };
        CertificateDecision: {
            counts: boolean;
            reasons: string;
        };
        /** @enum {string} */
        CertificateOutcome: "SERVED" | "NOT_SERVED";
        CertificateReturned: {
            outcome: components["schemas"]["CertificateOutcome"];
            servedOn?: components["schemas"]["LocalDate"] | null;
            place?: string | null;
            method?: components["schemas"]["CertifiedMethod"] | null;
            person?: string | null;
            relation?: string | null;
            reasons?: string | null;
            authority: string;
            certifiedOn: components["schemas"]["LocalDate"];
            expenses?: string | null;
            fileIds: string[];
        };
        /** @enum {string} */
        CertificateStanding: "COUNTS" | "CONTESTED" | "SET_ASIDE";
        CertificateView: {
            id: components["schemas"]["UUID"];
            outcome: components["schemas"]["CertificateOutcome"];
            servedOn: components["schemas"]["LocalDate"] | null;
            certifiedOn: components["schemas"]["LocalDate"];
            authority: string;
            standing: components["schemas"]["CertificateStanding"];
            decisionReasons: string | null;
        };
        /** @enum {string} */
        CertifiedMethod: "INTERNAL_LAW" | "PARTICULAR" | "VOLUNTARY";
        /** @enum {string} */
        Channel: "TREATY_CENTRAL_AUTHORITY" | "BILATERAL_TREATY" | "TREATY_JUDICIAL_OFFICERS" | "DIPLOMATIC" | "CONSULAR_NATIONAL" | "LITIGATION_AGENT" | "PRC_ESTABLISHMENT" | "CODEFENDANT_ENTITY" | "PERSON_IN_PRC" | "POSTAL" | "ELECTRONIC" | "AGREED_MEANS" | "PUBLIC_NOTICE" | "INTER_REGIONAL";
        ChannelAnswerView: {
            channel: components["schemas"]["Channel"];
            article: string;
            answer: components["schemas"]["Answer"];
            grounds: components["schemas"]["GroundView"][];
            next: components["schemas"]["TextView"][];
            expected: components["schemas"]["ExpectationView"] | null;
            translation: components["schemas"]["TranslationView"] | null;
            recipient: components["schemas"]["Datum"] | null;
        };
        ChannelDecision: {
            /** Format: int32 */
            basedOn: number;
            channel: components["schemas"]["Channel"];
            open: boolean;
            reasons: string;
        };
        ChannelFailed: {
            reason: components["schemas"]["FailureReason"];
            on: components["schemas"]["LocalDate"];
            words: string;
            fileIds?: string[] | null;
        };
        Circumstances: {
            suffice: boolean;
            reasons: string;
            fileIds?: string[] | null;
        };
        /** @enum {string} */
        ClockDoes: "REMIND" | "EXPECT" | "FIND" | "FAIL" | "SERVE";
        ClockView: {
            does: components["schemas"]["ClockDoes"];
            periodId: string;
            nameZh: string;
            nameEn: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
            from: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            over: boolean;
            cautions: components["schemas"]["Caution"][];
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
        CodeGiven: {
            way: components["schemas"]["CodeGivenBy"];
            note: string;
        };
        /** @enum {string} */
        CodeGivenBy: "TELEPHONE" | "LETTER" | "IN_PERSON" | "AGREED_CONTACT";
        ConductFound: {
            conduct: components["schemas"]["ConductOfAddressee"];
            on: components["schemas"]["LocalDate"];
            reasons: string;
            fileIds: string[];
        };
        /** @enum {string} */
        ConductOfAddressee: "MENTIONED_CONTENT" | "ACTED_ON_IT" | "OTHER_PROOF";
        /** @enum {string} */
        Confidence: "VERIFIED" | "PARTIAL" | "RECALLED";
        /** @enum {string} */
        Consent: "NONE" | "EXPRESS" | "EARLIER_AGREEMENT" | "ADDRESS_IN_PLEADING" | "EARLIER_ACCEPTANCE";
        CountryFigures: {
            country: string;
            /** Format: int64 */
            requests: number;
            /** Format: int64 */
            served: number;
            /** Format: int64 */
            failed: number;
            /** Format: int32 */
            medianDays: number | null;
        };
        Counts: {
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            today: number;
            /** Format: int64 */
            week: number;
        };
        CourtName: {
            code: string;
            zh: string;
            en: string;
        };
        CourtOffice: {
            address: string;
            telephone: string;
            hours: string;
            known?: boolean;
        };
        CourtPerson: {
            accountId: components["schemas"]["UUID"];
            name: string;
        };
        Datum: {
            name: string;
            value: string | null;
            source: string;
            asOf: string | null;
            confidence: components["schemas"]["Confidence"];
            note: string | null;
        };
        /**
         * Format: decimal
         * @description An exact decimal as text, for example 480000.00
         */
        Decimal: string;
        DefaultDossier: {
            ready: boolean;
            conditions: components["schemas"]["Finding"][];
            declaration: components["schemas"]["Datum"];
            finding: components["schemas"]["DefaultFinding"] | null;
            overtaken: boolean;
        };
        DefaultFinding: {
            reasons: string;
            by: string;
            foundAt: components["schemas"]["Instant"];
            fileId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        DeliveryCapacity: "ADDRESSEE" | "LEGAL_REPRESENTATIVE" | "EMPLOYEE" | "LAWYER" | "OTHER";
        DeliveryCause: {
            no: string;
            zh: string;
            en: string;
        };
        DeliveryClaim: {
            amount: components["schemas"]["Decimal"] | null;
            currency: string | null;
        };
        DeliveryPaper: {
            documentId: components["schemas"]["UUID"];
            kind: string;
            kindTitle: string;
            title: string;
            language: string;
            /** Format: int32 */
            pages: number;
            mediaType: string;
            extension: string;
            translationOf: components["schemas"]["UUID"] | null;
        };
        DeliveryParty: {
            role: components["schemas"]["PartyRole"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            addressee: boolean;
        };
        DeliveryView: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["State"];
            standing: components["schemas"]["AddressStanding"];
            paper: components["schemas"]["Paper"];
            court: components["schemas"]["CourtName"];
            office: components["schemas"]["CourtOffice"] | null;
            caseNumber: string;
            title: string;
            cause: components["schemas"]["DeliveryCause"] | null;
            claim: components["schemas"]["DeliveryClaim"] | null;
            addressee: components["schemas"]["AddresseeView"];
            parties: components["schemas"]["DeliveryParty"][];
            documents: components["schemas"]["DeliveryPaper"][];
            openedAt: components["schemas"]["Instant"] | null;
            answeredAt: components["schemas"]["Instant"] | null;
            expiresAt: components["schemas"]["Instant"];
            served: components["schemas"]["ServedView"] | null;
            period: components["schemas"]["PeriodView"] | null;
            takenBy: components["schemas"]["DeliveryCapacity"][];
            notes: components["schemas"]["View"][];
            appearanceCode: string | null;
        };
        DocumentView: {
            documentId: components["schemas"]["UUID"];
            digest: string;
            kind: string;
            title: string;
            language: string;
            /** Format: int32 */
            pages: number;
            translationOf: components["schemas"]["UUID"] | null;
            onlyFor: components["schemas"]["PartyRole"] | null;
            sides: components["schemas"]["PartyRole"][];
            parties: string[];
            filedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        DomesticFailure: "NOT_FOUND" | "MOVED" | "UNKNOWN_THERE" | "DECEASED_OR_DISSOLVED" | "OTHER";
        /** @enum {string} */
        DomesticMeans: "IN_PERSON" | "LEFT" | "POST" | "ELECTRONIC" | "ENTRUSTED";
        /** @enum {string} */
        DossierCondition: "DECLARED" | "BEGINS_PROCEEDINGS" | "NOT_APPEARED" | "BY_THE_CONVENTION" | "TRANSMITTED" | "SIX_MONTHS" | "NO_CERTIFICATE" | "EVERY_EFFORT";
        ElectronicFailed: {
            reason: components["schemas"]["ElectronicFailure"];
            words: string;
        };
        /** @enum {string} */
        ElectronicFailure: "ADDRESS_WRONG" | "ADDRESSEE_GONE" | "NOT_TAKEN" | "GIVEN_UP";
        Enquiry: {
            /** Format: int32 */
            basedOn: number;
            channel: components["schemas"]["Channel"];
            open: boolean;
            asked: string;
            answeredOn: components["schemas"]["LocalDate"];
            words: string;
        };
        Entrust: {
            kind: components["schemas"]["CarrierKind"];
            name: string;
            /** Format: int32 */
            days: number;
            email?: string | null;
            language?: string | null;
            partnerId?: components["schemas"]["UUID"] | null;
        };
        Entrusted: {
            on: components["schemas"]["LocalDate"];
            office: string;
            reference?: string | null;
            words?: string | null;
            fileIds?: string[] | null;
        };
        EntrustmentGiven: {
            address: string | null;
            entrustment: components["schemas"]["EntrustmentView"];
        };
        EntrustmentView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["CarrierKind"];
            name: string;
            givenBy: string;
            givenAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            takenBy: string | null;
            takenAt: components["schemas"]["Instant"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            locked: boolean;
            invitedEmail: string | null;
            invitation: components["schemas"]["Sending"] | null;
            returns: components["schemas"]["CarrierReturn"][];
        };
        Envelope: {
            secret: string;
        };
        EnvelopeView: {
            court: components["schemas"]["CourtName"];
            office: components["schemas"]["CourtOffice"] | null;
            reference: string | null;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Establishment: "NONE" | "WHOLLY_OWNED_ENTERPRISE" | "REPRESENTATIVE_OFFICE" | "BRANCH" | "BUSINESS_AGENT";
        /** @enum {string} */
        EventKind: "SUBMITTED_ACCEPTED" | "NOTIFIED" | "NOT_NOTIFIED" | "NOTIFICATION_NOT_KNOWN" | "MADE_AVAILABLE" | "ACCESS_CODE_GIVEN" | "DELAYED" | "PROMPTED" | "NOT_PROMPTED" | "RETURNED" | "REBUTTED" | "HANDED_OVER" | "DOWNLOADED" | "SHOWN" | "ACCEPTED" | "REFUSED" | "EXPIRED" | "FORM_MADE" | "SENT_ON" | "SENT_ABROAD" | "POSTED" | "TAKEN_ON" | "OBJECTED" | "REMINDED" | "CARRIED" | "NOT_HANDED_OVER" | "RECEIPT_SIGNED" | "LEFT_AT_RESIDENCE" | "CERTIFIED_SERVED" | "CERTIFIED_NOT_SERVED" | "CERTIFICATES_DIFFER" | "NO_CERTIFICATE_NEEDED" | "PUBLISHED" | "DEEMED_SERVED" | "FAILED";
        EventView: {
            kind: components["schemas"]["EventKind"];
            at: components["schemas"]["Instant"];
            on: components["schemas"]["LocalDate"];
            uri: string;
            documentId: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            logIndex: number | null;
            evidenceDigest: string;
            facts: {
                [key: string]: string;
            };
            files: components["schemas"]["FileView"][];
        };
        EventViewPage: {
            items: components["schemas"]["EventView"][];
            next: string | null;
        };
        EvidenceTaken: {
            /** Format: int32 */
            version: number;
            on: components["schemas"]["LocalDate"];
            place: string;
            words: string;
            fileIds?: string[] | null;
        };
        ExpectationView: {
            code: string;
            text: string;
            court: string;
            /** Format: int32 */
            length: number;
            unit: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
            reported: string | null;
        };
        Facts: {
            country?: string | null;
            territory?: string | null;
            kind?: components["schemas"]["PartyKind"] | null;
            nationality?: string | null;
            foreignState?: boolean | null;
            addressKnown?: boolean | null;
            addressSearched?: boolean | null;
            agentInCase?: boolean | null;
            agentExcludesReceipt?: boolean | null;
            establishment?: components["schemas"]["Establishment"] | null;
            establishmentAuthorised?: boolean | null;
            codefendantEntity?: boolean | null;
            presentInChina?: boolean | null;
            consent?: components["schemas"]["Consent"] | null;
            agreedMeans?: boolean | null;
            acceptedByState?: components["schemas"]["Channel"][] | null;
            namedReceiver?: components["schemas"]["NamedReceiver"] | null;
            procedure?: components["schemas"]["Procedure"] | null;
            otherMeansFailed?: boolean | null;
            publishedAtFirstInstance?: boolean | null;
        };
        /** @enum {string} */
        FailureReason: "ADDRESS_WRONG" | "ADDRESSEE_GONE" | "NOT_TAKEN" | "CARRIER_FAILED" | "AUTHORITY_OBJECTED" | "STATE_REFUSED" | "CERTIFIED_NOT_SERVED" | "NO_PROOF_IN_TIME" | "GIVEN_UP";
        /** @enum {string} */
        FileEncoding: "UNICODE" | "GB18030" | "BIG5" | "SHIFT_JIS" | "EUC_KR" | "WINDOWS_1251" | "WINDOWS_1252";
        FileView: {
            id: components["schemas"]["UUID"];
            name: string;
            mediaType: string;
            /** Format: int32 */
            size: number;
            digest: string;
        };
        Find: {
            service: string;
            reachedOn?: components["schemas"]["LocalDate"] | null;
            reasons: string;
            documentId?: components["schemas"]["UUID"] | null;
        };
        FindNoCertificateNeeded: {
            reasons: string;
        };
        Finding: {
            condition: components["schemas"]["DossierCondition"];
            holds: boolean;
            since: components["schemas"]["LocalDate"] | null;
        };
        FollowedView: {
            court: components["schemas"]["CourtName"];
            number: string;
            reference: string;
            asks: components["schemas"]["IncomingAsks"];
            addressee: string;
            receivedOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["IncomingState"];
            outcome: components["schemas"]["IncomingOutcome"] | null;
            steps: components["schemas"]["IncomingStep"][];
            certificates: components["schemas"]["IncomingFile"][];
        };
        Form: {
            code: string;
            title: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
            wording: components["schemas"]["Confidence"];
            languages: string[];
            official: string[];
            suggested: string;
            sealed: boolean;
            made: components["schemas"]["MadeForm"] | null;
        };
        FormField: {
            code: string;
            label: string;
            type: components["schemas"]["FormFieldType"];
            required: boolean;
            options: components["schemas"]["FormOption"][];
            value: string | null;
        };
        /** @enum {string} */
        FormFieldType: "LINE" | "TEXT" | "DATE" | "CHOICE";
        FormOption: {
            code: string;
            label: string;
        };
        GiveConsent: {
            partyId: components["schemas"]["UUID"];
            understood: boolean;
        };
        GiveLink: {
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            days: number;
        };
        GivenLink: {
            address: string;
            expiresAt: components["schemas"]["Instant"];
            request: components["schemas"]["IncomingView"];
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
        GroundView: {
            code: string;
            text: string;
            court: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
            datum: components["schemas"]["Datum"] | null;
        };
        InVain: {
            on: components["schemas"]["LocalDate"];
            place: string;
            server: string;
            words: string;
            fileIds?: string[] | null;
        };
        IncomingAcceptance: {
            /** Format: int32 */
            version: number;
            examined: string[];
        };
        /** @enum {string} */
        IncomingAsks: "SERVICE" | "EVIDENCE";
        IncomingAssign: {
            /** Format: int32 */
            version: number;
            accountId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        IncomingBasis: "HAGUE" | "BILATERAL_TREATY" | "DIPLOMATIC" | "INTER_REGIONAL";
        IncomingCorrected: {
            /** Format: int32 */
            version: number;
            on: components["schemas"]["LocalDate"];
            words: string;
        };
        IncomingCounts: {
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            toReview: number;
            /** Format: int64 */
            toDecide: number;
        };
        IncomingDecision: {
            /** Format: int32 */
            version: number;
            refused: boolean;
            ground?: string | null;
            words: string;
        };
        IncomingFile: {
            id: components["schemas"]["UUID"];
            name: string;
            mediaType: string;
            /** Format: int32 */
            size: number;
            digest: string;
            certificate: boolean;
        };
        IncomingGround: {
            code: string;
            effect: components["schemas"]["IncomingGroundEffect"];
            text: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @enum {string} */
        IncomingGroundEffect: "CORRECT" | "REFUSE";
        IncomingLine: {
            id: components["schemas"]["UUID"];
            number: string;
            asks: components["schemas"]["IncomingAsks"];
            basis: components["schemas"]["IncomingBasis"];
            country: string;
            authority: string;
            reference: string;
            addressee: string;
            receivedOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"] | null;
            late: boolean;
            state: components["schemas"]["IncomingState"];
            outcome: components["schemas"]["IncomingOutcome"] | null;
            assignedTo: string | null;
        };
        IncomingLinePage: {
            items: components["schemas"]["IncomingLine"][];
            next: string | null;
        };
        IncomingLink: {
            id: components["schemas"]["UUID"];
            issuedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            locked: boolean;
        };
        /** @enum {string} */
        IncomingMethod: "INTERNAL_LAW" | "PARTICULAR" | "VOLUNTARY";
        IncomingObjection: {
            /** Format: int32 */
            version: number;
            ground: string;
            words: string;
        };
        /** @enum {string} */
        IncomingOpenedBy: "CLERK" | "JUDGE" | "SUPERVISOR" | "PARTNER" | "FOLLOWER";
        IncomingOpening: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["IncomingOpenedBy"];
            name: string | null;
            fileId: components["schemas"]["UUID"] | null;
            fileName: string | null;
        };
        IncomingOpeningPage: {
            items: components["schemas"]["IncomingOpening"][];
            next: string | null;
        };
        /** @enum {string} */
        IncomingOutcome: "DONE" | "NOT_DONE" | "REFUSED";
        IncomingRegistered: {
            id: components["schemas"]["UUID"];
            number: string;
        };
        IncomingRegistration: {
            court?: string | null;
            asks: components["schemas"]["IncomingAsks"];
            basis: components["schemas"]["IncomingBasis"];
            country: string;
            authority: string;
            authorityAddress?: string | null;
            reference: string;
            addressee: string;
            addresseeAddress: string;
            papers: string;
            particularMethod?: string | null;
            receivedOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        IncomingState: "RECEIVED" | "TO_CORRECT" | "TO_DECIDE" | "UNDER_WAY" | "ENDED" | "ANSWERED";
        IncomingStep: {
            kind: components["schemas"]["IncomingStepKind"];
            on: components["schemas"]["LocalDate"];
            by: string | null;
            facts: {
                [key: string]: string;
            };
            ground: components["schemas"]["IncomingGround"] | null;
            files: components["schemas"]["IncomingFile"][];
            evidenceDigest: string | null;
        };
        /** @enum {string} */
        IncomingStepKind: "RECEIVED" | "ASSIGNED" | "ASKED_TO_CORRECT" | "CORRECTED" | "REFUSAL_PROPOSED" | "REFUSAL_NOT_FOLLOWED" | "REFUSED" | "ACCEPTED" | "TRIED_IN_VAIN" | "SERVED" | "NOT_SERVED" | "EVIDENCE_TAKEN" | "EVIDENCE_NOT_TAKEN" | "CERTIFICATE_MADE" | "ANSWERED" | "LINK_GIVEN" | "LINK_REVOKED";
        IncomingTerm: {
            /** Format: int32 */
            months: number;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        IncomingView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            number: string;
            asks: components["schemas"]["IncomingAsks"];
            basis: components["schemas"]["IncomingBasis"];
            country: string;
            authority: string;
            authorityAddress: string | null;
            reference: string;
            addressee: string;
            addresseeAddress: string;
            papers: string;
            particularMethod: string | null;
            receivedOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"] | null;
            term: components["schemas"]["IncomingTerm"] | null;
            late: boolean;
            state: components["schemas"]["IncomingState"];
            outcome: components["schemas"]["IncomingOutcome"] | null;
            assignedTo: components["schemas"]["CourtPerson"] | null;
            steps: components["schemas"]["IncomingStep"][];
            files: components["schemas"]["IncomingFile"][];
            grounds: components["schemas"]["IncomingGround"][];
            link: components["schemas"]["IncomingLink"] | null;
            certificateLanguages: string[];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Kind: "HOLIDAY" | "WEEKEND";
        Left: {
            on: components["schemas"]["LocalDate"];
            place: string;
            refusedBy: string;
            reason: string;
            server: string;
            witnesses?: string | null;
            fileIds?: string[] | null;
        };
        LetterView: {
            court: components["schemas"]["CourtName"];
            sentOn: components["schemas"]["LocalDate"] | null;
        };
        LinkHolder: {
            secret: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description The keys of a log, of now and of before */
        LogKeysView: {
            origin: string;
            keys: components["schemas"]["SigningKey"][];
            handovers: string[];
        };
        MadeForm: {
            fileId: components["schemas"]["UUID"];
            language: string;
            madeAt: components["schemas"]["Instant"];
            madeBy: string;
        };
        /** @enum {string} */
        MailKind: "RETURNED" | "DELAYED" | "PASSED_ON" | "READ_RECEIPT" | "AUTOMATIC_ANSWER" | "ANSWER" | "OWN_LETTER" | "UNCLEAR";
        MakeCertificate: {
            /** Format: int32 */
            version: number;
            language: string;
            place: string;
            remarks?: string | null;
        };
        MakeForm: {
            language: string;
            values: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        NamedReceiver: "NONE" | "LITIGATION_AGENT" | "ESTABLISHMENT" | "OTHER";
        NewFacts: {
            /** Format: int32 */
            basedOn: number;
            facts: components["schemas"]["Facts"];
            reason: string;
        };
        /** @enum {string} */
        NextStep: "BEGIN" | "SEND" | "REMIND" | "EXPECT" | "FIND" | "FAIL" | "SERVE" | "ANSWER" | "NONE";
        NotDoneHere: {
            /** Format: int32 */
            version: number;
            on: components["schemas"]["LocalDate"];
            words: string;
            fileIds?: string[] | null;
        };
        /** @enum {string} */
        NoticePeriod: "SIXTY_DAYS" | "THREE_MONTHS" | "THIRTY_DAYS";
        NoticePublished: {
            on: components["schemas"]["LocalDate"];
            medium: string;
            link?: string | null;
            period?: components["schemas"]["NoticePeriod"] | null;
            reasons?: string | null;
            fileIds: string[];
        };
        Open: {
            secret: string;
            code: string;
        };
        OpenRequest: {
            partyId: components["schemas"]["UUID"];
            documentIds: string[];
            paper: components["schemas"]["Paper"];
            facts: components["schemas"]["Facts"];
            wanted?: components["schemas"]["RequestWanted"] | null;
        };
        Opening: {
            session: string;
            until: components["schemas"]["Instant"];
            delivery: components["schemas"]["DeliveryView"];
        };
        /** @enum {string} */
        Outcome: "RECORDED" | "SAME" | "CONTRADICTS" | "ITEM_UNKNOWN" | "TIME_NOT_POSSIBLE" | "TOO_MANY";
        OwnParty: {
            partyId: components["schemas"]["UUID"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            consent: components["schemas"]["AccountConsent"] | null;
        };
        /** @enum {string} */
        Paper: "STATEMENT_OF_CLAIM" | "SUMMONS" | "JUDGMENT" | "MEDIATION_STATEMENT" | "OTHER";
        PartyAddressChanged: {
            country: string | null;
            validFrom: components["schemas"]["LocalDate"];
            statedAt: components["schemas"]["Instant"];
            confirmedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        PartyKind: "PERSON" | "COMPANY";
        PartyRepresentative: {
            kind: string;
            name: string;
        };
        /** @enum {string} */
        PartyRole: "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY";
        PartyView: {
            partyId: components["schemas"]["UUID"];
            role: components["schemas"]["PartyRole"];
            kind: components["schemas"]["PartyKind"] | null;
            name: string;
            latinName: string | null;
            chineseName: string | null;
            country: string | null;
            language: string;
            zone: string | null;
            email: string | null;
            address: string | null;
            addressChanged: components["schemas"]["PartyAddressChanged"] | null;
            appeared: boolean;
            representatives: components["schemas"]["PartyRepresentative"][];
        };
        PeriodView: {
            act: components["schemas"]["Act"];
            running: boolean;
            ruleId: string;
            /** Format: int32 */
            days: number;
            article: string;
            source: string;
            trigger: components["schemas"]["LocalDate"];
            firstCountedDay: components["schemas"]["LocalDate"];
            nominalLastDay: components["schemas"]["LocalDate"];
            skipped: components["schemas"]["Closure"][];
            lastDay: components["schemas"]["LocalDate"];
            closesAt: components["schemas"]["Instant"];
            cautions: components["schemas"]["Caution"][];
        };
        PostItem: {
            on: components["schemas"]["LocalDate"];
            itemNumber: string;
            carrier?: components["schemas"]["UUID"] | null;
        };
        PostalItemView: {
            itemNumber: string;
            postedOn: components["schemas"]["LocalDate"];
            recorded: boolean;
            carrier: components["schemas"]["UUID"] | null;
            events: components["schemas"]["CarrierEventView"][];
            signatures: components["schemas"]["FileView"][];
        };
        PostedFileLine: {
            /** Format: int32 */
            line: number;
            text: string;
            became: components["schemas"]["Became"];
            attemptId: components["schemas"]["UUID"] | null;
            addressee: string | null;
        };
        PostedFileReport: {
            counts: {
                [key: string]: number;
            };
            columns: string[];
            lines: components["schemas"]["PostedFileLine"][];
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
        /** @enum {string} */
        Procedure: "ORDINARY" | "SUMMARY";
        Prompt: {
            telephone: string;
        };
        ReceivedMailView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MailKind"];
            status: string | null;
            sender: string | null;
            subject: string | null;
            excerpt: string;
            readAt: components["schemas"]["Instant"];
            open: boolean;
        };
        ReceivedMailViewPage: {
            items: components["schemas"]["ReceivedMailView"][];
            next: string | null;
        };
        RecordSearch: {
            place: string;
            on: components["schemas"]["LocalDate"];
            result: components["schemas"]["AddressSearchResult"];
            words: string;
            documentId?: components["schemas"]["UUID"] | null;
        };
        Recorded: {
            /** Format: int32 */
            attempts: number;
        };
        Refuse: {
            name: string;
            capacity: string;
            reason: string;
        };
        RequestAdviceView: {
            /** Format: int32 */
            number: number;
            told: components["schemas"]["Told"];
            reason: string | null;
            givenAt: components["schemas"]["Instant"];
            toldByName: string | null;
            /** Format: int64 */
            logIndex: number | null;
            evidenceDigest: string | null;
            advice: components["schemas"]["AdviceView"];
        };
        RequestAdviceViewPage: {
            items: components["schemas"]["RequestAdviceView"][];
            next: string | null;
        };
        RequestServed: {
            attemptId: components["schemas"]["UUID"];
            channel: components["schemas"]["Channel"];
            at: components["schemas"]["Instant"];
            on: components["schemas"]["LocalDate"];
            event: string;
            ruleId: string;
            article: string;
            rebuttable: boolean;
            evidenceDigest: string;
            questionedAt: components["schemas"]["Instant"] | null;
            period: components["schemas"]["PeriodView"] | null;
        };
        RequestView: {
            id: components["schemas"]["UUID"];
            number: string | null;
            caseId: components["schemas"]["UUID"];
            addressee: components["schemas"]["PartyView"];
            paper: components["schemas"]["Paper"];
            documentIds: string[];
            purpose: string | null;
            telephone: string | null;
            addresses: string[];
            openedAt: components["schemas"]["Instant"];
            openedBy: components["schemas"]["UUID"];
            advice: components["schemas"]["AdviceView"];
            /** Format: int32 */
            adviceNumber: number;
            served: components["schemas"]["RequestServed"] | null;
            superseded: components["schemas"]["SupersededService"][];
        };
        RequestViewPage: {
            items: components["schemas"]["RequestView"][];
            next: string | null;
        };
        RequestWanted: {
            purpose?: string | null;
            telephone?: string | null;
            addresses?: string[] | null;
        };
        ReturnProof: {
            kind: components["schemas"]["CarrierReturnKind"];
            on: components["schemas"]["LocalDate"];
            words: string;
            signedBy?: string | null;
            fileIds: string[];
        };
        RevokeLink: {
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        Sending: "PENDING" | "TAKEN" | "REFUSED" | "POSTPONED" | "PAPERS_MISSING" | "SILENT" | "NOT_KNOWN" | "RETURNED" | "IN_ACCOUNT";
        SentCounts: {
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            late: number;
        };
        SentLine: {
            attemptId: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            number: string | null;
            partyId: components["schemas"]["UUID"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            country: string | null;
            channel: components["schemas"]["Channel"];
            sentTo: string;
            sentAs: string | null;
            sentOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"] | null;
            late: boolean;
            state: components["schemas"]["ServiceAttemptState"];
            failure: components["schemas"]["FailureReason"] | null;
            endedOn: components["schemas"]["LocalDate"] | null;
            servedOn: components["schemas"]["LocalDate"] | null;
        };
        SentLinePage: {
            items: components["schemas"]["SentLine"][];
            next: string | null;
        };
        SentOn: {
            stage: components["schemas"]["Stage"];
            on: components["schemas"]["LocalDate"];
            office: string;
            reference?: string | null;
            words?: string | null;
            fileIds?: string[] | null;
        };
        /** @enum {string} */
        SentStanding: "ALL" | "OPEN" | "LATE" | "ENDED";
        ServedHere: {
            /** Format: int32 */
            version: number;
            means: components["schemas"]["DomesticMeans"];
            on: components["schemas"]["LocalDate"];
            place: string;
            receiver: string;
            relationship?: string | null;
            witnesses?: string | null;
            method?: components["schemas"]["IncomingMethod"] | null;
            particulars?: string | null;
            fileIds?: string[] | null;
        };
        ServedView: {
            at: components["schemas"]["Instant"];
            on: components["schemas"]["LocalDate"];
            event: string;
            article: string;
            rebuttable: boolean;
        };
        /** @enum {string} */
        ServiceAttemptState: "UNDER_WAY" | "SERVED" | "FAILED";
        ServiceAttemptView: {
            id: components["schemas"]["UUID"];
            requestId: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            channel: components["schemas"]["Channel"];
            state: components["schemas"]["ServiceAttemptState"];
            how: components["schemas"]["ServiceBy"] | null;
            article: string | null;
            sentTo: string | null;
            reasons: string | null;
            startedAt: components["schemas"]["Instant"];
            failure: components["schemas"]["FailureReason"] | null;
            failedOn: components["schemas"]["LocalDate"] | null;
            clocks: components["schemas"]["ClockView"][];
        };
        ServiceAttemptViewPage: {
            items: components["schemas"]["ServiceAttemptView"][];
            next: string | null;
        };
        /** @enum {string} */
        ServiceBy: "POST" | "CERTIFICATE" | "NOTE" | "HANDOVER" | "PUBLICATION";
        /** @description Somebody of the court opened the service in the case, or something of it */
        ServiceLook: {
            at: components["schemas"]["Instant"];
            name: string;
            role: string;
            what: components["schemas"]["ServiceLookAt"];
        };
        /** @enum {string} */
        ServiceLookAt: "CASE" | "REQUEST" | "ATTEMPT" | "PAPER";
        ServiceLookPage: {
            items: components["schemas"]["ServiceLook"][];
            next: string | null;
        };
        ServiceTask: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ServiceTaskKind"];
            since: components["schemas"]["Instant"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            requestId: components["schemas"]["UUID"] | null;
            number: string | null;
            attemptId: components["schemas"]["UUID"] | null;
            partyId: components["schemas"]["UUID"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            country: string | null;
        };
        /** @enum {string} */
        ServiceTaskKind: "NEVER_REQUESTED" | "MESSAGE_NOT_SENT" | "MESSAGE_RETURNED" | "SERVICE_REFUSED" | "ACCESS_CODE_TO_GIVE" | "ACCESS_CODE_LOCKED" | "MAIL_TO_READ" | "PAPER_COPIES_ASKED" | "INTERPRETER_ASKED" | "MORE_TIME_ASKED" | "AUTHORITY_OBJECTED" | "CARRIER_RETURNED" | "CERTIFICATE_CONTESTED" | "SERVICE_QUESTIONED";
        ServiceTaskPage: {
            items: components["schemas"]["ServiceTask"][];
            next: string | null;
        };
        SeveralFailed: {
            attemptIds: string[];
            reason: components["schemas"]["FailureReason"];
            on: components["schemas"]["LocalDate"];
            words: string;
        };
        SeveralReminded: {
            attemptIds: string[];
            on: components["schemas"]["LocalDate"];
            reference?: string | null;
            words: string;
        };
        SeveralSentOn: {
            attemptIds: string[];
            stage: components["schemas"]["Stage"];
            on: components["schemas"]["LocalDate"];
            office: string;
            reference?: string | null;
            words?: string | null;
        };
        SignedReceipt: {
            on: components["schemas"]["LocalDate"];
            signedBy: string;
            capacity: components["schemas"]["SignerCapacity"];
            place?: string | null;
            server?: string | null;
            fileIds: string[];
        };
        /** @enum {string} */
        SignerCapacity: "ADDRESSEE" | "LEGAL_REPRESENTATIVE" | "EMPLOYEE" | "LAWYER" | "FAMILY" | "OTHER";
        SigningKey: {
            algorithm: string;
            id: string;
            fingerprint: string;
            vkey: string;
            /** Format: int64 */
            upToSize: number | null;
            replacedAt: components["schemas"]["Instant"] | null;
        };
        Situation: {
            country: string | null;
            territory: string | null;
            kind: components["schemas"]["AddresseeKind"] | null;
            nationality: string | null;
            addressKnown: boolean | null;
            addressSearched: boolean | null;
            agentInCase: boolean | null;
            agentExcludesReceipt: boolean | null;
            establishment: components["schemas"]["Establishment"] | null;
            establishmentAuthorised: boolean | null;
            codefendantEntity: boolean | null;
            presentInChina: boolean | null;
            consent: components["schemas"]["Consent"] | null;
            agreedMeans: boolean | null;
            acceptedByState: components["schemas"]["Channel"][] | null;
            namedReceiver: components["schemas"]["NamedReceiver"] | null;
            procedure: components["schemas"]["Procedure"] | null;
            otherMeansFailed: boolean | null;
            publishedAtFirstInstance: boolean | null;
            paper: components["schemas"]["Paper"];
            on: components["schemas"]["LocalDate"];
            chineseNational?: boolean;
        };
        SmsView: {
            on: boolean;
        };
        SmtpAnswer: {
            /** Format: int32 */
            code: number | null;
            status: string | null;
            words: string | null;
            server: string | null;
            tls: string | null;
        };
        /** @enum {string} */
        Source: "CLERK" | "FILE" | "CARRIER";
        /** @enum {string} */
        Stage: "HIGH_COURT" | "SUPREME_COURT" | "MINISTRY_OF_JUSTICE" | "MINISTRY_OF_FOREIGN_AFFAIRS" | "MISSION" | "CENTRAL_AUTHORITY" | "FOREIGN_AUTHORITY" | "JUDICIAL_OFFICER" | "REGION";
        /** @description What is wrong with a log, as the replica finds it that answers; times in UTC */
        Standing: {
            unsignedSince: components["schemas"]["Instant"] | null;
            contradiction: string | null;
            witnesses: components["schemas"]["WitnessBehind"][];
            unstampedSince: components["schemas"]["Instant"] | null;
        };
        StartAttempt: {
            channel: components["schemas"]["Channel"];
            sentTo: string;
            reasons?: string | null;
        };
        StartElectronic: {
            basis: components["schemas"]["Consent"];
            basisDocumentId?: components["schemas"]["UUID"] | null;
            basisNote: string;
            email: string;
            address?: components["schemas"]["AddressBasis"] | null;
            language: string;
            reasons?: string | null;
        };
        StartInAccount: {
            consentId: components["schemas"]["UUID"];
            reasons?: string | null;
        };
        /** @enum {string} */
        State: "BEING_SENT" | "NOT_SENT" | "AVAILABLE" | "OPENED" | "ACCEPTED" | "REFUSED" | "EXPIRED" | "FAILED";
        StateLine: {
            country: string | null;
            /** Format: int64 */
            addressees: number;
            /** Format: int64 */
            served: number;
            /** Format: int64 */
            medianDays: number | null;
        };
        StreamingOutput: Record<string, never>;
        SupersededService: {
            attemptId: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            on: components["schemas"]["LocalDate"];
            event: string;
            article: string;
            evidenceDigest: string;
            cause: components["schemas"]["Cause"];
            reasons: string | null;
            documentId: components["schemas"]["UUID"] | null;
            supersededAt: components["schemas"]["Instant"];
        };
        TakeEntrustment: {
            secret: string;
        };
        Taken: {
            outcome: components["schemas"]["Outcome"];
        };
        TellEvent: {
            item: string;
            code: components["schemas"]["CarrierCode"];
            at: components["schemas"]["Instant"];
            place?: string | null;
            words?: string | null;
        };
        TextView: {
            code: string;
            text: string;
            court: string;
        };
        /** @enum {string} */
        Told: "OPENED" | "FACTS" | "ENQUIRY" | "DECISION";
        TranslationView: {
            code: string;
            text: string;
            court: string;
            article: string | null;
            stated: string | null;
            confidence: components["schemas"]["Confidence"];
        };
        Tried: {
            attemptId: components["schemas"]["UUID"];
            channel: components["schemas"]["Channel"];
            state: components["schemas"]["ServiceAttemptState"];
        };
        TriedInVain: {
            /** Format: int32 */
            version: number;
            means: components["schemas"]["DomesticMeans"];
            on: components["schemas"]["LocalDate"];
            why: components["schemas"]["DomesticFailure"];
            words: string;
            fileIds?: string[] | null;
        };
        /** Format: uuid */
        UUID: string;
        View: {
            about: components["schemas"]["About"];
            text: string;
            article: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        WitnessBehind: {
            name: string;
            since: components["schemas"]["Instant"];
            forked: boolean;
            said: string;
        };
        /** @enum {string} */
        Wrong: "COLUMNS" | "ITEM_NUMBER" | "CODE" | "TIME";
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
                    code?: "idempotency-key-missing" | "request-not-readable" | "request-not-valid";
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
                    code?: "not-authenticated" | "proof-too-old" | "session-not-valid";
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
                    code?: "code-not-right" | "not-permitted";
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
                    code?: "addressee-request-not-found" | "attempt-not-found" | "case-not-found" | "certificate-not-found" | "consent-not-found" | "delivery-not-found" | "entrustment-not-found" | "form-not-found" | "incoming-not-found" | "letter-not-found" | "link-not-found" | "mail-not-found" | "not-found" | "request-not-found";
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
                    code?: "address-search-missing" | "addressee-request-answered" | "addressee-request-waits" | "advice-superseded" | "attempt-already-posted" | "attempt-already-published" | "attempt-ended" | "attempt-not-posted" | "attempt-under-way" | "carrier-is-party" | "certificate-found-not-needed" | "certificate-known" | "certificate-still-needed" | "changed-meanwhile" | "channel-closed" | "channel-needs-judge" | "channel-not-asked" | "clock-still-runs" | "code-not-issued" | "conduct-shows-no-service" | "conflicts-with-stored" | "consent-given-before" | "consent-withdrawn" | "delivery-already-answered" | "entrustment-ended" | "entrustment-taken" | "incoming-changed" | "incoming-known" | "item-number-in-use" | "leaving-not-lawful" | "lies-in-account" | "not-all-recorded" | "not-at-this-stage" | "nothing-to-pass-on" | "nothing-to-prove" | "nothing-to-rebut" | "other-means-not-failed" | "paper-copies-owed" | "receipt-already-signed" | "refusal-needs-judge" | "seal-missing" | "service-changed" | "silence-not-lawful" | "sms-not-set-up" | "state-ways-not-failed" | "time-needs-application" | "too-many-addressee-requests" | "too-many-files" | "too-many-searches";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "delivery-ended" | "link-ended";
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
                    code?: "request-too-large";
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
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "address-not-stated" | "address-paper-missing" | "address-paper-of-others" | "addressee-request-not-whole" | "arrival-not-possible" | "carrier-event-not-taken" | "certificate-not-whole" | "channel-needs-reasons" | "channel-not-recorded-here" | "code-malformed" | "court-not-yours" | "day-not-possible" | "document-not-in-case" | "file-not-found" | "file-not-in-encoding" | "file-not-readable" | "file-not-utf8" | "file-quotation-open" | "file-too-long" | "finding-needs-proof" | "form-not-drawn" | "form-not-whole" | "ground-not-possible" | "idempotency-key-reused" | "item-number-not-valid" | "kind-not-in-place" | "language-not-of-form" | "leaving-not-shown" | "not-consistent" | "only-the-party-accepts" | "particular-method-not-said" | "partner-not-of-court" | "party-not-in-case" | "period-needs-reasons" | "person-not-found" | "proof-missing" | "review-not-whole" | "stage-not-of-channel" | "telephone-not-valid";
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
                    code?: "code-locked" | "link-locked";
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
                    code?: "too-many-requests";
                };
            };
        };
        /** @description Refused; nothing was changed. */
        Refused502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "document-lost" | "document-not-available";
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
                    code?: "busy" | "unavailable";
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
