package org.comity.filing.courtdocument;

import java.security.SecureRandom;
import java.util.Optional;
import org.comity.http.TypedCode;

/** What is printed on an issued document so that anybody can check it. */
public final class CheckCode {
    /** 80 bits, which nobody guesses. */
    private static final int BYTES = 10;

    /** Of eighty bits in base 32. */
    private static final int LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return TypedCode.of(bytes);
    }

    /** As somebody typed it; empty if it can be none. */
    static Optional<String> read(String typed) {
        return TypedCode.read(typed, LENGTH);
    }
}
