package org.comity.filing.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Origin;
import org.comity.http.Ground;
import org.comity.http.HttpProblemCode;
import org.comity.http.ProblemException;
import org.comity.http.Shutdown;
import org.comity.http.UnreadableJson;

/**
 * Registers the cases of files, two lines at once, each in a transaction of its own. What is done is in the database, so that another
 * process, or this one after a restart, goes on with the next line; two processes share a file line by line as well.
 */
@ApplicationScoped
class ImportWork {
    /** Then other files have their turn. */
    private static final Duration AT_A_TIME = Duration.ofSeconds(30);

    /** Lines of a file: while one waits for the disk, the other is read and checked. Numbers of a court go one by one. */
    private static final int AT_ONCE = 2;

    private final CaseImports imports;
    private final IntakeRegistration registration;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Shutdown shutdown;
    private final Clock clock;

    ImportWork(
            CaseImports imports,
            IntakeRegistration registration,
            AuditTrail audit,
            ObjectMapper json,
            Shutdown shutdown,
            Clock clock) {
        this.imports = imports;
        this.registration = registration;
        this.audit = audit;
        this.json = json;
        this.shutdown = shutdown;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        for (UUID id : QuarkusTransaction.requiringNew().call(imports::unfinished)) {
            Instant until = clock.instant().plus(AT_A_TIME);
            int lines = Collections.nCopies(AT_ONCE, id).stream()
                    .gather(Gatherers.mapConcurrent(AT_ONCE, each -> registerLines(each, until)))
                    .mapToInt(Integer::intValue)
                    .sum();
            Log.debugf("%d lines of import %s looked at", lines, id);
        }
    }

    /** @return how many */
    private int registerLines(UUID importId, Instant until) {
        int lines = 0;
        while (!shutdown.hasBegun() && clock.instant().isBefore(until) && registerNext(importId)) {
            lines++;
        }
        return lines;
    }

    /** @return whether there may be another line */
    private boolean registerNext(UUID importId) {
        Reading reading = new Reading();
        try {
            return QuarkusTransaction.requiringNew().call(() -> registerNext(importId, reading));
        } catch (ProblemException refused) {
            refuse(importId, reading, groundsOf(refused));
            return true;
        } catch (RuntimeException failed) {
            if (reading.position == 0) {
                throw failed;
            }
            Log.errorf(failed, "line %d of import %s not registered", reading.position, importId);
            refuse(importId, reading, List.of(new Ground(HttpProblemCode.UNEXPECTED.key(), null, null)));
            return true;
        }
    }

    /** What is known of a line when its transaction has failed. */
    private static final class Reading {
        private int position;
        private String reference;
    }

    private boolean registerNext(UUID importId, Reading reading) {
        CaseImport all = imports.findById(importId);
        Optional<ImportLine> next = imports.nextWaiting(importId);
        if (next.isEmpty()) {
            finishIfDone(all);
            return false;
        }
        ImportLine line = next.get();
        reading.position = line.position();
        IntakeSheet sheet = read(line.body());
        reading.reference = sheet.reference();
        line.names(sheet.reference());
        Optional<CaseFile> known = registration.known(sheet, all.registrar(), all.courts());
        if (known.isPresent()) {
            line.known(known.get());
        } else {
            CaseFile file = registration.register(sheet, all.registrar(), all.courts(), true);
            line.registered(file);
            audit.noteLater(
                    all.registrar().accountId(),
                    groupsOf(all),
                    "case-registered",
                    file.id(),
                    file.id(),
                    Map.of("number", file.number(), "import", importId.toString()));
        }
        return true;
    }

    private IntakeSheet read(String body) {
        try {
            return json.readValue(body, IntakeSheet.class);
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.problem(unreadable);
        }
    }

    /** Not while another process holds a line of it. */
    private void finishIfDone(CaseImport all) {
        if (!imports.counts(all.id()).containsKey(ImportLine.State.WAITING)) {
            all.finish(clock.instant());
        }
    }

    private void refuse(UUID importId, Reading reading, List<Ground> grounds) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportLine line = imports.lockedLine(importId, reading.position);
            // Another process may have taken it meanwhile.
            if (line.state() == ImportLine.State.WAITING) {
                line.names(reading.reference);
                line.refuse(grounds);
            }
        });
    }

    /** Where a problem has no grounds it is one. */
    private static List<Ground> groundsOf(ProblemException refused) {
        return refused.grounds().isEmpty()
                ? List.of(new Ground(
                        refused.code().key(),
                        null,
                        null,
                        refused.arguments().stream()
                                .<Object>map(String::valueOf)
                                .toList()))
                : refused.grounds();
    }

    private static Set<String> groupsOf(CaseImport all) {
        return Set.of(all.registrar().origin() == Origin.PARTNER ? "partner" : "clerk");
    }
}
