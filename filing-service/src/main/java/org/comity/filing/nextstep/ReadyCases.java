package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;

/**
 * The cases in which a hearing is to be set, and those that were heard and are to be decided, each with the instant from which on:
 * kept, so that a work list need not ask every case of a court. What stands there follows from the case alone and is worked out anew
 * whenever something of it changes.
 */
@ApplicationScoped
class ReadyCases {
    private static final String HEARING = "hearing_to_set";
    private static final String DECISION = "decision_to_give";

    private final EntityManager database;
    private final CaseFiles files;
    private final CaseStates states;

    ReadyCases(EntityManager database, CaseFiles files, CaseStates states) {
        this.database = database;
        this.files = files;
        this.states = states;
    }

    /** Works it out anew. Of two at a time the second reads what the first made of it. */
    void lookAt(UUID caseId) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 3))) locked")
                .setParameter(1, caseId)
                .getSingleResult();
        CaseFile file = files.findById(caseId);
        CaseState state = states.forCourt(List.of(file)).getFirst();
        keep(HEARING, file, CaseSteps.toBeHeardSince(state));
        keep(DECISION, file, state.toBeDecidedSince());
    }

    private void keep(String table, CaseFile file, Optional<Instant> since) {
        since.ifPresentOrElse(at -> put(table, file, at), () -> remove(table, file));
    }

    private void put(String table, CaseFile file, Instant since) {
        database.createNativeQuery("""
                        insert into %s (case_id, court, since) values (?1, ?2, cast(?3 as timestamptz))
                        on conflict (case_id) do update set since = excluded.since""".formatted(table))
                .setParameter(1, file.id())
                .setParameter(2, file.court())
                .setParameter(3, since)
                .executeUpdate();
    }

    private void remove(String table, CaseFile file) {
        database.createNativeQuery("delete from %s where case_id = ?1".formatted(table))
                .setParameter(1, file.id())
                .executeUpdate();
    }
}
