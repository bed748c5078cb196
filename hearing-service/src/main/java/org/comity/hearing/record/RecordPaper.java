package org.comity.hearing.record;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.comity.hearing.business.ReadingAndSigning.RecordSealed;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.schedule.Hearing;
import org.comity.papers.CourtPdf;
import org.comity.papers.CourtSeal;

/**
 * A record as PDF/A-3, with the court's seal on the version that was closed. Whatever people wrote is drawn: a character that no font
 * has stands as its code point.
 */
@ApplicationScoped
class RecordPaper {
    private final Template template;
    private final EventLog events;
    private final Seals seals;
    private final Clock clock;

    RecordPaper(@Location("record.html") Template template, EventLog events, Seals seals, Clock clock) {
        this.template = template;
        this.events = events;
        this.seals = seals;
        this.clock = clock;
    }

    /** @param seal null while nothing binds yet, and if the court has none */
    record Draft(RecordSheet sheet, CourtSeal seal, Instant at) {}

    /**
     * What is to be drawn, read in a transaction.
     *
     * @param version null for the newest that was frozen
     * @throws org.comity.http.ProblemException RECORD_NOT_FOUND
     */
    Draft draft(Hearing hearing, Integer version, Locale reader) {
        List<RoomEvent> log = events.read(hearing.id());
        RecordText text = FrozenRecord.of(hearing, version == null ? FrozenRecord.newest(log) : version, log);
        Instant now = clock.instant();
        CourtSeal seal =
                isClosed(text, log) ? seals.of(hearing.courtCase().court(), now).orElse(null) : null;
        return new Draft(RecordSheet.of(text, log, reader, now, seal != null), seal, now);
    }

    private static boolean isClosed(RecordText text, List<RoomEvent> log) {
        return log.stream()
                .anyMatch(event -> event.fact() instanceof RecordSealed sealed && sealed.version() == text.version());
    }

    /** Takes a second of CPU, outside of any transaction. */
    byte[] draw(Draft draft) {
        byte[] drawn =
                CourtPdf.withCodePoints(template.data("it", draft.sheet()).render());
        return draft.seal() == null
                ? drawn
                : draft.seal().set(drawn, draft.sheet().title().zh(), draft.at());
    }

    /** The certificates of the seals that may stand on it. */
    Collection<X509Certificate> seals() {
        return seals.certificates();
    }
}
