package org.comity.hearing.casefile;

import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.jspecify.annotations.Nullable;

/** A case as its hearings know it. {@code latinName} and {@code chineseName} are null where there is none; {@code interpreterLanguage} is null where the party asked for none; {@code zone} is null where nobody knows it; {@code appeared} says whether the party has an account. */
public record CaseView(
        UUID caseId, String caseNumber, String court, String title, List<Party> parties, List<Document> documents) {
    public record Party(
            UUID partyId,
            PartyRole role,
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            String language,
            @Nullable String interpreterLanguage,
            @Nullable String zone,
            boolean appeared) {}

    public record Document(
            UUID documentId,
            String digest,
            String kind,
            String title,
            String language,
            int pages,
            String mediaType,
            String extension,
            @Nullable UUID translationOf) {}

    public static CaseView of(CourtCase known) {
        return new CaseView(
                known.caseId(),
                known.caseNumber(),
                known.court(),
                known.title(),
                known.parties().stream()
                        .map(party -> new Party(
                                party.partyId(),
                                party.role(),
                                party.name(),
                                party.latinName(),
                                party.chineseName(),
                                party.language(),
                                party.interpreterLanguage(),
                                party.zone(),
                                party.hasAppeared()))
                        .toList(),
                known.documents().stream()
                        .filter(CaseDocument::isForTheParties)
                        .map(document -> new Document(
                                document.documentId(),
                                document.digest(),
                                document.kind(),
                                document.title(),
                                document.language(),
                                document.pages(),
                                document.mediaType(),
                                document.extension(),
                                document.translationOf()))
                        .toList());
    }
}
