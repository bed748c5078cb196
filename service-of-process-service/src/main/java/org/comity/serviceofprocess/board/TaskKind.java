package org.comity.serviceofprocess.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for a person of the court, beside what the clocks of attempts call for. The view {@code service_waiting} finds it. */
@Schema(name = "ServiceTaskKind")
enum TaskKind {
    /** A party of a case for whom service was never requested. */
    NEVER_REQUESTED,
    /** No mail server took the message, and nothing was begun since. */
    MESSAGE_NOT_SENT,
    /** The message came back unopened, and nothing was begun since. */
    MESSAGE_RETURNED,
    /** The addressee refused, and nothing was begun since. */
    SERVICE_REFUSED,
    /** The papers lie ready, and nobody gave the addressee the code that opens them. */
    ACCESS_CODE_TO_GIVE,
    /** Too many wrong tries: another code is to be issued. */
    ACCESS_CODE_LOCKED,
    /** Mail about the message that nobody has looked at: an answer, or a report that programs cannot read. */
    MAIL_TO_READ,
    /** The addressee asks for the papers on paper. Source: CPL 90. */
    PAPER_COPIES_ASKED,
    /** The addressee asks for interpretation or translation. Source: CPL 273. */
    INTERPRETER_ASKED,
    /** The addressee asks for more time; a judge decides on it. Source: CPL 285, 286. */
    MORE_TIME_ASKED,
    /** The authority abroad objects to the request, which was neither mended nor sent again. Source: HSC 4. */
    AUTHORITY_OBJECTED,
    /** Who carries the papers handed in proof that nobody has recorded. */
    CARRIER_RETURNED,
    /** For a judge: two certificates contradict each other. */
    CERTIFICATE_CONTESTED,
    /** For a judge: the message of a service that counts came back. Source: J 135. */
    SERVICE_QUESTIONED
}
