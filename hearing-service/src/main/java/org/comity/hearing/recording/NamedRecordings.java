package org.comity.hearing.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.http.Sha256;
import org.comity.store.Named;
import org.comity.store.Store;

/** All parts of recordings and films that rows name, to be taken along to another store. */
@ApplicationScoped
class NamedRecordings implements Named {
    private static final int PAGE = 500;

    private final RecordingSegments segments;
    private final Films films;
    private final StoredBytes stored;

    NamedRecordings(RecordingSegments segments, Films films, StoredBytes stored) {
        this.segments = segments;
        this.films = films;
        this.stored = stored;
    }

    @Override
    public Stream<Entry> all() {
        return Stream.concat(
                NamedRecordings.<RecordingSegment>paged(last -> segments.after(last, PAGE))
                        .map(RecordingSegments::named),
                NamedRecordings.<FilmPart>paged(last -> films.after(last, PAGE)).map(Films::named));
    }

    /** @param after of one, or of null, the page behind it */
    private static <T> Stream<T> paged(Function<T, List<T>> after) {
        Function<T, List<T>> page = last -> QuarkusTransaction.requiringNew().call(() -> after.apply(last));
        return Stream.iterate(page.apply(null), found -> !found.isEmpty(), found -> page.apply(found.getLast()))
                .flatMap(List::stream);
    }

    /** No row of either is ever removed. */
    @Override
    public boolean hold(Entry entry) {
        stored.hold(whole(entry.names().getLast()));
        return true;
    }

    private static UUID whole(String name) {
        return UUID.fromString(name.split("/")[2]);
    }

    @Override
    public Optional<String> digest(Store store, Entry entry) throws IOException {
        try {
            return Optional.of(Sha256.hexOf(store.bytes(entry.names().getLast())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
