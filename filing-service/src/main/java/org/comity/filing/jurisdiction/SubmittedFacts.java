package org.comity.filing.jurisdiction;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.filing.submission.Claim;
import org.comity.filing.submission.JurisdictionAnswers;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.comity.law.Domicile;
import org.comity.law.jurisdiction.JurisdictionFacts;

/** What a submission says of jurisdiction: parties, cause and amount as they are, the rest as the filer answered. */
final class SubmittedFacts {
    private SubmittedFacts() {}

    static JurisdictionFacts of(Submission submission) {
        JurisdictionAnswers answers =
                Optional.ofNullable(submission.jurisdictionAnswers()).orElse(JurisdictionAnswers.NONE);
        return new JurisdictionFacts(
                submission.cause(),
                cny(submission.claim()),
                submission.claim().isWithoutAmount(),
                submission.litigants().defendants().stream()
                        .map(Litigant::country)
                        .filter(Objects::nonNull)
                        .map(Domicile::in)
                        .collect(Collectors.toSet()),
                submission.court(),
                Set.copyOf(answers.connections()),
                Set.copyOf(answers.places()),
                Set.copyOf(answers.exclusive()),
                answers.agreement(),
                answers.agreedCourt(),
                answers.arbitration(),
                answers.suit(),
                answers.judgment(),
                answers.foreignState() != null);
    }

    /** Null while it cannot be converted, which the check says. */
    private static BigDecimal cny(Claim claim) {
        BigDecimal rate = claim.exchangeRate();
        return claim.money()
                .filter(money -> !money.isForeign() || rate != null)
                .filter(money -> money.hasValueAt(rate))
                .map(money -> money.inCny(rate))
                .orElse(null);
    }
}
