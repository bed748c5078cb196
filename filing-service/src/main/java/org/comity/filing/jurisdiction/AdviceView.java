package org.comity.filing.jurisdiction;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.comity.filing.submission.Submission;
import org.comity.law.Confidence;
import org.comity.law.CourtClock;
import org.comity.law.jurisdiction.JurisdictionAdvice;
import org.comity.law.jurisdiction.JurisdictionAdvice.Fit;
import org.comity.law.jurisdiction.JurisdictionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of jurisdiction over a filing.
 *
 * @param grounds why the courts of China may take it
 * @param doubts what speaks against the court that is chosen
 * @param warnings what may keep any court of China from it
 * @param questions what the data does not decide
 * @param forwarding what it says of passing it on to another court; empty for its filer
 * @param lawOf the day whose law it is: that on which it was submitted, today for a draft
 */
@Schema(name = "JurisdictionAdvice")
public record AdviceView(
        List<Point> grounds,
        List<Candidate> courts,
        List<Point> doubts,
        List<Point> warnings,
        List<Point> questions,
        List<Point> forwarding,
        LocalDate lawOf) {
    /**
     * A rule as it applies here.
     *
     * @param text in the language asked for; the Chinese binds
     * @param source where the law was read, or that it is recalled
     * @param amountCny in yuan, on which it turns; null if on none
     */
    @Schema(name = "JurisdictionPoint")
    public record Point(
            JurisdictionCode code,
            String text,
            String article,
            String source,
            Confidence confidence,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amountCny) {
        static List<Point> of(List<JurisdictionAdvice.Point> points, Locale language) {
            return points.stream()
                    .map(point -> new Point(
                            point.rule().code(),
                            point.rule().text(language),
                            point.rule().article(),
                            point.rule().source(),
                            point.rule().confidence(),
                            point.amountCny()))
                    .toList();
        }
    }

    /**
     * A court that may take it.
     *
     * @param fit ASK where the data does not decide
     */
    @Schema(name = "JurisdictionCourt")
    public record Candidate(String code, String zh, String en, Fit fit, List<Point> reasons) {}

    static AdviceView of(Submission submission, Instant now, Locale language) {
        return of(submission, now, language, day -> List.of());
    }

    /** For the clerks of its court. */
    static AdviceView ofReview(Submission submission, Instant now, Locale language) {
        return of(submission, now, language, day -> JurisdictionAdvice.ofForwarding(submission.wasForwarded(), day));
    }

    private static AdviceView of(
            Submission submission,
            Instant now,
            Locale language,
            Function<LocalDate, List<JurisdictionAdvice.Point>> forwarding) {
        Instant submitted = submission.submittedAt();
        LocalDate day = CourtClock.dateOf(submitted == null ? now : submitted);
        JurisdictionAdvice advice = JurisdictionAdvice.of(SubmittedFacts.of(submission), day);
        return new AdviceView(
                Point.of(advice.grounds(), language),
                advice.courts().stream()
                        .map(each -> new Candidate(
                                each.court().code(),
                                each.court().zh(),
                                each.court().en(),
                                each.fit(),
                                Point.of(each.reasons(), language)))
                        .toList(),
                Point.of(advice.doubts(), language),
                Point.of(advice.warnings(), language),
                Point.of(advice.questions(), language),
                Point.of(forwarding.apply(day), language),
                day);
    }
}
