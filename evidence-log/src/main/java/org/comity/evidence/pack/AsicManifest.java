package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of files once more, as readers of ASiC-E know it, with the file of the signature on it (ETSI EN 319 162-1, 4.4 and annex A).
 * There is one form of it for a manifest.
 */
final class AsicManifest {
    static final String FILE = "META-INF/ASiCManifest.xml";
    static final String SIGNATURE = "META-INF/signature.p7s";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
            <asic:SigReference URI="%s" MimeType="application/pkcs7-signature"/>
            """.formatted(SIGNATURE);
    private static final String LINE = """
            <asic:DataObjectReference URI="%s">\
            <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>%s</ds:DigestValue>\
            </asic:DataObjectReference>
            """;

    private AsicManifest() {}

    /** @param files of a package; what is not of its content is passed over */
    static byte[] of(List<Manifest.Line> files) {
        StringBuilder xml = new StringBuilder(HEAD);
        files.stream()
                .filter(line -> isContent(line.name()))
                .forEach(line -> xml.append(LINE.formatted(
                        line.name(),
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(line.sha256())))));
        return xml.append("</asic:ASiCManifest>\n").toString().getBytes(UTF_8);
    }

    private static boolean isContent(String name) {
        return !name.equals(ProofPackage.MIMETYPE) && !name.startsWith("META-INF/");
    }
}
