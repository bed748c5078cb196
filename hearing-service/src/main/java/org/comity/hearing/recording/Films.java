package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.RECORDING_FULL;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_DIFFERS;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_OUT_OF_ORDER;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.http.Sha256;
import org.comity.store.Named;
import org.jspecify.annotations.Nullable;

/** Films of parties' statements, in parts, each under its hearing, its film and its number. A row names bytes that are in the store. */
@ApplicationScoped
public class Films implements PanacheRepositoryBase<FilmPart, FilmPart.Key> {
    /** Of all films of one seat in one hearing. */
    private static final long MOST_BYTES = 2L << 30;

    private final StoredBytes stored;
    private final Clock clock;

    Films(StoredBytes stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * SHA-256 in hex over those of its parts in their order, each in hex on a line of its own; empty if the court does not have exactly so many
     * parts of it, all of this seat in this hearing.
     */
    @Transactional
    public Optional<String> digest(UUID hearingId, UUID filmId, String seat, int parts) {
        List<FilmPart> all = list("filmId = ?1 order by number", filmId);
        return all.size() == parts && all.stream().allMatch(part -> part.isOf(hearingId, seat))
                ? Optional.of(
                        Sha256.hexOf(all.stream().map(FilmPart::digest).collect(Collectors.joining("\n", "", "\n"))))
                : Optional.empty();
    }

    /**
     * The next part of a film; the same once more changes nothing.
     *
     * @return false if it was there
     * @throws org.comity.http.ProblemException SEGMENT_DIFFERS if another one has this number, SEGMENT_OUT_OF_ORDER if the one before is missing or is
     *     another seat's, RECORDING_FULL, NOT_STORED
     */
    boolean keep(UUID hearingId, String seat, FilmPart.Key key, String digest, byte[] bytes) {
        stored.hold(key.filmId());
        Optional<FilmPart> there = findByIdOptional(key);
        if (there.isPresent()) {
            if (!there.get().isOf(hearingId, seat) || !there.get().digest().equals(digest)) {
                throw SEGMENT_DIFFERS.with(key.number());
            }
            return false;
        }
        if (key.number() > 1
                && findByIdOptional(new FilmPart.Key(key.filmId(), key.number() - 1))
                        .filter(before -> before.isOf(hearingId, seat))
                        .isEmpty()) {
            throw SEGMENT_OUT_OF_ORDER.with(key.number() - 1);
        }
        if (bytesOf(hearingId, seat) + bytes.length > MOST_BYTES) {
            throw RECORDING_FULL.with();
        }
        stored.write(name(hearingId, key), bytes);
        persist(new FilmPart(hearingId, seat, key, digest, bytes.length, clock.instant()));
        return true;
    }

    private long bytesOf(UUID hearingId, String seat) {
        Long sum = getEntityManager()
                .createQuery(
                        "select sum(part.bytes) from FilmPart part where part.hearingId = ?1 and part.seatId = ?2",
                        Long.class)
                .setParameter(1, hearingId)
                .setParameter(2, seat)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    byte[] bytes(UUID hearingId, FilmPart.Key key) {
        return stored.read(name(hearingId, key));
    }

    /** By film and number: those behind one, or the first ones behind null. */
    List<FilmPart> after(@Nullable FilmPart last, int most) {
        return (last == null
                        ? find("order by filmId, number")
                        : find(
                                "filmId > ?1 or filmId = ?1 and number > ?2 order by filmId, number",
                                last.key().filmId(),
                                last.key().number()))
                .page(0, most)
                .list();
    }

    static Named.Entry named(FilmPart part) {
        return new Named.Entry(List.of(name(part.hearingId(), part.key())), part.digest());
    }

    private static String name(UUID hearingId, FilmPart.Key key) {
        return "films/" + hearingId + "/" + key.filmId() + "/" + key.number() + ".part";
    }
}
