package org.comity.evidence.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Whether a package holds the files that were sealed, all of them, unchanged, and no other. */
final class IntegrityCheck {
    private IntegrityCheck() {}

    /** It begins with its type and ends with its manifest. */
    static void ends(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        List<CanonicalZip.Entry> all = about.entries();
        if (all.size() < 2
                || !all.getLast().name().equals(Manifest.FILE)
                || !all.getFirst().name().equals(ProofPackage.MIMETYPE)
                || !(about.isAsic() || about.mediaType().equals(ProofPackage.EARLIER_TYPE))) {
            throw new BrokenPackage("package-ends");
        }
    }

    /** Every file is the one of its line in the manifest. */
    static void files(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        sayWhatIsMissingOrTooMuch(about, findings);
        boolean intact = true;
        for (Manifest.Line line : about.manifest().files()) {
            try (InputStream content = about.open(line.name())) {
                if (!Manifest.Line.of(line.name(), content).equals(line)) {
                    findings.add(Finding.fails("file-changed", line.name()));
                    intact = false;
                }
            }
        }
        if (!intact) {
            throw new BrokenPackage("package-not-intact");
        }
        for (CanonicalZip.Entry entry : about.entries()) {
            requireChecksum(about, entry);
        }
        findings.add(Finding.holds("package-intact", about.manifest().files().size()));
    }

    private static void sayWhatIsMissingOrTooMuch(OpenedPackage about, List<Finding> findings)
            throws IOException, BrokenPackage {
        List<String> listed =
                about.manifest().files().stream().map(Manifest.Line::name).toList();
        List<String> present = about.entries().stream()
                .map(CanonicalZip.Entry::name)
                .filter(name -> !name.equals(Manifest.FILE))
                .toList();
        if (listed.equals(present)) {
            return;
        }
        listed.stream()
                .filter(name -> !present.contains(name))
                .forEach(name -> findings.add(Finding.fails("file-missing", name)));
        present.stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> findings.add(Finding.fails("file-unexpected", name)));
        throw new BrokenPackage("package-files", present.size(), listed.size());
    }

    /** The zip's own checksum is no part of the seal; a tool that believes it must not be told a lie. */
    private static void requireChecksum(OpenedPackage about, CanonicalZip.Entry entry)
            throws IOException, BrokenPackage {
        CRC32 crc = new CRC32();
        try (InputStream content = new CheckedInputStream(about.open(entry.name()), crc)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw new BrokenPackage("file-changed", entry.name());
        }
    }

    /** A file that no part of the check looks at must not ride along under the seal. */
    static void nothingElse(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        ObjectNode content = about.content();
        Set<String> known = new HashSet<>(Set.of(
                ProofPackage.MIMETYPE,
                ProofPackage.PACKAGE,
                ProofPackage.CERTIFICATE,
                ProofPackage.PAGE,
                ProofPackage.STEPS,
                "README.en.txt",
                "README.zh.txt",
                ProofPackage.CHECKPOINT,
                ProofPackage.SALTS,
                ProofPackage.POLICY,
                "trust/ed25519.vkey",
                "trust/ml-dsa-44.vkey",
                "trust/checkpoint-ed25519.vkey",
                "trust/checkpoint-ml-dsa-44.vkey"));
        ProofPackage.MORE_LANGUAGES.forEach(language -> known.add("README." + language + ".txt"));
        if (about.isAsic()) {
            known.addAll(List.of(AsicManifest.FILE, AsicManifest.SIGNATURE));
        }
        content.path("evidence")
                .forEach(item -> known.addAll(
                        List.of(item.path("file").asText(), item.path("proof").asText())));
        if (content.has("timestamps")) {
            known.add(ProofPackage.TIME_ROOTS);
        }
        content.path("timestamps").forEach(file -> known.add(file.asText()));
        content.path("documents").forEach(item -> known.add(item.path("file").asText()));
        if (content.has("hearing")) {
            known.addAll(List.of(ProofPackage.EVENTS, ProofPackage.TEXT));
        }
        for (Manifest.Line file : about.manifest().files()) {
            if (!known.contains(file.name())) {
                throw new BrokenPackage("file-unexpected", file.name());
            }
        }
    }
}
