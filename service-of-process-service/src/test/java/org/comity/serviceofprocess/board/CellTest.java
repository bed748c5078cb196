package org.comity.serviceofprocess.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "杭州 A, B | \"杭州 A, B\"",
                "says \"so\" | \"says \"\"so\"\"\"",
                "=1+1 | \"'=1+1\"",
                "+86 | \"'+86\"",
                "@x | \"'@x\"",
                "-1 | \"'-1\"",
                "  | ~~"
            })
    void cells(String value, String written) {
        assertEquals(written, BoardResource.cell(value));
    }
}
