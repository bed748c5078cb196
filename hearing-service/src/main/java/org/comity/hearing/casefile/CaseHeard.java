package org.comity.hearing.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.hearing.seat.Role;

@Singleton
class CaseHeard extends Hears<CaseHeard.CaseRegistered> {
    private final KnownCases cases;

    @Inject
    CaseHeard(KnownCases cases) {
        super("CaseRegistered", CaseRegistered.class);
        this.cases = cases;
    }

    @Override
    protected void hear(CaseRegistered fact, Heard about) {
        cases.persist(new KnownCase(fact));
    }

    record CaseRegistered(
            UUID caseId,
            String caseNumber,
            String court,
            String title,
            Instant registeredAt,
            List<Party> parties,
            List<Document> documents) {}

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
