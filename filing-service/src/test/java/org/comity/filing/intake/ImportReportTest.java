package org.comity.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportReportTest {
    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "P-1|P-1",
                "=1+1|'=1+1",
                "+49 221|'+49 221",
                "-2|'-2",
                "@SUM(A1)|'@SUM(A1)",
                "a,b|\"a,b\"",
                "say \"yes\"|\"say \"\"yes\"\"\"",
                "=a,b|\"'=a,b\""
            })
    void isNoFormula(String written, String cell) {
        assertThat(ImportReport.cell(written)).isEqualTo(cell);
    }
}
