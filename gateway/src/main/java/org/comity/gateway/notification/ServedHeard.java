package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class ServedHeard extends Hears<ServedHeard.Served> {
    private final Participants participants;

    ServedHeard(Participants participants) {
        super("Served", Served.class);
        this.participants = participants;
    }

    @Override
    protected void hear(Served fact, Heard about) {
        participants.tellAll(fact.caseId(), LetterKind.CASE_NEWS, "/cases/" + fact.caseId());
    }

    record Served(UUID caseId) {}
}
