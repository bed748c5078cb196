package org.comity.gateway.identity.credential;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import io.quarkus.logging.Log;

/**
 * Argon2id with the parameters that OWASP's Password Storage Cheat Sheet asks for at least (19 MiB, 2 passes, 1 lane), in the
 * encoded form of the reference implementation. Both ways read what the other wrote.
 */
interface Argon2id {
    int KIBIBYTES = 19_456;
    int PASSES = 2;
    int LANES = 1;
    int SALT_BYTES = 16;
    int HASH_BYTES = 32;

    String hash(Password password);

    boolean matches(Password password, String hash);

    /** The reference implementation, 26 ms a password; where it has no library for this machine, Java, 70 ms. */
    static Argon2id fastest() {
        try {
            return new Native();
        } catch (LinkageError noLibrary) {
            Log.warnf("passwords are hashed in Java, which takes thrice as long: %s", noLibrary.getMessage());
            return new Java();
        }
    }

    final class Native implements Argon2id {
        private final de.mkammerer.argon2.Argon2 library =
                Argon2Factory.create(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);

        Native() {
            // The library is loaded at its first use; here it is still possible to do without.
            hash(Password.of(""));
        }

        @Override
        public String hash(Password password) {
            return library.hash(PASSES, KIBIBYTES, LANES, password.text().toCharArray());
        }

        @Override
        public boolean matches(Password password, String hash) {
            return library.verify(hash, password.text().toCharArray());
        }
    }

    final class Java implements Argon2id {
        private static final Argon2Function ARGON2ID =
                Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);

        @Override
        public String hash(Password password) {
            return com.password4j.Password.hash(password.text())
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2ID)
                    .getResult();
        }

        @Override
        public boolean matches(Password password, String hash) {
            return com.password4j.Password.check(password.text(), hash).with(ARGON2ID);
        }
    }
}
