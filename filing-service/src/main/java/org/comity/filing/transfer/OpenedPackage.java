package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_PACKAGE_CHANGED;
import static org.comity.filing.problem.CaseProblem.TRANSFER_PACKAGE_UNREADABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.comity.filing.transfer.Manifest.Member;
import org.comity.http.Sha256;

/** A package that came from another court. Nothing of it is believed but what its sealed manifest names, byte for byte. */
final class OpenedPackage implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("(case|docket)\\.json|papers/\\d{4,5}\\.[a-z0-9]{2,4}");
    private static final long LARGEST_JSON = 20L * 1024 * 1024;
    private static final long LARGEST_MANIFEST = 8L * 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String sealed;
    private final Map<String, Member> members = new HashMap<>();

    private OpenedPackage(ZipFile zip, Manifest manifest, String sealed) {
        this.zip = zip;
        this.sealed = sealed;
        this.manifest = manifest;
        manifest.members().forEach(member -> members.put(member.path(), member));
    }

    /**
     * @param most how many files it may have
     * @throws org.comity.http.ProblemException TRANSFER_PACKAGE_UNREADABLE, TRANSFER_PACKAGE_CHANGED, or what is wrong with the seal
     */
    static OpenedPackage of(Path file, SealedManifest manifests, int most) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException none) {
            throw TRANSFER_PACKAGE_UNREADABLE.with();
        }
        boolean opened = false;
        try {
            ZipEntry sealed = zip.getEntry(Manifest.MANIFEST);
            if (sealed == null || zip.size() > most) {
                throw TRANSFER_PACKAGE_UNREADABLE.with();
            }
            String jws = new String(read(zip, sealed, LARGEST_MANIFEST), StandardCharsets.US_ASCII);
            Manifest manifest = manifests.opened(jws);
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw TRANSFER_PACKAGE_UNREADABLE.with();
            }
            OpenedPackage whole = new OpenedPackage(zip, manifest, jws);
            whole.requireSameMembers();
            opened = true;
            return whole;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes((int) most + 1);
            if (read.length > most) {
                throw TRANSFER_PACKAGE_UNREADABLE.with();
            }
            return read;
        }
    }

    private void requireSameMembers() {
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        there.remove(Manifest.MANIFEST);
        boolean same = there.equals(members.keySet())
                && zip.size() == manifest.members().size() + 1
                && members.size() == manifest.members().size();
        if (!same || !there.stream().allMatch(PATH.asMatchPredicate())) {
            throw TRANSFER_PACKAGE_CHANGED.with(manifest.court());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The manifest as it came. */
    String sealed() {
        return sealed;
    }

    TransferredCase transferred(ObjectMapper json) throws IOException {
        byte[] docket = read(zip, zip.getEntry(require(Manifest.DOCKET).path()), LARGEST_JSON);
        requireSame(Manifest.DOCKET, Sha256.hexOf(docket), docket.length);
        require(Manifest.CASE);
        byte[] read = read(zip, zip.getEntry(Manifest.CASE), LARGEST_JSON);
        requireSame(Manifest.CASE, Sha256.hexOf(read), read.length);
        try {
            return json.readValue(read, TransferredCase.class);
        } catch (IOException otherForm) {
            throw TRANSFER_PACKAGE_UNREADABLE.with();
        }
    }

    /** As many bytes as its manifest says, and one more at most, whatever the zip claims. */
    InputStream open(String path) throws IOException {
        Member member = require(path);
        return new FilterInputStream(zip.getInputStream(zip.getEntry(path))) {
            private long left = member.bytes() + 1;

            @Override
            public int read() throws IOException {
                int one = left <= 0 ? -1 : super.read();
                left--;
                return one;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int some = left <= 0 ? -1 : super.read(buffer, from, (int) Math.min(length, left));
                left -= Math.max(some, 0);
                return some;
            }
        };
    }

    Member require(String path) {
        Member member = members.get(path);
        if (member == null) {
            throw TRANSFER_PACKAGE_CHANGED.with(manifest.court());
        }
        return member;
    }

    /** @throws org.comity.http.ProblemException TRANSFER_PACKAGE_CHANGED */
    void requireSame(String path, String sha256, long bytes) {
        Member member = require(path);
        if (!member.sha256().equals(sha256) || member.bytes() != bytes) {
            throw TRANSFER_PACKAGE_CHANGED.with(manifest.court());
        }
    }

    /** The digests of the papers, in the order of the case. */
    List<String> digests(TransferredCase transferred) {
        return transferred.papers().stream()
                .map(paper -> require(paper.path()).sha256())
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
