package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
public class PaperViews {
    private final Papers papers;

    PaperViews(Papers papers) {
        this.papers = papers;
    }

    PaperView of(Paper paper, Standing reader) {
        return of(List.of(paper), reader).getFirst();
    }

    public List<PaperView> of(List<Paper> found, Standing reader) {
        Map<UUID, String> originals = papers.titles(found.stream()
                .map(Paper::translationOf)
                .filter(Objects::nonNull)
                .toList());
        Instant seenUpTo = papers.seenUpTo(reader).orElse(Instant.EPOCH);
        return found.stream()
                .map(paper -> PaperView.of(paper, reader, titleOf(paper, originals), seenUpTo))
                .toList();
    }

    private static String titleOf(Paper translation, Map<UUID, String> originals) {
        return translation.isTranslation() ? originals.get(translation.translationOf()) : null;
    }
}
