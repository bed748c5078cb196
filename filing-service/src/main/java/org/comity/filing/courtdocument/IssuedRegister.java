package org.comity.filing.courtdocument;

import java.util.Optional;

/** Documents that courts issued, by what proves them: the code that is printed on each, and its sealed bytes. */
public interface IssuedRegister {
    Optional<IssuedDocument> withCheckCode(String code);

    /** @param digest SHA-256 in lower-case hexadecimal */
    Optional<IssuedDocument> withSealedDigest(String digest);
}
