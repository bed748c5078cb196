package org.comity.evidence.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the documents of a package are those that its events name. */
final class DocumentCheck {
    private DocumentCheck() {}

    static void documents(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        Set<String> included = new HashSet<>();
        for (JsonNode item : about.content().path("documents")) {
            Manifest.Line line = line(about, item.path("file").asText());
            included.add(line.sha256());
            Optional<String> by = about.evidence().stream()
                    .filter(each -> NamedBy.document(each.record(), line))
                    .map(OpenedPackage.Evidence::file)
                    .findFirst();
            findings.add(
                    by.isPresent()
                            ? Finding.holds(
                                    "document-intact",
                                    line.name(),
                                    item.path("title").asText(),
                                    line.sha256(),
                                    by.get())
                            : Finding.fails("document-unknown", line.name(), line.sha256()));
        }
        Set<String> missing = new HashSet<>();
        for (ObjectNode record : about.records()) {
            record.path("docDigests")
                    .forEach(digest -> missing.add(digest.path("sha256").asText()));
        }
        missing.removeAll(included);
        if (!missing.isEmpty()) {
            findings.add(Finding.notClaimed("documents-not-included", missing.size()));
        }
    }

    private static Manifest.Line line(OpenedPackage about, String file) throws IOException, BrokenPackage {
        return about.manifest().files().stream()
                .filter(line -> line.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new BrokenPackage("malformed", ProofPackage.PACKAGE));
    }
}
