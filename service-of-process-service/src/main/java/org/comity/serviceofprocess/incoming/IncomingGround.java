package org.comity.serviceofprocess.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.law.Confidence;
import org.comity.law.LawTable;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can stand in the way of a request from abroad, and by when one is to be carried out, as rows of data.
 *
 * @param asks to which requests it belongs, as is basis
 * @param validTo the last day of this row; null while it is in force
 * @param texts by BCP 47 tag, in each of the eight languages
 */
record IncomingGround(
        String code,
        Effect effect,
        Set<Asks> asks,
        Set<Basis> basis,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        Map<String, String> texts) {

    /** What follows from it. */
    @Schema(name = "IncomingGroundEffect")
    enum Effect {
        /** It goes back to be mended. */
        CORRECT,
        /** A judge may refuse it. */
        REFUSE
    }

    /**
     * @param months after receipt
     * @param country whence the request comes
     */
    record Term(
            String country, Set<Asks> asks, int months, String article, LocalDate validFrom, Confidence confidence) {

        LocalDate lastDay(LocalDate receivedOn) {
            return receivedOn.plusMonths(months);
        }
    }

    private record Table(String title, Map<String, String> fields, List<IncomingGround> grounds, List<Term> terms) {}

    private static final Table TABLE = LawTable.read(IncomingGround.class, "/law/incoming-grounds.json", Table.class);

    static List<IncomingGround> all() {
        return TABLE.grounds();
    }

    static List<Term> terms() {
        return TABLE.terms();
    }

    /** Those that can hold of a request; whoever accepts it looked at each. */
    static List<IncomingGround> of(Asks asks, Basis basis, LocalDate on) {
        return all().stream()
                .filter(ground -> ground.asks.contains(asks) && ground.basis.contains(basis) && ground.isInForce(on))
                .toList();
    }

    /** By when a request is to be carried out; empty where no law says it. */
    static Optional<Term> term(Asks asks, String country) {
        return terms().stream()
                .filter(term -> term.country().equals(country) && term.asks().contains(asks))
                .findFirst();
    }

    private boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    String text(Locale reader) {
        return texts.getOrDefault(reader.toLanguageTag(), texts.get("en"));
    }
}
