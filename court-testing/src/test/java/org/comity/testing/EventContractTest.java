package org.comity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContractTest {
    private static final String ATTEMPTED = """
            {"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","requestId":"6f6163dd-dcfc-496c-82af-47456a8f76f1",
             "attemptId":"809a7674-148e-4c8e-b794-904683171691","partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0",
             "channel":"ELECTRONIC","attemptedAt":"2026-11-26T10:09:01.167Z"}""";

    @Test
    @DisplayName("an event as it is published is told")
    void acceptsWhatIsPublished() {
        assertThatCode(() -> event(ATTEMPTED)).doesNotThrowAnyException();
        assertThat(event(ATTEMPTED)).contains("\"type\":\"org.comity.ServiceAttempted\"", "\"specversion\":\"1.0\"");
    }

    @ParameterizedTest(name = "{2} is refused")
    @CsvSource(delimiter = '|', textBlock = """
                    "channel":"ELECTRONIC" | "channel":"POST"                       | a channel that does not exist
                    "channel":"ELECTRONIC" | "channel":null                         | null where nothing may be missing
                    "channel":"ELECTRONIC" | "chanel":"ELECTRONIC"                  | a misspelt member
                    "channel":"ELECTRONIC" | "channel":"ELECTRONIC","note":"x"      | a member that nobody sends
                    2026-11-26T10:09:01    | 26.11.2026                             | an instant that is none
                    3cc02346-04f4          | case-1                                 | an id that is no UUID""")
    void refusesWhatHasDrifted(String published, String drifted, String why) {
        assertThatThrownBy(() -> event(ATTEMPTED.replace(published, drifted)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("docs/events/ServiceAttempted.json");
    }

    @Test
    @DisplayName("an event that nobody publishes cannot be told")
    void refusesTheUnknown() {
        assertThatThrownBy(() -> TestEvents.event("CaseDreamtOf", UUID.randomUUID(), "{}"))
                .hasMessageContaining("CaseDreamtOf");
    }

    private static String event(String data) {
        return TestEvents.event("ServiceAttempted", UUID.randomUUID(), data);
    }
}
