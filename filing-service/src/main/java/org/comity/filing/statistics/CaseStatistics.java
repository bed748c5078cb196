package org.comity.filing.statistics;

import java.util.List;
import org.comity.filing.evaluation.EvaluationFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many cases were registered, and what became of them. No case and no person can be told from it.
 *
 * @param court its code; null for all courts
 * @param year of registration, by the court's calendar; null for all
 * @param smallestSaid a number below it is left out; 1 where every number is said
 * @param cases how many in all; null if it is left out
 * @param byCourt empty for one court
 * @param byOutcome how they stand, or ended
 * @param byCause by the number of the cause of action
 * @param byLanguage by the first language of a party that is not Chinese
 * @param byDuration those that ended, by how long they took
 * @param evaluations how people found the steps of their cases, by the year in which they said so
 */
@Schema(name = "CaseStatistics")
public record CaseStatistics(
        @Nullable String court,
        @Nullable Integer year,
        int smallestSaid,
        @Nullable Long cases,
        List<Figure> byCourt,
        List<Figure> byOutcome,
        List<Figure> byCause,
        List<Figure> byLanguage,
        List<Figure> byDuration,
        List<EvaluationFigure> evaluations) {}
