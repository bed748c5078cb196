package org.comity.gateway.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Argon2id with the parameters that OWASP's Password Storage Cheat Sheet asks for at least (19 MiB, 2 passes, 1 lane). */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    /** Each computation takes 19 MiB; more at a time than there are cores would only take memory. */
    private final Semaphore computing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final String nobodys = Password.hash("a password that nobody has")
            .addRandomSalt(SALT_BYTES)
            .with(ARGON2ID)
            .getResult();

    public String hash(String password) {
        return computed(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult());
    }

    /** @param hash null where there is no account: the answer is false, and takes as long as any other */
    public boolean matches(String password, String hash) {
        boolean matches = computed(
                () -> Password.check(password, hash == null ? nobodys : hash).with(ARGON2ID));
        return matches && hash != null;
    }

    private <T> T computed(java.util.function.Supplier<T> work) {
        computing.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            computing.release();
        }
    }
}
