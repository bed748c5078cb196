package org.comity.serviceofprocess.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord.Opening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the proof of a delivery opens to another party")
class ReaderTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "recipientCommit | {\"name\":\"Hanbit\"}                                      | true",
                "reachedCommit   | {\"email\":\"legal@hanbit.example\"}                       | false",
                "reachedCommit   | {\"account\":\"0190c2d4-0000-7000-8000-000000000001\"}     | false",
                "reachedCommit   | {\"sentTo\":\"12 Teheran-ro, Seoul\"}                      | true",
                "recipientCommit | {\"email\":\"legal@hanbit.example\",\"name\":\"Hanbit\"}   | false",
                "recipientCommit | {\"account\":\"0190c2d4\",\"name\":\"Hanbit\"}             | false",
                "consentCommit   | {\"addressConfirmed\":true,\"note\":\"clause 14.2\"}       | true",
                "consentCommit   | {\"note\":\"he uses legal@hanbit.example since May\"}      | false",
                "consentCommit   | {\"note\":\"legal＠hanbit.example\"}                       | false",
                "factsCommit     | {\"words\":[{\"said\":\"to legal@hanbit.example\"}]}       | false",
                "factsCommit     | {\"by\":\"A clerk\",\"item\":\"RR473124829CN\"}            | true",
                "factsCommit     | {\"by\":\"A clerk\",\"telephone\":\"+8225550100\"}        | false",
                "answerCommit    | {\"server\":\"mx.hanbit.example\"}                         | false",
                "wordsCommit     | \"user unknown\"                                           | false",
                "givenCommit     | {\"note\":\"by telephone +82 2 555 0100\"}                 | false",
                "returnedCommit  | {\"note\":\"said on the telephone\"}                       | false",
                "actedCommit     | {\"capacity\":\"LAWYER\",\"name\":\"김민준\"}              | true",
                "refusalCommit   | \"not mine\"                                               | true",
            })
    void opens(String field, String value, boolean opened) {
        Opening opening = new Opening(
                field,
                "00".repeat(32),
                CanonicalJson.parse(("{\"v\":" + value + "}").getBytes(StandardCharsets.UTF_8))
                        .get("v"));
        assertEquals(opened, Reader.OTHER.opens(opening));
        assertTrue(Reader.HOLDER.opens(opening));
    }
}
