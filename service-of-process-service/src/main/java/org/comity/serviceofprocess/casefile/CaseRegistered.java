package org.comity.serviceofprocess.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case was registered, as far as service of process cares. */
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
            UUID accountId) {}

    record Document(
            UUID documentId,
            String digest,
            String kind,
            String title,
            String language,
            Integer pages,
            UUID translationOf) {}
}
