package org.comity.serviceofprocess.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyKind;
import org.comity.cases.PartyRole;
import org.comity.cases.Representative;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as the clerk sees it when serving its parties: without what is never served. */
public record CaseView(
        UUID caseId,
        String caseNumber,
        String court,
        String title,
        List<PartyView> parties,
        List<DocumentView> documents) {

    /**
     * Who acts for a party. Whether an agent may be served for it says its power of attorney. Source: CPL 283(4).
     *
     * @param kind as filing-service calls it, such as {@code LAWYER}
     */
    @Schema(name = "PartyRepresentative")
    public record RepresentativeView(String kind, String name) {
        static RepresentativeView of(Representative representative) {
            return new RepresentativeView(representative.kind(), representative.name());
        }
    }

    /**
     * That the party is served elsewhere since the filing.
     *
     * @param country ISO 3166-1 alpha-2, of the address; the domicile may be elsewhere; null where filing-service told none that is known
     * @param validFrom the court's date
     */
    @Schema(name = "PartyAddressChanged")
    public record AddressChangedView(
            @Nullable String country, LocalDate validFrom, Instant statedAt, Instant confirmedAt) {
        static AddressChangedView of(ContactChange change) {
            return new AddressChangedView(
                    change.country(), change.validFrom(), change.statedAt(), change.confirmedAt());
        }
    }

    /**
     * @param kind null where filing-service told one that is not known here: a person says what it is
     * @param country of the domicile; null if nobody knows it
     * @param email as the filing says, or as the court confirmed since; null if it is reached by none
     * @param address likewise
     * @param addressChanged null for a party that is still where the filing says
     * @param appeared whether an account acts for it here, its own or a representative's
     */
    public record PartyView(
            UUID partyId,
            PartyRole role,
            @Nullable PartyKind kind,
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            @Nullable String country,
            String language,
            @Nullable String zone,
            @Nullable String email,
            @Nullable String address,
            @Nullable AddressChangedView addressChanged,
            boolean appeared,
            List<RepresentativeView> representatives) {

        /** @param change the one in force, or null */
        static PartyView of(CaseParty party, PartyContact filed, ContactChange change) {
            return new PartyView(
                    party.partyId(),
                    party.role(),
                    party.kind(),
                    party.name(),
                    party.latinName(),
                    party.chineseName(),
                    party.country(),
                    party.language(),
                    party.zone(),
                    change == null ? filed.email() : change.email(),
                    change == null ? filed.address() : change.address(),
                    change == null ? null : AddressChangedView.of(change),
                    party.hasAppeared(),
                    party.representatives().stream().map(RepresentativeView::of).toList());
        }
    }

    /**
     * @param onlyFor the one side on which it may be served; null for several
     * @param sides on whose parties it may be served; empty where parties are named
     * @param parties the ids of the parties on which it may be served, where they are named; else empty
     * @param filedAt when it was handed in; null for what came with the filing
     */
    public record DocumentView(
            UUID documentId,
            String digest,
            String kind,
            String title,
            String language,
            int pages,
            @Nullable UUID translationOf,
            @Nullable PartyRole onlyFor,
            List<PartyRole> sides,
            List<UUID> parties,
            @Nullable Instant filedAt) {

        public static DocumentView of(CaseDocument document) {
            List<PartyRole> sides = document.sides();
            return new DocumentView(
                    document.documentId(),
                    document.digest(),
                    document.kind(),
                    document.title(),
                    document.language(),
                    document.pages(),
                    document.translationOf(),
                    sides.size() == 1 ? sides.getFirst() : null,
                    sides,
                    document.parties(),
                    document.filedAt());
        }
    }

    static CaseView of(CourtCase found, PartyContacts contacts) {
        return new CaseView(
                found.caseId(),
                found.caseNumber(),
                found.court(),
                found.title(),
                contacts.views(found.parties()),
                found.documents().stream()
                        .filter(CaseDocument::isForAParty)
                        .map(DocumentView::of)
                        .toList());
    }
}
