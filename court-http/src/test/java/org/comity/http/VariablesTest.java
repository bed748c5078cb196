package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an operator says")
class VariablesTest {
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMITY_PORT | 8081",
                "COMITY_PORT | 65535",
                "COMITY_DEMO | true",
                "COMITY_LOG_JSON | false",
                "COMITY_TRACE_RATIO | 0",
                "COMITY_TRACE_RATIO | 0.05",
                "COMITY_TRACE_RATIO | 1.0",
                "COMITY_PROOF_LASTS | 30M",
                "COMITY_PROOF_LASTS | PT5M",
                "COMITY_PUBLIC_URL | https://court.example",
                "COMITY_FILING_URL | http://filing-service:8080",
                "COMITY_JANUS_URL | ws://janus.court.internal:8188",
                "COMITY_TRANSCRIPTION_URL | wss://vosk.court.internal/{language}",
                "COMITY_TOKENS_ISSUER | urn:court:1",
                "COMITY_TURN_URLS | turn:turn.court.example:3478, turns:turn.court.example:5349?transport=tcp",
                "COMITY_DATABASE_URL | jdbc:postgresql://db.court.internal:5432/filing?sslmode=verify-full",
                "COMITY_DATABASE_URL | jdbc:postgresql://a:5432,b:5432/filing?sslmode=verify-full&sslrootcert=/trust/ca.pem",
                "COMITY_DATABASE_URL | jdbc:postgresql:///filing",
                "COMITY_FILING_URL | http://filing_service:8080",
                "COMITY_KAFKA | kafka-0:9092,kafka-1:9092",
                "COMITY_KAFKA | SASL_SSL://kafka.court.internal:9093",
                "COMITY_SEALS | pom.xml",
                "COMITY_JANUS_RECORDINGS | src",
                "COMITY_IMAP_TLS | IMPLICIT",
                "COMITY_IMAP_TLS | starttls",
                "COMITY_SMTP_START_TLS | REQUIRED",
                "COMITY_STORE | folder",
                "COMITY_BUCKET | court-papers.2026",
                "COMITY_BUCKET_URL | https://s3.court.internal:9000",
                "COMITY_DATA | anything at all",
                "COMITY_PORT | ''",
                "COMITY_PORT | ' '"
            })
    void isTaken(String variable, String value) {
        assertThat(Variables.faults(Map.of(variable, value))).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMITY_PORT | abc",
                "COMITY_PORT | 0",
                "COMITY_PORT | 65536",
                "COMITY_PORT | -1",
                "COMITY_DEMO | yes",
                "COMITY_SEALS_LOCAL | perhaps",
                "COMITY_TRACE_RATIO | many",
                "COMITY_TRACE_RATIO | 1.5",
                "COMITY_PROOF_LASTS | soon",
                "COMITY_PUBLIC_URL | court.example",
                "COMITY_PUBLIC_URL | ftp://court.example",
                "COMITY_PUBLIC_URL | https://",
                "COMITY_PUBLIC_URL | not a url",
                "COMITY_JANUS_URL | http://janus.court.internal:8188",
                "COMITY_TRANSCRIPTION_URL | vosk.court.internal",
                "COMITY_TOKENS_ISSUER | court",
                "COMITY_TURN_URLS | turn.court.example",
                "COMITY_TURN_URLS | turn:turn.court.example, https://turn.court.example",
                "COMITY_DATABASE_URL | nonsense",
                "COMITY_DATABASE_URL | jdbc:mysql://db/filing",
                "COMITY_KAFKA | kafka",
                "COMITY_SEALS | nowhere.p12",
                "COMITY_SEALS | src",
                "COMITY_JANUS_RECORDINGS | pom.xml",
                "COMITY_STORE | s3",
                "COMITY_STORE_BEFORE | none",
                "COMITY_BUCKET | Court_Papers",
                "COMITY_BUCKET | s3://papers",
                "COMITY_BUCKET_URL | s3.court.internal",
                "COMITY_IMAP_TLS | tls",
                "COMITY_SMTP_START_TLS | true"
            })
    void isRefused(String variable, String value) {
        assertThat(Variables.faults(Map.of(variable, value)))
                .singleElement()
                .asString()
                .startsWith(variable + " must be ")
                .endsWith("and is \"" + value + "\"");
    }

    @ParameterizedTest(name = "{0}={1} needs {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMITY_STORE | bucket | COMITY_BUCKET | court-papers",
                "COMITY_STORE_BEFORE | bucket | COMITY_BUCKET | court-papers",
                "COMITY_BUCKET_KEY | a key | COMITY_BUCKET_SECRET | a secret",
                "COMITY_BUCKET_SECRET | a secret | COMITY_BUCKET_KEY | a key"
            })
    void needs(String variable, String value, String needed, String then) {
        assertThat(Variables.faults(Map.of(variable, value)))
                .singleElement()
                .asString()
                .startsWith(needed + " is missing, which " + variable)
                .doesNotContain("a secret");
        assertThat(Variables.faults(Map.of(variable, value, needed, " "))).hasSize(1);
        assertThat(Variables.faults(Map.of(variable, value, needed, then))).isEmpty();
    }

    @Test
    @DisplayName("is told of all that is wrong at once, and of nothing else that was said")
    void allAtOnce() {
        assertThat(Variables.faults(Map.of(
                        "COMITY_PORT", "abc", "COMITY_DEMO", "yes", "COMITY_SECRETS_KEY", "a secret", "PATH", "/bin")))
                .containsExactly(
                        "COMITY_DEMO must be true or false, and is \"yes\"",
                        "COMITY_PORT must be a port, from 1 to 65535, and is \"abc\"");
    }
}
