package org.comity.filing.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words in a text that was read")
class FoundTextTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            contract price, The Contract\\nPrice is due., Contract Price
            买卖合同, 双方签订买卖\\n合同一份。,              买卖合同
            480000,        合计４８００００美元,                480000
            délai,         Le DÉLAI court,                    DÉLAI
            合同,           买卖契约,
            a.c,           abc,
            """)
    void areFound(String sought, String page, String found) {
        assertThat(FoundText.of(sought).in(page.replace("\\n", "\n")).map(FoundText.Place::words))
                .isEqualTo(Optional.ofNullable(found));
    }

    @Test
    @DisplayName("stand in what is around them, and no character is cut in two")
    void around() {
        String rare = "𠮷";
        FoundText.Place place = FoundText.of("here")
                .in(rare.repeat(90) + " here " + rare.repeat(90))
                .orElseThrow();
        assertThat(place.before()).endsWith(rare + " ").hasSizeLessThan(70);
        assertThat(place.after()).startsWith(" " + rare).hasSizeLessThan(95);
        assertThat((place.before() + place.after()).codePoints())
                .allMatch(each -> each == ' ' || each == rare.codePointAt(0));
    }

    @Test
    @DisplayName("are put together from a table: Chinese without spaces, lines and paragraphs as they stand")
    void together() {
        String table = """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t
                5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90\tPrice
                5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t80\t480,000
                5\t1\t1\t1\t2\t1\t0\t0\t9\t9\t96\t买卖
                5\t1\t1\t1\t2\t2\t0\t0\t9\t9\t96\t合同
                5\t1\t1\t1\t2\t3\t0\t0\t9\t9\t96\t。
                5\t1\t1\t2\t1\t1\t0\t0\t9\t9\t30\tX
                """;
        ReadPage page = FoundWords.of(table).page(3);
        assertThat(page.text()).isEqualTo("Price 480,000\n买卖合同。\n\nX");
        // 5 letters of 90, 7 of 80, 5 of 96, 1 of 30.
        assertThat(page.confidence()).isEqualTo(84);
        assertThat(FoundWords.of("level\n").page(1)).isEqualTo(new ReadPage(1, "", null));
    }
}
