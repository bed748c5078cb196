package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.pack.SamplePackages;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.time.TimeRoots;
import org.comity.evidence.verify.Verify;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampsTest {
    private static final byte[] NO_WITNESSES = "quorum none\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    /** An authority that was asked so long ago, with certificates that live so long from then on. */
    private OwnTimeAuthority authority(String name, Duration ago, int days) throws IOException {
        return OwnTimeAuthority.in(
                folder.resolve(name), Clock.fixed(Instant.now().minus(ago), ZoneOffset.UTC), Duration.ofDays(days));
    }

    private SamplePackages packages(TimeAuthority authority) throws Exception {
        return new SamplePackages(folder.resolve("keys"), NO_WITNESSES, List.of(), Optional.of(authority));
    }

    private static EvidenceRecord record(int number) {
        return EvidenceRecord.of("service-of-process.event", "ACCEPTED", Instant.now())
                .with("number", Integer.toString(number))
                .build();
    }

    private static byte[] packed(SamplePackages packages, EvidenceRecord record) throws Exception {
        return ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now())
                .evidence(packages.log.proof(record.leafHash()), List.of())
                .bytes(packages.log);
    }

    private record Said(int exit, String text) {}

    private Said verify(byte[] proof, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(options));
        command.add(Files.write(folder.resolve("proof.zip"), proof).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Verify.run(new PrintStream(out, true, UTF_8), command.toArray(String[]::new));
        return new Said(exit, out.toString(UTF_8));
    }

    @Test
    @DisplayName(
            "a proof has a timestamp, which holds by what the reader brought, and is said to be the package's own without")
    void inAPackage() throws Exception {
        OwnTimeAuthority own = authority("time", Duration.ZERO, 100);
        SamplePackages packages = packages(TimeAuthority.over(own::answer, own.roots()));
        byte[] proof = packages.delivery();
        String policy = Files.writeString(folder.resolve("policy.txt"), packages.log.policy())
                .toString();
        String roots = folder.resolve("time").resolve(OwnTimeAuthority.ROOT).toString();

        Said inside = verify(proof, "--policy", policy);
        assertThat(inside.exit()).as(inside.text()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        assertThat(inside.text()).contains("✓ Time not later than 2", "– Time: the certificates (SHA-256");
        Said brought = verify(proof, "--policy", policy, "--time", roots);
        assertThat(brought.exit()).as(brought.text()).isEqualTo(Verify.HOLDS);
        assertThat(brought.text()).contains("✓ Time not later than 2", "✓ Time: the certificates");
        authority("other", Duration.ZERO, 100);
        Said others = verify(
                proof,
                "--policy",
                policy,
                "--time",
                folder.resolve("other").resolve(OwnTimeAuthority.ROOT).toString());
        assertThat(others.exit()).as(others.text()).isEqualTo(Verify.FAILS);
        assertThat(others.text()).contains("✗ Time: timestamp 1 is not of this state");
        assertThat(verify(proof, "--time", policy).text()).contains("✗ Time: the certificates that vouch");
    }

    @Test
    @DisplayName("a proof asked for later says the earliest time at which its entry was stamped, and no more is asked")
    void earliest() throws Exception {
        OwnTimeAuthority own = authority("time", Duration.ZERO, 100);
        int[] asked = {0};
        SamplePackages packages = packages(TimeAuthority.over(
                query -> {
                    asked[0]++;
                    return own.answer(query);
                },
                own.roots()));
        EvidenceRecord first = record(1);
        packages.append(first);
        assertThat(asked[0]).isEqualTo(1);
        packages.append(record(2));
        packages.append(record(3));
        assertThat(asked[0]).isEqualTo(3);
        TimestampsTest.packed(packages, first);
        assertThat(packages.log.proof(first.leafHash()).proof().tree().size()).isEqualTo(1);
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    @DisplayName("without an answer of the authority a proof is given all the same, and says that it has no timestamp")
    void authorityAway() throws Exception {
        OwnTimeAuthority own = authority("time", Duration.ZERO, 100);
        boolean[] away = {true};
        SamplePackages packages = packages(TimeAuthority.over(
                query -> {
                    if (away[0]) {
                        throw new IOException("away");
                    }
                    return own.answer(query);
                },
                own.roots()));
        EvidenceRecord record = record(1);
        packages.append(record);
        Said without = verify(packed(packages, record));
        assertThat(without.exit()).as(without.text()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        assertThat(without.text()).contains("– Time not later than T: not claimed");
        away[0] = false;
        assertThat(verify(packed(packages, record)).text()).contains("✓ Time not later than 2");
    }

    @Test
    @DisplayName("the newest checkpoint is stamped once")
    void newest() throws Exception {
        OwnTimeAuthority own = authority("time", Duration.ZERO, 100);
        SamplePackages packages = packages(TimeAuthority.over(own::answer, own.roots()));
        assertThat(packages.log.timestamps().stampNewest()).isFalse();
        packages.log.checkpoint();
        assertThat(packages.log.timestamps().lastKept()).isEmpty();
        assertThat(packages.log.timestamps().stampNewest()).isTrue();
        assertThat(packages.log.timestamps().stampNewest()).isFalse();
        assertThat(packages.log.timestamps().lastKept()).isPresent();
        assertThat(Checkpoint.parse(packages.log.published().orElseThrow().text())
                        .size())
                .isZero();
    }

    @Test
    @DisplayName("a timestamp is renewed before its certificates end, once, and the first time stays said")
    void renewed() throws Exception {
        Duration ago = Duration.ofDays(20);
        OwnTimeAuthority then = authority("time", ago, 22);
        OwnTimeAuthority now = authority("now", Duration.ZERO, 100);
        TimeRoots both = both(then, now);
        boolean[] isNow = {false};
        SamplePackages packages =
                packages(TimeAuthority.over(query -> isNow[0] ? now.answer(query) : then.answer(query), both));
        EvidenceRecord record = record(1);
        packages.append(record);
        isNow[0] = true;
        Timestamps timestamps = packages.log.timestamps();
        assertThat(timestamps.renew(Instant.now().minus(ago), 10)).isZero();
        assertThat(timestamps.renew(Instant.now(), 10)).isEqualTo(1);
        assertThat(timestamps.renew(Instant.now(), 10)).isZero();
        byte[] proof = packed(packages, record);
        Said said = verify(proof);
        assertThat(said.exit()).as(said.text()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        assertThat(said.text())
                .contains("✓ Time not later than "
                        + Instant.now().minus(ago).toString().substring(0, 10))
                .contains("until "
                        + Instant.now()
                                .plus(Duration.ofDays(100))
                                .minusSeconds(60)
                                .toString()
                                .substring(0, 10));
    }

    @Test
    @DisplayName("a timestamp that was not renewed in time says nothing any more, and a late renewal is found")
    void ended() throws Exception {
        OwnTimeAuthority then = authority("time", Duration.ofDays(20), 10);
        OwnTimeAuthority now = authority("now", Duration.ZERO, 100);
        boolean[] isNow = {false};
        SamplePackages packages = packages(
                TimeAuthority.over(query -> isNow[0] ? now.answer(query) : then.answer(query), both(then, now)));
        EvidenceRecord record = record(1);
        packages.append(record);
        Said ended = verify(packed(packages, record));
        assertThat(ended.exit()).as(ended.text()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        assertThat(ended.text()).contains("no longer shown").doesNotContain("✓ Time not later");
        isNow[0] = true;
        packages.log.timestamps().renew(Instant.now(), 10);
        Said late = verify(packed(packages, record));
        assertThat(late.exit()).as(late.text()).isEqualTo(Verify.FAILS);
        assertThat(late.text()).contains("✗ Time: timestamp 2 came after");
    }

    private static TimeRoots both(OwnTimeAuthority one, OwnTimeAuthority two) throws IOException {
        ByteArrayOutputStream pem = new ByteArrayOutputStream();
        pem.write(one.roots().pem());
        pem.write(two.roots().pem());
        return TimeRoots.parse(pem.toByteArray());
    }
}
