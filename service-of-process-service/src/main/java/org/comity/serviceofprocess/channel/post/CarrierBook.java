package org.comity.serviceofprocess.channel.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.FileView;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;

/** Takes what carriers say of items: each entry once, and what contradicts another marked and not merged. */
@ApplicationScoped
class CarrierBook {

    private final PostalItems items;
    private final CarrierEvents events;
    private final ServiceAttempts attempts;
    private final EventRecorder recorder;
    private final AttemptFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CarrierBook(
            PostalItems items,
            CarrierEvents events,
            ServiceAttempts attempts,
            EventRecorder recorder,
            AttemptFiles files,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.events = events;
        this.attempts = attempts;
        this.recorder = recorder;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of an entry that somebody told. */
    enum Outcome {
        RECORDED,
        /** It was told before, word for word; nothing was done. */
        SAME,
        /** Recorded; it cannot be true together with another. */
        CONTRADICTS,
        /** There is no such item that the teller may tell of. */
        ITEM_UNKNOWN,
        /** Before the item was posted, or in the future. */
        TIME_NOT_POSSIBLE,
        /** The item has as many entries as one can have. */
        TOO_MANY
    }

    /**
     * An entry of the item with this number. A clerk tells of items of cases of the court, a carrier only of those that it was
     * given.
     */
    @Transactional
    Outcome take(ItemNumber number, Told told, CarrierEvent.Source source) {
        return items.bearing(number, CourtClock.dateOf(told.at()))
                .flatMap(this::mine)
                .map(attempt -> take(attempt, told, source))
                .orElse(Outcome.ITEM_UNKNOWN);
    }

    /**
     * An image of the signature with which an item was taken, from the carrier that has it. The same image again is the same file.
     *
     * @return empty if there is no such item of this carrier
     * @throws org.comity.http.ProblemException FILE_NOT_READABLE, TOO_MANY_FILES
     */
    @Transactional
    Optional<FileView> takeSignature(ItemNumber number, byte[] image) {
        Instant now = clock.instant();
        return items.bearing(number, CourtClock.dateOf(now)).flatMap(this::mine).map(attempt -> {
            attempts.hold(attempt);
            String digest = Sha256.hexOf(image);
            return files.handedInBy(attempt.id(), caller.accountId()).stream()
                    .filter(file -> file.digest().equals(digest))
                    .findFirst()
                    .orElseGet(() -> {
                        audit.note("carrier-signature-told", attempt.caseId(), attempt.id(), Map.of("digest", digest));
                        return files.handIn(
                                attempt.id(), "signature-" + number.value(), image, now, caller.accountId());
                    });
        });
    }

    private Optional<ServiceAttempt> mine(PostalItem item) {
        ServiceAttempt attempt = attempts.findById(item.attemptId());
        return caller.is("partner")
                ? Optional.of(attempt).filter(each -> caller.accountId().equals(item.carrierAccountId()))
                : Optional.of(attempt).filter(each -> attempts.isFor(caller, each));
    }

    /** The same of an attempt that the caller may change. */
    @Transactional
    Outcome take(ServiceAttempt given, Told told, CarrierEvent.Source source) {
        ServiceAttempt attempt = attempts.hold(given);
        Instant now = clock.instant();
        PostalItem item = items.findById(attempt.id());
        if (item == null) {
            return Outcome.ITEM_UNKNOWN;
        }
        if (told.at().isAfter(now) || told.at().isBefore(CourtClock.startOf(item.postedOn()))) {
            return Outcome.TIME_NOT_POSSIBLE;
        }
        List<CarrierEvent> before = events.ofAttempt(attempt.id());
        CarrierEvent event = new CarrierEvent(attempt.id(), told, source, now, caller.accountId());
        if (before.stream().anyMatch(other -> CarrierHistory.isSame(event, other))) {
            return Outcome.SAME;
        }
        if (before.size() >= CarrierEvents.MOST) {
            return Outcome.TOO_MANY;
        }
        events.persist(event);
        recorder.record(
                attempt,
                told.code() == CarrierCode.EMH ? EventKind.NOT_HANDED_OVER : EventKind.CARRIED,
                told.at(),
                caller.is("partner") ? Actor.CARRIER : Actor.COURT,
                null,
                record -> record.with("recordedAt", now.toString())
                        .with("source", source.name())
                        .commit("facts", facts(told)));
        return CarrierHistory.contradictsAny(event, before) ? Outcome.CONTRADICTS : Outcome.RECORDED;
    }

    private Map<String, String> facts(Told told) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", told.code().name());
        if (told.place() != null) {
            facts.put("place", told.place());
        }
        if (told.words() != null) {
            facts.put("words", told.words());
        }
        facts.put("by", caller.name());
        return facts;
    }
}
