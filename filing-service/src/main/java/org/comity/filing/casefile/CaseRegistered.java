package org.comity.filing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.fee.Money;
import org.comity.filing.submission.Litigant;

/**
 * A case came onto the register, from a submission or without one. What the other services need of it travels with the fact; what is
 * for the court alone does not.
 *
 * @param representativeAccountId who filed it for the plaintiffs and acts for them from now on; null if nobody did
 */
public record CaseRegistered(
        UUID caseId,
        String caseNumber,
        String court,
        String causeOfAction,
        String title,
        Claim claim,
        Instant registeredAt,
        UUID registeredByAccountId,
        Origin origin,
        UUID representativeAccountId,
        List<Party> parties,
        List<Paper> documents)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }

    /**
     * What is claimed, as filed: later papers may ask for more or less.
     *
     * @param amount a decimal; null where no sum is claimed
     * @param currency ISO 4217; null with the amount
     */
    public record Claim(String amount, String currency) {

        static Claim of(Optional<Money> claim) {
            return new Claim(
                    claim.map(sum -> sum.amount().toPlainString()).orElse(null),
                    claim.map(Money::currency).orElse(null));
        }
    }

    /** @param interpreterLanguage BCP 47; in which the party asked for an interpreter, null if it did not. Source: CPL 273 */
    public record Party(
            UUID partyId,
            Litigant.Role role,
            Litigant.Kind kind,
            String name,
            String latinName,
            String chineseName,
            String country,
            String language,
            String interpreterLanguage,
            String zone,
            String email,
            String address,
            UUID accountId) {

        static Party of(CaseParty party) {
            return new Party(
                    party.id(),
                    party.role(),
                    party.litigant().kind(),
                    party.name(),
                    party.litigant().latinName(),
                    party.litigant().chineseName(),
                    party.litigant().country(),
                    party.litigant().language(),
                    party.litigant().interpreterLanguage(),
                    party.litigant().zone(),
                    party.litigant().email(),
                    party.litigant().address(),
                    party.accountId());
        }
    }

    /**
     * @param photographOf the PDF of which one page was made of this picture; null for all else
     * @param photographPage which page of that PDF, from 1; null for all else
     */
    public record Paper(
            UUID documentId,
            String digest,
            DocumentKind kind,
            String title,
            String language,
            int pages,
            String mediaType,
            String extension,
            UUID translationOf,
            UUID photographOf,
            Integer photographPage) {

        static Paper of(Document document) {
            return new Paper(
                    document.id(),
                    document.digest(),
                    document.kind(),
                    document.title(),
                    document.language(),
                    document.pages(),
                    document.type().mediaType(),
                    document.type().extension(),
                    document.translationOf(),
                    document.photographOf(),
                    document.photographPage());
        }
    }

    static CaseRegistered of(CaseFile file, CaseEntry entry, List<CaseParty> parties, List<Document> documents) {
        return new CaseRegistered(
                file.id(),
                file.number(),
                file.court(),
                file.cause(),
                file.title(),
                Claim.of(file.claim()),
                file.registeredAt(),
                file.registeredBy(),
                file.origin(),
                entry.representativeAccountId(),
                parties.stream().map(Party::of).toList(),
                documents.stream()
                        .filter(document -> !isForCourtAndFilerOnly(document, documents))
                        .map(Paper::of)
                        .toList());
    }

    /** A photograph of a passport is as much for them alone as the PDF that was made of it. */
    private static boolean isForCourtAndFilerOnly(Document document, List<Document> documents) {
        return documents.stream()
                .filter(each -> each == document || each.id().equals(document.photographOf()))
                .anyMatch(each -> each.kind().isForCourtAndFilerOnly());
    }
}
