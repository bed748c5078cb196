package org.comity.hearing.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.log.Chain;

/** Lets a person who showed a token enter a room once, without the token going over the socket. Only digests are kept. */
@ApplicationScoped
class Tickets {
    static final Duration VALID = Duration.ofSeconds(60);

    /** Before the session that a ticket says itself; the digest is of the whole, so that nobody says another one. */
    private static final String SESSION = ".";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;

    Tickets(DataSource database) {
        this.database = database;
    }

    /**
     * @param session in which the ticket was asked for; empty where the token was of none
     * @param locale in which refusals are explained
     */
    record Holder(String seatId, UUID accountId, Optional<UUID> session, Locale locale) {}

    @Transactional(Transactional.TxType.MANDATORY)
    String issue(UUID hearingId, Holder holder, Instant now) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret)
                + holder.session().map(session -> SESSION + session).orElse("");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into room_ticket (digest, hearing_id, seat_id, account_id, locale, expires_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, digest(ticket));
            insert.setObject(2, hearingId);
            insert.setString(3, holder.seatId());
            insert.setObject(4, holder.accountId());
            insert.setString(5, holder.locale().toLanguageTag());
            insert.setObject(6, now.plus(VALID).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            return ticket;
        } catch (SQLException failed) {
            throw new IllegalStateException("ticket not issued", failed);
        }
    }

    /** Empty if it is unknown, of another room, used, too old, or if its account no longer holds the seat. */
    Optional<Holder> redeem(UUID hearingId, String ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update room_ticket as ticket set used_at = now()
                          from hearing_seat as seat
                         where ticket.digest = ? and ticket.hearing_id = ? and ticket.used_at is null and ticket.expires_at > now()
                           and seat.hearing_id = ticket.hearing_id and seat.seat_id = ticket.seat_id
                           and seat.account_id = ticket.account_id
                        returning ticket.seat_id, ticket.account_id, ticket.locale""")) {
            update.setBytes(1, digest(ticket));
            update.setObject(2, hearingId);
            try (ResultSet row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Holder(
                                row.getString(1),
                                row.getObject(2, UUID.class),
                                sessionOf(ticket),
                                Locale.forLanguageTag(row.getString(3))))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("ticket not redeemed", failed);
        }
    }

    private static Optional<UUID> sessionOf(String ticket) {
        int said = ticket.indexOf(SESSION);
        return said < 0 ? Optional.empty() : Optional.of(UUID.fromString(ticket.substring(said + 1)));
    }

    private static byte[] digest(String ticket) {
        return Chain.hash(ticket.getBytes(StandardCharsets.UTF_8));
    }
}
