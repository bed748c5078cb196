package org.comity.evidence.pack;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.time.TimeRoots;

/** Whether what a package says as an ASiC-E container is what its manifest says, by the same key; earlier ones were none. */
final class ContainerCheck {
    private ContainerCheck() {}

    static void asic(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        if (!about.isAsic()) {
            return;
        }
        byte[] listed = about.bytes(AsicManifest.FILE);
        byte[] signature = about.bytes(AsicManifest.SIGNATURE);
        if (!Arrays.equals(listed, AsicManifest.of(about.manifest().files()))) {
            throw new BrokenPackage("container-wrong");
        }
        try {
            X509Certificate certificate =
                    DetachedCms.check(listed, contentInfo(signature)).signer();
            List<NoteKey> sealed = SignatureCheck.sealedBy(about);
            if (sealed.stream().noneMatch(key -> key.isOf(certificate.getPublicKey()))) {
                throw new BrokenPackage("container-wrong");
            }
            findings.add(Finding.holds("container-signed", TimeRoots.fingerprint(certificate)));
        } catch (DetachedCms.Broken e) {
            throw new BrokenPackage("container-wrong");
        }
    }

    private static ContentInfo contentInfo(byte[] der) throws DetachedCms.Broken {
        try {
            return ContentInfo.getInstance(der);
        } catch (RuntimeException e) {
            throw new DetachedCms.Broken("Not a signature", e);
        }
    }
}
