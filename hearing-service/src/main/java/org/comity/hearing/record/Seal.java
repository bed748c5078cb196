package org.comity.hearing.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.courtevidence.Evidence;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.record.HearingRecord;
import org.comity.hearing.business.ReadingAndSigning.RecordSealed;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.preparation.Preparations;
import org.comity.hearing.schedule.Hearing;

/** Closes a record for ever: state, text, entry of the evidence log and the fact for others, in the transaction of the event itself. */
@ApplicationScoped
public class Seal {
    /** What the evidence log calls these entries. */
    private static final String TYPE = "hearing.record";

    private final EventLog events;
    private final Preparations preparations;
    private final Evidence evidence;
    private final EntityManager entities;
    private final Outbox outbox;

    Seal(EventLog events, Preparations preparations, Evidence evidence, EntityManager entities, Outbox outbox) {
        this.events = events;
        this.preparations = preparations;
        this.evidence = evidence;
        this.entities = entities;
        this.outbox = outbox;
    }

    /** The event must be the last of its log, written in this transaction. */
    public void put(Hearing hearing, RecordSealed sealed, Instant at) {
        List<RoomEvent> log = events.read(hearing.id());
        byte[] text = FrozenRecord.of(hearing, sealed.version(), log).canonical();
        EvidenceRecord entry = EvidenceRecord.of(TYPE, "RECORD_SEALED", at)
                .with("hearing", hearing.id().toString())
                .hearing(provable(hearing.id(), log, text))
                .build();
        hearing.seal();
        tell(hearing, log, sealed.digest(), at);
        if (hearing.stage().prepares()) {
            preparations.keep(hearing, log);
        }
        evidence.append(entry);
        entities.persist(new SealedRecord(hearing.id(), sealed, text, at, entry.leafHash()));
    }

    private void tell(Hearing hearing, List<RoomEvent> log, String digest, Instant at) {
        if (hearing.stage().isHearing()) {
            hearing.cases().forEach(each -> outbox.add(new HearingRecordSealed(each, hearing.id(), digest, at)));
        }
        if (hearing.representationId() != null) {
            ProposedPower power = entities.find(ProposedPower.class, hearing.representationId());
            outbox.add(new Witnessing(power, hearing.id(), hearing.presiding(), log).sealed(digest, at));
        }
    }

    /** As a stranger may have it: the court's own notes are there as their hashes. */
    static HearingRecord provable(UUID hearingId, List<RoomEvent> log, byte[] text) {
        return new HearingRecord(
                hearingId,
                log.stream()
                        .map(event ->
                                event.audience().isEverybody() ? event.body() : HearingRecord.closed(event.hash()))
                        .toList(),
                text);
    }
}
