package org.comity.filing.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.comity.filing.problem.FilingProblem;
import org.comity.http.ProblemCode;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A scanner for viruses")
class ScannerTest {
    @TempDir
    Path folder;

    /** As an operator writes it. */
    record At(Optional<String> clamd, Duration time) implements ScanConfig {
        At(String place) {
            this(Optional.of(place), Duration.ofSeconds(10));
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static ProblemCode refusal(Scanner scanner, Path file) {
        try {
            scanner.require(file);
            return null;
        } catch (ProblemException refused) {
            return refused.code();
        }
    }

    @Test
    @DisplayName("that the court has not is said to be none")
    void none() throws IOException {
        Scanner none = new Scanner(new At(Optional.empty(), Duration.ofSeconds(1)));
        assertThat(none.require(file(TestClamd.infected()))).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    @DisplayName("takes the whole file in parts, of no length too, and says what it found")
    void looks() throws IOException {
        try (TestClamd clamd = TestClamd.onPort(1_000_000)) {
            Scanner scanner = new Scanner(new At(clamd.place()));
            assertThat(scanner.require(file(new byte[200_000]))).isEqualTo(Scan.CLEAN);
            assertThat(clamd.received()).isEqualTo(200_000);
            assertThat(scanner.require(file(new byte[0]))).isEqualTo(Scan.CLEAN);
            assertThatThrownBy(() -> scanner.require(file(TestClamd.infected())))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(FilingProblem.FILE_INFECTED);
                        assertThat(refused.arguments()).containsExactly("Eicar-Test-Signature");
                    });
        }
    }

    @Test
    @DisplayName("is asked over a socket of the machine too")
    void overASocket() throws IOException {
        try (TestClamd clamd = TestClamd.onSocket(folder.resolve("clamd.sock"), 1_000_000)) {
            Scanner scanner = new Scanner(new At(clamd.place()));
            assertThat(scanner.require(file(new byte[10]))).isEqualTo(Scan.CLEAN);
            assertThat(refusal(scanner, file(TestClamd.infected()))).isEqualTo(FilingProblem.FILE_INFECTED);
        }
    }

    @Test
    @DisplayName("that takes no file so large leaves it not scanned")
    void tooLarge() throws IOException {
        try (TestClamd clamd = TestClamd.onPort(100_000)) {
            assertThat(new Scanner(new At(clamd.place())).require(file(new byte[150_000])))
                    .isEqualTo(Scan.NOT_SCANNED);
        }
    }

    @Test
    @DisplayName("that is set and is not there, does not know its own answer or takes too long lets nothing in")
    void notThere() throws IOException {
        String gone;
        try (TestClamd clamd = TestClamd.onPort(1)) {
            gone = clamd.place();
        }
        assertThat(refusal(new Scanner(new At(gone)), file(new byte[10]))).isEqualTo(FilingProblem.SCANNER_NOT_THERE);
        try (TestClamd confused = TestClamd.answering("UNKNOWN COMMAND")) {
            assertThat(refusal(new Scanner(new At(confused.place())), file(new byte[10])))
                    .isEqualTo(FilingProblem.SCANNER_NOT_THERE);
        }
        try (TestClamd silent = TestClamd.answering(null)) {
            Scanner hasty = new Scanner(new At(Optional.of(silent.place()), Duration.ofMillis(200)));
            assertThat(refusal(hasty, file(new byte[10]))).isEqualTo(FilingProblem.SCANNER_NOT_THERE);
        }
    }
}
