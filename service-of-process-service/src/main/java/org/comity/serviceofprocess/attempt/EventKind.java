package org.comity.serviceofprocess.attempt;

/**
 * What happened to an attempt. A notification is never service (OL 32); which event is, the {@link Standing} of the attempt decides.
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
    /** The addressee was reminded by text message that the message waits; the provider took it. Never service: OL 32. */
    PROMPTED("NotificationForAcceptance"),
    /** The provider refused the text message, or said nothing. */
    NOT_PROMPTED("NotificationForAcceptanceFailure"),
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
    EXPIRED("AcceptanceRejectionExpiry"),

    /** A form was printed for the attempt: a request, a letter, a proof of service to be signed. */
    FORM_MADE("urn:comity:event:FormMade"),
    /** The papers went on to the next office, court or ministry on their way. */
    SENT_ON("RelayToNonERDS"),
    /** The papers went to the authority of the destination, or the note to the foreign state: clocks run from here. */
    SENT_ABROAD("RelayToNonERDS"),
    /** The item was handed to the post. */
    POSTED("RelayToNonERDS"),
    /** The authority of the destination says that it has the request. */
    TAKEN_ON("RelayAcceptance"),
    /** The authority of the destination objects to the request, or refuses it. Source: HSC 4, 13. */
    OBJECTED("RelayRejection"),
    /** The authority was asked what became of the request. */
    REMINDED("urn:comity:event:AuthorityReminded"),
    /** The carrier says where the item is. */
    CARRIED("urn:comity:event:Carried"),
    /** The carrier, or the server, did not find the addressee or was sent away. */
    NOT_HANDED_OVER("ContentHandoverFailure"),
    /** The addressee, or who takes papers for it, signed the proof of service or the postal receipt. */
    RECEIPT_SIGNED("ContentHandover"),
    /** The addressee refused to sign, and the papers were left at the residence. Source: CPL 89. */
    LEFT_AT_RESIDENCE("urn:comity:event:LeftAtResidence"),
    /** A certificate came back that says that the papers were served. */
    CERTIFIED_SERVED("urn:comity:event:CertifiedServed"),
    /** A certificate came back that says that they were not. */
    CERTIFIED_NOT_SERVED("urn:comity:event:CertifiedNotServed"),
    /** A certificate came back that contradicts another; a judge decides which of them stands. */
    CERTIFICATES_DIFFER("urn:comity:event:CertificatesDiffer"),
    /** A judge found that judgment may be given although no certificate came back; no service. Source: HSC 15(2). */
    NO_CERTIFICATE_NEEDED("urn:comity:event:NoCertificateNeeded"),
    /** The announcement appeared. */
    PUBLISHED("urn:comity:event:Published"),
    /** The law takes the papers as served: time has run, and where the law asks for it a person found that circumstances suffice. */
    DEEMED_SERVED("urn:comity:event:DeemedServed"),
    /** The channel failed for this addressee. */
    FAILED("RelayFailure");

    private final String name;

    EventKind(String name) {
        this.name = name;
    }

    /** Whether an attempt is over by it, without service. */
    boolean ends() {
        return switch (this) {
            case NOT_NOTIFIED, REFUSED, EXPIRED, FAILED -> true;
            default -> false;
        };
    }

    /** Whether it shows that papers, or a message that leads to them, were on their way to the addressee or its authority. */
    boolean showsThatTheyWent() {
        return switch (this) {
            case NOTIFIED, NOTIFICATION_NOT_KNOWN, MADE_AVAILABLE, POSTED, SENT_ABROAD, NOT_HANDED_OVER, PUBLISHED ->
                true;
            default -> false;
        };
    }

    /** Whether time begins to run for an attempt whose papers people carry. */
    boolean startsClocks() {
        return this == POSTED || this == SENT_ABROAD || this == PUBLISHED;
    }

    /** The event's name of ETSI EN 319 522-3; our own where that has none. */
    public String uri() {
        return name.startsWith("urn:") ? name : "http://uri.etsi.org/19522/Event/" + name;
    }
}
