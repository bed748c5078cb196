package org.comity.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The seals of the courts: a PKCS#12 file with one key for each, whose alias is the court's code. The certificate of a seal that was replaced
 * stays in it under any other alias: what it has sealed is to be believed still.
 */
public final class CourtSeals {

    private static final int YEARS_OF_A_LOCAL_ONE = 10;
    /** A certificate counts whole seconds, and is made while the document that it seals has its time already. */
    private static final Duration BEFORE_IT_WAS_MADE = Duration.ofHours(1);

    private final Path file;
    private final char[] password;
    private final KeyStore keys;
    /** Names of courts by their code; null where no seals are made here. */
    private final UnaryOperator<String> localNames;
    /** By court; reading a key takes longer than setting a seal. */
    private final Map<String, CourtSeal> read = new HashMap<>();

    private CourtSeals(Path file, char[] password, KeyStore keys, UnaryOperator<String> localNames) {
        this.file = file;
        this.password = password;
        this.keys = keys;
        this.localNames = localNames;
    }

    /**
     * As a service is set up: from its file, or, on a machine on which the suite is tried out, made when a court first needs one, and good for
     * nothing else.
     *
     * @param data where those are kept that are made here
     * @param local whether any are made where there is no file
     * @param names of courts by their code
     * @throws IllegalStateException as {@link #open}
     */
    public static CourtSeals of(
            Optional<Path> file, Optional<String> password, Path data, boolean local, UnaryOperator<String> names) {
        return open(
                file.orElse(data.resolve("local-seals.p12")),
                password.orElse("local").toCharArray(),
                local && file.isEmpty() ? names : null);
    }

    /**
     * @param file may be absent: then no court has a seal yet
     * @throws IllegalStateException if it is no PKCS#12 file, or has another password
     */
    public static CourtSeals open(Path file, char[] password) {
        return open(file, password, null);
    }

    private static CourtSeals open(Path file, char[] password, UnaryOperator<String> localNames) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    keys.load(in, password);
                }
            } else {
                keys.load(null, password);
            }
            return new CourtSeals(file, password, keys, localNames);
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("The seals cannot be read from " + file, unreadable);
        }
    }

    /** @param court its code; empty if it has none */
    public synchronized Optional<CourtSeal> of(String court) {
        try {
            if (!read.containsKey(court) && keys.isKeyEntry(court)) {
                PrivateKey key = (PrivateKey) keys.getKey(court, password);
                read.put(court, new CourtSeal(key, keys.getCertificateChain(court)));
            }
            return Optional.ofNullable(read.get(court));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The seal of " + court + " cannot be read", unreadable);
        }
    }

    /**
     * The same; where seals are made here and it has none, one that is made now.
     *
     * @param at from when on it holds then
     */
    public synchronized Optional<CourtSeal> of(String court, Instant at) {
        Optional<CourtSeal> seal = of(court);
        return seal.isPresent() || localNames == null
                ? seal
                : Optional.of(makeLocal(court, localNames.apply(court), at));
    }

    /** Until when all seals hold: the end of the one that ends first. Empty if there is none. */
    public Optional<Instant> firstEnd() {
        return ends().values().stream().min(Comparator.naturalOrder());
    }

    /** Until when the seal of each court holds, by its code. */
    public synchronized SortedMap<String, Instant> ends() {
        try {
            SortedMap<String, Instant> ends = new TreeMap<>();
            for (String court : Collections.list(keys.aliases())) {
                of(court).ifPresent(seal -> ends.put(court, seal.until()));
            }
            return ends;
        } catch (KeyStoreException unreadable) {
            throw new IllegalStateException("The seals in " + file + " cannot be read", unreadable);
        }
    }

    /** The certificates to publish: of all seals, and of those before that are kept in the file without a key. */
    public synchronized List<X509Certificate> certificates() {
        try {
            List<X509Certificate> all = new ArrayList<>();
            for (String alias : Collections.list(keys.aliases())) {
                all.add((X509Certificate) keys.getCertificate(alias));
            }
            return all;
        } catch (KeyStoreException unreadable) {
            throw new IllegalStateException("The seals in " + file + " cannot be read", unreadable);
        }
    }

    /**
     * A seal that nobody vouches for, for a machine on which the suite is tried out; the certificate says so.
     *
     * @param name of the court
     */
    public synchronized CourtSeal makeLocal(String court, String name, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            keys.setKeyEntry(court, pair.getPrivate(), password, new Certificate[] {selfSigned(pair, name, now)});
            save();
            return of(court).orElseThrow();
        } catch (GeneralSecurityException | OperatorCreationException | IOException failed) {
            forget(court);
            throw new IllegalStateException("No local seal could be made for " + court, failed);
        }
    }

    /** A seal that could not be kept must not be set: nobody would find its certificate again. */
    private void forget(String court) {
        try {
            keys.deleteEntry(court);
        } catch (KeyStoreException absent) {
            // Nothing to forget.
        }
    }

    private static X509Certificate selfSigned(KeyPair pair, String name, Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.O, "Local seal, not issued to a court")
                .addRDN(BCStyle.C, "CN")
                .build();
        Instant until =
                now.atZone(ZoneOffset.UTC).plusYears(YEARS_OF_A_LOCAL_ONE).toInstant();
        var certificate = new JcaX509v3CertificateBuilder(
                        subject,
                        new BigInteger(64, new SecureRandom()),
                        Date.from(now.minus(BEFORE_IT_WAS_MADE)),
                        Date.from(until),
                        subject,
                        pair.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    /** Whole or not at all: a process that ends meanwhile leaves the file as it was. */
    private void save() throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, "seals", ".p12");
        try (OutputStream out = Files.newOutputStream(written)) {
            keys.store(out, password);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
