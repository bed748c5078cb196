package org.comity.serviceofprocess.channel.electronic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Puts on record that a message came back, whoever noticed it, and tells the court so the first time. */
@ApplicationScoped
class ReturnedMail {

    private final ServiceRequests requests;
    private final EventRecorder recorder;
    private final Outbox outbox;

    ReturnedMail(ServiceRequests requests, EventRecorder recorder, Outbox outbox) {
        this.requests = requests;
        this.recorder = recorder;
        this.outbox = outbox;
    }

    /** @param more what else the record commits to */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(ElectronicAttempt attempt, Instant now, Actor actor, Consumer<EvidenceRecord.Builder> more) {
        boolean first = attempt.sending() != Sending.RETURNED;
        attempt.cameBack();
        recorder.record(attempt, EventKind.RETURNED, now, actor, null, more);
        if (first) {
            boolean questions = requests.require(attempt.requestId()).questionedAt() != null;
            outbox.add(new ServiceMailReturned(
                    attempt.caseId(), attempt.requestId(), attempt.id(), attempt.partyId(), now, questions));
        }
    }
}
