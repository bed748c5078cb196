package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a proof package without asking anybody. The checks are asked in this order, and nothing of the package is
 * believed before its manifest's signature holds. The numbers are those of the steps by hand in the package's README.
 */
public final class PackageCheck {
    private static final List<Check> ALL = List.of(
            IntegrityCheck::ends,
            IntegrityCheck::files, // 1
            SignatureCheck::seal, // 1
            ContainerCheck::asic,
            LogCheck::events, // 2, 3
            LogCheck::links,
            LogCheck::commitments, // 5
            DocumentCheck::documents, // 6
            HearingCheck::hearing, // 7
            RecordingCheck::recording,
            IntegrityCheck::nothingElse,
            SignatureCheck::checkpoint, // 4
            ProofLimits::trust,
            TimeCheck::time, // 8
            SealCheck::certificate,
            ProofLimits::ofItsKind);

    private static final int START = CanonicalZip.LOCAL_LENGTH + ProofPackage.MIMETYPE.length();

    private PackageCheck() {}

    /**
     * @param policy the trust policy that the verifier brings, or empty to use the one inside the package, which
     *     shows only that the package agrees with itself
     * @param timeRoots the certificates in PEM that vouch for time authorities, or empty to use those inside the package
     * @param now at which a timestamp must still hold
     * @return what was found, in order; empty if this is no proof package, not even a damaged one
     */
    public static List<Finding> of(Path file, Optional<byte[]> policy, Optional<byte[]> timeRoots, Instant now)
            throws IOException {
        return of(file, policy, timeRoots, Optional.empty(), now);
    }

    /**
     * Likewise.
     *
     * @param recording of the hearing, in sound and picture, to be compared with its record; or empty
     */
    public static List<Finding> of(
            Path file,
            Optional<byte[]> policy,
            Optional<byte[]> timeRoots,
            Optional<BroughtRecording> recording,
            Instant now)
            throws IOException {
        if (!isProofPackage(file)) {
            return List.of();
        }
        try (CanonicalZip.Reader zip = new CanonicalZip.Reader(file)) {
            return findings(new OpenedPackage(zip, policy, timeRoots, recording, now));
        } catch (CanonicalZip.NotCanonical e) {
            return List.of(e.finding());
        }
    }

    private static List<Finding> findings(OpenedPackage about) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try {
            for (Check check : ALL) {
                check.ask(about, findings);
            }
        } catch (BrokenPackage e) {
            findings.add(e.finding());
        } catch (RuntimeException e) {
            // A stranger wrote these bytes: whatever they do to a parser, it is the file that is not what it should be.
            findings.add(Finding.fails("malformed", about.reading()));
        }
        return List.copyOf(findings);
    }

    /** By its beginning or its end, so that damage to one of them does not hide what it was. */
    private static boolean isProofPackage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[(int) Math.min(bytes.length(), 200)];
            bytes.readFully(start);
            byte[] end = new byte[(int) Math.min(bytes.length(), 22 + Manifest.FILE.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return isStart(new String(start, US_ASCII)) || new String(end, US_ASCII).startsWith(Manifest.FILE);
        }
    }

    /** Other containers of ASiC-E begin with the type too, but not with this file after it. */
    private static boolean isStart(String start) {
        int next = START + ProofPackage.MEDIA_TYPE.length();
        return start.startsWith(ProofPackage.EARLIER_TYPE, START)
                || (start.startsWith(ProofPackage.MEDIA_TYPE, START)
                        && start.startsWith(ProofPackage.PACKAGE, next + CanonicalZip.LOCAL_LENGTH));
    }
}
