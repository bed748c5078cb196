package org.comity.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Hearings with a judge, a clerk and a long bench beside them, written into the database: of the court each is heard at once and may say
 * most. Whom a room serves makes no difference to what it does.
 */
final class RoomHearings {
    static final int SEATS = 25;

    private static final String HEARINGS = """
            with a_case as (select case_id from court_case limit 1)
            insert into hearing (id, case_id, stage, starts_at, ends_at, scheduled_at, fixed_at, calendar_sequence, scheduled_by_account_id, notice_is_short, status, version)
            select md5('%4$s ' || n)::uuid, a_case.case_id, 'COURT_HEARING', now(), now() + interval '3 hours', now() - interval '30 days', now() - interval '30 days', 0,
                   gen_random_uuid(), false, 'SCHEDULED', 0
              from a_case, generate_series(%1$d, %2$d) n;
            insert into hearing_seat (hearing_id, seat_id, role, account_id, name, language, position)
            select md5('%4$s ' || n)::uuid, case s when 0 then 'judge' when 1 then 'clerk' else 'panel-' || s - 1 end,
                   case s when 0 then 'JUDGE' when 1 then 'CLERK' else 'PANEL_MEMBER' end, md5('%4$s ' || n || ' ' || s)::uuid, 'Bench ' || s, 'zh-CN', s
              from generate_series(%1$d, %2$d) n, generate_series(0, %3$d) s""";

    private static final String TICKET = """
            insert into room_ticket (digest, hearing_id, seat_id, account_id, locale, expires_at)
            select ?, hearing_id, seat_id, account_id, 'en', now() + interval '1 hour' from hearing_seat where hearing_id = ? and position = ?""";

    private final Connection database;
    private final UUID name = UUID.randomUUID();
    private int written;

    /** Waits for the case that was filed: that a service hears of it takes a moment. */
    RoomHearings(Connection database) throws SQLException, InterruptedException {
        this.database = database;
        while (!knowsACase()) {
            Thread.sleep(100);
        }
    }

    private boolean knowsACase() throws SQLException {
        try (Statement statement = database.createStatement();
                var row = statement.executeQuery("select 1 from court_case limit 1")) {
            return row.next();
        }
    }

    /** So many more, with {@link #SEATS} seats each. */
    List<UUID> more(int hearings) throws SQLException {
        int first = written + 1;
        written += hearings;
        try (Statement statement = database.createStatement()) {
            statement.execute(HEARINGS.formatted(first, written, SEATS - 1, name));
            List<UUID> ids = new ArrayList<>();
            try (var row = statement.executeQuery(
                    "select md5('%s ' || n)::uuid from generate_series(%d, %d) n".formatted(name, first, written))) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /** One for each seat of a hearing, in their order; good for an hour, so that what is measured is the room and not who lets in. */
    List<String> tickets(UUID hearing) throws SQLException {
        List<String> tickets = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement(TICKET)) {
            for (int seat = 0; seat < SEATS; seat++) {
                tickets.add(insertTicket(insert, hearing, seat));
            }
            insert.executeBatch();
        }
        return tickets;
    }

    private static String insertTicket(PreparedStatement insert, UUID hearing, int seat) throws SQLException {
        String ticket = UUID.randomUUID().toString();
        insert.setBytes(1, digest(ticket));
        insert.setObject(2, hearing);
        insert.setInt(3, seat);
        insert.addBatch();
        return ticket;
    }

    private static byte[] digest(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
