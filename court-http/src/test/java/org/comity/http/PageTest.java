package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page")
class PageTest {
    private static final Position HERE = new Position(
            Instant.parse("2026-11-23T01:02:03.456789Z"), UUID.fromString("ffffffff-0000-4000-8000-000000000001"));

    @Test
    @DisplayName("says where the next one begins, and at the end that there is none")
    void next() {
        Page<Position> more = Page.of(List.of(HERE, HERE, HERE), 2, position -> position);
        assertThat(more.items()).hasSize(2);
        assertThat(Position.read(more.next(), Position.NEWEST)).isEqualTo(HERE);
        assertThat(Page.of(List.of(HERE, HERE), 2, position -> position).next()).isNull();
    }

    @Test
    @DisplayName("begins at the start of the list when nothing is said")
    void start() {
        assertThat(Position.read(null, Position.OLDEST)).isEqualTo(Position.OLDEST);
        assertThat(Position.read(Position.NEWEST.toString(), Position.OLDEST)).isEqualTo(Position.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "%%%", "AAAA", "f_________8AAAAAAAAAAAAAAAAAAAAA", "gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    @DisplayName("does not begin where nobody was sent")
    void foreign(String written) {
        assertThatThrownBy(() -> Position.read(written, Position.OLDEST)).isInstanceOf(ProblemException.class);
    }
}
