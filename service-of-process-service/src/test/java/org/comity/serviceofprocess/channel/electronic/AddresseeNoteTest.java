package org.comity.serviceofprocess.channel.electronic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.cases.PartyRole;
import org.comity.http.Language;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.channel.electronic.AddresseeNote.About;
import org.comity.serviceofprocess.request.PeriodView;
import org.comity.serviceofprocess.request.StartedPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an addressee reads of the law")
class AddresseeNoteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest(name = "{0}, {1}, {2}, period {3}: {4}")
    @CsvSource({
        "CONFIRMED, STATEMENT_OF_CLAIM, DEFENDANT, PLE-01, 'SILENCE CPL 285|SILENCE OL 31(1); CPL 90|SILENCE CPL 130|"
                + "SILENCE CPL 147|REFUSAL OL 31(1); CPL 90|REQUEST CPL 273|REQUEST CPL 285, 286|REQUEST CPL 274|"
                + "REQUEST OL 30; J 137'",
        // In China nobody has a right to more time, and no word of it is said.
        "CONFIRMED, STATEMENT_OF_CLAIM, DEFENDANT, PLE-02, 'SILENCE CPL 128|SILENCE OL 31(1); CPL 90|SILENCE CPL 130|"
                + "SILENCE CPL 147|REFUSAL OL 31(1); CPL 90|REQUEST CPL 273|REQUEST CPL 274|REQUEST OL 30; J 137'",
        "BY_ACCEPTANCE_ONLY, JUDGMENT, PLAINTIFF, APP-01, 'SILENCE CPL 286|SILENCE CPL 283|REFUSAL CPL 283|"
                + "REQUEST CPL 90|REQUEST CPL 273|REQUEST CPL 285, 286|REQUEST CPL 274|REQUEST OL 30; J 137'",
        "NOT_CONFIRMED, SUMMONS, PLAINTIFF, , 'SILENCE OL 31(2)(ii)|SILENCE CPL 146|REFUSAL OL 31(2)|REFUSAL CPL 283|"
                + "REQUEST CPL 273|REQUEST CPL 274|REQUEST OL 30; J 137'",
        "NOT_CONFIRMED, OTHER, DEFENDANT, , 'SILENCE OL 31(2)(ii)|REFUSAL OL 31(2)|REFUSAL CPL 283|REQUEST CPL 273|"
                + "REQUEST CPL 274|REQUEST OL 30; J 137'",
    })
    void byWhatIsServed(AddressStanding standing, Paper paper, PartyRole role, String period, String notes) {
        assertEquals(
                Arrays.asList(notes.split("\\|")),
                AddresseeNote.of(standing, paper, role, starts(period), TODAY, Locale.ENGLISH).stream()
                        .map(note -> note.about() + " " + note.article())
                        .toList());
    }

    @Test
    @DisplayName("stands in each of the eight languages, each text its own")
    void inEightLanguages() {
        Set<String> languages =
                Language.SUPPORTED.stream().map(Locale::toLanguageTag).collect(Collectors.toSet());
        for (AddresseeNote note : AddresseeNote.ALL) {
            assertEquals(languages, note.texts().keySet(), note.id());
            assertEquals(8, new HashSet<>(note.texts().values()).size(), note.id());
            assertFalse(note.source().isBlank(), note.id());
        }
        assertEquals(
                "不予理会的",
                AddresseeNote.of(
                                AddressStanding.BY_ACCEPTANCE_ONLY,
                                Paper.OTHER,
                                PartyRole.DEFENDANT,
                                null,
                                TODAY,
                                Locale.forLanguageTag("zh-CN"))
                        .getFirst()
                        .text()
                        .substring(0, 5));
    }

    @Test
    @DisplayName("says of silence and of refusal something to everybody, and nothing before its law was in force")
    void toEverybody() {
        for (AddressStanding standing : AddressStanding.values()) {
            Set<About> about =
                    AddresseeNote.of(standing, Paper.OTHER, PartyRole.PLAINTIFF, null, TODAY, Locale.ENGLISH).stream()
                            .map(AddresseeNote.View::about)
                            .collect(Collectors.toSet());
            assertEquals(Set.of(About.values()), about, standing.name());
            assertTrue(AddresseeNote.of(
                            standing, Paper.OTHER, PartyRole.PLAINTIFF, null, LocalDate.of(2020, 1, 1), Locale.ENGLISH)
                    .isEmpty());
        }
    }

    private static PeriodView starts(String periodId) {
        return periodId == null
                ? null
                : PeriodView.of(
                                List.of(new StartedPeriod(UUID.randomUUID(), "OTHER", periodId)),
                                null,
                                Instant.parse("2026-11-27T02:00:00Z"))
                        .orElseThrow();
    }
}
