package org.comity.filing.document;

/** Rows that name bytes of the store by their digest: while one does, the bytes stay. */
public interface NamesBytes {
    boolean names(String digest);
}
