package org.comity.filing.completeness;

import java.util.List;
import java.util.function.Predicate;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.submission.Submission;

/**
 * A submission with its documents, as the rules look at it.
 *
 * @param hasTwin whether the same filer has sent the same claim already
 * @param atStaffedCourt whether the court that it goes to has a clerk
 * @param atOpenCourt whether that court takes new filings here
 */
public record Filing(
        Submission submission, List<Document> documents, boolean hasTwin, boolean atStaffedCourt, boolean atOpenCourt) {

    boolean has(DocumentKind... kinds) {
        List<DocumentKind> wanted = List.of(kinds);
        return documents.stream().anyMatch(document -> wanted.contains(document.kind()));
    }

    List<String> documentsThat(Predicate<Document> predicate) {
        return documents.stream()
                .filter(predicate)
                .map(document -> "documents." + document.id())
                .toList();
    }

    boolean isTranslatedIntoChinese(Document original) {
        return documents.stream().anyMatch(other -> original.id().equals(other.translationOf()) && other.isInChinese());
    }
}
