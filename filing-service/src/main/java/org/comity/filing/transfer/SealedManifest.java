package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_SEAL_BROKEN;
import static org.comity.filing.problem.CaseProblem.TRANSFER_SEAL_UNKNOWN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.comity.filing.courtdocument.Seals;
import org.comity.papers.CourtSeal;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A manifest under the seal of its court: a JWS in compact form (RFC 7515) with the certificates of the seal ({@code x5c}). */
@ApplicationScoped
class SealedManifest {
    private static final AlgorithmConstraints SIGNED_BY = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA256);

    private final Seals seals;
    private final Set<TrustAnchor> believed;
    private final ObjectMapper json;
    private final Clock clock;

    SealedManifest(Seals seals, TransferConfig config, ObjectMapper json, Clock clock) {
        this.seals = seals;
        this.believed = config.seals().map(SealedManifest::read).orElse(Set.of());
        this.json = json;
        this.clock = clock;
    }

    private static Set<TrustAnchor> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException noCertificates) {
            throw new IllegalStateException("COMITY_TRANSFER_SEALS: no certificates in " + file, noCertificates);
        }
    }

    /** The seal with which a court hands a file over now. @throws org.comity.http.ProblemException SEAL_MISSING, SEAL_EXPIRED */
    CourtSeal sealOf(String court) {
        return seals.require(court, clock.instant());
    }

    /** @return ASCII */
    String sealed(Manifest manifest, CourtSeal seal) {
        try {
            List<String> chain =
                    seal.chain().stream().map(SealedManifest::encoded).toList();
            String head = json.writeValueAsString(Map.of("alg", seal.algorithm(), "typ", "JOSE", "x5c", chain));
            String signed =
                    base64(head.getBytes(StandardCharsets.UTF_8)) + "." + base64(json.writeValueAsBytes(manifest));
            return signed + "." + base64(seal.sign(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What a court says under its seal.
     *
     * @throws org.comity.http.ProblemException TRANSFER_SEAL_BROKEN, TRANSFER_SEAL_UNKNOWN if nobody vouches for it here
     */
    Manifest opened(String sealed) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(SIGNED_BY);
            jws.setCompactSerialization(sealed);
            List<X509Certificate> chain = jws.getCertificateChainHeaderValue();
            if (chain == null || chain.isEmpty()) {
                throw TRANSFER_SEAL_BROKEN.with();
            }
            jws.setKey(chain.getFirst().getPublicKey());
            if (!jws.verifySignature()) {
                throw TRANSFER_SEAL_BROKEN.with();
            }
            Manifest manifest = json.readValue(jws.getPayload(), Manifest.class);
            requireBelieved(chain, manifest);
            return manifest;
        } catch (JoseException | JsonProcessingException notOne) {
            throw TRANSFER_SEAL_BROKEN.with();
        }
    }

    private void requireBelieved(List<X509Certificate> chain, Manifest manifest) {
        X509Certificate own = chain.getFirst();
        String name = nameIn(own);
        if (!name.equals(manifest.court()) || !isBelieved(chain, clock.instant())) {
            Log.infof("A case file under a seal that nobody vouches for here: %s", own.getSubjectX500Principal());
            throw TRANSFER_SEAL_UNKNOWN.with(name);
        }
    }

    private boolean isBelieved(List<X509Certificate> chain, Instant now) {
        X509Certificate own = chain.getFirst();
        try {
            own.checkValidity(Date.from(now));
            if (believed.stream().anyMatch(anchor -> anchor.getTrustedCert().equals(own))) {
                return true;
            }
            if (believed.isEmpty()) {
                return false;
            }
            PKIXParameters parameters = new PKIXParameters(believed);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            List<X509Certificate> path = chain.stream()
                    .filter(each -> believed.stream()
                            .noneMatch(anchor -> anchor.getTrustedCert().equals(each)))
                    .toList();
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (GeneralSecurityException notVouchedFor) {
            return false;
        }
    }

    private static String nameIn(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException none) {
            return "";
        }
    }
}
