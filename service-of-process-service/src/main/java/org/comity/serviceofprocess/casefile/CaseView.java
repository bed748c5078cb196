package org.comity.serviceofprocess.casefile;

import java.util.List;
import java.util.UUID;

/** A case as the clerk sees it when serving its parties. */
public record CaseView(
        UUID id, String caseNumber, String court, String title, List<PartyView> parties, List<DocumentView> documents) {

    public record PartyView(
            UUID id,
            String role,
            String kind,
            String name,
            String latinName,
            String chineseName,
            String country,
            String language,
            String zone,
            String email,
            String address,
            boolean appeared) {

        public static PartyView of(Party party) {
            return new PartyView(
                    party.id(),
                    party.role(),
                    party.kind(),
                    party.name(),
                    party.latinName(),
                    party.chineseName(),
                    party.country(),
                    party.language(),
                    party.zone(),
                    party.email(),
                    party.address(),
                    party.accountId() != null);
        }
    }

    public record DocumentView(
            UUID id, String digest, String kind, String title, String language, Integer pages, UUID translationOf) {

        public static DocumentView of(CaseDocument document) {
            return new DocumentView(
                    document.id(),
                    document.digest(),
                    document.kind(),
                    document.title(),
                    document.language(),
                    document.pages(),
                    document.translationOf());
        }
    }

    static CaseView of(CaseFile file) {
        return new CaseView(
                file.id(),
                file.caseNumber(),
                file.court(),
                file.title(),
                file.parties().stream().map(PartyView::of).toList(),
                file.documents().stream().map(DocumentView::of).toList());
    }
}
