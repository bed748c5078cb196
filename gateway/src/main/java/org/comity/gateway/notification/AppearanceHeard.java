package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class AppearanceHeard extends Hears<AppearanceHeard.PartyAppeared> {
    private final Participants participants;

    AppearanceHeard(Participants participants) {
        super("PartyAppeared", PartyAppeared.class);
        this.participants = participants;
    }

    @Override
    protected void hear(PartyAppeared fact, Heard about) {
        participants.add(fact.caseId(), fact.accountId());
        participants.tellAll(fact.caseId(), LetterKind.CASE_NEWS, "/cases/" + fact.caseId());
    }

    record PartyAppeared(UUID caseId, UUID accountId) {}
}
