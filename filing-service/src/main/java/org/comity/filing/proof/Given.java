package org.comity.filing.proof;

import java.util.List;
import org.comity.filing.document.Document;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt says was received: it stays so, whatever is written or uploaded afterwards.
 *
 * @param court its code
 * @param claimAmount a decimal; null where none is claimed, as its currency
 * @param signedBy the name as it was typed
 * @param contentDigest SHA-256 over everything that was signed, in hexadecimal
 */
public record Given(
        String court,
        List<String> plaintiffs,
        List<String> defendants,
        @Nullable String claimAmount,
        @Nullable String claimCurrency,
        String signedBy,
        String contentDigest,
        List<Paper> documents) {
    public record Paper(String title, String digest, int pages) {}

    /** @param submission signed */
    public static Given of(Submission submission, List<Document> papers) {
        return new Given(
                submission.court(),
                names(submission.litigants().plaintiffs()),
                names(submission.litigants().defendants()),
                submission
                        .claim()
                        .money()
                        .map(claim -> claim.amount().toPlainString())
                        .orElse(null),
                submission.claim().money().map(claim -> claim.currency()).orElse(null),
                submission.signature().name(),
                submission.signature().digest(),
                papers.stream()
                        .map(each -> new Paper(each.title(), each.digest(), each.pages()))
                        .toList());
    }

    private static List<String> names(List<Litigant> litigants) {
        return litigants.stream().map(Litigant::name).toList();
    }
}
