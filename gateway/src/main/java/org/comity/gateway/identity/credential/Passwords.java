package org.comity.gateway.identity.credential;

import static org.comity.http.HttpProblemCode.UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.comity.http.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes and compares passwords. Half of the cores at most do that at the same time, so that people who sign in slow nobody
 * down who is in; who comes meanwhile waits, and is told to come again where too many do.
 */
@ApplicationScoped
public class Passwords {
    private final Argon2id argon2id = Argon2id.fastest();
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final int mostWaiting;
    private final long waitMillis;
    private final String nobodys;

    /**
     * @param mostWaiting a hundred sign-ins take some three seconds on one core
     * @param waitMillis a person does not wait longer than this without trying again
     */
    Passwords(
            @ConfigProperty(name = "comity.passwords.most-waiting", defaultValue = "100") int mostWaiting,
            @ConfigProperty(name = "comity.passwords.wait-millis", defaultValue = "10000") long waitMillis) {
        this.mostWaiting = mostWaiting;
        this.waitMillis = waitMillis;
        this.nobodys = argon2id.hash(Password.of("a password that nobody has"));
    }

    /** @throws ProblemException UNAVAILABLE if too many passwords are being hashed */
    public String hash(Password password) {
        return computed(() -> argon2id.hash(password));
    }

    /**
     * @param hash null where there is no account: the answer is false, and takes as long as any other
     * @throws ProblemException UNAVAILABLE if too many passwords are being hashed
     */
    public boolean matches(Password password, String hash) {
        return computed(() -> argon2id.matches(password, hash == null ? nobodys : hash)) && hash != null;
    }

    private <T> T computed(Supplier<T> work) {
        if (cores.getQueueLength() >= mostWaiting || !hasCore()) {
            throw UNAVAILABLE.with();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private boolean hasCore() {
        try {
            return cores.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
