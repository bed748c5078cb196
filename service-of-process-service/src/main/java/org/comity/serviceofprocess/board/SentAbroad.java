package org.comity.serviceofprocess.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.board.Board.Reader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the register of what the court sent abroad, a part at a time. Source: 法释〔2013〕11号 7. */
@ApplicationScoped
class SentAbroad {

    private static final String LINES = """
            select a.id, a.case_id, c.case_number, r.number, a.party_id, p.name, p.latin_name, p.chinese_name, a.country, a.channel,
                   a.sent_to, a.sent_as, a.sent_on, a.due_on, a.state, a.failure, a.ended_on,
                   case when r.served_attempt_id = a.id then r.served_at end
              from service_attempt a
              join service_request r on r.id = a.request_id
              join court_case c on c.case_id = a.case_id
              join court_case_party p on p.party_id = a.party_id
             where a.court = :court and a.sent_on is not null and a.sent_on between :from and :until
               and (a.sent_on, a.id) < (:after, :afterId)
               %s
             order by a.sent_on desc, a.id desc
             limit :most""";
    private static final String COUNTS = """
            select count(*), count(*) filter (where a.due_on < :today)
              from service_attempt a
             where a.court = :court and a.sent_on is not null and a.state = 'UNDER_WAY' %s""";

    private final Session database;

    SentAbroad(Session database) {
        this.database = database;
    }

    /** Whether an answer is waited for. */
    @Schema(name = "SentStanding")
    enum Standing {
        ALL,
        /** No result is on record. */
        OPEN,
        /** No result is on record, and the last day by which one could come in time is over. */
        LATE,
        /** A result is on record. */
        ENDED
    }

    /**
     * What of the register is read.
     *
     * @param from the first day of sending, at the court
     * @param until the last one
     * @param channel null for any
     * @param country to which it was sent, ISO 3166-1 alpha-2, or {@link Board#UNKNOWN}; null for any
     * @param search part of the case's or the request's number, or of a name of the addressee; null for all
     */
    record Filter(
            Standing standing,
            LocalDate from,
            LocalDate until,
            @Nullable Channel channel,
            @Nullable String country,
            @Nullable String search) {

        private String only() {
            return switch (standing) {
                        case ALL -> "";
                        case OPEN -> "and a.state = 'UNDER_WAY'";
                        case LATE -> "and a.state = 'UNDER_WAY' and a.due_on < :today";
                        case ENDED -> "and a.state <> 'UNDER_WAY'";
                    }
                    + (channel == null ? "" : " and a.channel = :channel")
                    + (country == null ? "" : inCountry())
                    + (search == null ? "" : " " + Board.FOUND);
        }

        private String inCountry() {
            return country.equals(Board.UNKNOWN) ? " and a.country is null" : " and a.country = :country";
        }

        private NativeQuery<Tuple> bound(NativeQuery<Tuple> query, LocalDate today) {
            query.setParameter("from", from).setParameter("until", until);
            if (standing == Standing.LATE) {
                query.setParameter("today", today);
            }
            if (channel != null) {
                query.setParameter("channel", channel.name());
            }
            if (search != null) {
                query.setParameter("search", search.strip());
            }
            return country == null || country.equals(Board.UNKNOWN) ? query : query.setParameter("country", country);
        }
    }

    /** How many wait for an answer, and of how many it is late. */
    @Schema(name = "SentCounts")
    record Counts(long open, long late) {}

    /**
     * What was sent last comes first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<SentLine> lines(Reader reader, Filter filter, Position after, int limit, LocalDate today) {
        return filter.bound(
                        reader.bound(database.createNativeQuery(
                                LINES.formatted(filter.only() + " " + reader.only("a")), Tuple.class)),
                        today)
                .setParameter("after", CourtClock.dateOf(after.at()))
                .setParameter("afterId", after.id())
                .setParameter("most", limit + 1)
                .getResultStream()
                .map(row -> line(row, today))
                .toList();
    }

    Counts counts(Reader reader, LocalDate today) {
        Tuple row = reader.bound(database.createNativeQuery(COUNTS.formatted(reader.only("a")), Tuple.class))
                .setParameter("today", today)
                .getSingleResult();
        return new Counts(row.get(0, Long.class), row.get(1, Long.class));
    }

    private static SentLine line(Tuple row, LocalDate today) {
        ServiceAttempt.State state = ServiceAttempt.State.valueOf(row.get(14, String.class));
        LocalDate dueOn = row.get(13, LocalDate.class);
        return new SentLine(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                Channel.valueOf(row.get(9, String.class)),
                row.get(10, String.class),
                row.get(11, String.class),
                row.get(12, LocalDate.class),
                dueOn,
                state == ServiceAttempt.State.UNDER_WAY && dueOn != null && dueOn.isBefore(today),
                state,
                Optional.ofNullable(row.get(15, String.class))
                        .map(FailureReason::valueOf)
                        .orElse(null),
                row.get(16, LocalDate.class),
                Optional.ofNullable(row.get(17, Instant.class))
                        .map(CourtClock::dateOf)
                        .orElse(null));
    }
}
