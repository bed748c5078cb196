package org.comity.serviceofprocess.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.board.BoardLine.Tried;
import org.comity.serviceofprocess.request.NextStep;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the board from the index of what is due, a part at a time. */
@ApplicationScoped
class Board {

    private static final String LINES = """
            select r.id, r.case_id, c.case_number, r.number, r.party_id, p.name, p.latin_name, p.chinese_name, r.country,
                   r.paper, r.opened_at, r.next_for, r.next_on
              from service_request r
              join court_case c on c.case_id = r.case_id
              join court_case_party p on p.party_id = r.party_id
             where r.court = :court and r.next_on <= :until and (r.next_on, r.id) > (:after, :afterId)
               %s
             order by r.next_on, r.id
             limit :most""";
    private static final String COUNTS = """
            select count(*), count(*) filter (where r.next_on < :today), count(*) filter (where r.next_on = :today),
                   count(*) filter (where r.next_on > :today and r.next_on <= :week)
              from service_request r
             where r.court = :court and r.next_for <> 'NONE' %s""";
    /** Which ISO 3166-1 leaves to users; here: it is not known where the addressee is. */
    static final String UNKNOWN = "ZZ";

    /** Of what is due whenever it is. */
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** Each part by the index of its own table. */
    static final String FOUND =
            """
             and r.id in (
                select f.id from court_case k join service_request f on f.case_id = k.case_id
                 where search_grams(as_searched(k.case_number)) @> search_grams(as_searched(:search))
                   and position(as_searched(:search) in as_searched(k.case_number)) > 0
                union all
                select f.id from service_request f
                 where search_grams(as_searched(f.number)) @> search_grams(as_searched(:search))
                   and position(as_searched(:search) in as_searched(f.number)) > 0
                union all
                select f.id from court_case_party q join service_request f on f.party_id = q.party_id
                 where search_grams(as_searched(%1$s)) @> search_grams(as_searched(:search))
                   and position(as_searched(:search) in as_searched(%1$s)) > 0)""".formatted("q.name || ' ' || coalesce(q.latin_name, '') || ' ' || coalesce(q.chinese_name, '')");

    private static final String GIVEN_TO_ME =
            "and %s.case_id in (select a.case_id from court_case_assignee a where a.account_id = :me)";

    private final Session database;
    private final ServiceAttempts attempts;

    Board(Session database, ServiceAttempts attempts) {
        this.database = database;
        this.attempts = attempts;
    }

    /** Who reads: a court, and of its cases all or those that were given to an account. */
    record Reader(String court, Reach reach, UUID accountId) {

        static Reader of(Caller caller) {
            return new Reader(caller.court().orElse(""), caller.reach(), caller.accountId());
        }

        /** @param table which names a case */
        String only(String table) {
            return reach == Reach.ASSIGNED ? GIVEN_TO_ME.formatted(table) : "";
        }

        NativeQuery<Tuple> bound(NativeQuery<Tuple> query) {
            query.setParameter("court", court);
            return reach == Reach.ASSIGNED ? query.setParameter("me", accountId) : query;
        }
    }

    /** How many addressees are to be served, and of how many something is late, due today, and due in the week after. */
    record Counts(long open, long late, long today, long week) {}

    /**
     * Of whom the board is read.
     *
     * @param until the last day that is shown
     * @param next null for all of whom something is to be done
     * @param channel of the attempt that waits, or by which was served; null for any
     * @param country where the addressee is, ISO 3166-1 alpha-2, or {@link #UNKNOWN}; null for any
     * @param failed only those of whom an attempt failed
     * @param search part of the case's or the request's number, or of a name of the addressee; null for all. Who is served is found
     *     too, unless what is due is asked for
     */
    record Filter(
            LocalDate until,
            NextStep next,
            Channel channel,
            String country,
            boolean failed,
            @Nullable String search) {

        private String only() {
            return which()
                    + (channel == null ? "" : " and r.next_channel = :channel")
                    + (country == null ? "" : inCountry())
                    + (failed ? " and r.failed_attempts > 0" : "")
                    + (search == null ? "" : " " + FOUND);
        }

        private String which() {
            if (next != null) {
                return "and r.next_for = :next";
            }
            return search != null && until.equals(FAR) ? "" : "and r.next_for <> 'NONE'";
        }

        private String inCountry() {
            return country.equals(UNKNOWN) ? " and r.country is null" : " and r.country = :country";
        }

        private NativeQuery<Tuple> bound(NativeQuery<Tuple> query) {
            query.setParameter("until", until);
            if (next != null) {
                query.setParameter("next", next.name());
            }
            if (channel != null) {
                query.setParameter("channel", channel.name());
            }
            if (search != null) {
                query.setParameter("search", search.strip());
            }
            return country == null || country.equals(UNKNOWN) ? query : query.setParameter("country", country);
        }
    }

    /**
     * What is due first comes first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<BoardLine> lines(Reader reader, Filter filter, Position after, int limit, LocalDate today) {
        List<Tuple> rows = filter.bound(reader.bound(database.createNativeQuery(
                        LINES.formatted(filter.only() + " " + reader.only("r")), Tuple.class)))
                .setParameter("after", CourtClock.dateOf(after.at()))
                .setParameter("afterId", after.id())
                .setParameter("most", limit + 1)
                .getResultList();
        Map<UUID, List<Tried>> tried =
                attempts
                        .ofRequests(
                                rows.stream().map(row -> row.get(0, UUID.class)).toList())
                        .stream()
                        .collect(groupingBy(
                                ServiceAttempt::requestId,
                                mapping(each -> new Tried(each.id(), each.channel(), each.state()), toList())));
        return rows.stream()
                .map(row -> line(row, tried.getOrDefault(row.get(0, UUID.class), List.of()), today))
                .toList();
    }

    Counts counts(Reader reader, LocalDate today) {
        Tuple row = reader.bound(database.createNativeQuery(COUNTS.formatted(reader.only("r")), Tuple.class))
                .setParameter("today", today)
                .setParameter("week", today.plusDays(7))
                .getSingleResult();
        return new Counts(
                row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
    }

    private static BoardLine line(Tuple row, List<Tried> tried, LocalDate today) {
        NextStep next = NextStep.valueOf(row.get(11, String.class));
        LocalDate on = row.get(12, LocalDate.class);
        return new BoardLine(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                Paper.valueOf(row.get(9, String.class)),
                row.get(10, Instant.class),
                next,
                on,
                next != NextStep.NONE && on.isBefore(today),
                tried);
    }
}
