package org.comity.filing.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.docket.DocketEntry.What;
import org.hibernate.Session;

/** Who gave a mark, and the sums of the marks; which mark somebody gave is kept nowhere. */
@ApplicationScoped
public class Evaluations {
    private static final String GIVE = """
            insert into evaluation_given (case_id, account_id, step) values (:case, :account, :step) on conflict do nothing""";

    private static final String COUNT = """
            insert into evaluation_figure (court, year, step, mark, answers) values (:court, :year, :step, :mark, 1)
            on conflict (court, year, step, mark) do update set answers = evaluation_figure.answers + 1""";

    private static final String SUMS = """
            select step, cast(sum(answers) as bigint) as answers, cast(sum(answers * mark) as bigint) as marks
              from evaluation_figure where (:court = '' or court = :court) and (:year = 0 or year = :year) group by step""";

    private final Session database;

    Evaluations(Session database) {
        this.database = database;
    }

    Set<EvaluatedStep> given(UUID caseId, UUID account) {
        Set<EvaluatedStep> given = EnumSet.noneOf(EvaluatedStep.class);
        database.createNativeQuery(
                        "select step from evaluation_given where case_id = :case and account_id = :account",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("account", account)
                .getResultStream()
                .map(EvaluatedStep::valueOf)
                .forEach(given::add);
        return given;
    }

    /** @return false if the account gave one already */
    boolean give(UUID caseId, UUID account, EvaluatedStep step) {
        return database.createNativeMutationQuery(GIVE)
                        .setParameter("case", caseId)
                        .setParameter("account", account)
                        .setParameter("step", step.name())
                        .executeUpdate()
                > 0;
    }

    /** @param year of the court's calendar in which it is given */
    void count(String court, int year, EvaluatedStep step, int mark) {
        database.createNativeMutationQuery(COUNT)
                .setParameter("court", court)
                .setParameter("year", year)
                .setParameter("step", step.name())
                .setParameter("mark", mark)
                .executeUpdate();
    }

    /** Whether something of that kind happened in the case, to one of these parties if it is of one. */
    boolean happened(UUID caseId, What what, List<UUID> parties) {
        return !database.createSelectionQuery(
                        "select 1 from DocketEntry d where d.caseId = ?1 and d.what = ?2 and (d.partyId is null or d.partyId in ?3)",
                        Integer.class)
                .setParameter(1, caseId)
                .setParameter(2, what)
                .setParameter(3, parties)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** In the order of the steps. @param court its code; empty for all. @param year in which they were given; 0 for all */
    public List<EvaluationFigure> sums(String court, int year) {
        return database.createNativeQuery(SUMS, Tuple.class)
                .setParameter("court", court)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> EvaluationFigure.of(
                        EvaluatedStep.valueOf(row.get("step", String.class)),
                        row.get("answers", Long.class),
                        row.get("marks", Long.class)))
                .sorted((one, other) -> one.step().compareTo(other.step()))
                .toList();
    }
}
