package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class CaseHeard extends Hears<CaseHeard.CaseRegistered> {
    private final Participants participants;

    CaseHeard(Participants participants) {
        super("CaseRegistered", CaseRegistered.class);
        this.participants = participants;
    }

    @Override
    protected void hear(CaseRegistered fact, Heard about) {
        fact.parties().stream()
                .map(Party::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(accountId -> {
                    participants.add(fact.caseId(), accountId);
                    participants.tell(accountId, LetterKind.CASE_REGISTERED, "/cases/" + fact.caseId());
                });
    }

    record CaseRegistered(UUID caseId, List<Party> parties) {}

    /** {@code accountId} is null for a party that has no account yet. */
    record Party(UUID accountId) {}
}
