package org.comity.gateway.identity.credential;

import static org.comity.gateway.problem.GatewayProblem.PASSKEYS_FULL;
import static org.comity.gateway.problem.GatewayProblem.PASSKEYS_OFF;
import static org.comity.gateway.problem.GatewayProblem.PASSKEY_NOT_FOUND;
import static org.comity.gateway.problem.GatewayProblem.PASSKEY_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.credential.PasskeyQuestion.Purpose;
import org.comity.gateway.secret.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passkeys as W3C Web Authentication has them: bound to the address that people open ({@code comity.public-url}), each asking its
 * owner for a finger, a face or a PIN. What a browser is asked with holds for five minutes, and one answer is taken.
 */
@ApplicationScoped
public class Passkeys {
    private static final int MOST = 20;
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*");
    private static final TypeReference<Map<String, Object>> JSON = new TypeReference<>() {};

    private final EntityManager database;
    private final KnownPasskeys known;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final RelyingParty court;
    private final boolean offered;

    Passkeys(
            EntityManager database,
            KnownPasskeys known,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.database = database;
        this.known = known;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.offered = canHave(publicUrl);
        this.court = RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(publicUrl.getHost())
                        .name(publicUrl.getHost())
                        .build())
                .credentialRepository(known)
                .origins(Set.of(publicUrl.getScheme() + "://" + publicUrl.getAuthority()))
                .build();
    }

    /**
     * Whether browsers have passkeys for this address: only for a name, and only over https or on the machine itself.
     * Source: W3C Web Authentication 5.1.3 and 5.1.4.1 (the relying party's id is a domain); Secure Contexts 3.1.
     */
    static boolean canHave(URI publicUrl) {
        String host = publicUrl.getHost();
        boolean own = host.equals("localhost") || host.endsWith(".localhost");
        return !NUMBERS.matcher(host).matches() && (own || publicUrl.getScheme().equals("https"));
    }

    /**
     * @param question names what is asked, for the answer
     * @param publicKey the options of Web Authentication as JSON, for the browser
     */
    public record Asked(String question, Map<String, Object> publicKey) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * @param question as it was named when it was asked
     * @param credential the browser's answer as JSON
     */
    public record Answer(String question, Map<String, Object> credential) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    public boolean areOffered() {
        return offered;
    }

    /** The oldest first; at most twenty. */
    @Transactional
    public List<Passkey> of(UUID accountId) {
        return known.of(accountId);
    }

    /**
     * @param address of the account, by which its holder's device names the key
     * @throws org.comity.http.ProblemException PASSKEYS_OFF, PASSKEYS_FULL
     */
    @Transactional
    public Asked askToMake(UUID accountId, String address, String name) {
        requireOffered();
        if (known.of(accountId).size() >= MOST) {
            throw PASSKEYS_FULL.with(MOST);
        }
        UserIdentity holder = UserIdentity.builder()
                .name(accountId.toString())
                .displayName(name)
                .id(Passkey.handleOf(accountId))
                .build();
        PublicKeyCredentialCreationOptions request = court
                .startRegistration(StartRegistrationOptions.builder()
                        .user(holder)
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                        .timeout(PasskeyQuestion.LASTS.toMillis())
                        .build())
                .toBuilder()
                // The library looks passkeys up by the account's id; people read the address.
                .user(holder.toBuilder().name(address).build())
                .build();
        try {
            return asked(Purpose.MAKE, accountId, request.toJson(), request.toCredentialsCreateJson());
        } catch (JsonProcessingException ownText) {
            throw new IllegalStateException(ownText);
        }
    }

    /**
     * @param name as its owner calls it
     * @throws org.comity.http.ProblemException PASSKEY_REFUSED
     */
    @Transactional
    public Passkey make(UUID accountId, Answer answer, String name) {
        String request = taken(Purpose.MAKE, accountId, answer).orElseThrow(PASSKEY_REFUSED::with);
        try {
            RegistrationResult made = court.finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(request))
                    .response(PublicKeyCredential.parseRegistrationResponseJson(
                            json.writeValueAsString(answer.credential())))
                    .build());
            Passkey passkey = new Passkey(
                    accountId,
                    made.getKeyId().getId(),
                    made.getPublicKeyCose(),
                    made.getSignatureCount(),
                    name,
                    clock.instant());
            database.persist(passkey);
            return passkey;
        } catch (IOException | RegistrationFailedException | IllegalArgumentException notTaken) {
            throw PASSKEY_REFUSED.with();
        }
    }

    /** @throws org.comity.http.ProblemException PASSKEY_NOT_FOUND, also if it is another account's */
    @Transactional
    public void remove(UUID accountId, UUID id) {
        Passkey passkey = database.find(Passkey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (passkey == null || !passkey.accountId().equals(accountId)) {
            throw PASSKEY_NOT_FOUND.with(id);
        }
        database.remove(passkey);
    }

    /**
     * Of whoever is there: the device knows whose key it holds.
     *
     * @throws org.comity.http.ProblemException PASSKEYS_OFF
     */
    @Transactional
    public Asked askToSignIn() {
        return askToSign(
                Purpose.SIGN_IN,
                null,
                StartAssertionOptions.builder().userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** @throws org.comity.http.ProblemException PASSKEYS_OFF, PASSKEY_NOT_FOUND if the account has none */
    @Transactional
    public Asked askToProve(UUID accountId) {
        requireOffered();
        if (known.of(accountId).isEmpty()) {
            throw PASSKEY_NOT_FOUND.with(accountId);
        }
        return askToSign(
                Purpose.PROVE,
                accountId,
                StartAssertionOptions.builder()
                        .username(accountId.toString())
                        .userVerification(UserVerificationRequirement.REQUIRED));
    }

    private Asked askToSign(
            Purpose purpose, UUID accountId, StartAssertionOptions.StartAssertionOptionsBuilder options) {
        requireOffered();
        AssertionRequest request = court.startAssertion(
                options.timeout(PasskeyQuestion.LASTS.toMillis()).build());
        try {
            return asked(purpose, accountId, request.toJson(), request.toCredentialsGetJson());
        } catch (JsonProcessingException ownText) {
            throw new IllegalStateException(ownText);
        }
    }

    /** Whose key signed; empty if it is not taken. */
    @Transactional
    public Optional<UUID> signedIn(Answer answer) {
        return signed(Purpose.SIGN_IN, null, answer);
    }

    /** Whether a key of this account signed. */
    @Transactional
    public boolean proves(UUID accountId, Answer answer) {
        return signed(Purpose.PROVE, accountId, answer)
                .filter(accountId::equals)
                .isPresent();
    }

    private Optional<UUID> signed(Purpose purpose, UUID accountId, Answer answer) {
        Optional<String> request = taken(purpose, accountId, answer);
        if (request.isEmpty()) {
            return Optional.empty();
        }
        try {
            AssertionResult result = court.finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.fromJson(request.get()))
                    .response(PublicKeyCredential.parseAssertionResponseJson(
                            json.writeValueAsString(answer.credential())))
                    .build());
            Passkey passkey =
                    known.named(result.getCredential().getCredentialId()).orElseThrow();
            passkey.signed(result.getSignatureCount(), clock.instant());
            return Optional.of(passkey.accountId());
        } catch (InvalidSignatureCountException copied) {
            // Two devices count for one key: one of them is a copy. Source: W3C Web Authentication 6.1.1.
            known.named(copied.getCredentialId()).ifPresent(key -> audit.noteStranger("passkey-copied", key.id()));
            return Optional.empty();
        } catch (IOException | AssertionFailedException | IllegalArgumentException notTaken) {
            return Optional.empty();
        }
    }

    private Asked asked(Purpose purpose, UUID accountId, String request, String forTheBrowser)
            throws JsonProcessingException {
        Secret code = Secret.random();
        database.persist(new PasskeyQuestion(code, purpose, accountId, request, clock.instant()));
        @SuppressWarnings("unchecked")
        Map<String, Object> publicKey =
                (Map<String, Object>) json.readValue(forTheBrowser, JSON).get("publicKey");
        return new Asked(code.text(), publicKey);
    }

    /** What was asked, and is now asked no more; empty if it was not, or of somebody else, or too long ago. */
    private Optional<String> taken(Purpose purpose, UUID accountId, Answer answer) {
        PasskeyQuestion question = database.find(
                PasskeyQuestion.class, new Secret(answer.question()).digest(), LockModeType.PESSIMISTIC_WRITE);
        if (answer.credential() == null
                || question == null
                || !question.isOpenFor(purpose, accountId, clock.instant())) {
            return Optional.empty();
        }
        database.remove(question);
        return Optional.of(question.request());
    }

    private void requireOffered() {
        if (!offered) {
            throw PASSKEYS_OFF.with();
        }
    }
}
