package org.comity.filing.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.events.Listens;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.watch.WatchedCase.Category;

/** What is watched by rule: a dispute of many, ten or more on one side. Source: J 75; 法发〔2021〕30号, art. 4, recalled. */
@Singleton
class WatchListener {
    static final int MANY = 10;

    private final WatchedCases watched;
    private final WatchActs acts;
    private final CaseFiles files;
    private final Clock clock;

    WatchListener(WatchedCases watched, WatchActs acts, CaseFiles files, Clock clock) {
        this.watched = watched;
        this.acts = acts;
        this.files = files;
        this.clock = clock;
    }

    @Listens
    void on(CaseRegistered fact) {
        long most = Stream.of("PLAINTIFF", "DEFENDANT")
                .mapToLong(role -> fact.parties().stream()
                        .filter(party -> party.role().equals(role))
                        .count())
                .max()
                .orElseThrow();
        if (most >= MANY && !watched.isWatched(fact.caseId(), Category.GROUP)) {
            WatchedCase watch = new WatchedCase(files.findById(fact.caseId()), Category.GROUP, true, clock.instant());
            watched.persist(watch);
            acts.persist(new WatchAct(watch, WatchAct.Act.BEGUN, most + "", null, "", clock.instant()));
        }
    }

    record CaseRegistered(UUID caseId, List<Party> parties) {}

    record Party(String role) {}
}
