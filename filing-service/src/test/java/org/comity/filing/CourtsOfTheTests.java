package org.comity.filing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.comity.law.Court;
import org.comity.law.Courts;

/** In the tests every court has a clerk but one, as if a gateway had said so: no gateway runs beside them. */
@ApplicationScoped
class CourtsOfTheTests {
    static final String WITHOUT_CLERK = "琼72";
    /** No other test files there. */
    static final String CLOSED_FOR_A_TEST = "渝0192";

    void staff(@Observes StartupEvent started, DataSource database) throws SQLException {
        String[] staffed = Courts.takingFilings().stream()
                .map(Court::code)
                .filter(code -> !code.equals(WITHOUT_CLERK))
                .toArray(String[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into staffed_courts (courts, counted_at) values (?, 'epoch') on conflict do nothing")) {
            insert.setArray(1, connection.createArrayOf("text", staffed));
            insert.executeUpdate();
        }
    }
}
