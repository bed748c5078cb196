package org.comity.filing.document;

import java.util.List;

/** Rows that name bytes of the store by their digest: while one does, the bytes stay. */
public interface NamesBytes {
    boolean names(String digest);

    /** All digests that they name, each once, in their order: the page behind one of them. */
    List<String> namedAfter(String digest, int most);
}
