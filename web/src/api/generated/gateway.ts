// Made by "npm run api" from docs/openapi/gateway.json. Do not edit.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys with which access tokens are verified (RFC 7517) */
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
                        "application/json": components["schemas"]["KeySet"];
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
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a party
         * @description The answer is the same whether the address has an account or not; the mail sent to it says so. Three such mails a day are sent to one address.
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
                    "application/json": components["schemas"]["RegistrationRequest"];
                };
            };
            responses: {
                /** @description Created */
                202: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/address-changes/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an account the address to which the code was mailed
         * @description The address before is told, and no link that was mailed there before opens anything. The same code may come again, as where a mail scanner opened the link first: that changes nothing.
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
                    "application/json": components["schemas"]["AddressConfirmation"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms an address with the code that was mailed to it
         * @description A code makes one account, for who knows the password that was registered with it: a stranger who registered somebody's address gets none. The code that made it may come again: that changes nothing.
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
                    "application/json": components["schemas"]["ConfirmationRequest"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own account */
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
                        "application/json": components["schemas"]["AccountView"];
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
        /** Changes language and time zone of the caller */
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
                    "application/json": components["schemas"]["ProfileRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a mail by which the caller's account gets another address
         * @description The answer is the same whether that address has an account or not; the mail sent to it says so. Its link holds for a day. Until it is used the old address holds.
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
                    "application/json": components["schemas"]["AddressRequest"];
                };
            };
            responses: {
                /** @description Created */
                202: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes on without the caller's account, if it is closed now */
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
                        "application/json": components["schemas"]["ClosingView"];
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
        /**
         * Closes the caller's account for good
         * @description All its sessions end; half a minute later no service takes a token of it. The courts of its cases and who else acts for the same parties are told. Periods run on and hearings stay set: 409 dates-before-the-account until the caller says to know of them.
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
                    "application/json": components["schemas"]["ClosingRequest"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of what the gateway keeps of the caller's account
         * @description Without secrets. What stands in a case is with the case, and saved there.
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
                        "application/json": components["schemas"]["OwnData"];
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
    "/api/accounts/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's passkeys, the oldest first; at most twenty */
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
                        "application/json": components["schemas"]["OwnPasskeys"];
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
        /**
         * Takes the passkey that the browser made
         * @description Its holder is told by mail.
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
                    "application/json": components["schemas"]["NewPasskey"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasskeyView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/passkeys/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the browser is asked with to make a passkey
         * @description Options of W3C Web Authentication as JSON. They hold for five minutes, and one answer is taken.
         */
        post: {
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
                        "application/json": components["schemas"]["Asked"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/passkeys/{id}": {
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
         * Removes one of them: it opens nothing any more
         * @description Its holder is told by mail.
         */
        delete: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the caller's password
         * @description Every other browser that is signed in with the account is signed out, and its holder is told by mail. Wrong passwords count as at signing in.
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
                    "application/json": components["schemas"]["PasswordChange"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves again who the caller is, for acts that are refused with proof-too-old
         * @description By the second factor where the account has one, else by the password. Gives a token of the same session that says so; the refresh cookie stays. Wrong passwords and codes count as at signing in.
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
                    "application/json": components["schemas"]["ProofRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/proof/openid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves again who the caller is, by what the issuer said when the browser came back
         * @description Only who opened the account at the issuer proves it, by signing in there after the question. Gives a token of the same session that says so.
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
                    "application/json": components["schemas"]["OpenIdAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/proof/openid/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where the browser goes to prove at the issuer again who the caller is
         * @description The answer is taken once, within fifteen minutes.
         */
        post: {
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
                        "application/json": components["schemas"]["OpenIdQuestionView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/proof/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves again by a passkey who the caller is
         * @description Also where the account has a second factor. Gives a token of the same session that says so.
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
                    "application/json": components["schemas"]["Answer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/proof/passkey/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the browser is asked with to prove by a passkey again who the caller is
         * @description Options of W3C Web Authentication as JSON. They hold for five minutes, and one answer is taken.
         */
        post: {
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
                        "application/json": components["schemas"]["Asked"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller has a second factor */
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
                        "application/json": components["schemas"]["SecondFactorView"];
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
        /**
         * Begins a second factor: what an app reads to show its codes
         * @description It is asked for at signing in from its first code on. Begun again, the one before is forgotten.
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
                    "application/json": components["schemas"]["ByPassword"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppCard"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switches the second factor on with a code of the app
         * @description Every other browser that is signed in with the account is signed out, and its holder is told by mail.
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
                    "application/json": components["schemas"]["ByCode"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecoveryCodes"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes ten new recovery codes
         * @description Those before open nothing.
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
                    "application/json": components["schemas"]["ByBoth"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecoveryCodes"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the second factor off
         * @description Every other browser that is signed in with the account is signed out, and its holder is told by mail.
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
                    "application/json": components["schemas"]["ByBoth"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers in which the caller is signed in, the one last seen first; at most a hundred */
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
                        "application/json": components["schemas"]["OwnSessionView"][];
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
        /** Signs all of them out but the one that asks */
        delete: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs one of them out; its access holds for some seconds more at most */
        delete: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a mail by which a forgotten password can be replaced
         * @description The answer is the same whether the address has an account or not. The mail's link holds for an hour; an account is sent at most five in an hour.
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
                    "application/json": components["schemas"]["ResetRequest"];
                };
            };
            responses: {
                /** @description Created */
                202: {
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/password-resets/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets another password with the code that was mailed; a code works once
         * @description Whoever is signed in with the account anywhere is signed out, and its holder is told by mail. Of an account with a second factor the code alone is not enough: 422 second-factor-needed, and the code holds on.
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
                    "application/json": components["schemas"]["NewPassword"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/renamings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a party's account another name, by a paper that the clerk saw
         * @description Of an account that takes part in a case of the clerk's court; 404 of any other. What was signed and handed in keeps the name before. Which paper it was is kept, and the holder is told by mail.
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
                    "application/json": components["schemas"]["RenamingRequest"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/accounts/second-factor-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the second factor off an account whose holder lost it
         * @description The password stays. Whoever is signed in with the account is signed out, and its holder is told by mail.
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
                    "application/json": components["schemas"]["RemovalRequest"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller's calendar has a secret address */
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
                        "application/json": components["schemas"]["FeedView"];
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
        /**
         * Makes a secret address for the caller's calendar
         * @description The address before it ends. It is said in this answer and never again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                        "application/json": components["schemas"]["OpenedFeed"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        /** Ends the secret address of the caller's calendar */
        delete: {
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hearings and last days of whoever made this address, as iCalendar
         * @description In the language of the account. A last day stands as its last hour at the court.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    secret: string;
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
                        "text/calendar;charset=UTF-8": string;
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
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller was told, newest first
         * @description Kept for a year. A notification is never service of a document.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    /** @description Only what belongs to this case */
                    case?: components["schemas"]["UUID"];
                    limit?: number;
                    unread?: boolean;
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
                        "application/json": components["schemas"]["InboxEntryViewPage"];
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
    "/api/inbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the caller's inbox stands, whenever that changes
         * @description Server-sent events named `inbox`; the id of each is the version of the inbox. One comes at once unless Last-Event-ID is the version already, then with each change within a second or two, and the last one again every 15 seconds. Ends when the token runs out, and soon after the session has ended.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Last-Event-ID"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A stream of events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": components["schemas"]["InboxState"];
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
    "/api/inbox/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller has read everything up to an instant; what came later stays unread */
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
                    "application/json": components["schemas"]["Reading"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InboxState"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/inbox/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many entries the caller has not read */
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
                        "application/json": components["schemas"]["InboxState"];
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
    "/api/inbox/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller has read this entry */
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
                        "application/json": components["schemas"]["InboxState"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partners of the courts, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description words in the name */
                    q?: string;
                    state?: components["schemas"]["PartnerState"];
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
                        "application/json": components["schemas"]["PartnerViewPage"];
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
         * Makes a partner
         * @description It has no secret yet, and gets no token before it has.
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
                    "application/json": components["schemas"]["PartnerRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartnerView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/partners/of-court": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The partners that may work for the caller's court, by name, the newest first
         * @description So that a clerk can say which carrier's system tells of an item. Those that are kept out are not among them.
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
                        "application/json": components["schemas"]["PartnerNamePage"];
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
    "/api/partners/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a partner out
         * @description Its secret is taken back; half a minute later no service takes a token of it.
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
                    "application/json": components["schemas"]["PartnerDisabling"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartnerView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/partners/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a partner in again
         * @description It needs a new secret.
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
                    "application/json": components["schemas"]["PartnerEnabling"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartnerView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/partners/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives a partner a new secret
         * @description The one before gets no token any more, and half a minute later no service takes one that it got.
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
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedSecret"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
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
    "/api/partners/{id}/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a partner's system is told what happens in the cases that it registered */
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
                        "application/json": components["schemas"]["WebhookView"];
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
         * Sets to which address a partner's system is told, with a new secret
         * @description From then on it is sent what happens in cases that it registered: what, and in which, and nothing about anybody. The secret before signs nothing any more. A name that leads to a machine which is not on the public internet is refused.
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
                    "application/json": components["schemas"]["WebhookRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookSet"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        post?: never;
        /**
         * Has a partner's system told nothing any more
         * @description What still waits is not sent.
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partners/{id}/webhook/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a partner's system was told, or could not be told, the newest first
         * @description Of ninety days.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    state?: components["schemas"]["WebhookMessageState"];
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
                        "application/json": components["schemas"]["WebhookMessageViewPage"];
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
    "/api/partners/{id}/webhook/messages/{messageId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message again that was given up, or taken
         * @description With the same id, by which the system knows it.
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
                    messageId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["WebhookMessageView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/partners/{id}/webhook/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a partner's system a message that tells of nothing
         * @description So that both see that it arrives.
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
                        "application/json": components["schemas"]["WebhookMessageView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/renderings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a machine renders texts here, and which */
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
                        "application/json": components["schemas"]["RenderingState"];
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
        /**
         * Renders a text into the caller's language (Accept-Language) by machine
         * @description Nothing is kept. 404 rendering-off where the court has set no engine, 502 if it does not answer.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Accept-Language"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WrittenText"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RenderingView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in
         * @description An account with a second factor asks for it once the password is right: 422 second-factor-needed; the same again with a code signs in. A code works once.
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
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
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
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
                503: components["responses"]["Refused503"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/openid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in who came back from the issuer
         * @description Who has no account here yet gets a code by which to take one, or to show one that they have.
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
                    "application/json": components["schemas"]["OpenIdAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Arrival"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/openid/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives who came back from the issuer a party's account, and signs in
         * @description Its address is the one that the issuer says is theirs. Where another account has that already, 409 openid-address-taken: show that one.
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
                    "application/json": components["schemas"]["NewHolder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/openid/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an account from before to who came back from the issuer, and signs in
         * @description By its password, and its second factor where it has one: the issuer's word for an address opens nobody's account. From then on the account is opened by the issuer alone.
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
                    "application/json": components["schemas"]["Link"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/openid/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where the issuer says that a session ended there, so that it ends here
         * @description OpenID Connect Back-Channel Logout 1.0, with its logout token. Half a minute later no service takes its tokens.
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
                    "application/x-www-form-urlencoded": {
                        logout_token?: string;
                    };
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/openid/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where the browser goes to sign in
         * @description The answer is taken from the browser that asked, once, within fifteen minutes.
         */
        post: {
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
                        "application/json": components["schemas"]["OpenIdQuestionView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in by a passkey
         * @description It stands for password and second factor, also while wrong passwords hold the address.
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
                    "application/json": components["schemas"]["Answer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/passkey/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the browser is asked with to sign in by a passkey
         * @description Options of W3C Web Authentication as JSON, of no account: the device knows whose passkey it holds. They hold for five minutes, and one answer is taken.
         */
        post: {
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
                        "application/json": components["schemas"]["Asked"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carries a session on with its refresh cookie
         * @description A refresh token works once. For some seconds it may come again, where the answer was lost; later that ends the session.
         */
        post: {
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
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/sessions/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people sign in at this court */
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
                        "application/json": components["schemas"]["Ways"];
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
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the courts, who was invited last first
         * @description Search by a part of the name or of the e-mail address.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    court?: string;
                    limit?: number;
                    q?: string;
                    role?: components["schemas"]["Role"];
                    state?: components["schemas"]["State"];
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
                        "application/json": components["schemas"]["StaffMemberViewPage"];
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
         * Invites somebody by mail
         * @description The link in the mail works once and for seven days. 409 if the address has an account.
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
                    "application/json": components["schemas"]["InvitationRequest"];
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/court-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the courts are reached at which somebody abroad can file; for anybody */
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
                        "application/json": components["schemas"]["CourtContact"][];
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
    "/api/staff/court-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The courts at which somebody abroad can file, as operators keep them */
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
                        "application/json": components["schemas"]["CourtOffice"][];
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
    "/api/staff/court-offices/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keeps where a court is, how it is reached, and whether it takes new filings here
         * @description Those who file there read it. What a closed court has received it goes on with; nothing new can be handed over to it.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names this command. The same key with the same request gets the first answer again. */
                    "Idempotency-Key": string;
                };
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CourtOfficeKeeping"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourtOffice"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
                429: components["responses"]["Refused429"];
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
    "/api/staff/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The courts that can have staff: those that somebody abroad can file at */
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
                        "application/json": components["schemas"]["StaffCourt"][];
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
    "/api/staff/invitations/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes up an invitation, which makes the account; a code works once
         * @description Where an OpenID Connect issuer takes the place of passwords, by who came back from it: what they do at the court the invitation says, and nothing that the issuer tells.
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
                    "application/json": components["schemas"]["JoiningRequest"];
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
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/invitations/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation is to; it stays open */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadingRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many mails wait, and how many were given up in the last 30 days */
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
                        "application/json": components["schemas"]["MailState"];
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
    "/api/staff/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the parts of the court stand
         * @description As one replica of each says now: readiness with its checks, its jobs, and what it has still to handle. Then until when certificates hold, and who asked too often.
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
                        "application/json": components["schemas"]["OperationStanding"];
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
    "/api/staff/operation/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that their receiver could not handle, the newest first
         * @description With the reason. What a message says is shown to nobody.
         */
        get: {
            parameters: {
                query?: {
                    /** @description next of the page before */
                    after?: string;
                    limit?: number;
                    /** @description only those that were not given back */
                    open?: boolean;
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
                        "application/json": components["schemas"]["DeadLetterPage"];
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
    "/api/staff/operation/dead-letters/{id}/giving-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a message back, once what stood in its way is mended
         * @description To the topic it came from. Who had handled it ignores it; who had not tries again, and what fails again is parked again. Later events of the same case may have been handled meanwhile.
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadLetter"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the people of the courts */
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
                        "application/json": components["schemas"]["StaffMemberView"];
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
    "/api/staff/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives somebody another role or court
         * @description Their sessions end, so that no token says the old role for longer than half a minute.
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
                    "application/json": components["schemas"]["AssignmentRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps somebody out
         * @description All their sessions end; half a minute later no service takes a token of theirs.
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
                    "application/json": components["schemas"]["DisablingRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody in again, with the password they had */
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
                    "application/json": components["schemas"]["EnablingRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an invitation again
         * @description With a new link; the one before opens nothing.
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an invitation back that nobody has accepted */
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
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                422: components["responses"]["Refused422"];
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
    "/api/staff/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands over what somebody has in hand at the successor's court
         * @description Of somebody who leaves, has left, or has other work: to a clerk what a clerk does, reviews and cases; to a judge, an assessor or a judge's assistant the open cases of one. Seats in hearings are not handed over.
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
                    "application/json": components["schemas"]["SuccessionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffMemberView"];
                    };
                };
                400: components["responses"]["Refused400"];
                401: components["responses"]["Refused401"];
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for another service of the suite, or for a partner's system (client credentials) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": {
                        grant_type?: string;
                        client_id?: string;
                        client_secret?: string;
                    };
                };
            };
            responses: {
                /** @description The token (RFC 6749, 5.1) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description Refused (RFC 6749, 5.2) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Neither a service of the suite nor a partner (RFC 6749, 5.2) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                403: components["responses"]["Refused403"];
                404: components["responses"]["Refused404"];
                406: components["responses"]["Refused406"];
                408: components["responses"]["Refused408"];
                409: components["responses"]["Refused409"];
                413: components["responses"]["Refused413"];
                415: components["responses"]["Refused415"];
                422: components["responses"]["Refused422"];
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
        AccountView: {
            id: components["schemas"]["UUID"];
            email: string;
            name: string;
            kind: components["schemas"]["Kind"];
            locale: string;
            zone: string;
            groups: string[];
            court: string | null;
        };
        AddressConfirmation: {
            code?: string | null;
        };
        AddressRequest: {
            email?: string | null;
        };
        Answer: {
            question?: string | null;
            credential?: {
                [key: string]: unknown;
            } | null;
        };
        AppCard: {
            secret: string;
            uri: string;
            picture: string;
            /** Format: int32 */
            size: number;
        };
        Arrival: {
            session: components["schemas"]["SessionView"] | null;
            newcomer: components["schemas"]["Newcomer"] | null;
        };
        Asked: {
            question: string;
            publicKey: {
                [key: string]: unknown;
            };
        };
        AssignmentRequest: {
            /** Format: int64 */
            version: number;
            role?: components["schemas"]["Role"] | null;
            court?: string | null;
        };
        ByBoth: {
            password?: string | null;
            code?: string | null;
        };
        ByCode: {
            code?: string | null;
        };
        ByPassword: {
            password?: string | null;
        };
        CaseOfMine: {
            caseId: components["schemas"]["UUID"];
            number: string | null;
        };
        ClosingRequest: {
            knowsOfDates: boolean;
        };
        ClosingView: {
            cases: components["schemas"]["CaseOfMine"][];
            dates: components["schemas"]["DateOfMine"][];
        };
        ConfirmationRequest: {
            code?: string | null;
            password?: string | null;
        };
        /** @description How a court is reached; empty texts are not known */
        CourtContact: {
            code: string;
            name: string;
            address: string;
            telephone: string;
            hours: string;
            closedBecause: string | null;
        };
        /** @description A court as an operator keeps it; empty texts are not known */
        CourtOffice: {
            code: string;
            zh: string;
            en: string;
            /** Format: int64 */
            version: number;
            address: string;
            telephone: string;
            hours: string;
            closedBecause: string | null;
            changedAt: components["schemas"]["Instant"] | null;
            changedByName: string | null;
        };
        CourtOfficeKeeping: {
            /** Format: int64 */
            version: number;
            address: string;
            telephone: string;
            hours: string;
            closedBecause?: string | null;
        };
        Credentials: {
            email?: string | null;
            password?: string | null;
            secondFactor?: string | null;
        };
        /** @enum {string} */
        DateKind: "PERIOD" | "HEARING";
        DateOfMine: {
            kind: components["schemas"]["DateKind"];
            reference: string | null;
            lastDay: components["schemas"]["LocalDate"] | null;
            startsAt: components["schemas"]["Instant"] | null;
            path: string;
        };
        /** @description A message between services that its receiver could not handle */
        DeadLetter: {
            id: components["schemas"]["UUID"];
            topic: string;
            type: string | null;
            subject: string | null;
            reason: string;
            parkedAt: components["schemas"]["Instant"];
            givenBackAt: components["schemas"]["Instant"] | null;
            givenBackByName: string | null;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            next: string | null;
        };
        DisablingRequest: {
            /** Format: int64 */
            version: number;
            reason?: string | null;
        };
        EnablingRequest: {
            /** Format: int64 */
            version: number;
        };
        FeedView: {
            openedAt: components["schemas"]["Instant"] | null;
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
        IdentityCheck: "IN_PERSON" | "BY_VIDEO";
        InboxEntryView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["NewsKind"];
            title: string;
            text: string;
            action: string;
            path: string;
            caseId: components["schemas"]["UUID"] | null;
            toldAt: components["schemas"]["Instant"];
            readAt: components["schemas"]["Instant"] | null;
        };
        InboxEntryViewPage: {
            items: components["schemas"]["InboxEntryView"][];
            next: string | null;
        };
        /** @description How an inbox stands. The version rises with everything that changes in it; 100 unread are 100 or more. */
        InboxState: {
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            unread: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InvitationRequest: {
            email?: string | null;
            name?: string | null;
            role?: components["schemas"]["Role"] | null;
            court?: string | null;
            locale?: string | null;
        };
        InvitationView: {
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            court: components["schemas"]["StaffCourt"] | null;
        };
        IssuedSecret: {
            clientId: components["schemas"]["UUID"];
            secret: string;
        };
        JoiningRequest: {
            code?: string | null;
            name?: string | null;
            password?: string | null;
            newcomer?: string | null;
            locale?: string | null;
            zone?: string | null;
        };
        KeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        /** @enum {string} */
        Kind: "PERSON" | "COMPANY";
        /** @description Somebody who asked too often and was told to wait */
        LimitedCaller: {
            rate: components["schemas"]["LimitedRate"];
            caller: string;
            /** Format: int64 */
            refused: number;
            refusedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        LimitedRate: "ADDRESS" | "ACCOUNT" | "COSTLY" | "SIGN_IN" | "SERVICE_TOKEN" | "REGISTRATION" | "RENDERING";
        Link: {
            code?: string | null;
            email?: string | null;
            password?: string | null;
            secondFactor?: string | null;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        MailState: {
            /** Format: int64 */
            waiting: number;
            /** Format: int64 */
            refused: number;
            oldestSince: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            givenUp: number;
        };
        NewHolder: {
            code?: string | null;
            name?: string | null;
            kind?: components["schemas"]["Kind"] | null;
            locale?: string | null;
            zone?: string | null;
        };
        NewPasskey: {
            question?: string | null;
            credential?: {
                [key: string]: unknown;
            } | null;
            name?: string | null;
        };
        NewPassword: {
            code?: string | null;
            password?: string | null;
            secondFactor?: string | null;
        };
        Newcomer: {
            code: string;
            email: string | null;
            addressConfirmed: boolean;
            name: string;
            locale: string | null;
            zone: string | null;
        };
        /** @enum {string} */
        NewsKind: "SUBMISSION_RECEIVED" | "ANSWER_NEEDED" | "SUBMISSION_RETURNED" | "SUBMISSION_FORWARDED" | "IDENTITY_CHECKED" | "SUBMISSION_REFUSED" | "CASE_REGISTERED" | "FEE_TO_PAY" | "PAPER_FILED" | "EXHIBIT_OPINION" | "LATE_EXHIBIT_DECIDED" | "EVIDENCE_EXCHANGE_SET" | "EVIDENCE_EXCHANGE_CANCELLED" | "EVIDENCE_EXCHANGE_HELD" | "EVIDENCE_EXCHANGE_OPENED" | "EVIDENCE_EXCHANGE_CONCLUDED" | "PARTY_APPEARED" | "PARTY_JOINED" | "PARTY_LEFT" | "CASES_JOINED" | "CASES_PARTED" | "PERSON_CALLED" | "PERSON_RELEASED" | "PARTICIPANT_CHECKED" | "REPRESENTATION_CONFIRMED" | "REPRESENTATION_ENDED" | "PARTY_ACCOUNT_CLOSED" | "REPRESENTATION_REFUSED" | "REPRESENTATION_TO_DECIDE" | "ADDRESS_CONFIRMED" | "ADDRESS_RETURNED" | "ADDRESS_OF_A_PARTY" | "ADDRESS_TO_CONFIRM" | "APPLICATION_TO_DECIDE" | "APPLICATION_TO_ANSWER" | "APPLICATION_DECIDED" | "COURT_DOCUMENT_TO_CHECK" | "REFUSAL_TO_DECIDE" | "REFUSAL_SERVED" | "REFUSAL_APPEALED" | "REFUSAL_UPHELD" | "REFUSAL_SET_ASIDE" | "REFUSAL_APPEAL_WITHDRAWN" | "ITEM_ASKED_AGAIN" | "ORIGINAL_NOTED" | "DECISION_ANNOUNCED" | "DECISION_IN_EFFECT" | "CONCILIATION_REFUSED" | "QUESTION_TO_ANSWER" | "QUESTION_ANSWERED" | "SERVED" | "SERVICE_SUPERSEDED" | "SERVICE_MAIL_RETURNED" | "SERVICE_FAILED" | "ELECTRONIC_SERVICE_AGREED" | "ELECTRONIC_SERVICE_WITHDRAWN" | "CARRIER_RETURNED" | "ADDRESSEE_ANSWERED" | "INCOMING_REFUSAL_TO_DECIDE" | "HEARING_SCHEDULED" | "HEARING_TO_HOLD" | "HEARING_TO_INTERPRET" | "HEARING_TO_BE_HEARD" | "TO_BE_HEARD_LATER" | "NOT_TO_BE_HEARD" | "HEARING_MOVED" | "HEARING_ADJOURNED" | "HEARING_RELEASED" | "HEARING_TO_SET" | "HEARING_RECESSED" | "MEETING_SET" | "MEETING_CALLED_OFF" | "PARTY_CALLED_TO_COURTROOM" | "CONSENT_WITHDRAWAL_REFUSED" | "HEARING_CONVERTED" | "RECORD_SEALED" | "DEADLINE_NEAR" | "DEADLINE_LAPSED" | "LAPSED_TO_DECIDE" | "DEADLINE_MOVED" | "DEADLINE_STOPPED" | "CORRECTION_NEAR" | "CORRECTION_LAPSED" | "CORRECTION_MOVED" | "FILING_TO_REVIEW" | "ANSWER_TO_REVIEW" | "PAPER_TO_READ" | "CONSENT_GIVEN" | "CONSENT_REFUSED" | "WORK_TAKEN_OVER" | "POWER_WITNESSED" | "APPLICATION_TO_JOIN" | "CASE_ASSIGNED" | "CASE_GIVEN_ON" | "BENCH_COMPOSED" | "CASE_NEWS";
        OpenIdAnswer: {
            state?: string | null;
            code?: string | null;
        };
        OpenIdQuestionView: {
            /** Format: uri */
            address: string;
        };
        OpenedFeed: {
            url: string;
            openedAt: components["schemas"]["Instant"];
        };
        /** @description A certificate on which people or papers depend, and until when it holds */
        OperationCertificate: {
            kind: components["schemas"]["OperationCertificateKind"];
            of: string;
            until: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            daysLeft: number | null;
        };
        /** @enum {string} */
        OperationCertificateKind: "ADDRESS" | "SEAL";
        OperationCheck: {
            name: string;
            up: boolean;
            data: {
                [key: string]: string;
            };
        };
        OperationJob: {
            name: string;
            doneAt: components["schemas"]["Instant"] | null;
            failedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A part of the court and how one replica of it stands */
        OperationPart: {
            name: string;
            state: components["schemas"]["OperationState"];
            checks: components["schemas"]["OperationCheck"][];
            /** Format: int64 */
            unhandled: number | null;
            jobs: components["schemas"]["OperationJob"][];
        };
        /** @description How the court's machinery stands */
        OperationStanding: {
            parts: components["schemas"]["OperationPart"][];
            /** Format: int64 */
            deadLetters: number;
            certificates: components["schemas"]["OperationCertificate"][];
            limited: components["schemas"]["LimitedCaller"][];
        };
        /** @enum {string} */
        OperationState: "READY" | "NOT_READY" | "SILENT";
        OwnData: {
            madeAt: components["schemas"]["Instant"];
            account: components["schemas"]["AccountView"];
            confirmedAt: components["schemas"]["Instant"];
            sessions: components["schemas"]["OwnDataSession"][];
            passkeys: components["schemas"]["OwnDataPasskey"][];
            secondFactorSince: components["schemas"]["Instant"] | null;
            devices: components["schemas"]["OwnDataDevice"][];
            signsInAt: components["schemas"]["OwnDataIssuer"][];
            names: components["schemas"]["OwnDataRenaming"][];
            cases: components["schemas"]["OwnDataCase"][];
            calendarOpenedAt: components["schemas"]["Instant"] | null;
            inbox: components["schemas"]["OwnDataNews"][];
            trail: components["schemas"]["OwnDataAct"][];
            trailIsWhole: boolean;
        };
        OwnDataAct: {
            act: string;
            byHolder: boolean;
            at: components["schemas"]["Instant"];
            origin: string | null;
        };
        OwnDataCase: {
            caseId: components["schemas"]["UUID"];
            number: string | null;
        };
        OwnDataDevice: {
            firstSeenAt: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
        };
        OwnDataIssuer: {
            issuer: string;
            subject: string;
            since: components["schemas"]["Instant"];
        };
        OwnDataNews: {
            kind: string;
            toldAt: components["schemas"]["Instant"];
            readAt: components["schemas"]["Instant"] | null;
        };
        OwnDataPasskey: {
            name: string;
            madeAt: components["schemas"]["Instant"];
            lastUsedAt: components["schemas"]["Instant"] | null;
        };
        OwnDataRenaming: {
            from: string;
            to: string;
            evidence: string;
            at: components["schemas"]["Instant"];
        };
        OwnDataSession: {
            startedAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            revokedAt: components["schemas"]["Instant"] | null;
        };
        OwnPasskeys: {
            offered: boolean;
            passkeys: components["schemas"]["PasskeyView"][];
        };
        OwnSessionView: {
            id: components["schemas"]["UUID"];
            startedAt: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
            current: boolean;
        };
        PartnerDisabling: {
            /** Format: int64 */
            version: number;
            reason?: string | null;
        };
        PartnerEnabling: {
            /** Format: int64 */
            version: number;
        };
        PartnerName: {
            clientId: components["schemas"]["UUID"];
            name: string;
        };
        PartnerNamePage: {
            items: components["schemas"]["PartnerName"][];
            next: string | null;
        };
        PartnerRequest: {
            name?: string | null;
            courts?: string[] | null;
        };
        /** @enum {string} */
        PartnerState: "ACTIVE" | "DISABLED";
        PartnerView: {
            clientId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            name: string;
            courts: string[];
            state: components["schemas"]["PartnerState"];
            madeAt: components["schemas"]["Instant"];
            secretMadeAt: components["schemas"]["Instant"] | null;
            reason: string | null;
        };
        PartnerViewPage: {
            items: components["schemas"]["PartnerView"][];
            next: string | null;
        };
        PasskeyView: {
            id: components["schemas"]["UUID"];
            name: string;
            madeAt: components["schemas"]["Instant"];
            lastUsedAt: components["schemas"]["Instant"] | null;
        };
        PasswordChange: {
            current?: string | null;
            password?: string | null;
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
        ProfileRequest: {
            locale?: string | null;
            zone?: string | null;
        };
        ProofRequest: {
            password?: string | null;
            secondFactor?: string | null;
        };
        Reading: {
            upTo: components["schemas"]["Instant"];
        };
        ReadingRequest: {
            code?: string | null;
        };
        RecoveryCodes: {
            codes: string[];
        };
        RegistrationRequest: {
            email?: string | null;
            password?: string | null;
            name?: string | null;
            kind?: components["schemas"]["Kind"] | null;
            locale?: string | null;
            zone?: string | null;
        };
        RemovalRequest: {
            email?: string | null;
            check?: components["schemas"]["IdentityCheck"] | null;
        };
        RenamingRequest: {
            email?: string | null;
            name?: string | null;
            check?: components["schemas"]["RenamingSeenHow"] | null;
            evidence?: string | null;
        };
        /** @enum {string} */
        RenamingSeenHow: "IN_PERSON" | "BY_VIDEO" | "BY_PAPERS";
        RenderingState: {
            engine: string | null;
        };
        RenderingView: {
            text: string;
            language: string;
            engine: string;
        };
        ResetRequest: {
            email?: string | null;
        };
        /** @enum {string} */
        Role: "CLERK" | "JUDGE" | "ASSESSOR" | "JUDGES_ASSISTANT" | "TECHNICAL_INVESTIGATOR" | "INTERPRETER" | "SUPERVISOR" | "OPERATOR";
        SecondFactorView: {
            offered: boolean;
            since: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            recoveryCodesLeft: number;
        };
        SessionView: {
            accessToken: string;
            expiresAt: components["schemas"]["Instant"];
            account: components["schemas"]["AccountView"];
        };
        StaffCourt: {
            code: string;
            zh: string;
            en: string;
        };
        StaffMemberView: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            court: string | null;
            state: components["schemas"]["State"];
            invitedAt: components["schemas"]["Instant"];
            codeExpiresAt: components["schemas"]["Instant"] | null;
            reason: string | null;
            self: boolean;
        };
        StaffMemberViewPage: {
            items: components["schemas"]["StaffMemberView"][];
            next: string | null;
        };
        /** @enum {string} */
        State: "INVITED" | "ACTIVE" | "DISABLED" | "REVOKED";
        SuccessionRequest: {
            successorId: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
        Ways: {
            issuer: string | null;
        };
        /** @enum {string} */
        WebhookMessageState: "WAITING" | "TAKEN" | "GIVEN_UP";
        WebhookMessageView: {
            id: components["schemas"]["UUID"];
            type: string;
            caseId: components["schemas"]["UUID"] | null;
            happenedAt: components["schemas"]["Instant"];
            state: components["schemas"]["WebhookMessageState"];
            /** Format: int32 */
            tries: number;
            nextTryAt: components["schemas"]["Instant"] | null;
            outcome: string | null;
            triedAt: components["schemas"]["Instant"] | null;
        };
        WebhookMessageViewPage: {
            items: components["schemas"]["WebhookMessageView"][];
            next: string | null;
        };
        WebhookRequest: {
            url?: string | null;
        };
        WebhookSet: {
            url: string;
            secret: string;
        };
        WebhookView: {
            url: string | null;
            setAt: components["schemas"]["Instant"] | null;
            failingSince: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            waiting: number;
            /** Format: int64 */
            givenUp: number;
        };
        WrittenText: {
            text: string;
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
                    code?: "not-authenticated" | "proof-too-old" | "session-ended" | "sign-in-refused";
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
                    code?: "account-closed" | "not-permitted";
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
                    code?: "account-not-found" | "court-office-not-found" | "dead-letter-not-found" | "inbox-entry-not-found" | "not-found" | "openid-off" | "own-session-not-found" | "partner-not-found" | "passkey-not-found" | "passkeys-off" | "passwords-off" | "rendering-off" | "second-factor-not-on" | "second-factor-off" | "staff-member-not-found" | "webhook-message-not-found" | "webhook-not-set";
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
        Refused408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "request-too-slow";
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
                    code?: "changed-meanwhile" | "conflicts-with-stored" | "court-office-changed" | "dates-before-the-account" | "dead-letter-given-back" | "not-oneself" | "openid-address-taken" | "openid-linked" | "partner-changed" | "partner-not-active" | "partner-not-disabled" | "passkeys-full" | "second-factor-on" | "staff-address-taken" | "staff-member-changed" | "staff-member-not-active" | "staff-member-not-disabled" | "staff-member-not-invited" | "webhook-message-waiting";
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
                    code?: "address-change-not-valid" | "address-not-possible" | "assignment-not-possible" | "confirmation-not-possible" | "confirmation-not-valid" | "disabling-not-possible" | "idempotency-key-reused" | "invitation-not-possible" | "invitation-not-valid" | "joining-not-possible" | "not-consistent" | "openid-address-not-confirmed" | "openid-refused" | "partner-not-possible" | "passkey-not-possible" | "passkey-refused" | "password-not-possible" | "profile-not-possible" | "proof-refused" | "registration-not-possible" | "renaming-not-possible" | "reset-not-valid" | "second-factor-needed" | "second-factor-not-possible" | "second-factor-wrong" | "successor-not-possible" | "webhook-not-possible";
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
                    code?: "address-held" | "sign-in-held" | "too-many-requests";
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
                    code?: "openid-silent" | "rendering-failed";
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
                    code?: "busy" | "events-silent" | "unavailable";
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
