package org.comity.hearing.abroad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.comity.hearing.abroad.TestimonyAbroad.Stance;
import org.comity.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the law of a state says of a witness who is heard there")
class TestimonyAbroadTest {
    @Test
    @DisplayName("stands with its source, and with how sure it is")
    void stands() {
        TestimonyAbroad swiss = TestimonyAbroad.in("CH");
        assertEquals(Stance.NOTICE, swiss.stance());
        assertEquals(LocalDate.of(2026, 1, 1), swiss.validFrom());
        assertEquals(Confidence.PARTIAL, swiss.confidence());
        assertEquals(Stance.ALLOWED, TestimonyAbroad.in("US").stance());
        TestimonyAbroad.known().forEach(row -> {
            assertFalse(row.source().isBlank(), row.state());
            assertNotNull(row.confidence(), row.state());
            assertNotEquals(Stance.UNKNOWN, row.stance(), row.state());
            assertFalse(Set.of("CN", "HK", "MO", "TW").contains(row.state()), "no foreign state: " + row.state());
            assertTrue(Set.of(Locale.getISOCountries()).contains(row.state()), row.state());
        });
    }

    @Test
    @DisplayName("is not guessed where nobody looked into it")
    void unknown() {
        assertEquals(new TestimonyAbroad("BR", Stance.UNKNOWN, "", null, null), TestimonyAbroad.in("BR"));
    }
}
