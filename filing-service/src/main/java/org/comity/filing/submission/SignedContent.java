package org.comity.filing.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.comity.filing.document.Document;
import org.comity.http.Sha256;

/** Everything a filer's signature covers, as one digest: change a word or a document and it is another. */
final class SignedContent {
    private SignedContent() {}

    static String digestOf(Submission submission, List<Document> documents) {
        Stream<Object> words = Stream.of(
                submission.id(),
                submission.partyType(),
                submission.addressedCourt(),
                submission.cause(),
                submission.claim().money().map(claim -> claim.amount().toPlainString() + claim.currency()),
                submission.claims(),
                submission.facts(),
                submission.jurisdictionBasis());
        Stream<Object> papers = documents.stream().map(document -> {
            List<Object> said = List.of(
                    document.digest(),
                    document.kind(),
                    document.language(),
                    document.title(),
                    String.valueOf(document.translationOf()));
            return document.photographOf() == null
                    ? said
                    : List.of(said, document.photographOf(), document.photographPage());
        });
        return sha256(Stream.of(
                        words,
                        submission.litigants().all().stream(),
                        submission.powerOfAttorney().steps().stream(),
                        // Nothing for a filer who is the plaintiff, and where no way is chosen or nothing answered, as
                        // before
                        // there were the questions.
                        Stream.ofNullable(submission.capacity()).flatMap(SignedContent::words),
                        Stream.ofNullable(submission.attorneyWay()),
                        Stream.ofNullable(submission.jurisdictionAnswers()),
                        submission.claim().isWithoutAmount() ? Stream.of("without amount") : Stream.of(),
                        papers)
                .flatMap(part -> part)
                .map(String::valueOf));
    }

    /** Of one who acts at the first instance alone as before there were further ones: what was signed then is signed still. */
    private static Stream<Object> words(Capacity capacity) {
        String first =
                "Capacity[kind=%s, name=%s, powers=%s]".formatted(capacity.kind(), capacity.name(), capacity.powers());
        return capacity.instances().size() == 1 ? Stream.of(first) : Stream.of(first, capacity.instances());
    }

    /** Each part is preceded by its length, so that no two contents read the same. */
    private static String sha256(Stream<String> parts) {
        MessageDigest digest = Sha256.begin();
        parts.map(part -> part.getBytes(StandardCharsets.UTF_8)).forEach(bytes -> {
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
