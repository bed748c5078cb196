package org.comity.serviceofprocess.attempt;

/**
 * What happened to an electronic delivery. A notification is never service (OL 32); which event is, {@link Effect} decides.
 * Outside, an event has its name of ETSI EN 319 522-3 where there is one.
 */
public enum EventKind {
    /** The attempt was registered, with the basis of consent and, where the adviser asked, the reasons given. */
    SUBMITTED_ACCEPTED("SubmissionAcceptance"),
    /** The message was handed to a mail server that took it. */
    NOTIFIED("NotificationForAcceptance"),
    /** No mail server took the message, which has not gone out. */
    NOT_NOTIFIED("NotificationForAcceptanceFailure"),
    /** The message was handed over and no answer came, or the process ended meanwhile: it may or may not have gone out. */
    NOTIFICATION_NOT_KNOWN("urn:comity:event:NotificationNotKnown"),
    /**
     * The papers lie ready at the address in the message, which was sent successfully; or, where that was not known, whoever
     * opened them shows that it arrived.
     */
    MADE_AVAILABLE("ContentConsignment"),
    /** The court gave the addressee the access code, by another way than the message: from now on the papers can be opened. */
    ACCESS_CODE_GIVEN("urn:comity:event:AccessCodeGiven"),
    /** A mail server says that the message has not arrived yet and that it goes on trying. */
    DELAYED("urn:comity:event:NotificationDelayed"),
    /** The message came back: it did not arrive. */
    RETURNED("ContentConsignmentFailure"),
    /** The court found that what counted as arrival did not reach the addressee, or not on that day. */
    REBUTTED("urn:comity:event:ArrivalRebutted"),
    /** Somebody with the link and the access code opened the papers. */
    HANDED_OVER("ContentHandover"),
    /** One paper was fetched to be kept. */
    DOWNLOADED("ContentAccessTracking"),
    /** One paper was fetched to be read in the page. That somebody read it is not shown by that. */
    SHOWN("ContentAccessTracking"),
    ACCEPTED("ConsignmentAcceptance"),
    REFUSED("ConsignmentRejection"),
    EXPIRED("AcceptanceRejectionExpiry");

    private final String name;

    EventKind(String name) {
        this.name = name;
    }

    /** The event's name of ETSI EN 319 522-3; our own where that has none. */
    public String uri() {
        return name.startsWith("urn:") ? name : "http://uri.etsi.org/19522/Event/" + name;
    }
}
