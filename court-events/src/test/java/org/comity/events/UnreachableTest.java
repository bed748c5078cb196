package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreachableTest {
    @ParameterizedTest(name = "SQLSTATE {0}: {2}")
    @CsvSource({
        "08006, true, the line to the server is cut",
        "57P01, true, the server stops",
        "57P03, true, the server starts",
        "53300, true, the server has too many connections",
        "53100, true, the disk of the server is full",
        "58030, true, the server cannot read its own files",
        "25006, true, the server is a standby now",
        "23505, false, there is one already",
        "22001, false, a text is too long",
        "40P01, false, two waited for each other",
        "57014, false, a statement was cancelled",
    })
    void states(String state, boolean unreachable, String what) {
        assertThat(Unreachable.in(new IllegalStateException(new SQLException(what, state)))
                        .isPresent())
                .isEqualTo(unreachable);
    }

    @Test
    @DisplayName("a server that is not there")
    void driver() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        SQLException refused = catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/filing", "filing", "none"));

        assertThat(Unreachable.in(refused)).isPresent();
    }

    @Test
    @DisplayName("a store that is not there; but not a file that is not in it, and not a text that says nothing")
    void others() {
        assertThat(Unreachable.in(new UncheckedIOException(new ConnectException("refused"))))
                .isPresent();
        assertThat(Unreachable.in(new UncheckedIOException(new UnknownHostException("bucket"))))
                .isPresent();
        assertThat(Unreachable.in(new UncheckedIOException(new NoSuchFileException("paper"))))
                .isEmpty();
        assertThat(Unreachable.in(new IllegalArgumentException("no event"))).isEmpty();
    }
}
