package org.comity.filing.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.comity.filing.evaluation.Evaluations;
import org.comity.filing.statistics.CaseFigures.By;
import org.comity.law.Causes;
import org.comity.law.Courts;

/** The figures as people read them, and as a table that other programs read. */
@ApplicationScoped
class Statistics {
    private final CaseFigures figures;
    private final Evaluations evaluations;

    Statistics(CaseFigures figures, Evaluations evaluations) {
        this.figures = figures;
        this.evaluations = evaluations;
    }

    /** @param whole whether every number is said, which only the court itself is told of its own cases */
    CaseStatistics of(String court, Integer year, boolean whole) {
        UnaryOperator<List<Figure>> said = whole ? UnaryOperator.identity() : SmallNumbers::leftOut;
        List<Figure> byOutcome = sums(By.OUTCOME, court, year);
        long all = byOutcome.stream().mapToLong(Figure::cases).sum();
        Figure total = said.apply(List.of(new Figure("ALL", all))).getFirst();
        return new CaseStatistics(
                court,
                year,
                whole ? 1 : SmallNumbers.SMALLEST_SAID,
                total.cases(),
                court == null ? said.apply(sums(By.COURT, null, year)) : List.of(),
                said.apply(byOutcome),
                said.apply(sums(By.CAUSE, court, year)),
                said.apply(sums(By.LANGUAGE, court, year)),
                said.apply(sums(By.DURATION, court, year)),
                evaluations.sums(court == null ? "" : court, year == null ? 0 : year).stream()
                        .map(figure -> whole ? figure : figure.leftOutBelow(SmallNumbers.SMALLEST_SAID))
                        .toList());
    }

    private List<Figure> sums(By by, String court, Integer year) {
        return figures.sums(by, court == null ? "" : court, year == null ? 0 : year).stream()
                .map(figure -> switch (by) {
                    case CAUSE ->
                        Causes.find(figure.code())
                                .map(cause -> figure.called(cause.zh(), cause.en()))
                                .orElse(figure);
                    case COURT ->
                        Courts.find(figure.code())
                                .map(one -> figure.called(one.zh(), one.en()))
                                .orElse(figure);
                    default -> figure;
                })
                .toList();
    }

    /** Lines of {@code by,code,name,cases}; what is left out is empty. Of an evaluation the name is the average mark, the cases are answers. */
    static String csv(CaseStatistics statistics) {
        StringBuilder csv = new StringBuilder("by,code,name,cases\r\n");
        line(csv, "all", new Figure("", statistics.cases(), null, null));
        statistics.byCourt().forEach(figure -> line(csv, "court", figure));
        statistics.byOutcome().forEach(figure -> line(csv, "outcome", figure));
        statistics.byCause().forEach(figure -> line(csv, "cause", figure));
        statistics.byLanguage().forEach(figure -> line(csv, "language", figure));
        statistics.byDuration().forEach(figure -> line(csv, "duration", figure));
        statistics.evaluations().forEach(figure -> {
            String average = figure.average() == null ? "" : figure.average();
            line(csv, "evaluation", new Figure(figure.step().name(), figure.answers(), null, null), average);
        });
        return csv.toString();
    }

    private static void line(StringBuilder csv, String by, Figure figure) {
        line(csv, by, figure, figure.zh() == null ? "" : figure.zh() + " / " + figure.en());
    }

    private static void line(StringBuilder csv, String by, Figure figure, String name) {
        csv.append("%s,%s,\"%s\",%s\r\n"
                .formatted(
                        by,
                        figure.code(),
                        name.replace("\"", "\"\""),
                        figure.cases() == null ? "" : figure.cases().toString()));
    }
}
