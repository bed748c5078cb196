package org.comity.serviceofprocess.channel.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Source;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;
import org.comity.serviceofprocess.channel.post.CarrierFile.Line;
import org.comity.serviceofprocess.channel.post.CarrierFile.Wrong;
import org.comity.serviceofprocess.channel.post.CsvFile.Encoding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A carrier's file")
class CarrierFileTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    RR473124829CN,EMI,2026-11-20T10:00:00+09:00,Seoul,            |
                    RR473124829CN,emh,2026-11-20T10:00:00Z                        |
                    RR473124829CN,EMI                                             | COLUMNS
                    RR473124829CN,EMI,2026-11-20T10:00:00Z,a,b,c                  | COLUMNS
                    RR473124828CN,EMI,2026-11-20T10:00:00Z                        | ITEM_NUMBER
                    RR473124829CN,EMX,2026-11-20T10:00:00Z                        | CODE
                    RR473124829CN,EMI,2026-11-20 10:00                            | TIME
                    RR473124829CN,EMI,2026-11-20 10:00+08:00                      |
                    RR473124829CN,EMI,20/11/2026                                  | TIME
                    """)
    void lines(String line, Wrong wrong) {
        List<Line> read =
                CarrierFile.read(("item,code,time,place,words\n" + line + "\n").getBytes(UTF_8), Encoding.UNICODE);
        assertEquals(1, read.size());
        assertEquals(2, read.getFirst().number());
        assertEquals(wrong, read.getFirst().wrong());
    }

    @ParameterizedTest(name = "{0} at {1} and {2} at {3}: same {4}, contradiction {5}")
    @CsvSource({
        "EMI, 2026-11-20T10:00:00Z, EMI, 2026-11-20T10:00:00Z, true, false",
        "EMI, 2026-11-20T10:00:00Z, EMI, 2026-11-21T10:00:00Z, false, true",
        "EMA, 2026-11-01T10:00:00Z, EMA, 2026-11-02T10:00:00Z, false, true",
        "EMH, 2026-11-19T10:00:00Z, EMI, 2026-11-20T10:00:00Z, false, false",
        "EMH, 2026-11-21T10:00:00Z, EMI, 2026-11-20T10:00:00Z, false, true",
        "EMG, 2026-11-01T10:00:00Z, EMA, 2026-11-02T10:00:00Z, false, true",
        "EMH, 2026-11-19T10:00:00Z, EMH, 2026-11-20T10:00:00Z, false, false",
        "EMD, 2026-11-10T10:00:00Z, EMC, 2026-11-12T10:00:00Z, false, false"
    })
    void againstItself(
            CarrierCode one, Instant oneAt, CarrierCode other, Instant otherAt, boolean same, boolean contradiction) {
        CarrierEvent first = event(one, oneAt);
        CarrierEvent second = event(other, otherAt);
        assertEquals(same, CarrierHistory.isSame(first, second));
        assertEquals(contradiction, CarrierHistory.contradicts(first, second));
        assertEquals(contradiction, CarrierHistory.contradicts(second, first));
    }

    private static CarrierEvent event(CarrierCode code, Instant at) {
        return new CarrierEvent(
                UUID.randomUUID(), new Told(code, at, "Seoul", null), Source.FILE, at, UUID.randomUUID());
    }
}
