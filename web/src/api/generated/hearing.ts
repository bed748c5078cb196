// Made by "npm run api" from docs/openapi/hearing.json. Do not edit.
export interface paths {
    "/api/hearing/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case as its hearings know it
         * @description Parties, their languages and zones, and the documents that can be shown. For the staff of the court and the parties; 404 for everybody else.
         */
        get: operations["CaseResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/called-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is to be heard in the case besides its parties
         * @description Witnesses, experts and those who assist a party, whom the court called and has not released. For the staff of the court and the parties; 404 for everybody else.
         */
        get: operations["CaseResource_toBeHeard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hearings of a case, in parts
         * @description What is to come, the nearest first; with `when=PAST` what is over, the latest first.
         */
        get: operations["CaseHearingsResource_list"];
        put?: never;
        /**
         * Schedules a hearing, or another meeting with the court
         * @description By a clerk or judge of the case's court, who takes their own seat. Every party of the case gets a seat, and of those that are heard with it; and whoever the court called to be heard there. With `panel` as many judge as the case was given to, three if it was given to no panel; of a panel that is changed before the sitting, or to which the case is given only then, the hearing has as many seats. Several may interpret, into different languages or in turns; nobody takes two seats (`seat-conflict`). Less than three days' notice (CPL 139) needs a reason here and, before the room can open, the agreement of every party or the reason of who presides. With `stage` WITNESSING a power of attorney is signed before the judge over video: it seats the party that gives it and its lawyer alone, nobody else of the case learns of it, and no notice is asked for (`power-unknown` unless the power waits for that, `power-meeting-set` where a meeting for it stands). With PRETRIAL it is a pre-trial conference: every party of the case has a seat, evidence is exchanged at one time, and what is in dispute and what is not is put down; no notice is asked for, and nobody listens. With MEDIATION somebody of the court's register leads: `mediatorId`, with `mediatorGrounds` unless all parties chose them and they may be asked in such a dispute (`mediator-unknown`, `mediator-grounds-missing`); every party has a seat and no judge, and what is said there nobody reads who has none. Source: Provisions on online filing for cross-border litigants art. 6; J 224, 225; OL 14; CPL 96-98; OM 6, 18.
         */
        post: operations["CaseHearingsResource_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the court opened the case among the hearings, a hearing or its recording, the last first
         * @description One line for a person, a thing and a quarter of an hour. For the parties of the case and its court; 404 for everybody else.
         */
        get: operations["LookResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can mediate between the parties of a case, in parts
         * @description Out of the register of its court those who can be chosen now, and whom the parties chose. For the staff who have the case, its parties and who acts for them. Source: CPL 98; OM 6.
         */
        get: operations["CaseMediatorResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/mediators/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whom a party wants as mediator
         * @description By whoever acts for the party; it binds nobody until all parties chose the same one, and may be changed. The other parties read it. Source: CPL 96; OM 6.
         */
        post: operations["CaseMediatorResource_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The powers of attorney of a case that wait for the judge's witness over video
         * @description Those for which a party chose that way and on which the court has not decided, the oldest first; all of them. For the staff of the court who have the case. Source: Provisions on online filing for cross-border litigants art. 6.
         */
        get: operations["PowerResource_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times that a hearing of the case could have
         * @description Two weeks from a day of the court on, its working days from nine to five by the hour, with what each would mean: for whom it is night, who has another hearing then, whom a summons may not reach in time. A day on which the court is closed has no times and says why. The court may choose any other time.
         */
        get: operations["TimesResource_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/cases/{caseId}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a proposed time would mean to everybody
         * @description On the court's clock and on every party's, with indecent hours marked, the notice that the law asks for, how long service on each party has taken so far, and who has another hearing then. Times are RFC 3339 instants.
         */
        get: operations["TimesResource_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the seat of a witness, an expert or who assists a party, with the code from the court
         * @description A code works once. `seat-conflict` for whoever has another seat in the hearing. Before the court calls them in, whoever holds such a seat learns nothing of the hearing. Source: OL 26.
         */
        post: operations["EntryResource_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My hearings, in parts
         * @description Those in which I have a seat; for a court's clerks and supervisors all of its hearings, for its judges, assessors and assistants those of the cases that were given to them. What is to come, the nearest first; with `when=PAST` what is over, the latest first. Search by a part of the case's number, its title or a party's name, and by days of the court.
         */
        get: operations["HearingResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hearing
         * @description For whoever has a seat in it, and for its court as far as it sees the case.
         */
        get: operations["HearingResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the parties of a mediation agreed on
         * @description Once all have signed; `agreement-not-found` before, and where the mediation ended without one. For whoever has a seat in it alone. With the last day on which the parties can ask together that the court confirm it, counted from the court's day on which it came into force. Source: CPL 99, 205; OM 18, 19.
         */
        get: operations["AgreementResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/bench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the judge's or the clerk's seat
         * @description By a clerk of the case's court or a judge to whom it was given, before the sitting begins. A seat that is taken is refused with `bench-taken`, unless the case is given to the caller and no more to who holds it.
         */
        post: operations["HearingResource_takeBench"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hearing for my own calendar
         * @description iCalendar (RFC 5545), in my language.
         */
        get: operations["HearingResource_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that are heard, with the documents that can be shown
         * @description The hearing's own first. Of cases that are heard together a party has its own, whatever is shown in the room; the court has all; an interpreter none. 404 for who has no part in the hearing.
         */
        get: operations["HeardCasesResource_heard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consents to appear online, for one stage
         * @description CPL 16; Online Litigation Rules 4. Recorded with form, language and version of the declaration, and instant; the party's zone becomes the caller's.
         */
        post: operations["ConsentResource_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/consent/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a party does not appear online, for one stage
         * @description Online Litigation Rules 4, 21. The court is told, and arranges how the hearing is held; the room stays shut. The party may still consent until the sitting begins.
         */
        post: operations["ConsentResource_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/consent/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back a consent
         * @description Online Litigation Rules 5: until the sitting begins. The room then stays shut until the party consents again, or the court refuses the withdrawal; whether to go on offline is the court's decision. 409 `withdrawal-refused` if the court refused it before, unless it refused it as too late and has moved the hearing since.
         */
        post: operations["ConsentResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/consent/withdrawal/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a withdrawal of consent
         * @description Online Litigation Rules 5(2): one that does not come within a reasonable time, or is meant to delay. The consent holds on, and cannot be taken back again. By a judge to whom the case was given, before the sitting begins. 409 `consent-not-withdrawn` if there is none to refuse, `courtroom-decided` if the party was told to come to the courtroom.
         */
        post: operations["ConsentResource_refuseWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has consented to appear online, and to a shorter notice where it is short */
        get: operations["ConsentResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/courtroom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides that a party comes to the courtroom while the others are online
         * @description Online Litigation Rules 4(2)(iii), 21, 23: the silence of one party does not shut the room for the others. By a judge to whom the case was given, before the sitting begins. The party may still consent.
         */
        post: operations["ConsentResource_toTheCourtroom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/device-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller found when they tried camera, microphone and line
         * @description For whoever has a seat; 404 for everybody else.
         */
        get: operations["DeviceCheckResource_own"];
        /**
         * Say what one found when one tried camera, microphone and line
         * @description For whoever has a seat; 404 for everybody else. The last time counts. The clerk and the judge see it, and nothing follows from it by itself.
         */
        put: operations["DeviceCheckResource_found"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/device-check/server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try whether one reaches the court's media server
         * @description For whoever has a seat; 404 for everybody else. The page offers one connection (WebRTC) by which it would send, and sees whether it comes to stand; the server lets go of it after a quarter of a minute. Nobody sees or hears anything of it, and nothing is kept.
         */
        post: operations["DeviceCheckResource_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/device-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who tried camera, microphone and line, and what they found
         * @description For the people of the court that hears the case. Of whoever holds a seat now; the latest first.
         */
        get: operations["DeviceCheckResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts of what was said that the clerk has not confirmed or dropped
         * @description For the clerk of the hearing; 404 for every other. Made by the court's software out of what was recorded; nothing of them is in the record.
         */
        get: operations["TranscriptDraftResource_all"];
        put?: never;
        /**
         * Have a draft made of a passage of the recording
         * @description By the clerk of the hearing, one at a time (`draft-in-the-making` otherwise); the same passage in the same language once more gives the draft that is there. Of segments that the room knows of (`not-recorded-then`), at most twelve (`passage-too-long`), in a language that the software understands (`language-not-transcribed`); `no-transcription` where the court has no such software. It is made while the clerk goes on: the draft says what became of it.
         */
        post: operations["TranscriptDraftResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/drafts/{draft}": {
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
         * Drop a draft
         * @description By the clerk of the hearing. What was recorded stays, and a draft can be made of it again; `unknown-draft` where it was confirmed or dropped.
         */
        delete: operations["TranscriptDraftResource_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/drafts/{draft}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a draft made once more
         * @description By the clerk of the hearing, of one that is not waiting, while no other is (`draft-in-the-making`); `unknown-draft` where it was confirmed or dropped.
         */
        post: operations["TranscriptDraftResource_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/exhibits/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exhibit that is shown in the room
         * @description For whoever has a seat, while it is shown, or stands beside what is shown: until another one is, or the hearing ends; for witnesses, experts and who assists a party while they are called in (`not-called-in` otherwise). `exhibit-not-shown` for every other document, also of the same case. What came up in a closed part is a copy on which the reader's seat and the instant stand, on each page of a paper and across a picture. What bears no words in itself, such as sound, film and HEIC, comes with them in the header `Comity-Overlay`: a page shows them over it while it is played, and offers nobody the file. `exhibit-not-handed-out` for what can be neither marked nor shown on a page, such as an office file or a mail, but for the court's own seats: the court shows it.
         */
        get: operations["ExhibitResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/exhibits/{digest}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the parties said in writing of the exhibit that is shown
         * @description Of each party its latest word, before the hearing and outside it; what is said in the room stands in its record. For whoever may read the exhibit, as long; not for those who are heard apart.
         */
        get: operations["ExhibitResource_opinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/films/{film}/parts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A part of a film
         * @description For the court, the parties and who interprets, once it was told to the room; `not-recorded-then` before, and for a part that is not there; 404 for strangers, for whoever is heard apart and for whoever only listens.
         */
        get: operations["FilmResource_show"];
        /**
         * Hand in the next part of a film of one's own statement
         * @description Online Litigation Rules 20: by who acts for a party, for that seat, while the hearing is not held at one time (`not-held-apart` otherwise); 404 for who has no seat, `seat-not-yours` for another's. The parts of a film come in their order, each once; together they are one WebM. `segment-corrupt`, `segment-differs` and `segment-out-of-order` as with recordings. It becomes part of the hearing by the room's command `apart.film`.
         */
        put: operations["FilmResource_take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is called to be heard, and where they were told of the hearing
         * @description For a clerk of the case's court. One who was invited to another hearing before has that address here.
         */
        get: operations["InvitationResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/mediation-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For how long is mediated
         * @description 15 days in ordinary procedure and 7 in summary procedure, from the court's day on which the last party consented; which of the two the case goes by, the court knows. They are longer where the parties agree to go on, and bar nothing. For whoever sees the mediation. `hearing-not-found` also for what is no mediation. Source: OM 24.
         */
        get: operations["MediationPeriodsResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a hearing to another time, with a reason
         * @description By a clerk of the case's court or a judge to whom it was given, before the sitting begins, also where its hour has passed. It stays the same hearing: seats, consents to appear online and decisions that a party comes to the courtroom stay (Online Litigation Rules 4: they are of the stage, not of the hour). Everybody is told. The three days of CPL 139 are asked anew for the new hour: a summons from before called to another one, and who agreed to a shorter notice is asked again. Where only the end moves, the summons stands.
         */
        post: operations["MoveResource_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/observers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives somebody leave to listen
         * @description By a clerk or judge of the case's court, until the hearing is over. They come in with a code for the seat, see what is public and send nothing: no record, no exhibit, no part of the hearing that is closed. 409 `gallery-full` after fifty.
         */
        post: operations["ObserverResource_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/observers/{seat}": {
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
         * Takes the leave to listen back
         * @description By a clerk or judge of the case's court. Who listens is hung up on within seconds.
         */
        delete: operations["ObserverResource_dismiss"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a seat of the panel beside the presiding judge
         * @description By a judge or people's assessor to whom the case was given, before the sitting begins, where the hearing is scheduled with a panel (`no-panel` otherwise). `bench-taken` if all its seats are held by others who keep them; `seat-conflict` for the presiding judge.
         */
        post: operations["HearingResource_joinPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is in dispute and what is not, by the pre-trial conferences of the case
         * @description Out of their sealed records, for the hearings after them: what a party did not dispute there it goes back on in the hearing with a reason alone. Of cases that are heard together a party has its own. For whoever sees all of the hearing; 404 for everybody else, and for who is heard apart. Source: J 225, 226, 229; EV 57, 60.
         */
        get: operations["PreparationResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof of the sealed record
         * @description Every event of the room (the court's own notes as hashes), the text that was signed, the evidence log's proof of both, and the record as a paper with the court's seal: one file that `comity verify` checks offline. Signatures are acts of signed-in accounts, attested by this server; each event `record.signed` says so. 409 `proof-not-ready` until the record is sealed.
         */
        get: operations["RecordResource_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record as a paper
         * @description PDF/A-3 of all that the digest of a frozen version covers, and of who has read, signed or refused that version so far: in Chinese, with the reader's language beside it. For whoever reads the record, from when the clerk has frozen it; times are the court's. The version that was closed bears the court's seal (PAdES), if the court has one. It is drawn anew each time; what binds are the digest and the proof. `record-not-found` while nothing was frozen.
         */
        get: operations["RecordResource_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was recorded of a hearing, and what is missing
         * @description For the court at any time, for the parties and who interprets once nothing is being recorded (`not-recorded-then` before); 404 for whoever is heard apart or only listened, and for strangers.
         */
        get: operations["RecordingResource_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All segments with their digests, and how they are chained
         * @description A line each: recording, number, from, until, SHA-256, link, with blanks between; link = SHA-256(previous link ‖ SHA-256 of the line without its link), beginning with the SHA-256 of nothing. The last link is the checksum in the record that everybody signs; `comity verify --recording` compares them. For whoever reads what was recorded.
         */
        get: operations["RecordingResource_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/moment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which segment was recorded at an instant, or has a place among all
         * @description Asked with `at`: the segment of that instant, or, where nothing was recorded then, the next one. Asked with `place`: that one, from 1. `not-recorded-then` where there is none. For whoever reads what was recorded.
         */
        get: operations["RecordingResource_moment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the hearing is being recorded
         * @description For whoever has a seat and is in the hearing: who is called in later did not see it begin. `not-called-in` for whoever waits to be heard.
         */
        get: operations["RecordingResource_running"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of the sound of all that was recorded
         * @description Provisions on Recording of Court Hearings art. 11: a party, and who acts for one, may copy the sound; the audit trail says who did. What is missing is as long in it as it was. One range of bytes (RFC 9110) can be asked for, so that a copy that broke off goes on where it stood: with `If-Range` and the `ETag` of the first answer, which is another one once more was recorded. For whoever reads what was recorded, but for who interprets; `not-recorded-then` where there is no sound, `range-not-there` where it ends before the range.
         */
        get: operations["RecordingResource_sound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The room's words beside the recording, where no record was frozen
         * @description As they stand now, signed by nobody: where the recording takes the place of the record, or the sitting was postponed. For whoever reads what was recorded.
         */
        get: operations["RecordingResource_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/{recording}/segments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A segment
         * @description WebM that can be played alone, or one range of its bytes (RFC 9110; `range-not-there` where it ends before). Of what the court's media server recorded it is made from the tracks: the sound of all of them together, or with `seat` the sound and picture of that one (`not-recorded-then` where there is no track of it). For whoever reads what was recorded.
         */
        get: operations["RecordingResource_bytes"];
        /**
         * Hand in the next segment of a recording
         * @description By the page of the clerk or of a judge who has a seat in the hearing; 404 for everybody else. The segments of a recording come in their order, each once: the same again changes nothing, another one under the same number is `segment-differs`, a number too far is `segment-out-of-order`, bytes that are not those of the digest or no WebM are `segment-corrupt`, and `not-stored` is worth trying again: the disk did not take it. It becomes part of the recording by the room's command `recording.segment`.
         */
        put: operations["RecordingResource_take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/recording/{recording}/segments/{number}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A segment as the court's media server recorded it
         * @description The bytes whose digest is in the manifest: a ZIP with a folder for each track that grew, and in it the bytes by which its file (MJR, as Janus writes it) grew, named by where they are in that file. One after the other, from all segments, they are that file. `not-recorded-then` where a page recorded. For whoever reads what was recorded.
         */
        get: operations["RecordingResource_tracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/records/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record to be read and signed
         * @description In a version that the clerk has frozen. For whoever has a seat and the staff of the court; a witness, an expert or who assists a party reads it once they were heard and the hearing has come to its record (`not-called-in` before).
         */
        get: operations["RecordResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The court's TURN servers, and what one shows them
         * @description For whoever has a seat; 404 for everybody else. Good for an hour.
         */
        get: operations["DeviceCheckResource_relay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/seats/{seat}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a witness, an expert or who assists a party a code for their seat
         * @description By a clerk of the case's court, to be handed over with the notice of the hearing. Whoever held the seat holds it no more, and the code given before opens nothing.
         */
        put: operations["SeatCodeResource_issue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/seats/{seat}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells a witness, an expert or who assists a party of the hearing by mail
         * @description By a clerk of the case's court, until the hearing is over; again to send it again, or to another address. The mail has the time by the court's clock and the person's own, the way in, and an iCalendar entry; never the code for the seat, which is handed over apart. Whoever was invited is told when the hearing is set for another time, adjourned or in recess until another day, and when the court releases them.
         */
        post: operations["InvitationResource_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/short-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees to less than three days' notice
         * @description A declaration of its own beside the consent (CPL 139 gives three days and is silent on waiving them). The days count from the service of the summons on the party; 409 `notice-not-short` while it was told in time, or still can be.
         */
        post: operations["ConsentResource_agreeToShortNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/signing-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show who you are before you sign in the room
         * @description For whoever has a seat; 404 for everybody else. Whoever proved a short while ago who they are gets a proof, good for 2 minutes, in this room and for their own signature alone: each command that signs (`record.sign`, `power.sign`, `agreement.sign`, `undertaking.sign`, `interpreter.undertake`) names it. `proof-too-old` else.
         */
        post: operations["SigningProofResource_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/hearings/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket into the room
         * @description For whoever has a seat, and for all the seats of who acts for several parties; 404 for everybody else. Good for one connection, within 60 seconds, as `ticket` of its first frame. Every call gives a new one. Whoever proved shortly before the hearing began, or since, who they are comes back without doing it again.
         */
        post: operations["TicketResource_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/interpreters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be asked to interpret at a hearing, in parts
         * @description The interpreters whom operators keep, of no court in particular; those who can sign in now. With `q` those in whose name it stands.
         */
        get: operations["InterpreterResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed checkpoint */
        get: operations["LogResource_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/closed": {
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
        get: operations["LogResource_closed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/closed/{number}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last signed checkpoint of a closed log */
        get: operations["LogResource_closedCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/closed/{number}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of a closed log */
        get: operations["LogResource_closedKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/closed/{number}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of a closed log, and the witnesses of today, as a trust policy */
        get: operations["LogResource_closedPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/closed/{number}/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of hashes of a closed log, or a bundle of its entries */
        get: operations["LogResource_closedTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/keys": {
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
        get: operations["LogResource_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/policy": {
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
        get: operations["LogResource_policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/standing": {
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
        get: operations["LogResource_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/tile/{path}": {
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
        get: operations["LogResource_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/log/time-authority": {
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
        get: operations["LogResource_timeAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/mediator-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become the account of a mediator, with the code from the court
         * @description A code works once. `mediator-code-unknown` for one that was used, or in whose place another was given.
         */
        post: operations["MediatorEntryResource_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mediators of the caller's court, in parts
         * @description All of the register, those too who are suspended or have not come with their code yet; in the order in which they came into it.
         */
        get: operations["MediatorResource_list"];
        put?: never;
        /**
         * Puts somebody into the register of mediators
         * @description By a clerk, of the clerk's court. From Hong Kong, Macao, Taiwan or abroad a mediator may be asked in disputes in which a party is from there. Nobody can choose them before they came with the code. Source: CPL 98; OM 6.
         */
        post: operations["MediatorResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/mediators/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives a mediator the code for their account
         * @description By a clerk of the court, to be handed over by another way. The code given before opens nothing; whoever came with one stays until somebody comes with this.
         */
        put: operations["MediatorResource_issue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/mediators/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspends a mediator
         * @description By a clerk of the court. Nobody can choose or name them until they are restored; mediations that are set stay, and the court moves them or calls them off.
         */
        post: operations["MediatorResource_suspend"];
        /**
         * Restores a mediator who was suspended
         * @description By a clerk of the court.
         */
        delete: operations["MediatorResource_restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has to do at hearings in which they have a seat for no party, the nearest first
         * @description Of the court's people, interpreters, witnesses, experts, who assists a party and who listens: at most 100 hearings that are ahead or in session, then those that were adjourned in the last 60 days and for which no other is set. What parties do filing says.
         */
        get: operations["SeatStepResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearing/testimony-abroad/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law of a state says of a witness there who is heard through sound and picture
         * @description CPL 284(2): allowed where the law of that state does not forbid it and both sides agree. `UNKNOWN` for a state that nobody looked into; it is for who presides to find out, and bars nothing.
         */
        get: operations["TestimonyAbroadResource_show"];
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
        AgreementReading: {
            language: string;
            text: string;
        };
        /** @enum {string} */
        CalledAs: "WITNESS" | "EXPERT" | "EXPERT_ASSISTANT";
        CaseView: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            court: string;
            title: string;
            parties: components["schemas"]["Party"][];
            documents: components["schemas"]["Document"][];
        };
        /** @enum {string} */
        Cause: "RECESS" | "CLOSED_PART" | "CONCILIATION" | "FAILURE";
        Caution: {
            code: string;
            about: string;
            zh: string;
            en: string;
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
        /** @enum {string} */
        Confidence: "VERIFIED" | "PARTIAL" | "RECALLED";
        ConsentRefusalRequest: {
            partyId?: components["schemas"]["UUID"] | null;
            language: string;
            reason?: string | null;
        };
        ConsentRequest: {
            partyId?: components["schemas"]["UUID"] | null;
            stage: components["schemas"]["Stage"];
            language: string;
            /** Format: int32 */
            declaration?: number | null;
        };
        ConsentView: {
            stage: components["schemas"]["Stage"];
            shortNoticeNeeded: boolean;
            complete: boolean;
            parties: components["schemas"]["PartyConsent"][];
        };
        Courtroom: {
            ground: components["schemas"]["CourtroomGround"];
            reason: string;
            decidedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CourtroomGround: "NO_CONSENT" | "SERVED_BY_PUBLICATION" | "NO_MEANS" | "CHECK_ON_THE_SPOT" | "COMPLEX" | "STATE_SECRETS" | "SOCIAL_IMPACT" | "OTHER";
        CourtroomRequest: {
            partyId: components["schemas"]["UUID"];
            ground: components["schemas"]["CourtroomGround"];
            reason: string;
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
        /** @enum {string} */
        Device: "WORKS" | "REFUSED" | "MISSING" | "TAKEN" | "LOST" | "INSECURE" | "NOT_TRIED";
        DeviceCheck: {
            seats: string[];
            checkedAt: components["schemas"]["Instant"];
            findings: components["schemas"]["DeviceFindings"];
        };
        DeviceFindings: {
            camera: components["schemas"]["Device"];
            microphone: components["schemas"]["Device"];
            relay: components["schemas"]["Reach"];
            server: components["schemas"]["Server"] | null;
            /** Format: int32 */
            roundTrip: number;
            /** Format: int32 */
            kilobits: number | null;
        };
        Document: {
            documentId: components["schemas"]["UUID"];
            digest: string;
            kind: string;
            title: string;
            language: string;
            /** Format: int32 */
            pages: number;
            mediaType: string;
            extension: string;
            translationOf: components["schemas"]["UUID"] | null;
        };
        DraftRequest: {
            recordingId: components["schemas"]["UUID"];
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            last: number;
            language: string;
        };
        Engagement: {
            role: components["schemas"]["Role"];
            name: string;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            caseNumber: string | null;
        };
        FilmPartTaken: {
            filmId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            digest: string;
            stored: boolean;
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
        Heading: {
            hearingId: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            court: string;
            title: string;
            scheduledFor: components["schemas"]["Instant"];
            stage?: components["schemas"]["Stage"];
        };
        /** @description Somebody of the court opened the case among the hearings, or a hearing of it */
        HearingLook: {
            at: components["schemas"]["Instant"];
            name: string;
            role: string;
            what: components["schemas"]["HearingLookAt"];
        };
        /** @enum {string} */
        HearingLookAt: "CASE" | "HEARING";
        HearingLookPage: {
            items: components["schemas"]["HearingLook"][];
            next: string | null;
        };
        HearingMove: {
            fromStartsAt: components["schemas"]["Instant"];
            reason: string;
            movedAt: components["schemas"]["Instant"];
        };
        HearingView: {
            id: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            court: string;
            title: string;
            parties: components["schemas"]["NamedParty"][];
            stage: components["schemas"]["Stage"];
            representationId: components["schemas"]["UUID"] | null;
            mediatorGrounds: string | null;
            status: components["schemas"]["Status"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            continuesAt: components["schemas"]["Instant"] | null;
            courtTime: components["schemas"]["LocalTime"];
            notice: components["schemas"]["Notice"] | null;
            seats: components["schemas"]["Place"][];
            yourSeats: string[];
            moves: components["schemas"]["HearingMove"][];
        };
        HearingViewPage: {
            items: components["schemas"]["HearingView"][];
            next: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Interpreter: {
            accountId: components["schemas"]["UUID"];
            language: string;
            zone?: string | null;
        };
        InvitationRequest: {
            address: string;
            language: string;
            zone?: string | null;
        };
        JsonObject: {
            [key: string]: unknown;
        };
        /** @enum {string} */
        Kind: "HOLIDAY" | "WEEKEND";
        KnownInterpreter: {
            accountId: components["schemas"]["UUID"];
            name: string;
        };
        KnownInterpreterPage: {
            items: components["schemas"]["KnownInterpreter"][];
            next: string | null;
        };
        Line: {
            /** Format: int64 */
            seq: number;
            at: components["schemas"]["Instant"];
            by: string;
            kind: string;
            /** Format: int32 */
            version: number;
            content: components["schemas"]["JsonObject"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LocalTime: {
            zone: string | null;
            startsAt: string | null;
            endsAt: string | null;
            indecent: boolean | null;
        };
        /** @description The keys of a log, of now and of before */
        LogKeysView: {
            origin: string;
            keys: components["schemas"]["SigningKey"][];
            handovers: string[];
        };
        /** @description What the parties of a mediation agreed on, once all have signed */
        MediationAgreement: {
            /** Format: int32 */
            version: number;
            text: string;
            digest: string;
            readings: components["schemas"]["AgreementReading"][];
            inForceAt: components["schemas"]["Instant"];
            confirmUntil: components["schemas"]["Derivation"];
        };
        /** @description Until when is mediated in a case, unless the parties go on */
        MediationPeriods: {
            consentedOn: components["schemas"]["LocalDate"] | null;
            ordinary: components["schemas"]["Derivation"] | null;
            summary: components["schemas"]["Derivation"] | null;
        };
        Mediator: {
            id: components["schemas"]["UUID"];
            name: string;
            body: string;
            languages: string[];
            origin: components["schemas"]["MediatorOrigin"];
            fields: string | null;
            hasAccount: boolean;
            addedAt: components["schemas"]["Instant"];
            suspendedAt: components["schemas"]["Instant"] | null;
            suspensionReason: string | null;
        };
        MediatorChoice: {
            mediatorId: components["schemas"]["UUID"];
            partyId?: components["schemas"]["UUID"] | null;
        };
        /** @description A code with which an account becomes that of a mediator; it is shown this once */
        MediatorCode: {
            mediatorId: components["schemas"]["UUID"];
            name: string;
            code: string;
        };
        MediatorCodeRedemption: {
            code: string;
        };
        MediatorForCase: {
            id: components["schemas"]["UUID"];
            name: string;
            body: string;
            languages: string[];
            origin: components["schemas"]["MediatorOrigin"];
            fields: string | null;
            fits: boolean;
            chosenBy: components["schemas"]["NamedParty"][];
            chosenByAll: boolean;
        };
        MediatorForCasePage: {
            items: components["schemas"]["MediatorForCase"][];
            next: string | null;
        };
        /** @description The entry of the register to which the caller's account belongs from now on */
        MediatorJoined: {
            mediatorId: components["schemas"]["UUID"];
            name: string;
            body: string;
        };
        /** @enum {string} */
        MediatorOrigin: "MAINLAND" | "HONG_KONG" | "MACAO" | "TAIWAN" | "ABROAD";
        MediatorPage: {
            items: components["schemas"]["Mediator"][];
            next: string | null;
        };
        MediatorSuspension: {
            reason: string;
        };
        MoveRequest: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            reason: string;
            shortNoticeReason?: string | null;
        };
        NamedParty: {
            role: components["schemas"]["PartyRole"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
        };
        NewMediator: {
            name: string;
            body: string;
            languages: string[];
            origin: components["schemas"]["MediatorOrigin"];
            fields?: string | null;
        };
        Notice: {
            ruleId: string;
            article: string;
            toldAt: components["schemas"]["Instant"];
            lastDay: components["schemas"]["LocalDate"];
            isShort: boolean;
            reason: string | null;
        };
        /** @description Somebody who may listen; the code for the seat is given as to a witness */
        Observer: {
            seat: string;
            name: string;
        };
        ObserverAdmission: {
            name: string;
        };
        /** @enum {string} */
        Opinion: "ACCEPTED" | "DISPUTED" | "NO_COMMENT";
        /** @description Null while the caller has not tried */
        OwnDeviceCheck: {
            check: components["schemas"]["DeviceCheck"] | null;
        };
        Party: {
            partyId: components["schemas"]["UUID"];
            role: components["schemas"]["PartyRole"];
            name: string;
            latinName: string | null;
            chineseName: string | null;
            language: string;
            interpreterLanguage: string | null;
            zone: string | null;
            appeared: boolean;
        };
        PartyConsent: {
            partyId: components["schemas"]["UUID"];
            seat: string;
            name: string;
            mine: boolean;
            givenAt: components["schemas"]["Instant"] | null;
            form: string | null;
            language: string | null;
            /** Format: int32 */
            declaration: number | null;
            withdrawnAt: components["schemas"]["Instant"] | null;
            withdrawalReason: string | null;
            withdrawalRefusal: components["schemas"]["RefusedWithdrawal"] | null;
            refusedAt: components["schemas"]["Instant"] | null;
            refusalReason: string | null;
            courtroom: components["schemas"]["Courtroom"] | null;
            summoned: components["schemas"]["Summoned"];
            shortNoticeNeeded: boolean;
            shortNoticeAgreedAt: components["schemas"]["Instant"] | null;
            complete?: boolean;
        };
        /** @enum {string} */
        PartyRole: "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY";
        PartyTime: {
            partyId: components["schemas"]["UUID"];
            role: components["schemas"]["PartyRole"];
            name: string;
            time: components["schemas"]["LocalTime"];
            service: components["schemas"]["ServiceSoFar"];
            summonsLikely: boolean;
        };
        Person: {
            seat: string;
            role: components["schemas"]["Role"];
            name: string;
            language: string;
            caseNumber?: string;
            capacity?: string;
        };
        PersonTime: {
            role: components["schemas"]["Role"];
            name: string;
            time: components["schemas"]["LocalTime"];
        };
        PersonToBeHeard: {
            personId: components["schemas"]["UUID"];
            calledAs: components["schemas"]["CalledAs"];
            name: string;
            language: string | null;
            partyId: components["schemas"]["UUID"] | null;
        };
        Place: {
            seat: string;
            role: components["schemas"]["Role"];
            partyId: components["schemas"]["UUID"] | null;
            name: string;
            language: string;
            taken: boolean;
            caseNumber: string | null;
            capacity: string | null;
            time: components["schemas"]["LocalTime"];
        };
        /** @enum {string} */
        PointStanding: "UNDISPUTED" | "DISPUTED";
        /** @description What was and was not in dispute at pre-trial conferences of the case; empty if none is sealed */
        Preparation: {
            points: components["schemas"]["PreparedPoint"][];
            opinions: components["schemas"]["PreparedOpinion"][];
        };
        PreparedOpinion: {
            meetingId: components["schemas"]["UUID"];
            digest: string;
            title: string;
            party: components["schemas"]["NamedParty"];
            authenticity: components["schemas"]["Opinion"];
            legality: components["schemas"]["Opinion"];
            relevance: components["schemas"]["Opinion"];
            reasons: string | null;
            givenAt: components["schemas"]["Instant"];
        };
        PreparedPoint: {
            pointId: components["schemas"]["UUID"];
            meetingId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            standing: components["schemas"]["PointStanding"];
            text: string;
            agreedBy: components["schemas"]["NamedParty"][];
            yours: boolean;
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
        Reach: "REACHED" | "NOT_REACHED" | "NONE";
        RecordText: {
            heading: components["schemas"]["Heading"];
            /** Format: int32 */
            version: number;
            persons: components["schemas"]["Person"][];
            lines: components["schemas"]["Line"][];
        };
        RecordView: {
            digest: string;
            record: components["schemas"]["RecordText"];
        };
        RecordedMoment: {
            /** Format: int32 */
            place: number;
            last: boolean;
            recordingId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            digest: string;
            seats: string[];
        };
        RecordingGap: {
            /** Format: int32 */
            number: number;
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            cause: components["schemas"]["Cause"] | null;
            reason: string | null;
        };
        RecordingKept: {
            text: string;
            article: string;
            confidence: components["schemas"]["Confidence"];
        };
        RecordingSign: {
            running: boolean;
            byServer: boolean;
        };
        RecordingView: {
            running: boolean;
            /** Format: int32 */
            segments: number;
            from: components["schemas"]["Instant"] | null;
            until: components["schemas"]["Instant"] | null;
            gaps: components["schemas"]["RecordingGap"][];
            /** Format: int32 */
            recordVersion: number | null;
            kept: components["schemas"]["RecordingKept"][];
        };
        /** @enum {string} */
        RefusalGround: "TOO_LATE" | "DELAY";
        RefusedWithdrawal: {
            ground: components["schemas"]["RefusalGround"];
            reason: string;
            refusedAt: components["schemas"]["Instant"];
        };
        Relay: {
            urls: string[];
            username: string;
            credential: string;
            expiresAt: components["schemas"]["Instant"];
            only: boolean;
        };
        RelayForASeat: {
            relay: components["schemas"]["Relay"] | null;
        };
        /** @enum {string} */
        Role: "JUDGE" | "PANEL_MEMBER" | "CLERK" | "TECHNICAL_INVESTIGATOR" | "PLAINTIFF" | "DEFENDANT" | "THIRD_PARTY" | "INTERPRETER" | "LAWYER" | "MEDIATOR" | "WITNESS" | "EXPERT" | "EXPERT_ASSISTANT" | "OBSERVER";
        RoomWords: {
            persons: components["schemas"]["Person"][];
            lines: components["schemas"]["Line"][];
        };
        ScheduleRequest: {
            stage?: components["schemas"]["Stage"] | null;
            representationId?: components["schemas"]["UUID"] | null;
            mediatorId?: components["schemas"]["UUID"] | null;
            mediatorGrounds?: string | null;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            shortNoticeReason?: string | null;
            panel?: boolean | null;
            interpreter?: components["schemas"]["Interpreter"] | null;
            furtherInterpreters?: components["schemas"]["Interpreter"][] | null;
        };
        /** @description A code with which an account takes the seat of a person to be heard; it is shown this once */
        SeatCode: {
            seat: string;
            name: string;
            code: string;
        };
        SeatCodeRedemption: {
            code: string;
        };
        SeatInvitation: {
            seat: string;
            name: string;
            address: string | null;
            language: string | null;
            zone: string | null;
            invitedAt: components["schemas"]["Instant"] | null;
        };
        /** @description What to do next at a hearing, by the seat; a software's reckoning, not a court's act */
        SeatStep: {
            kind: components["schemas"]["SeatStepKind"];
            hearingId: components["schemas"]["UUID"];
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            title: string;
            at: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            movedFrom: components["schemas"]["Instant"] | null;
            reason: string | null;
            inSession: boolean;
            article: string | null;
        };
        /** @enum {string} */
        SeatStepKind: "PRESIDE" | "JUDGE" | "KEEP_RECORD" | "ASSIST_COURT" | "INTERPRET" | "TESTIFY" | "EXPLAIN_OPINION" | "ASSIST_PARTY" | "LISTEN" | "WITNESS_POWER" | "SIGN_POWER" | "LEAD_CONFERENCE" | "MEDIATE" | "AWAIT_NEW_HEARING";
        /** @description The seat that the caller's account holds from now on */
        SeatTaken: {
            hearingId: components["schemas"]["UUID"];
            seat: string;
            role: components["schemas"]["Role"];
        };
        SegmentTaken: {
            recordingId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            digest: string;
            stored: boolean;
        };
        /** @enum {string} */
        Server: "REACHED" | "NOT_REACHED" | "SILENT" | "NONE";
        ServiceSoFar: {
            begunOn: components["schemas"]["LocalDate"] | null;
            servedOn: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            days: number | null;
        };
        ShortNotice: {
            partyId?: components["schemas"]["UUID"] | null;
            language: string;
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
        SigningProof: {
            proof: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Slot: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            atNight: components["schemas"]["SlotPerson"][];
            engaged: components["schemas"]["SlotPerson"][];
        };
        SlotDay: {
            date: components["schemas"]["LocalDate"];
            closure: components["schemas"]["Closure"] | null;
            noticeIsShort: boolean;
            summonsUnlikely: components["schemas"]["SlotPerson"][];
            slots: components["schemas"]["Slot"][];
        };
        SlotPerson: {
            partyId: components["schemas"]["UUID"] | null;
            role: components["schemas"]["Role"];
            name: string;
        };
        SlotsView: {
            days: components["schemas"]["SlotDay"][];
        };
        /** @enum {string} */
        Stage: "COURT_HEARING" | "WITNESSING" | "PRETRIAL" | "MEDIATION";
        /** @enum {string} */
        Stance: "ALLOWED" | "NOTICE" | "REQUEST" | "UNKNOWN";
        /** @description What is wrong with a log, as the replica finds it that answers; times in UTC */
        Standing: {
            unsignedSince: components["schemas"]["Instant"] | null;
            contradiction: string | null;
            witnesses: components["schemas"]["WitnessBehind"][];
            unstampedSince: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        State: "WAITING" | "WRITTEN" | "NOTHING_HEARD" | "UNREACHED" | "LATE" | "REFUSED" | "NONSENSE";
        /** @enum {string} */
        Status: "SCHEDULED" | "OPEN" | "SEALED" | "ADJOURNED";
        Summoned: {
            standing: components["schemas"]["SummonsStanding"];
            servedOn: components["schemas"]["LocalDate"] | null;
            lastDay: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SummonsStanding: "IN_TIME" | "STILL_TIME" | "LATE" | "NOT_SERVED";
        TestimonyAbroad: {
            state: string;
            stance: components["schemas"]["Stance"];
            source: string;
            validFrom: components["schemas"]["LocalDate"] | null;
            confidence: components["schemas"]["Confidence"] | null;
        };
        TicketView: {
            ticket: string;
            expiresAt: components["schemas"]["Instant"];
            room: string;
            relay: components["schemas"]["Relay"] | null;
        };
        TimesView: {
            court: components["schemas"]["LocalTime"];
            closure: components["schemas"]["Closure"] | null;
            notice: components["schemas"]["Notice"];
            panelRequired: boolean;
            /** Format: int32 */
            panelSize: number;
            parties: components["schemas"]["PartyTime"][];
            others: components["schemas"]["PersonTime"][];
            engaged: components["schemas"]["Engagement"][];
        };
        TranscriptDraft: {
            draftId: components["schemas"]["UUID"];
            state: components["schemas"]["State"];
            text: string | null;
            language: string;
            recordingId: components["schemas"]["UUID"];
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            last: number;
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        TranscriptDrafts: {
            languages: string[];
            drafts: components["schemas"]["TranscriptDraft"][];
        };
        TrialAnswer: {
            there: boolean;
            sdp: string | null;
        };
        TrialOffer: {
            sdp: string;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Unit: "DAY" | "WORKING_DAY" | "MONTH" | "YEAR";
        /** @description A power of attorney that a party asked to sign before the judge, over video */
        WaitingPower: {
            representationId: components["schemas"]["UUID"];
            party: components["schemas"]["NamedParty"];
            lawyer: string;
            proposedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        When: "COMING" | "PAST";
        Withdrawal: {
            partyId?: components["schemas"]["UUID"] | null;
            reason?: string | null;
        };
        WithdrawalRefusalRequest: {
            partyId: components["schemas"]["UUID"];
            ground: components["schemas"]["RefusalGround"];
            reason: string;
        };
        WitnessBehind: {
            name: string;
            since: components["schemas"]["Instant"];
            forked: boolean;
            said: string;
        };
        /** @description What a party said in writing of an exhibit before the hearing */
        WrittenOpinion: {
            party: components["schemas"]["NamedParty"];
            authenticity: components["schemas"]["Opinion"];
            legality: components["schemas"]["Opinion"];
            relevance: components["schemas"]["Opinion"];
            reasons: string | null;
            originalDemanded: boolean;
            givenAt: components["schemas"]["Instant"];
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
                    code?: "exhibit-not-handed-out" | "kept-out" | "not-allowed-now" | "not-called-in" | "not-permitted" | "not-your-statement" | "not-yours-to-decide" | "observers-listen" | "seat-not-yours";
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
                    code?: "agreement-not-found" | "case-not-found" | "exhibit-not-shown" | "hearing-not-found" | "mediator-code-unknown" | "mediator-not-found" | "no-transcription" | "not-found" | "not-recorded-then" | "record-not-found" | "seat-code-unknown" | "unknown-draft";
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
                    code?: "absence-undecided" | "agreement-changed" | "agreement-in-force" | "agreement-not-drafted" | "agreement-not-in-language" | "agreement-reading-signed" | "already-signed" | "apart-not-agreed" | "apart-not-asked" | "bench-empty" | "bench-taken" | "challenge-granted" | "challenge-undecided" | "changed-meanwhile" | "chinese-text-missing" | "closed-already" | "command-id-taken" | "conflicts-with-stored" | "consent-given" | "consent-missing" | "consent-not-given" | "consent-not-withdrawn" | "consultation-not-asked" | "consults-already" | "converted-already" | "converted-to-courtroom" | "correction-undecided" | "courtroom-decided" | "draft-in-the-making" | "everybody-needed" | "exhibit-unanswered" | "gallery-full" | "gap-unexplained" | "hearing-already-open" | "hearing-not-moved" | "held-apart" | "identity-not-confirmed" | "in-caucus" | "in-recess" | "mediation-is-over" | "mediation-without-outcome" | "mediator-code-used" | "mediator-not-suspended" | "mediator-suspended" | "no-challenge" | "no-judge-mediates" | "no-panel" | "no-recording-by-server" | "nobody-to-consult" | "not-closed" | "not-consulting" | "not-found-absent" | "not-held-apart" | "not-in-caucus" | "not-in-courtroom" | "not-in-recess" | "not-present" | "not-presiding" | "not-public" | "not-recording" | "not-removed" | "not-to-be-recorded" | "not-your-point" | "notice-not-short" | "notice-too-short" | "online-alone" | "other-witness-heard" | "others-first" | "out-of-order" | "parties-not-agreed" | "party-represented" | "place-needs-approval" | "point-not-agreed" | "point-not-retracted" | "point-retracted" | "point-unanswered" | "points-full" | "points-missing" | "power-changed" | "power-meeting-set" | "power-not-found" | "power-not-read" | "power-not-shown" | "power-unsigned" | "proof-not-ready" | "question-not-allowed" | "reading-time-runs" | "record-changed" | "record-not-frozen" | "record-not-read" | "recording-full" | "recording-not-agreed" | "recording-not-whole" | "recording-runs" | "recording-stands-still" | "remote-testimony-not-permitted" | "removed-already" | "rights-not-answered" | "rights-not-read" | "roll-call-incomplete" | "seat-code-used" | "seat-conflict" | "seat-not-connected" | "seat-still-here" | "segment-differs" | "segment-out-of-order" | "signature-not-proven" | "simple-procedure-for-apart" | "simple-procedure-only" | "statement-exists" | "time-apart-is-over" | "undertaken-already" | "undertaking-missing" | "undertaking-not-shown" | "undertaking-not-signed" | "withdrawal-refused";
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
                    code?: "agreement-not-chinese" | "bad-data" | "consent-to-another-stage" | "finding-not-of-the-party" | "hearing-ends-before-it-starts" | "hearing-in-the-past" | "idempotency-key-reused" | "interpreter-unknown" | "language-not-transcribed" | "language-unknown" | "mediator-grounds-missing" | "mediator-unknown" | "not-a-participant" | "not-consistent" | "not-to-be-challenged" | "override-reason-missing" | "party-not-named" | "party-unknown" | "passage-too-long" | "point-unknown" | "power-not-confirmed" | "power-unknown" | "reason-missing" | "segment-corrupt" | "special-authority-needed" | "unknown-command" | "unknown-correction" | "unknown-courtroom-request" | "unknown-exhibit" | "unknown-exhibit-request" | "unknown-gap" | "unknown-seat" | "unknown-statement" | "unreadable-text" | "zone-unknown";
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
                    code?: "too-fast" | "too-many-requests";
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
                    code?: "busy" | "exhibit-not-available" | "not-stored" | "room-busy" | "unavailable";
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
export interface operations {
    CaseResource_show: {
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
    CaseResource_toBeHeard: {
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
                    "application/json": components["schemas"]["PersonToBeHeard"][];
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
    CaseHearingsResource_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                when?: components["schemas"]["When"] & unknown;
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
                    "application/json": components["schemas"]["HearingViewPage"];
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
    CaseHearingsResource_schedule: {
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
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    LookResource_list: {
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
                    "application/json": components["schemas"]["HearingLookPage"];
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
    CaseMediatorResource_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["MediatorForCasePage"];
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
    CaseMediatorResource_choose: {
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
                "application/json": components["schemas"]["MediatorChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediatorForCase"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PowerResource_waiting: {
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
                    "application/json": components["schemas"]["WaitingPower"][];
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
    TimesResource_slots: {
        parameters: {
            query?: {
                /** @description the first day at the court, such as 2026-12-01; tomorrow if left out */
                from?: components["schemas"]["LocalDate"];
                /** @description the hearing that may be moved, with everybody who has a seat in it; none while it is not scheduled */
                hearing?: components["schemas"]["UUID"];
                /** @description who is to interpret, by account */
                interpreter?: string[];
                /** @description how long it is to be */
                minutes?: number;
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
                    "application/json": components["schemas"]["SlotsView"];
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
    TimesResource_times: {
        parameters: {
            query: {
                endsAt: components["schemas"]["Instant"];
                /** @description the hearing that may be moved, with everybody who has a seat in it; none while it is not scheduled */
                hearing?: components["schemas"]["UUID"];
                /** @description who is to interpret, by account */
                interpreter?: string[];
                startsAt: components["schemas"]["Instant"];
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
                    "application/json": components["schemas"]["TimesView"];
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
    EntryResource_enter: {
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
                "application/json": components["schemas"]["SeatCodeRedemption"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    HearingResource_list: {
        parameters: {
            query?: {
                after?: string;
                /** @description the first day at the court, such as 2026-12-01 */
                from?: components["schemas"]["LocalDate"];
                limit?: number;
                q?: string;
                /** @description the last day at the court */
                until?: components["schemas"]["LocalDate"];
                when?: components["schemas"]["When"] & unknown;
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
                    "application/json": components["schemas"]["HearingViewPage"];
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
    HearingResource_show: {
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
                    "application/json": components["schemas"]["HearingView"];
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
    AgreementResource_show: {
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
                    "application/json": components["schemas"]["MediationAgreement"];
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
    HearingResource_takeBench: {
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
                    "application/json": components["schemas"]["HearingView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    HearingResource_calendar: {
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
                    "text/calendar; charset=utf-8": string;
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
    HeardCasesResource_heard: {
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
                    "application/json": components["schemas"]["CaseView"][];
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
    ConsentResource_consent: {
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
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ConsentResource_refuse: {
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
                "application/json": components["schemas"]["ConsentRefusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ConsentResource_withdraw: {
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
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ConsentResource_refuseWithdrawal: {
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
                "application/json": components["schemas"]["WithdrawalRefusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ConsentResource_show: {
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
                    "application/json": components["schemas"]["ConsentView"];
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
    ConsentResource_toTheCourtroom: {
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
                "application/json": components["schemas"]["CourtroomRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    DeviceCheckResource_own: {
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
                    "application/json": components["schemas"]["OwnDeviceCheck"];
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
    DeviceCheckResource_found: {
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
                "application/json": components["schemas"]["DeviceFindings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCheck"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    DeviceCheckResource_trial: {
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
                "application/json": components["schemas"]["TrialOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialAnswer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    DeviceCheckResource_all: {
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
                    "application/json": components["schemas"]["DeviceCheck"][];
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
    TranscriptDraftResource_all: {
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
                    "application/json": components["schemas"]["TranscriptDrafts"];
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
    TranscriptDraftResource_ask: {
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
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptDraft"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    TranscriptDraftResource_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: components["schemas"]["UUID"];
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
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    TranscriptDraftResource_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TranscriptDraft"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ExhibitResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
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
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ExhibitResource_opinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
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
                    "application/json": components["schemas"]["WrittenOpinion"][];
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
    FilmResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                film: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
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
                    "video/webm": string;
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
    FilmResource_take: {
        parameters: {
            query: {
                seat: string;
                sha256: string;
            };
            header?: never;
            path: {
                film: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "video/webm": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmPartTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    InvitationResource_list: {
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
                    "application/json": components["schemas"]["SeatInvitation"][];
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
    MediationPeriodsResource_show: {
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
                    "application/json": components["schemas"]["MediationPeriods"];
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
    MoveResource_move: {
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
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ObserverResource_admit: {
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
                "application/json": components["schemas"]["ObserverAdmission"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ObserverResource_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                seat: string;
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
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    HearingResource_joinPanel: {
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
                    "application/json": components["schemas"]["HearingView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PreparationResource_show: {
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
                    "application/json": components["schemas"]["Preparation"];
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
    RecordResource_proof: {
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
                    "application/vnd.etsi.asic-e+zip": string;
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
    RecordResource_paper: {
        parameters: {
            query?: {
                /** @description which version; the newest that was frozen if it is left out */
                version?: number;
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
                    "application/pdf": string;
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
    RecordingResource_overview: {
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
                    "application/json": components["schemas"]["RecordingView"];
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
    RecordingResource_manifest: {
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
                    "text/plain; charset=utf-8": string;
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
    RecordingResource_moment: {
        parameters: {
            query?: {
                at?: components["schemas"]["Instant"];
                place?: number;
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
                    "application/json": components["schemas"]["RecordedMoment"];
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
    RecordingResource_running: {
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
                    "application/json": components["schemas"]["RecordingSign"];
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
    RecordingResource_sound: {
        parameters: {
            query?: never;
            header?: {
                "If-Range"?: string;
                Range?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebM with the sound alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/webm": unknown;
                };
            };
            /** @description The part of it that `Range` asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/webm": unknown;
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
    RecordingResource_words: {
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
                    "application/json": components["schemas"]["RoomWords"];
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
    RecordingResource_bytes: {
        parameters: {
            query?: {
                seat?: string;
            };
            header?: {
                Range?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                number: number;
                recording: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebM */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/webm": unknown;
                };
            };
            /** @description The part of it that `Range` asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/webm": unknown;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            416: components["responses"]["Refused416"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    RecordingResource_take: {
        parameters: {
            query: {
                sha256: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
                recording: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "video/webm": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    RecordingResource_tracks: {
        parameters: {
            query?: never;
            header?: {
                Range?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                number: number;
                recording: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ZIP */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description The part of it that `Range` asked for */
            206: {
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
            416: components["responses"]["Refused416"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    RecordResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                version: number;
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
                    "application/json": components["schemas"]["RecordView"];
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
    DeviceCheckResource_relay: {
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
                    "application/json": components["schemas"]["RelayForASeat"];
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
    SeatCodeResource_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                seat: string;
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
                    "application/json": components["schemas"]["SeatCode"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    InvitationResource_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this command. The same key with the same request gets the first answer again. */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["UUID"];
                seat: string;
            };
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
                    "application/json": components["schemas"]["SeatInvitation"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    ConsentResource_agreeToShortNotice: {
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
                "application/json": components["schemas"]["ShortNotice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    SigningProofResource_issue: {
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
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningProof"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    TicketResource_issue: {
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
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    InterpreterResource_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["KnownInterpreterPage"];
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
    LogResource_checkpoint: {
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
    LogResource_closed: {
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
    LogResource_closedCheckpoint: {
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
    LogResource_closedKeys: {
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
    LogResource_closedPolicy: {
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
    LogResource_closedTile: {
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
    LogResource_keys: {
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
    LogResource_policy: {
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
    LogResource_standing: {
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
    LogResource_tile: {
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
    LogResource_timeAuthority: {
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
    MediatorEntryResource_join: {
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
                "application/json": components["schemas"]["MediatorCodeRedemption"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediatorJoined"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    MediatorResource_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["MediatorPage"];
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
    MediatorResource_add: {
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
                "application/json": components["schemas"]["NewMediator"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediator"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    MediatorResource_issue: {
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
                    "application/json": components["schemas"]["MediatorCode"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    MediatorResource_suspend: {
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
                "application/json": components["schemas"]["MediatorSuspension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediator"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    MediatorResource_restore: {
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
                    "application/json": components["schemas"]["Mediator"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            416: components["responses"]["Refused416"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    SeatStepResource_all: {
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
                    "application/json": components["schemas"]["SeatStep"][];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    TestimonyAbroadResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                state: string;
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
                    "application/json": components["schemas"]["TestimonyAbroad"];
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
}
