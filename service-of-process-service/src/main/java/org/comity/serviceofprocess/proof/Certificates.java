package org.comity.serviceofprocess.proof;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.papers.CourtSeal;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.seal.Seals;

/**
 * The certificates as they were made. One is made anew only when more has happened to its attempt, because making it takes a
 * second of CPU and asking for it costs nothing; no transaction is open meanwhile.
 */
@ApplicationScoped
class Certificates {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final DeliveryEvents events;
    private final CourtCases cases;
    private final Certificate certificate;
    private final Seals seals;
    private final DataSource database;
    private final Clock clock;

    Certificates(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            DeliveryEvents events,
            CourtCases cases,
            Certificate certificate,
            Seals seals,
            DataSource database,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.events = events;
        this.cases = cases;
        this.certificate = certificate;
        this.seals = seals;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param pdf null if it is to be made of the content
     * @param seal null if the court has none; the receipt is made all the same, and says so
     */
    private record Draft(byte[] pdf, Certificate.Content content, int events, CourtSeal seal, Instant at) {}

    /** The certificate of what has happened to an attempt so far, as a reader may see it. */
    byte[] of(UUID attemptId, Reader reader) {
        Draft draft = QuarkusTransaction.requiringNew().call(() -> draft(attemptId, reader));
        if (draft.pdf() != null) {
            return draft.pdf();
        }
        byte[] drawn = certificate.pdf(draft.content());
        byte[] pdf = draft.seal() == null
                ? drawn
                : draft.seal().set(drawn, Certificate.TEXTS.of("title", Certificate.CHINESE), draft.at());
        QuarkusTransaction.requiringNew().run(() -> keep(attemptId, reader, draft, pdf));
        return pdf;
    }

    private Draft draft(UUID attemptId, Reader reader) {
        List<DeliveryEvent> happened = events.ofAttempt(attemptId);
        byte[] made = made(attemptId, reader, happened.size());
        if (made != null) {
            return new Draft(made, null, happened.size(), null, null);
        }
        ElectronicAttempt attempt =
                attempts.findByIdOptional(attemptId).orElseThrow(() -> ATTEMPT_NOT_FOUND.with(attemptId));
        Instant now = clock.instant();
        CourtCase file = cases.require(attempt.caseId());
        CourtSeal seal = seals.find(file.court()).orElse(null);
        return new Draft(
                null,
                certificate.content(
                        requests.require(attempt.requestId()), attempt, happened, file, reader, seal != null, now),
                happened.size(),
                seal,
                now);
    }

    private byte[] made(UUID attemptId, Reader reader, int events) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select pdf from certificate where attempt_id = ? and holder = ? and events = ?")) {
            select.setObject(1, attemptId);
            select.setBoolean(2, reader == Reader.HOLDER);
            select.setInt(3, events);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("certificate not read", failed);
        }
    }

    /** Two may have been made at once; the one of more events stays. */
    private void keep(UUID attemptId, Reader reader, Draft draft, byte[] pdf) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into certificate (attempt_id, holder, events, made_at, pdf) values (?, ?, ?, ?, ?)
                        on conflict (attempt_id, holder) do update
                        set events = excluded.events, made_at = excluded.made_at, pdf = excluded.pdf
                        where certificate.events < excluded.events""")) {
            upsert.setObject(1, attemptId);
            upsert.setBoolean(2, reader == Reader.HOLDER);
            upsert.setInt(3, draft.events());
            upsert.setObject(4, draft.at().atOffset(ZoneOffset.UTC));
            upsert.setBytes(5, pdf);
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("certificate not kept", failed);
        }
    }
}
