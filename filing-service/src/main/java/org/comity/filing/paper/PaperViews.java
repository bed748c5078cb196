package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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
        Map<UUID, String> titles = papers.titles(found.stream()
                .flatMap(paper -> Stream.of(paper.translationOf(), paper.photographOf()))
                .filter(Objects::nonNull)
                .toList());
        Instant seenUpTo = papers.seenUpTo(reader).orElse(Instant.EPOCH);
        return found.stream()
                .map(paper -> PaperView.of(paper, reader, titles, seenUpTo))
                .toList();
    }
}
