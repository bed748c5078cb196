package org.comity.filing.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.paper.CaseEnd;
import org.comity.filing.paper.CaseEnds;
import org.comity.law.CourtClock;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * The sums over cases. A case that changes moves them by the difference to how it was counted before, so that what is heard twice, or
 * in another order, is counted once.
 */
@ApplicationScoped
class CaseFigures {
    private static final String CHINESE = "zh-CN";

    private static final String COUNTED = """
            select court, year, cause, language, outcome, duration from counted_case where case_id = :case for update""";

    private static final String COUNT_SO = """
            insert into counted_case (case_id, court, year, cause, language, outcome, duration)
            values (:case, :court, :year, :cause, :language, :outcome, :duration)
            on conflict (case_id) do update set court = excluded.court, year = excluded.year, cause = excluded.cause,
              language = excluded.language, outcome = excluded.outcome, duration = excluded.duration""";

    private static final String MOVE = """
            insert into case_figure (court, year, cause, language, outcome, duration, cases)
            values (:court, :year, :cause, :language, :outcome, :duration, greatest(:by, 0))
            on conflict (court, year, cause, language, outcome, duration) do update set cases = case_figure.cases + :by""";

    private static final String SUMS = """
            select %s as code, sum(cases) as cases from case_figure
             where (:court = '' or court = :court) and (:year = 0 or year = :year) group by 1 having sum(cases) > 0""";

    private final Session database;
    private final CaseFiles files;
    private final CaseParties parties;
    private final CaseEnds ends;

    CaseFigures(Session database, CaseFiles files, CaseParties parties, CaseEnds ends) {
        this.database = database;
        this.files = files;
        this.parties = parties;
        this.ends = ends;
    }

    /**
     * How a case is counted.
     *
     * @param year of its registration, by the court's calendar
     * @param language the first of its parties' that is not Chinese; Chinese if there is none
     */
    private record Counted(String court, int year, String cause, String language, Outcome outcome, Lasted duration) {
        static final Comparator<Counted> ORDER = Comparator.comparing(Counted::toString);
    }

    /** A case as it stands now. */
    void count(UUID caseId) {
        CaseFile file = files.findById(caseId);
        files.hold(file);
        Counted now = now(file);
        Counted before = before(caseId);
        if (now.equals(before)) {
            return;
        }
        with(database.createNativeMutationQuery(COUNT_SO).setParameter("case", caseId), now)
                .executeUpdate();
        // In one order, so that two cases that change at once never wait for each other.
        Stream.of(before, now)
                .filter(counted -> counted != null)
                .sorted(Counted.ORDER)
                .forEach(counted -> with(database.createNativeMutationQuery(MOVE), counted)
                        .setParameter("by", counted == now ? 1 : -1)
                        .executeUpdate());
    }

    private static MutationQuery with(MutationQuery query, Counted counted) {
        return query.setParameter("court", counted.court())
                .setParameter("year", counted.year())
                .setParameter("cause", counted.cause())
                .setParameter("language", counted.language())
                .setParameter("outcome", counted.outcome().name())
                .setParameter("duration", counted.duration().name());
    }

    private Counted now(CaseFile file) {
        CaseEnd end = ends.findById(file.id());
        String language = parties.of(file.id()).stream()
                .map(party -> party.litigant().language())
                .filter(each -> !each.equals(CHINESE))
                .findFirst()
                .orElse(CHINESE);
        return new Counted(
                file.court(),
                file.registeredOn().getYear(),
                file.cause(),
                language,
                Outcome.of(end == null ? null : end.kind()),
                Lasted.between(file.registeredOn(), end == null ? null : CourtClock.dateOf(end.endedAt())));
    }

    private Counted before(UUID caseId) {
        return database.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst()
                .map(row -> new Counted(
                        row.get("court", String.class),
                        row.get("year", Integer.class),
                        row.get("cause", String.class),
                        row.get("language", String.class),
                        Outcome.valueOf(row.get("outcome", String.class)),
                        Lasted.valueOf(row.get("duration", String.class))))
                .orElse(null);
    }

    /** By what cases are counted. */
    enum By {
        OUTCOME("outcome"),
        COURT("court"),
        CAUSE("cause"),
        LANGUAGE("language"),
        DURATION("duration");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * How many there are of each, the most first.
     *
     * @param court its code; empty for all
     * @param year of registration; 0 for all
     */
    List<Figure> sums(By by, String court, int year) {
        List<Figure> figures = new ArrayList<>();
        database.createNativeQuery(SUMS.formatted(by.column), Tuple.class)
                .setParameter("court", court)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Figure(
                        row.get("code", String.class),
                        row.get("cases", Number.class).longValue()))
                .filter(figure -> by != By.DURATION || !figure.code().equals(Lasted.NONE.name()))
                .forEach(figures::add);
        figures.sort(
                Comparator.comparing(Figure::cases, Comparator.reverseOrder()).thenComparing(Figure::code));
        return figures;
    }
}
