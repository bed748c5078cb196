package org.comity.serviceofprocess.channel.electronic;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the court's mailbox when a test says so; the schedule of the service is too slow for that. */
@Singleton
public class MailboxOfTheTest {
    private final MailReading reading;
    private final AgroalDataSource database;

    MailboxOfTheTest(MailReading reading, AgroalDataSource database) {
        this.reading = reading;
        this.database = database;
    }

    public void read() {
        reading.read();
    }

    /** As where the mail server made the folder anew. */
    public void forgetsHowFar() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update mail_cursor set uid_validity = uid_validity - 1");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
