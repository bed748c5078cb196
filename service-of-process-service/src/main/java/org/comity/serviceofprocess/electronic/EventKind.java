package org.comity.serviceofprocess.electronic;

/**
 * What happened to an electronic delivery. A notification is never service (OL 32); which event is, {@link Effect} decides.
 * Outside, an event has its name of ETSI EN 319 522-3.
 */
public enum EventKind {
    /** The attempt was registered, with the basis of consent and, where the adviser asked, the reasons given. */
    SUBMITTED_ACCEPTED("SubmissionAcceptance"),
    /** The message was handed to a mail server that took it. */
    NOTIFIED("NotificationForAcceptance"),
    /** The papers lie ready at the address in the message, which was sent successfully. */
    MADE_AVAILABLE("ContentConsignment"),
    /** Somebody with the link and the access code opened the papers. */
    HANDED_OVER("ContentHandover"),
    /** One paper was fetched. */
    DOWNLOADED("ContentAccessTracking"),
    ACCEPTED("ConsignmentAcceptance"),
    REFUSED("ConsignmentRejection"),
    EXPIRED("AcceptanceRejectionExpiry");

    private final String etsi;

    EventKind(String etsi) {
        this.etsi = etsi;
    }

    public String uri() {
        return "http://uri.etsi.org/19522/Event/" + etsi;
    }
}
