package org.comity.hearing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.seat.Role;

/** A case was registered, as far as hearings care. */
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
            Role role,
            String name,
            String latinName,
            String chineseName,
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
