package org.comity.serviceofprocess.channel.electronic.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one mail in the court's mailbox says.
 *
 * @param references of letters of the court that it names; not all of them need exist
 * @param addresses of whom it speaks; empty for what is no report on a delivery
 * @param sender as the mail says, shortened; null if it names none. Anybody can write anything there
 * @param subject likewise
 * @param text the beginning of what a person reads in it
 */
public record MailReport(
        Kind kind, Set<String> references, List<Address> addresses, String sender, String subject, String text) {

    /** What a mail is to a letter of the court. */
    @Schema(name = "MailKind")
    public enum Kind {
        /** The letter did not arrive and nobody tries any longer. Source: RFC 3464, 2.3.3 {@code failed}. */
        RETURNED,
        /** It has not arrived yet, and is tried again. Source: the same, {@code delayed}. */
        DELAYED,
        /** It arrived, or was passed on; more than taken by a server is not shown by that. Source: the same. */
        PASSED_ON,
        /** A program says that the letter was displayed, or deleted. Source: RFC 8098. */
        READ_RECEIPT,
        /** A program answers, such as an absence notice: it shows neither failure nor delay. Source: RFC 3834. */
        AUTOMATIC_ANSWER,
        /** Somebody wrote. */
        ANSWER,
        /** The court's own letter came into its own mailbox: somewhere mail goes in a circle. */
        OWN_LETTER,
        /** A report of a mail system that says neither, or no mail that can be read. */
        UNCLEAR
    }

    /**
     * What a report says of one address.
     *
     * @param address as the report writes it, without its type; of the letter where the report tells, or of where it was sent on to
     * @param status enhanced, such as {@code 5.1.1} (RFC 3463); null if the report names none
     * @param words of the server that refused; null if none
     */
    public record Address(String address, Kind kind, String status, String words) {}

    /** What it says of an address, the worst if several things; empty if it speaks of others only, and is then not believed. */
    public Optional<Address> about(String address) {
        String sought = MailAddress.normal(address);
        return addresses.stream()
                .filter(each -> MailAddress.normal(each.address()).equals(sought))
                .min(Comparator.comparing(Address::kind));
    }
}
