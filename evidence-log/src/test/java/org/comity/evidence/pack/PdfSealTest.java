package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSealTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

    private SealedPdf court;
    private byte[] pdf;

    @BeforeEach
    void seal() throws Exception {
        court = new SealedPdf(FROM, UNTIL);
        pdf = court.of("Served on 21 November 2026");
    }

    @Test
    @DisplayName("says whose certificate has sealed a file that is unchanged")
    void holds() throws Exception {
        assertThat(PdfSeal.lastOf(pdf).orElseThrow().check().signer()).isEqualTo(court.certificate);
    }

    @Test
    @DisplayName("a file without one has none")
    void none() throws Exception {
        assertThat(PdfSeal.lastOf("%PDF-1.7 sample".getBytes(UTF_8))).isEmpty();
    }

    @Test
    @DisplayName("a changed byte of the file is found wherever it is")
    void changed() {
        String text = new String(pdf, ISO_8859_1);
        int from = text.indexOf('<', text.indexOf("/Contents"));
        int to = text.indexOf('>', from);
        for (int at = 0; at < pdf.length; at++) {
            if (at < from || at > to) {
                byte[] forged = pdf.clone();
                forged[at] ^= 2;
                assertThat(holds(forged)).as("byte %d", at).isFalse();
            }
        }
    }

    @Test
    @DisplayName("a changed byte of the signature is refused or changes nothing, and is no stack trace")
    void changedSignature() throws Exception {
        int from = new String(pdf, ISO_8859_1).indexOf("/Contents") + 11;
        for (int at = from; at < from + 3000; at++) {
            byte[] forged = pdf.clone();
            forged[at] ^= 1;
            try {
                assertThat(PdfSeal.lastOf(forged).orElseThrow().check().signer())
                        .isEqualTo(court.certificate);
            } catch (DetachedCms.Broken refused) {
                assertThat(refused).hasMessageMatching("(The signature|It has not).*");
            }
        }
    }

    @Test
    @DisplayName("what stands behind it or in its place is found")
    void more() throws Exception {
        assertThatThrownBy(() -> PdfSeal.lastOf(SealedPdf.withMore(pdf))).isInstanceOf(DetachedCms.Broken.class);
        String text = new String(pdf, ISO_8859_1);
        assertThat(holds(text.replace("November", "December").getBytes(ISO_8859_1)))
                .isFalse();
        assertThat(holds(text.replaceFirst("000000>", "/Evil 1>").getBytes(ISO_8859_1)))
                .isFalse();
    }

    @Test
    @DisplayName("a signature that names another certificate than it brings is refused")
    void otherCertificate() throws Exception {
        assertThat(holds(court.of("x", new SealedPdf(FROM, UNTIL).certificate))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ByteRange [0 0 0 0]",
                "/ByteRange [0 999999999 999999999 999999999]",
                "/ByteRange [0 1 3 18446744073]",
                "/ByteRange [0 23 25 0]<>",
                "/ByteRange[0 24 30 0]   <3082>"
            })
    @DisplayName("nonsense is refused and is no stack trace")
    void nonsense(String text) {
        assertThat(holds(text.getBytes(ISO_8859_1))).isFalse();
    }

    private static boolean holds(byte[] pdf) {
        try {
            var seal = PdfSeal.lastOf(pdf);
            return seal.isPresent() && seal.get().check() != null;
        } catch (DetachedCms.Broken e) {
            return false;
        }
    }
}
