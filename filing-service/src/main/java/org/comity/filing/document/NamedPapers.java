package org.comity.filing.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.http.Sha256;
import org.comity.store.Named;
import org.comity.store.Store;

/** All papers that rows name, to be taken along to another store; those that lie encrypted as they lie. */
@ApplicationScoped
class NamedPapers implements Named {
    private static final int PAGE = 500;

    private final DocumentStore papers;
    private final AtRest atRest;
    private final Instance<NamesBytes> rows;

    NamedPapers(DocumentStore papers, AtRest atRest, @Any Instance<NamesBytes> rows) {
        this.papers = papers;
        this.atRest = atRest;
        this.rows = rows;
    }

    @Override
    public Stream<Entry> all() {
        return Stream.iterate(page(""), page -> !page.isEmpty(), page -> page(page.getLast()))
                .flatMap(List::stream)
                .map(digest -> {
                    String name = DocumentStore.name(digest);
                    return new Entry(List.of(name + AtRest.ENCRYPTED, name), digest);
                });
    }

    private List<String> page(String last) {
        return QuarkusTransaction.requiringNew().call(() -> rows.stream()
                .flatMap(each -> each.namedAfter(last, PAGE).stream())
                .distinct()
                .sorted()
                .limit(PAGE)
                .toList());
    }

    @Override
    public boolean hold(Entry entry) {
        papers.hold(entry.digest());
        return rows.stream().anyMatch(each -> each.names(entry.digest()));
    }

    @Override
    public Optional<String> digest(Store store, Entry entry) throws IOException {
        KeptFile file = atRest.at(store, entry.names().getLast());
        if (!file.isThere()) {
            return Optional.empty();
        }
        MessageDigest sha256 = Sha256.begin();
        try (InputStream in = new DigestInputStream(file.open(0, file.length()), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Optional.of(HexFormat.of().formatHex(sha256.digest()));
    }
}
