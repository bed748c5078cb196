package org.comity.serviceofprocess.channel.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comity.cases.CaseDocument;
import org.comity.http.Sha256;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.channel.electronic.Papers;

/** The papers of a request as one file, for whoever takes requests electronically, with a list of what is in it. */
@ApplicationScoped
public class BundleFiles {

    private final Papers papers;

    BundleFiles(Papers papers) {
        this.papers = papers;
    }

    /** A paper under its name in the file, fetched and checked. */
    private record Entry(String name, CaseDocument document, FetchedPaper content) {}

    /** Papers that were all fetched and checked before a byte goes out, so that no file ends half-way. */
    public static final class Fetched implements AutoCloseable {
        private final SortedMap<String, byte[]> forms;
        private final List<Entry> entries = new ArrayList<>();

        private Fetched(SortedMap<String, byte[]> forms) {
            this.forms = forms;
        }

        /** Writes the zip: forms, the papers in the order of the request, and {@code index.txt} with their digests. */
        public void writeTo(OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                StringBuilder index = new StringBuilder();
                for (Map.Entry<String, byte[]> form : forms.entrySet()) {
                    zip.putNextEntry(new ZipEntry(form.getKey()));
                    zip.write(form.getValue());
                    zip.closeEntry();
                    index.append("%s  %s%n".formatted(Sha256.hexOf(form.getValue()), form.getKey()));
                }
                for (Entry entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry.name()));
                    entry.content().writeTo(zip);
                    zip.closeEntry();
                    index.append("%s  %s  %s%n"
                            .formatted(
                                    entry.document().digest(),
                                    entry.name(),
                                    entry.document().title()));
                }
                zip.putNextEntry(new ZipEntry("index.txt"));
                zip.write(index.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        @Override
        public void close() {
            entries.forEach(entry -> entry.content().close());
        }
    }

    /**
     * @param forms by their names in the file
     * @throws org.comity.http.ProblemException DOCUMENT_NOT_AVAILABLE if one cannot be had now, DOCUMENT_LOST if it is gone or is not what was filed
     */
    public Fetched fetch(SortedMap<String, byte[]> forms, List<CaseDocument> documents) {
        Fetched fetched = new Fetched(forms);
        try {
            for (CaseDocument document : documents) {
                String name = "%02d-%s%s.%s"
                        .formatted(
                                fetched.entries.size() + 1,
                                document.kind(),
                                document.language() == null ? "" : "-" + document.language(),
                                document.extension());
                fetched.entries.add(new Entry(name, document, papers.fetch(document)));
            }
            return fetched;
        } catch (RuntimeException failed) {
            fetched.close();
            throw failed;
        }
    }
}
