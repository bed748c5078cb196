package org.comity.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case was registered, as far as every service cares. */
record CaseRegistered(
        UUID caseId,
        String caseNumber,
        String court,
        String title,
        Instant registeredAt,
        List<Party> parties,
        List<Document> documents) {

    /** @param interpreterLanguage null if the party asked for none, and in events of earlier releases */
    record Party(
            UUID partyId,
            PartyRole role,
            PartyKind kind,
            String name,
            String latinName,
            String chineseName,
            String country,
            String language,
            String interpreterLanguage,
            String zone,
            UUID accountId) {}

    record Document(
            UUID documentId,
            String digest,
            String kind,
            String title,
            String language,
            int pages,
            UUID translationOf) {}
}
