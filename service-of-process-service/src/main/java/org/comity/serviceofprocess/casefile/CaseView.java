package org.comity.serviceofprocess.casefile;

import java.time.Instant;
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

    /** @param appeared whether an account acts for it here, its own or a representative's */
    public record PartyView(
            UUID partyId,
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            @Nullable String country,
            String language,
            @Nullable String zone,
            @Nullable String email,
            @Nullable String address,
            boolean appeared,
            List<RepresentativeView> representatives) {

        static PartyView of(CaseParty party, PartyContact contact) {
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
                    contact.email(),
                    contact.address(),
                    party.hasAppeared(),
                    party.representatives().stream().map(RepresentativeView::of).toList());
        }
    }

    /**
     * @param onlyFor the one side on which it may be served; null for both
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
            @Nullable Instant filedAt) {

        public static DocumentView of(CaseDocument document) {
            return new DocumentView(
                    document.documentId(),
                    document.digest(),
                    document.kind(),
                    document.title(),
                    document.language(),
                    document.pages(),
                    document.translationOf(),
                    document.onlyFor(),
                    document.filedAt());
        }
    }

    static CaseView of(CourtCase found, PartyContacts contacts) {
        return new CaseView(
                found.caseId(),
                found.caseNumber(),
                found.court(),
                found.title(),
                found.parties().stream().map(contacts::view).toList(),
                found.documents().stream()
                        .filter(CaseDocument::isForAParty)
                        .map(DocumentView::of)
                        .toList());
    }
}
