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

    record Party(
            UUID partyId,
            PartyRole role,
            PartyKind kind,
            String name,
            String latinName,
            String chineseName,
            String country,
            String language,
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
