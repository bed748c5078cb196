package org.comity.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A package of many large papers")
class LargePapersTest {
    private static final int MB = 1 << 20;
    private static final int PAPERS = 8;
    private static final int EACH = 16;
    /** Less than one paper, and much less than all. */
    private static final long HELD = 12L * MB;

    @TempDir
    static Path folder;

    private static SamplePackages packages;

    @BeforeAll
    static void open() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
    }

    @Test
    @DisplayName("is written without holding any of them, and every claim of it holds")
    void streamed() throws Exception {
        EvidenceRecord.Builder record =
                EvidenceRecord.of("service-of-process.event", "MADE_AVAILABLE", Instant.parse("2026-11-21T14:00:00Z"));
        for (int paper = 0; paper < PAPERS; paper++) {
            Manifest.Line line = PackedFile.of("measured", paper(paper)).line();
            record.document(line.sha256(), line.sha512());
        }
        ProofPackage proof = proofOf(record);
        for (int paper = 0; paper < PAPERS; paper++) {
            proof.document("%02d.pdf".formatted(paper), "Annex " + paper, paper(paper));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Path file = folder.resolve("large.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            long before = threads.getCurrentThreadAllocatedBytes();
            proof.writeTo(out, packages.log);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(HELD);
        }
        assertThat(Files.size(file)).isGreaterThan((long) PAPERS * EACH * MB);
        assertThat(Verify.run(new PrintStream(OutputStream.nullOutputStream()), file.toString()))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("is not finished if one of them is another the second time that it is read")
    void changed() throws Exception {
        ProofPackage.Content changing = new ProofPackage.Content() {
            private byte times;

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(++times);
            }
        };
        ProofPackage proof = proofOf(EvidenceRecord.of("service-of-process.event", "MADE_AVAILABLE", Instant.EPOCH)
                        .document(new byte[] {1}))
                .document("claim.txt", "Claim", changing);
        assertThatThrownBy(() -> proof.writeTo(OutputStream.nullOutputStream(), packages.log))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("documents/claim.txt changed");
    }

    private static ProofPackage proofOf(EvidenceRecord.Builder record) throws Exception {
        return ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.parse("2026-11-21T14:00:00Z"))
                .evidence(packages.append(record.build()).getFirst(), List.of());
    }

    /** Of 16 MB, each another, from a buffer of 64 KB. */
    private static ProofPackage.Content paper(int number) {
        return out -> {
            byte[] part = new byte[64 << 10];
            part[0] = (byte) number;
            for (int written = 0; written < EACH * MB; written += part.length) {
                out.write(part);
            }
        };
    }
}
