package org.comity.filing.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.comity.filing.TestPdf;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The process that opens documents")
class CheckersTest {
    private static final UUID SENDER = UUID.randomUUID();
    private static Checkers checkers;

    @TempDir
    Path folder;

    private record Limits(Duration time, int processes) implements CheckLimits {
        Limits(Duration time) {
            this(time, 1);
        }

        @Override
        public int waitingOfOneAccount() {
            return 3;
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(256L * 1024 * 1024));
        }

        @Override
        public int waiting() {
            return 8;
        }

        @Override
        public String heic() {
            return "none";
        }

        @Override
        public Duration idle() {
            return Duration.ofMinutes(1);
        }
    }

    @BeforeAll
    static void begin() {
        checkers = new Checkers(new Limits(Duration.ofSeconds(60)));
    }

    @AfterAll
    static void end() {
        checkers.end();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(
                        "a cross-reference stream of five million objects",
                        AttackPdfs::crossReferencesToFiveMillionObjects),
                attack("a string of a hundred million letters", AttackPdfs::stringOfAHundredMillionLetters),
                attack("a million empty objects", AttackPdfs::aMillionEmptyObjects),
                attack("a name of forty million letters", AttackPdfs::nameOfFortyMillionLetters),
                attack("a page tree 20,000 deep", AttackPdfs::pageTreeTwentyThousandDeep),
                attack("a page named a million times", () -> AttackPdfs.onePageNamed(1_000_000)),
                attack("a page that unpacks to a gigabyte", AttackPdfs::pageThatUnpacksToAGigabyte));
    }

    private static Arguments attack(String what, Supplier<byte[]> file) {
        return Arguments.of(what, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("refuses what asks for more than a document needs, and opens the next one:")
    void survives(String what, Supplier<byte[]> attack) throws IOException {
        assertThat(look(attack.get())).isEqualTo(Verdict.of(Fault.TOO_COMPLEX));
        assertThat(look(TestPdf.ofPages(2))).isEqualTo(Verdict.document(2));
    }

    @Test
    @DisplayName("refuses lists in lists without end as unreadable")
    void nesting() throws IOException {
        assertThat(look(AttackPdfs.listsInListsWithoutEnd()).isDocument()).isFalse();
        assertThat(look(TestPdf.ofPages(1))).isEqualTo(Verdict.document(1));
    }

    @Test
    @DisplayName("is ended when a file takes longer than it may, and another one takes its place")
    void takesTooLong() throws IOException {
        Checkers hasty = new Checkers(new Limits(Duration.ofMillis(1)));
        try {
            assertThat(hasty.look(SENDER, write(AttackPdfs.aMillionEmptyObjects())))
                    .isEqualTo(Verdict.of(Fault.TOO_COMPLEX));
            assertThat(hasty.look(SENDER, write(AttackPdfs.aMillionEmptyObjects())))
                    .isEqualTo(Verdict.of(Fault.TOO_COMPLEX));
        } finally {
            hasty.end();
        }
    }

    @Test
    @DisplayName("never serves one account's files alone: while they take their time, another's are looked at")
    void oneAccountsFiles() throws Exception {
        Checkers shared = new Checkers(new Limits(Duration.ofSeconds(60), 2));
        UUID attacker = UUID.randomUUID();
        Path attack = write(AttackPdfs.aMillionEmptyObjects());
        Path document = Files.write(folder.resolve("other.pdf"), TestPdf.ofPages(1));
        try (ExecutorService elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Verdict>> attacks = Stream.generate(() -> elsewhere.submit(() -> shared.look(attacker, attack)))
                    .limit(3)
                    .toList();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> shared.filesOf(attacker) == 3);
            assertThatThrownBy(() -> shared.look(attacker, document)).isInstanceOf(ProblemException.class);
            assertThat(shared.look(UUID.randomUUID(), document)).isEqualTo(Verdict.document(1));
            assertThat(attacks).anyMatch(each -> !each.isDone());
            for (Future<Verdict> each : attacks) {
                assertThat(each.get()).isEqualTo(Verdict.of(Fault.TOO_COMPLEX));
            }
            assertThat(shared.look(attacker, document)).isEqualTo(Verdict.document(1));
        } finally {
            shared.end();
        }
    }

    @Test
    @DisplayName("opens the largest file that is taken within the same memory")
    void threeHundredMegabytes() throws IOException {
        Path file = folder.resolve("large.pdf");
        HandMadePdf.ofOnePageWithAPicture(file, 300 * 1024 * 1024 - 2048);
        assertThat(Files.size(file)).isBetween(299L * 1024 * 1024, 300L * 1024 * 1024);
        assertThat(checkers.look(SENDER, file)).isEqualTo(Verdict.document(1));
    }

    private Verdict look(byte[] file) throws IOException {
        return checkers.look(SENDER, write(file));
    }

    private Path write(byte[] file) throws IOException {
        return Files.write(folder.resolve("file.pdf"), file);
    }
}
