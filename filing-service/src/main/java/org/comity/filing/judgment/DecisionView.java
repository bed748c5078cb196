package org.comity.filing.judgment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the court in a case, and what became of it.
 *
 * @param paperId the paper that it is
 * @param kind a code of the kinds of paper
 * @param periods until when each party can appeal; empty for what cannot be appealed
 * @param effectFrom the first day of effect as it is computed; null unless every period has run
 * @param effectiveOn the first day of effect that is on record
 * @param sendBy until when the text of an announced decision is sent to the parties; null unless it was announced. Source: CPL 151
 * @param answers what the parties did with the statement of a conciliation; empty for other kinds
 * @param mayAnswerFor the parties of which the reader may record, or do, that now
 * @param corrections what rulings of the court corrected in it since, the earliest first
 * @param mayRecord whether the reader is one who records announcement and effect
 */
@Schema(
        name = "CaseDecision",
        description = "A decision of the court, with the period of appeal of each party and its effect")
public record DecisionView(
        UUID paperId,
        String kind,
        String title,
        Instant issuedAt,
        @Nullable LocalDate announcedOn,
        DecisionCourse.@Nullable Form announcedForm,
        @Nullable String announcedWhere,
        List<AppealPeriod> periods,
        Effect.Standing standing,
        @Nullable LocalDate effectFrom,
        @Nullable LocalDate effectiveOn,
        @Nullable String effectByName,
        @Nullable LocalDate sendBy,
        List<ConciliationAnswerView> answers,
        List<UUID> mayAnswerFor,
        List<Correction> corrections,
        boolean mayRecord) {}
