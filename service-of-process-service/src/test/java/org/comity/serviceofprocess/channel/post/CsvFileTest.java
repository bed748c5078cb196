package org.comity.serviceofprocess.channel.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.channel.post.CarrierFile.Line;
import org.comity.serviceofprocess.channel.post.CsvFile.Encoding;
import org.comity.serviceofprocess.problem.ServiceProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A CSV file")
class CsvFileTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    commas                           | a,b;1,c                    | a / b;1 / c
                    semicolons                       | a;b,1;c                    | a / b,1 / c
                    tabs                             | a%tb,1%tc;2                | a / b,1 / c;2
                    semicolons, by the heading       | h;i;j%na;b,1,2,3,4;c       | h / i / j ⏎ a / b,1,2,3,4 / c
                    semicolons, by rows that agree   | a;b,1;c%nd;e,1,2,3;f       | a / b,1 / c ⏎ d / e,1,2,3 / f
                    semicolons, though commas lead   | a;b,1,2,3;c%nd;e;f         | a / b,1,2,3 / c ⏎ d / e / f
                    what a spreadsheet says          | sep=;%na,1;b               | a,1 / b
                    one column                       | a%nb                       | a ⏎ b
                    line ends of Windows             | a,b%r%nc,d%r%n             | a / b ⏎ c / d
                    line ends of old Macs            | a,b%rc,d                   | a / b ⏎ c / d
                    empty rows                       | a,b%n%n,,%n  %nc,d%n%n     | a / b ⏎ c / d
                    quoted separators                | "a,1";"b;2"                | a,1 / b;2
                    quoted line breaks               | "a%r%n1",b%nc,"d%n2"       | a%n1 / b ⏎ c / d%n2
                    quotation marks, written twice   | "say ""no\""",b            | say "no" / b
                    a quotation mark inside a field  | 5" box,b                   | 5" box / b
                    blanks around quoted fields      | a , "b" ,c                 | a / b / c
                    fields that are not there        | a,,c                       | a /  / c
                    """)
    void rows(String what, String file, String rows) {
        String read = String.join(
                " ⏎ ",
                CsvFile.read(written(file).getBytes(UTF_8), Encoding.UNICODE).stream()
                        .map(row -> String.join(" / ", row.fields()))
                        .toList());
        assertEquals(written(rows), read);
    }

    private static String written(String text) {
        return text.replace("%n", "\n").replace("%r", "\r").replace("%t", "\t");
    }

    @ParameterizedTest(name = "in {0}, chosen as {1}, is read: {2}")
    @CsvSource({
        "UTF-8, UNICODE, 杭州",
        "UTF-8, UNICODE, \uFEFF杭州",
        "UTF-8, GB18030, \uFEFF杭州",
        "UTF-16, UNICODE, 杭州",
        "UTF-16LE, UNICODE, Seoul 서울",
        "UTF-16BE, UNICODE, Seoul 서울",
        "UTF-16LE, WINDOWS_1252, Köln",
        "GB18030, GB18030, 杭州㐂",
        "Big5, BIG5, 臺北",
        "Shift_JIS, SHIFT_JIS, 東京",
        "EUC-KR, EUC_KR, 서울",
        "windows-1251, WINDOWS_1251, Москва",
        "windows-1252, WINDOWS_1252, Köln"
    })
    void read(String charset, Encoding encoding, String place) {
        boolean marked = place.startsWith("\uFEFF");
        String text =
                (marked ? "\uFEFF" : "") + "RR473124829CN,EMA,2026-11-01T10:00:00Z," + place.replace("\uFEFF", "");
        List<Line> lines = CarrierFile.read(text.getBytes(Charset.forName(charset)), encoding);
        assertEquals(1, lines.size());
        assertEquals("RR473124829CN", lines.getFirst().item().value());
        assertEquals(place.replace("\uFEFF", ""), lines.getFirst().told().place());
    }

    @ParameterizedTest(name = "in {0}, chosen as {1}, is refused: {3}, from line {4} on")
    @CsvSource({
        "GB18030, UNICODE, 杭州, FILE_NOT_UTF8, 2",
        "Big5, UNICODE, 臺北, FILE_NOT_UTF8, 2",
        "Shift_JIS, UNICODE, 東京, FILE_NOT_UTF8, 2",
        "EUC-KR, UNICODE, 서울, FILE_NOT_UTF8, 2",
        "windows-1252, UNICODE, Köln, FILE_NOT_UTF8, 2",
        "windows-1252, EUC_KR, Zürich é, FILE_NOT_IN_ENCODING, 2",
        "UTF-8, BIG5, 杭, FILE_NOT_IN_ENCODING, 2",
        "UTF-32, UNICODE, Seoul, FILE_NOT_UTF8, 1",
        "UTF-8, UNICODE, '\"Seoul', FILE_QUOTATION_OPEN, 2"
    })
    void refused(String charset, Encoding encoding, String place, ServiceProblem code, long line) {
        byte[] content = ("item,code,time,place\nRR473124829CN,EMA,2026-11-01T10:00:00Z," + place + "\n")
                .getBytes(Charset.forName(charset));
        ProblemException refused = assertThrows(ProblemException.class, () -> CarrierFile.read(content, encoding));
        assertEquals(code, refused.code());
        assertEquals(line, refused.arguments().getFirst());
    }

    @Test
    @DisplayName("keeps what a carrier said as it was said, with the number of its row")
    void carriers() {
        List<Line> read = CarrierFile.read(
                "\uFEFFRR473124829CN;EMI;2026-11-20T10:00:00+09:00;\"Seoul; Mapo\";\"said \"\"at\r\nthe door\"\"\"\r\n\r\nRR473124829CN;EMA;2026-11-01T10:00:00Z;;\r\n"
                        .getBytes(UTF_8),
                Encoding.UNICODE);
        assertEquals(List.of(1, 3), read.stream().map(Line::number).toList());
        assertEquals("Seoul; Mapo", read.getFirst().told().place());
        assertEquals("said \"at\nthe door\"", read.getFirst().told().words());
        assertEquals(
                Instant.parse("2026-11-20T01:00:00Z"), read.getFirst().told().at());
    }

    @ParameterizedTest(name = "of posted papers says the day as {0}: {1}")
    @CsvSource({
        "2026-12-01, 2026-12-01",
        "2026/12/1, 2026-12-01",
        "2026.12.01, 2026-12-01",
        "2026年12月1日, 2026-12-01",
        "1/12/2026, ",
        "01.12.2026, ",
        "2026-02-30, ",
        "46357, "
    })
    void days(String written, LocalDate day) {
        PostedFile.Line line = PostedFile.read(
                        CsvFile.read(
                                ("（2026）浙01请外送1号;RR473124829CN;" + written + "\n").getBytes(UTF_8), Encoding.UNICODE),
                        new PostedFile.Map(1, 2, 3, null, false))
                .getFirst();
        assertEquals(day, line.on());
        assertEquals(day == null ? PostedFile.Became.DAY : null, line.wrong());
    }
}
